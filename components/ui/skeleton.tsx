import { clsx } from 'clsx';

/** A place held while something loads; says nothing, the region that holds it is `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={clsx('block rounded-tag bg-line motion-safe:animate-pulse', className)} />;
}

export function SkeletonLines({ lines, label }: { lines: number; label: string }) {
  return (
    <div role="status" aria-busy="true" className="flex flex-col gap-3 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <Skeleton key={index} className={clsx('h-4', index % 3 === 2 ? 'w-1/2' : 'w-full')} />
      ))}
    </div>
  );
}
