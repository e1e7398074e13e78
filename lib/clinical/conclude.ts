// All rules over one case, in the order of the knowledge base, before anything is put into words.

import { concludeDeficiency, type DeficiencyConclusion } from './conclude-deficiency.ts';
import { concludeFlag, type FlagConclusion } from './conclude-flag.ts';
import type { EvaluationContext } from './context.ts';
import type { CaseFacts } from './facts.ts';
import type { Knowledge, Rule } from './knowledge.ts';
import { buildContext } from './read-lab.ts';
import { flagRulesReadBy } from './rule-needs.ts';

export type Conclusion = DeficiencyConclusion | FlagConclusion;
export type Concluded = { context: EvaluationContext; conclusions: Conclusion[] };

/** Excess beats deficiency: a nutrient whose excess rule is met has no deficiency finding (section 1, precedence). */
export function conclude(facts: CaseFacts, knowledge: Knowledge): Concluded {
  const context = buildContext(facts, knowledge);
  const conclusions = knowledge.rules.map(
    (rule): Conclusion =>
      rule.kind === 'deficiency' ? concludeDeficiency(rule, context) : concludeFlag(rule, context),
  );
  const inExcess = new Set(
    conclusions.flatMap((conclusion) =>
      conclusion.kind === 'flag' && conclusion.rule.kind === 'excess' && conclusion.flags.length > 0
        ? [conclusion.rule.nutrient]
        : [],
    ),
  );
  for (const conclusion of conclusions) {
    if (conclusion.kind === 'deficiency' && inExcess.has(conclusion.rule.nutrient)) conclusion.status = null;
  }
  return { context, conclusions };
}

/** One rule on changed facts: only the red flags that it reads, and those that they read, are evaluated before it. */
export function concludeRule(rule: Rule, facts: CaseFacts, knowledge: Knowledge): Conclusion {
  const context = buildContext(facts, knowledge);
  if (rule.kind === 'deficiency') return concludeDeficiency(rule, context);
  for (const earlier of flagRulesReadBy(rule, knowledge)) concludeFlag(earlier, context);
  return concludeFlag(rule, context);
}
