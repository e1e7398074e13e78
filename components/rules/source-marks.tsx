// How sure a number is, and whether a person has signed it: the same look wherever a source is named.

import { clsx } from 'clsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import type { SourceMark, SourceReference } from '#lib/clinical/screening.ts';
import { formatDate } from '#lib/format/dates.ts';
import { MARK_WORDS, MARKS, type SignOffState } from '#lib/knowledge/open-numbers.ts';

const SURE: readonly SourceMark[] = ['P', 'C'];

/** The letter in a box, with its words unless they stand beside it already. */
export function MarkTag({ mark, isWordShown = false }: { mark: SourceMark; isWordShown?: boolean }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span
        className={clsx(
          'rounded-tag border px-1 font-[650] text-micro',
          SURE.includes(mark) ? 'border-line-strong text-ink-2' : 'border-unknown text-unknown',
        )}
      >
        {mark}
      </span>
      <span className={isWordShown ? 'text-ink-2 text-small' : 'sr-only'}>{MARK_WORDS[mark].short}</span>
    </span>
  );
}

export function MarkLegend() {
  return (
    <dl className="grid gap-x-3 gap-y-1 text-small sm:grid-cols-[auto_1fr]">
      {MARKS.map((mark) => (
        <div key={mark} className="contents max-sm:block">
          <dt>
            <MarkTag mark={mark} />
          </dt>
          <dd className="text-ink-2 max-sm:mb-1">{MARK_WORDS[mark].long}</dd>
        </div>
      ))}
    </dl>
  );
}

export function SignOff({ state }: { state: SignOffState }) {
  switch (state.kind) {
    case 'awaits':
      return <UnknownMark>awaits sign-off</UnknownMark>;
    case 'signed':
      return (
        <span className="text-small text-within">
          signed by {state.by.who}, {state.by.role}, {formatDate(state.by.on)}
        </span>
      );
    case 'none-needed':
      return <span className="text-ink-3 text-small">none needed</span>;
  }
}

/** Each source in a line of its own: whose word it is, and how it was read. */
export function SourceLines({ sources }: { sources: readonly SourceReference[] }) {
  return (
    <ul className="flex flex-col gap-0.5">
      {sources.map((source) => (
        <li key={`${source.citation}${source.statements.join()}`} className="flex items-baseline gap-1.5">
          {source.mark ? <MarkTag mark={source.mark} /> : null}
          <span className="min-w-0 wrap-anywhere">{source.citation}</span>
        </li>
      ))}
    </ul>
  );
}
