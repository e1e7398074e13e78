import type { Screening } from '#lib/clinical/screening.ts';
import { analytes } from '#lib/knowledge/vocabulary/analytes.ts';

type Suggestion = Screening['suggestedTests'][number];

const SHOWN_AT_FIRST = 5;

/** What the rules would like to know next: one merged list, the most useful first. */
export function SuggestedTests({ screening }: { screening: Screening }) {
  const tests = screening.suggestedTests;
  if (tests.length === 0) return null;
  const rest = tests.slice(SHOWN_AT_FIRST);
  return (
    <section className="mb-8">
      <h2 className="mb-2">Order next</h2>
      <Tests tests={tests.slice(0, SHOWN_AT_FIRST)} />
      {rest.length > 0 ? (
        <details className="mt-1.5">
          <summary className="min-h-6 font-[550] text-accent text-small">{rest.length} more</summary>
          <Tests tests={rest} />
        </details>
      ) : null}
    </section>
  );
}

function Tests({ tests }: { tests: readonly Suggestion[] }) {
  return (
    <ul className="divide-y divide-line">
      {tests.map(({ analyte, why }) => (
        <li key={analyte} className="py-1.5">
          <span className="font-[550]">{analytes[analyte].label}</span>
          <span className="block text-ink-2 text-small">{why}</span>
        </li>
      ))}
    </ul>
  );
}
