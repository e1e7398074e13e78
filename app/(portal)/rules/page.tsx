import type { Metadata } from 'next';
import { RuleBrowser } from '#components/rules/rule-browser.tsx';
import { ruleRows } from '#components/rules/rule-rows.ts';
import { OpenNumbers, RulesFrame } from '#components/rules/rules-frame.tsx';
import { requireActor } from '#lib/auth/actor.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleAbouts } from '#lib/knowledge/rules/abouts.ts';

export const metadata: Metadata = { title: 'Rules' };

export default async function RulesPage() {
  await requireActor();
  const rows = ruleRows(knowledge, ruleAbouts);
  return (
    <RulesFrame
      part="/rules"
      title="Rules"
      note={`rule set ${knowledge.ruleSetId.slice(0, 19)}`}
      lead="What stands here is what the engine reads, word for word. Open a rule to see its condition, its sources and its numbers, and to try it."
    >
      <OpenNumbers rules={{ open: rows.filter(({ isOpen }) => isOpen).length, all: rows.length }} />
      <RuleBrowser rows={rows} />
    </RulesFrame>
  );
}
