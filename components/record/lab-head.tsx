/** The columns of the grid; on a phone each row stands as a block and needs none. */
export function LabHead() {
  return (
    <thead className="max-sm:sr-only">
      <tr className="text-left text-ink-3 text-micro">
        <th scope="col" className="border-line border-b py-1 pr-1 font-[400]">
          Test
        </th>
        <th scope="col" className="w-22 border-line border-b px-2.5 py-1 text-right min-[88rem]:w-26 font-[400]">
          Value
        </th>
        <th scope="col" className="w-23 border-line border-b px-2 py-1 font-[400] min-[88rem]:w-25">
          Unit
        </th>
        <th scope="col" className="border-line min-[88rem]:w-32 border-b px-1 py-1 font-[400]">
          Reading, range
        </th>
        <th scope="col" className="w-22 border-line border-b px-2.5 min-[88rem]:w-27 py-1 font-[400]">
          Collected
        </th>
        <th scope="col" className="w-15 border-line border-b py-1">
          <span className="sr-only">More</span>
        </th>
      </tr>
    </thead>
  );
}
