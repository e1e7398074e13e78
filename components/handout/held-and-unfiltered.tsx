// For staff, never printed: lists that are held back, allergens that no food is tagged for, and what a day of it adds up to.

import { Callout } from '#components/ui/callout.tsx';
import type { HandoutResult } from '#lib/clinical/handouts/types.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';

export function HeldAndUnfiltered({ result }: { result: HandoutResult }) {
  const { held, notFiltered, totals } = result;
  return (
    <section className="flex flex-col gap-2">
      <h2>On the sheet</h2>
      {held.length > 0 && (
        <ul>
          {held.map((list) => (
            <li key={list.nutrient}>
              <span className="font-[550]">No list for {vocabulary.nutrients[list.nutrient].label.toLowerCase()}:</span>{' '}
              <span className="text-ink-2">{list.why}</span>
            </li>
          ))}
        </ul>
      )}
      {notFiltered.length > 0 && (
        <Callout
          tone="caution"
          title={`Not filtered: ${notFiltered.map((code) => vocabulary.allergens[code].label).join(', ')}`}
        >
          No food of the table is marked for it. Look through the list before it is given.
        </Callout>
      )}
      {result.document && (
        <dl className="tabular grid grid-cols-[1fr_auto] text-ink-2 text-small">
          <dt>Potassium, one serving of each food</dt>
          <dd>{total(totals.potassiumMg, 'mg')}</dd>
          <dt>Phosphorus</dt>
          <dd>{total(totals.phosphorusMg, 'mg')}</dd>
          <dt>Vitamin K</dt>
          <dd>{total(totals.vitaminKUg, 'µg')}</dd>
        </dl>
      )}
    </section>
  );
}

function total(amount: number | null, unit: string): string {
  return amount === null ? 'not known' : `${Math.round(amount)} ${unit}`;
}
