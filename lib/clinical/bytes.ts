// Small tables of bytes that share a buffer: making a buffer costs a microsecond, a view of one a fiftieth of that.

const BUFFER_BYTES = 65_536;
let buffer = new ArrayBuffer(BUFFER_BYTES);
let used = 0;

/** A copy of `table`. Its buffer is shared with tables of other cases: what leaves the engine is copied once more (`slice`). */
export function copyOf(table: Uint8Array): Uint8Array {
  if (used + table.length > buffer.byteLength) {
    buffer = new ArrayBuffer(Math.max(BUFFER_BYTES, table.length));
    used = 0;
  }
  const copy = new Uint8Array(buffer, used, table.length);
  used += table.length;
  copy.set(table);
  return copy;
}
