import type { Metadata } from 'next';
import { LimitTable } from '#components/rules/limit-table.tsx';
import { RuleEntry } from '#components/rules/rule-entry.tsx';
import { StatementList } from '#components/rules/statement-list.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireActor } from '#lib/auth/actor.ts';
import { documentStatements } from '#lib/knowledge/document-statements.ts';
import { knowledge } from '#lib/knowledge/index.ts';

export const metadata: Metadata = { title: 'Rules' };

export default async function RulesPage() {
  await requireActor();
  const { rules, limits } = knowledge;
  const waiting = rules.filter((rule) => rule.sources.some((source) => source.awaitsSignOff)).length;
  return (
    <PageBody>
      <PageHeader
        title="Rules"
        note={`${rules.length} rules; ${waiting} rest on a number that awaits clinical sign-off`}
      />
      <p className="max-w-prose text-ink-2">
        Each rule is read from here by the engine, word for word. Marks: P read on the authority's own page, S on a page
        that quotes it, G general knowledge, C calculated. The rule set is {knowledge.ruleSetId.slice(0, 19)}.
      </p>
      <h2 className="mt-6">What the rules say</h2>
      <ul>
        {rules.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
      </ul>
      <h2 className="mt-8 mb-2">Decision limits</h2>
      <LimitTable limits={limits} />
      <h2 className="mt-8 mb-2">The source document, statement by statement</h2>
      <StatementList statements={documentStatements} />
    </PageBody>
  );
}
