import Link from 'next/link';

/** The same for what does not exist and for what belongs to another clinic. */
export function NotFoundNotice() {
  return (
    <>
      <h1>Nothing is at this address</h1>
      <p className="mt-2 text-ink-2">
        Perhaps the address was cut short, or the record belongs to another clinic. Addresses in Legwork hold a short
        code, such as 4F7K2M, and never a name.
      </p>
      <p className="mt-3">
        <Link href="/" prefetch={false} className="text-link">
          Go to the start
        </Link>
      </p>
    </>
  );
}
