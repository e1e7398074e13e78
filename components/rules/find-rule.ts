import type { Knowledge, Rule } from '#lib/clinical/knowledge.ts';
import type { RuleAbout } from '#lib/clinical/rule-about.ts';

export type FoundRulePage = { rule: Rule; about: RuleAbout | null; previous: Rule | null; next: Rule | null };

/** A rule with its neighbours in the order of the knowledge base; `null` when there is none of that id. */
export function findRule(
  ruleId: string,
  { rules }: Pick<Knowledge, 'rules'>,
  abouts: readonly RuleAbout[],
): FoundRulePage | null {
  const at = rules.findIndex(({ id }) => id === ruleId);
  const rule = rules[at];
  if (!rule) return null;
  return {
    rule,
    about: abouts.find((about) => about.rule === ruleId) ?? null,
    previous: rules[at - 1] ?? null,
    next: rules[at + 1] ?? null,
  };
}
