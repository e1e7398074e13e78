import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';

type PagerProps = {
  /** What the buttons page through, for a screen reader: "patients". */
  of: string;
  /** "1 to 50 of 212", or what is known of it. */
  summary?: string;
  hasPrevious: boolean;
  hasNext: boolean;
  onPrevious: () => void;
  onNext: () => void;
  isBusy?: boolean;
};

/** Next and previous by keyset: no page numbers, because rows come and go between two looks. */
export function Pager({ of, summary, hasPrevious, hasNext, onPrevious, onNext, isBusy = false }: PagerProps) {
  return (
    <nav aria-label={`Pages of ${of}`} className="mt-3 flex items-center gap-2">
      <p role="status" className="tabular mr-auto text-ink-3 text-small">
        {summary}
      </p>
      {hasPrevious || hasNext ? (
        <>
          <Button size="small" disabled={!hasPrevious} isBusy={isBusy} onClick={onPrevious}>
            <ChevronLeft aria-hidden="true" className="size-4" />
            Previous
          </Button>
          <Button size="small" disabled={!hasNext} isBusy={isBusy} onClick={onNext}>
            Next
            <ChevronRight aria-hidden="true" className="size-4" />
          </Button>
        </>
      ) : null}
    </nav>
  );
}
