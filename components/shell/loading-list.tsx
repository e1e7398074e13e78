import { PageBody } from '#components/ui/page-body.tsx';
import { Skeleton, SkeletonLines } from '#components/ui/skeleton.tsx';

/** Holds the place of a page that is mostly one list. */
export function LoadingList({ label }: { label: string }) {
  return (
    <PageBody>
      <Skeleton className="mb-5 h-7 w-44" />
      <SkeletonLines lines={9} label={label} />
    </PageBody>
  );
}
