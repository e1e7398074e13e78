// One rule as a person reads it: what it says, on whose word, and what still awaits sign-off.

import { factLabel } from '#components/case/fact-label.ts';
import { Tag } from '#components/ui/tag.tsx';
import type { Rule } from '#lib/clinical/knowledge.ts';
import type { SourceReference } from '#lib/clinical/screening.ts';
import { ruleAbouts } from '#lib/knowledge/rules/abouts.ts';

const KINDS = {
  deficiency: 'deficiency',
  excess: 'too much',
  'red-flag': 'red flag',
  contributor: 'contributor',
  advice: 'advice',
} satisfies Record<Rule['kind'], string>;

export function RuleEntry({ rule }: { rule: Rule }) {
  const deviation = ruleAbouts.find((about) => about.rule === rule.id)?.deviation;
  return (
    <li id={rule.id} className="border-line border-b py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Tag tone={rule.kind === 'red-flag' ? 'emergency' : 'neutral'}>{KINDS[rule.kind]}</Tag>
        <h3>{rule.title}</h3>
        <span className="text-ink-3 text-micro">
          {rule.id}, version {rule.version}
        </span>
        {rule.sources.some((source) => source.awaitsSignOff) && (
          <span className="hatched rounded-tag px-1.5 font-[600] text-micro text-unknown">
            awaits clinical sign-off
          </span>
        )}
      </div>
      <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[8.5rem_1fr]">
        <dt className="text-ink-3">Source</dt>
        <dd>
          <ul>
            {rule.sources.map((source) => (
              <li key={`${source.citation}${source.statements.join()}`}>{sourceWords(source)}</li>
            ))}
          </ul>
        </dd>
        <dt className="text-ink-3">Evidence</dt>
        <dd>{rule.evidence}</dd>
        {deviation && (
          <>
            <dt className="text-ink-3">Differs because</dt>
            <dd>{deviation}</dd>
          </>
        )}
        {rule.actions.length > 0 && (
          <>
            <dt className="text-ink-3">What to do</dt>
            <dd>{rule.actions.join('; ')}</dd>
          </>
        )}
        {rule.tests.length > 0 && (
          <>
            <dt className="text-ink-3">Tests</dt>
            <dd>{rule.tests.map(factLabel).join(', ')}</dd>
          </>
        )}
        <dt className="text-ink-3">Applies to</dt>
        <dd>
          {rule.adultsOnly ? 'adults only' : 'all ages; not validated in children'}
          {rule.notApplicableWhen?.map(({ why }) => `; not applicable: ${why}`).join('')}
        </dd>
      </dl>
    </li>
  );
}

function sourceWords(source: SourceReference): string {
  const where = source.provenance === 'document' ? 'Document' : 'Guideline';
  const statements = source.statements.length > 0 ? ` (${source.statements.join(', ')})` : '';
  const mark = source.mark ? ` [${source.mark}]` : '';
  return `${where}: ${source.citation}${statements}${mark}`;
}
