// Worked examples of a rule: answers that meet it, that do not, and that leave it open, each tried by the engine before it is offered.

import type { Condition } from '#lib/clinical/condition.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { Knowledge, Rule } from '#lib/clinical/knowledge.ts';
import type { RuleStatus } from '#lib/clinical/screening.ts';
import { traceRule } from '#lib/clinical/trace-rule.ts';
import { ORDINARY_MEASUREMENTS, valuesInBand } from './example-values.ts';
import { type Way, waysTo } from './example-ways.ts';
import { factsOfAnswers, NOTHING_ASKED, type TryAnswers } from './try-answers.ts';
import { setHistory, setLab, setMeasurement, setSymptom } from './try-editing.ts';
import type { TryFields } from './try-fields.ts';

export type ExampleGoal = Extract<RuleStatus, 'met' | 'not-met' | 'unknown'>;

/** How many proposals the engine tries for one example. */
const MOST_TRIES = 120;

/** Answers for which the engine gives the wanted status; `null` when no proposal does. */
export function exampleOf(
  rule: Rule,
  goal: ExampleGoal,
  fields: TryFields,
  knowledge: Knowledge,
  asOf: IsoDate,
): TryAnswers | null {
  const isReached = (answers: TryAnswers) =>
    traceRule(factsOfAnswers(answers, fields, asOf), knowledge, rule.id)?.outcome.status === goal;
  const denied = everythingDenied(fields);
  const proposals = proposalsFor(rule, goal, denied, knowledge);
  return proposals.slice(0, MOST_TRIES).find(isReached) ?? null;
}

function proposalsFor(rule: Rule, goal: ExampleGoal, denied: TryAnswers, knowledge: Knowledge): TryAnswers[] {
  const from = (start: TryAnswers, ways: Way[]) =>
    ways.map((way) => way.reduce((answers, edit) => edit(answers), start));
  switch (goal) {
    case 'met': {
      const ways = waysToMeet(rule, knowledge);
      return [...from(denied, ways), ...from(NOTHING_ASKED, ways)];
    }
    case 'not-met':
      return [denied, ...from(denied, waysTo(firesOf(rule), false, knowledge))];
    case 'unknown':
      return [NOTHING_ASKED, ...from(NOTHING_ASKED, waysTo(firesOf(rule), false, knowledge))];
  }
}

/** For a deficiency a low level with the picture first, then the picture alone. */
function waysToMeet(rule: Rule, knowledge: Knowledge): Way[] {
  if (rule.kind !== 'deficiency') return waysTo(rule.fires, true, knowledge);
  const picture = waysTo({ any: rule.core }, true, knowledge);
  const risk = waysTo({ any: rule.riskFactors }, true, knowledge).slice(0, 1);
  const levels = rule.levels
    .filter(({ level }) => level === 'below')
    .flatMap(({ when }) => waysTo(when, true, knowledge));
  const [first = []] = picture;
  return [
    ...levels.map((way) => [...first, ...way]),
    ...picture.flatMap((way) => [way, ...risk.map((beside) => [...way, ...beside])]),
  ];
}

function firesOf(rule: Rule): Condition {
  return rule.kind === 'deficiency' ? { any: rule.core } : rule.fires;
}

/** Everything was asked and is not there, and every result is as it should be. */
function everythingDenied(fields: TryFields): TryAnswers {
  const edits = [
    ...[...fields.symptoms, ...fields.examination].map(({ code }) => setSymptom(code, { status: 'absent' })),
    ...fields.circumstances.map(({ code }) => setHistory(code, false)),
    ...fields.measurements.flatMap(({ code, units: [unit = ''] }) => {
      const value = ORDINARY_MEASUREMENTS[code];
      return value === undefined ? [] : [setMeasurement(code, { value, unit })];
    }),
    ...fields.labs
      .filter(({ isEarlier }) => !isEarlier)
      .flatMap(({ key, definition }) => {
        const [value] = valuesInBand(definition, 'within');
        if (!value) return [];
        return [
          setLab(key, { value: value.value, unit: definition.isUnitless ? '' : value.unit, daysAgo: '1', note: '' }),
        ];
      }),
  ];
  const start: TryAnswers = {
    ...NOTHING_ASKED,
    sex: 'female',
    pregnant: 'absent',
    conditions: { isAsked: true, codes: [] },
    medicines: { isAsked: true, codes: [] },
    diet: fields.hasDiet ? 'omnivore' : null,
  };
  return edits.reduce((answers, edit) => edit(answers), start);
}
