// Details of a symptom moved across what a rule asks of them, and items of the history taken away.

import { conditionsIn } from './conditions-in.ts';
import type { EvaluationContext } from './context.ts';
import { unique } from './explain.ts';
import type { Change } from './fact-changes.ts';
import type { CaseFacts, SymptomFact } from './facts.ts';
import type { Rule } from './knowledge.ts';
import type { UsedFact } from './trace.ts';
import { inSentence, sentenceCase, withoutText } from './wording.ts';

type Detail = { name: 'severity' | 'durationDays'; words: (value: number, isHigher: boolean) => string };

const DETAILS: readonly Detail[] = [
  { name: 'severity', words: (value, isHigher) => `of severity ${value} or ${isHigher ? 'more' : 'less'}` },
  { name: 'durationDays', words: (value, isHigher) => `for ${value} days or ${isHigher ? 'more' : 'less'}` },
];
const MOST_SEVERE = 10;

/** Severity and duration that were given, at each number of the rule and one step to either side, nearest first. */
export function symptomDetailChanges(used: UsedFact, rule: Rule, { facts, knowledge }: EvaluationContext): Change[] {
  if (used.kind !== 'symptom') return [];
  const { fact, index } = used.entry;
  return DETAILS.flatMap(({ name, words }) => {
    const now = fact[name];
    if (now === null) return [];
    const values = unique(limitsOf(name, fact.code, rule).flatMap((limit) => [limit - 1, limit, limit + 1]))
      .filter((value) => value !== now && value >= 0 && (name !== 'severity' || value <= MOST_SEVERE))
      .sort((left, right) => Math.abs(left - now) - Math.abs(right - now));
    return values.map((value): Change => {
      const isHigher = value > now;
      return {
        of: `symptoms[${index}].${name} ${isHigher ? 'up' : 'down'}`,
        facts: withSymptom(facts, index, { ...fact, [name]: value }),
        text: (result) => `${sentenceCase(inSentence(fact.code, knowledge))} ${words(value, isHigher)} would ${result}`,
      };
    });
  });
}

function limitsOf(name: Detail['name'], code: string, rule: Rule): number[] {
  return conditionsIn(rule).flatMap((condition) => {
    if (!('symptom' in condition) || condition.symptom !== code) return [];
    const { severityAtLeast, days } = condition;
    const limits = name === 'severity' ? [severityAtLeast] : [days?.atLeast, days?.atMost];
    return limits.flatMap((limit) => (limit === undefined ? [] : [limit]));
  });
}

function withSymptom(facts: CaseFacts, index: number, changed: SymptomFact): CaseFacts {
  return { ...facts, symptoms: facts.symptoms.map((item, at) => (at === index ? changed : item)) };
}

const LISTED = /^patient\.(conditions|medicines|circumstances)\[/;

/** One condition, medicine or circumstance that was recorded, taken off its list. */
export function historyChanges(used: UsedFact, context: EvaluationContext): Change[] {
  const list = used.kind === 'history' ? LISTED.exec(used.path ?? '')?.[1] : undefined;
  if (used.kind !== 'history' || list === undefined) return [];
  const { code } = used;
  const { facts } = context;
  const { patient } = facts;
  const without = <T extends string | { code: string }>(items: T[] | null): T[] | null =>
    items?.filter((item) => (typeof item === 'string' ? item : item.code) !== code) ?? null;
  return [
    {
      of: code,
      facts: {
        ...facts,
        patient: {
          ...patient,
          conditions: without(patient.conditions),
          medicines: without(patient.medicines),
          circumstances: without(patient.circumstances),
        },
      },
      text: (result) => withoutText([code], result, context),
    },
  ];
}
