// A condition of a rule in words, for the rules page and the trace: "potassium below 3.0 mmol/L", "calf tenderness of one leg".

import type { Condition, LabLimitTest, SymptomTest } from './condition.ts';
import type { Knowledge } from './knowledge.ts';
import type { ComparisonOperator } from './quantity.ts';
import { inSentence, listText } from './wording.ts';

export const OPERATOR_WORDS: Record<ComparisonOperator, string> = {
  '<': 'below',
  '<=': 'at or below',
  '>': 'above',
  '>=': 'at or above',
};

const USE_WORDS: Record<NonNullable<LabLimitTest['use']>, string> = {
  deciding: '',
  'any-time': ' at any time',
  critical: ', however old',
  unfit: ' in an unusable specimen',
};

/** One line for a leaf; for a branch the words that stand above its parts ("all of", "any of"). */
export function describeCondition(condition: Condition, knowledge: Knowledge): string {
  if ('all' in condition) return condition.all.length === 0 ? 'always' : 'all of';
  if ('any' in condition) return 'any of';
  if ('not' in condition) return 'not';
  if ('count' in condition) return `at least ${condition.atLeast} of`;
  if ('known' in condition) return 'known to hold';
  if ('named' in condition) return knowledge.named[condition.named]?.title ?? condition.named;
  if ('symptom' in condition) return symptomText(condition, knowledge);
  if ('history' in condition) return inSentence(condition.history, knowledge);
  if ('is' in condition) return `${inSentence(condition.lab, knowledge)} ${listText(condition.is, 'or')}`;
  if ('limit' in condition) return limitText(condition, knowledge);
  if ('labKnown' in condition) return `a usable ${inSentence(condition.labKnown, knowledge)} result`;
  if ('labLater' in condition) {
    return `${inSentence(condition.labLater, knowledge)} taken more than ${condition.byMoreThanDays} days after ${inSentence(condition.than, knowledge)}`;
  }
  if ('labPaired' in condition) {
    const partners = listText(
      condition.with.map((analyte) => inSentence(analyte, knowledge)),
      'or',
    );
    return `${partners} within ${condition.withinDays} day of ${inSentence(condition.labPaired, knowledge)}`;
  }
  if ('labRise' in condition) {
    const rise = condition.by ? `by ${condition.by.value} ${condition.by.unit}` : `to ${condition.times ?? ''} times`;
    return `${inSentence(condition.labRise, knowledge)} rising ${rise} or more within ${condition.withinDays} days`;
  }
  if ('labFall' in condition) {
    const { labFall, by, withinDays } = condition;
    return `${inSentence(labFall, knowledge)} falling by ${by.value} ${by.unit} or more within ${withinDays} days`;
  }
  if ('calciumSupportive' in condition) {
    return `supportive adjusted calcium ${listText(condition.calciumSupportive, 'or')}`;
  }
  return otherText(condition, knowledge);
}

function otherText(
  condition: Extract<
    Condition,
    | { age: unknown }
    | { pregnant: true }
    | { female: true }
    | { egfr: unknown }
    | { measurement: unknown }
    | { measurementFall: unknown }
    | { wells: unknown }
    | { score: unknown }
    | { flag: unknown }
  >,
  knowledge: Knowledge,
): string {
  if ('measurement' in condition) {
    return `${inSentence(condition.measurement, knowledge)} ${OPERATOR_WORDS[condition.operator]} ${condition.value} ${condition.unit}`;
  }
  if ('measurementFall' in condition) {
    const { measurementFall, to, atLeast, unit } = condition;
    return `${inSentence(measurementFall, knowledge)} at least ${atLeast} ${unit} above ${inSentence(to, knowledge)}, the same day`;
  }
  if ('age' in condition) return ageText(condition.age);
  if ('pregnant' in condition) return 'pregnant';
  if ('female' in condition) return 'female';
  if ('egfr' in condition) return `eGFR ${OPERATOR_WORDS[condition.egfr]} ${condition.value} mL/min/1.73 m2`;
  if ('wells' in condition) return `Wells score of ${condition.wells.atLeast} or more`;
  if ('score' in condition) {
    const instrument = knowledge.instruments?.find((candidate) => candidate.id === condition.score);
    return `${instrument?.title ?? condition.score} of ${condition.atLeast} or more`;
  }
  return `${inSentence(`red-flag:${condition.flag}`, knowledge)} flagged`;
}

function symptomText(test: SymptomTest, knowledge: Knowledge): string {
  const details = [
    test.side === 'one' ? 'of one leg' : test.side === 'both' ? 'of both sides' : null,
    test.severityAtLeast === undefined ? null : `severity ${test.severityAtLeast} or more`,
    test.days?.atLeast === undefined ? null : `for ${test.days.atLeast} days or more`,
    test.days?.atMost === undefined ? null : `for ${test.days.atMost} days or less`,
    test.exertional ? 'on exertion' : null,
    test.worsening ? 'getting worse' : null,
    test.sideMissing || test.daysMissing ? 'or not known' : null,
  ].filter((part) => part !== null);
  return [inSentence(test.symptom, knowledge), ...details].join(' ');
}

function limitText(test: LabLimitTest, knowledge: Knowledge): string {
  const limit = knowledge.limits[test.limit];
  const value = limit ? `${limit.value} ${limit.unit}` : test.limit;
  return `${inSentence(test.lab, knowledge)} ${OPERATOR_WORDS[test.operator]} ${value}${USE_WORDS[test.use ?? 'deciding']}`;
}

function ageText({ atLeast, atMost }: { atLeast?: number; atMost?: number }): string {
  if (atLeast !== undefined && atMost !== undefined) return `age ${atLeast} to ${atMost}`;
  return atLeast === undefined ? `age ${atMost ?? ''} or less` : `age ${atLeast} or more`;
}
