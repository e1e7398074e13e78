import type { Screening } from '#lib/clinical/screening.ts';
import { analytes } from '#lib/knowledge/vocabulary/analytes.ts';

/** What the rules would like to know next: one merged list. */
export function SuggestedTests({ screening }: { screening: Screening }) {
  if (screening.suggestedTests.length === 0) return null;
  return (
    <section className="mb-8">
      <h2 className="mb-2">Order next</h2>
      <ul className="divide-y divide-line">
        {screening.suggestedTests.map(({ analyte, why }) => (
          <li key={analyte} className="py-1.5">
            <span className="font-[550]">{analytes[analyte].label}</span>
            <span className="block text-ink-2 text-small">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
