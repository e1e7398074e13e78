// Whether a rule speaks for this patient at all: adults only, and what the rule itself excludes.

import type { CompiledRule } from './compile.ts';
import type { EvaluationContext } from './context.ts';
import { ADULT_YEARS } from './dates.ts';
import { truthAt } from './evaluate.ts';
import { MET } from './truth.ts';

export type Applicability =
  | { kind: 'applies' }
  | { kind: 'not-applicable'; why: string }
  | { kind: 'unknown'; missing: string[] };

const APPLIES: Applicability = { kind: 'applies' };

export function applicability(
  { rule, adultsOnly, exclusions }: CompiledRule,
  context: EvaluationContext,
): Applicability {
  if (adultsOnly && context.ageYears !== null && context.ageYears < ADULT_YEARS) {
    return { kind: 'not-applicable', why: `adult rule: the patient is ${context.ageYears}` };
  }
  const excluding = exclusions.length === 0 ? -1 : exclusions.findIndex((node) => truthAt(node, context) === MET);
  if (excluding >= 0) return { kind: 'not-applicable', why: rule.notApplicableWhen?.[excluding]?.why ?? '' };
  if (adultsOnly && context.ageYears === null) return { kind: 'unknown', missing: ['birth-date'] };
  return APPLIES;
}
