// How soon: the tiers of a rule from the first that is looked at to the last; the first that is met counts.

import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import type { Tier } from '#lib/clinical/knowledge.ts';
import { ConditionView } from './condition-view.tsx';
import { dueWords } from './rule-sets.ts';

export function TierList({ tiers }: { tiers: readonly Tier[] }) {
  return (
    <ol className="flex flex-col">
      {tiers.map((tier, index) => (
        <li
          // The order of the tiers is the rule's own and never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: tiers have no name of their own
          key={index}
          className="grid gap-x-4 gap-y-1.5 border-line border-b py-2.5 last:border-b-0 sm:grid-cols-[9.5rem_minmax(0,1fr)]"
        >
          <div>
            <UrgencyTag urgency={tier.urgency} />
            <p className="tabular mt-1 text-ink-2 text-small">due in {dueWords(tier.dueHours)}</p>
          </div>
          <div className="min-w-0">
            {tier.note ? <p className="font-[550]">{tier.note}</p> : null}
            <ConditionView condition={tier.when} {...(index > 0 ? { always: 'otherwise' } : {})} />
            {tier.action ? (
              <p className="mt-1">
                <span className="text-ink-3">Do: </span>
                {tier.action}
              </p>
            ) : null}
            {tier.instead ? (
              <p className="mt-1">
                <span className="text-ink-3">In place of what the rule says to do: </span>
                {tier.instead.join('; ')}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
