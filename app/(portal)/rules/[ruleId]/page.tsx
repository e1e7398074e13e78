import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findRule } from '#components/rules/find-rule.ts';
import { RuleView } from '#components/rules/rule-view.tsx';
import { requireActor } from '#lib/auth/actor.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleAbouts } from '#lib/knowledge/rules/abouts.ts';

type RulePageProps = { params: Promise<{ ruleId: string }> };

export async function generateMetadata({ params }: RulePageProps): Promise<Metadata> {
  const found = findRule((await params).ruleId, knowledge, ruleAbouts);
  return { title: found ? `${found.rule.title}, rule` : 'No such rule' };
}

export default async function RulePage({ params }: RulePageProps) {
  await requireActor();
  const found = findRule((await params).ruleId, knowledge, ruleAbouts);
  if (found === null) notFound();
  return <RuleView {...found} />;
}
