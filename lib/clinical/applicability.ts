// Whether a rule speaks for this patient at all: adults only, and what the rule itself excludes.

import type { EvaluationContext } from './context.ts';
import { evaluate } from './evaluate.ts';
import type { Rule } from './knowledge.ts';

export type Applicability =
  | { kind: 'applies' }
  | { kind: 'not-applicable'; why: string }
  | { kind: 'unknown'; missing: string[] };

const ADULT_YEARS = 18;

export function applicability(rule: Rule, context: EvaluationContext): Applicability {
  if (rule.adultsOnly && context.ageYears !== null && context.ageYears < ADULT_YEARS) {
    return { kind: 'not-applicable', why: `adult rule: the patient is ${context.ageYears}` };
  }
  for (const exclusion of rule.notApplicableWhen ?? []) {
    if (evaluate(exclusion.condition, context).truth === 'met') return { kind: 'not-applicable', why: exclusion.why };
  }
  if (rule.adultsOnly && context.ageYears === null) return { kind: 'unknown', missing: ['birth-date'] };
  return { kind: 'applies' };
}
