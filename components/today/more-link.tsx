import Link from 'next/link';

/** What a short list leaves out is said, and is one step away. */
export function MoreLink({ shown, total, href }: { shown: number; total: number; href: string }) {
  if (total <= shown) return null;
  return (
    <p className="mt-2">
      <Link href={href} prefetch={false} className="text-link">
        {total - shown} more in Review
      </Link>
    </p>
  );
}
