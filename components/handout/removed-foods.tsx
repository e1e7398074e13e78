// Every food that was left out, grouped by its reason, so that nothing disappears without one.

import type { RemovedFood } from '#lib/clinical/handouts/types.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';

type RemovedFoodsProps = { removed: readonly RemovedFood[]; labels: Record<string, string> };

export function RemovedFoods({ removed, labels }: RemovedFoodsProps) {
  if (removed.length === 0) return <p className="text-ink-3">No food was left out.</p>;
  const reasons = Map.groupBy(removed, (entry) => entry.why);
  return (
    <details>
      <summary className="min-h-6 font-[550]">
        {new Set(removed.map((entry) => entry.food)).size} foods left out, with the reason for each
      </summary>
      <dl className="mt-2">
        {[...reasons].map(([why, entries]) => (
          <div key={why} className="border-line border-b py-2 last:border-b-0">
            <dt className="font-[550]">{why}</dt>
            <dd className="text-ink-2 text-small">
              {[...new Set(entries.map((entry) => labels[entry.food] ?? entry.food))].join('; ')}
              <span className="text-ink-3">
                {' '}
                ({[...new Set(entries.map((entry) => vocabulary.nutrients[entry.nutrient].label))].join(', ')};{' '}
                {[...new Set(entries.map((entry) => entry.rule))].join(', ')})
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
