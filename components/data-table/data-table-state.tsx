import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';

export type DataTableStatus = 'ready' | 'loading' | 'error';

type DataTableStateProps = {
  status: DataTableStatus;
  isEmpty: boolean;
  empty: ReactNode;
  problem: string | null;
  onRetry?: () => void;
};

/** What stands below the rows when there are none, when they are on their way, or when they did not come. */
export function DataTableState({ status, isEmpty, empty, problem, onRetry }: DataTableStateProps) {
  if (status === 'error') {
    return (
      <div className="p-3">
        <Callout tone="problem" role="alert" title={problem ?? 'The list could not be loaded.'}>
          {isEmpty ? 'This does not mean that there is nothing to see.' : 'What stands above is from before.'}
          {onRetry ? (
            <div className="mt-2">
              <Button size="small" onClick={onRetry}>
                Try again
              </Button>
            </div>
          ) : null}
        </Callout>
      </div>
    );
  }
  if (!isEmpty) return null;
  if (status === 'loading') {
    return (
      <div className="px-3">
        <SkeletonLines lines={6} label="Loading" />
      </div>
    );
  }
  return empty;
}
