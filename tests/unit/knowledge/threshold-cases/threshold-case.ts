// For a threshold that a fact alone does not try: the person in whom it decides. `turns` is how the finding stands just below
// the number and just above it; with which of the two the number itself goes is said by the rule's own operator.
// A threshold is tried without a case when a person with nothing but that one fact shows it (`alone`).

import type { Analyte } from '#lib/clinical/codes.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { AS_OF, daysAgo, lab } from '../../clinical/case-builder.ts';
import { build, type Spec } from '../rule-cases.ts';

type Turns = [below: string, above: string];

export type ThresholdCase =
  /** A status, an urgency with its hours where they are not the usual ones, `there` for what has neither, or `none`. */
  | { turns: Turns; facts: (value: string) => CaseFacts }
  /** The number changes what the finding says, as a note does: whether these words are in its title, reasons or actions. */
  | { words: string; turns: ['said', 'unsaid'] | ['unsaid', 'said']; facts: (value: string) => CaseFacts }
  /** Why no person can be found in whom this number makes the difference, and one who comes nearest. */
  | { neverDecides: string; facts: (value: string) => CaseFacts };

/** By rule and threshold; several where one number decides several things. */
export type ThresholdCases = Record<string, Record<string, ThresholdCase | ThresholdCase[]>>;

export type SpecOf = (value: string) => Spec;

export function turning(below: string, above: string, spec: SpecOf): ThresholdCase {
  return { turns: [below, above], facts: (value) => build(spec(value)) };
}

export function saidBelow(words: string, spec: SpecOf): ThresholdCase {
  return { words, turns: ['said', 'unsaid'], facts: (value) => build(spec(value)) };
}

export function saidAbove(words: string, spec: SpecOf): ThresholdCase {
  return { words, turns: ['unsaid', 'said'], facts: (value) => build(spec(value)) };
}

export const days = (value: string) => ({ durationDays: Number(value) });
export const severity = (value: string) => ({ severity: Number(value) });
export const egfr = (value: string) => lab('egfr', `${value} mL/min/1.73m2`);
export const mmol = (analyte: Parameters<typeof lab>[0], value: string, days = 1) =>
  lab(analyte, `${value} mmol/L`, { collectedOn: daysAgo(days) });
export const mgDl = (analyte: Parameters<typeof lab>[0], value: string) => lab(analyte, `${value} mg/dL`);
export const plp = (value: string) => lab('pyridoxal-5-phosphate', `${value} nmol/L`);
export const measured = (code: CaseFacts['measurements'][number]['code'], value: string, unit: string) => [
  { code, value, unit, takenOn: AS_OF },
];
/** Whole years at asOf, with the birthday on that day. */
export const aged = (years: string) => `${Number(AS_OF.slice(0, 4)) - Number(years)}${AS_OF.slice(4)}`;
export const some = <T>(list: readonly T[], count: string): T[] => list.slice(0, Number(count));

/** Diabetes shown by a result instead of the list. */
export const diabetes = (below: string, above: string, spec: Spec): Record<string, ThresholdCase> => ({
  'hba1c >= hba1c-diabetes (any-time)': turning(below, above, (x) => ({ ...spec, labs: [lab('hba1c', `${x} %`)] })),
  'glucose-fasting >= glucose-fasting-diabetes': turning(below, above, (x) => ({
    ...spec,
    labs: [mgDl('glucose-fasting', x)],
  })),
});

const withResult = (spec: Spec, analyte: Analyte, unit: string): SpecOf => {
  return (x) => ({ ...spec, labs: [...(spec.labs ?? []), lab(analyte, `${x} ${unit}`)] });
};

/** The edges of the bands of one result, beside what the person has in any case. */
export function edges(
  analyte: Analyte,
  unit: string,
  spec: Spec,
  turns: Record<string, Turns>,
): Record<string, ThresholdCase> {
  return Object.fromEntries(
    Object.entries(turns).map(([edge, [below, above]]) => [
      named(analyte, edge, unit),
      turning(below, above, withResult(spec, analyte, unit)),
    ]),
  );
}

/** The edges at which a note begins or ends: on which side it is said. */
export function noteEdges(
  analyte: Analyte,
  unit: string,
  spec: Spec,
  words: string,
  said: Record<string, 'below' | 'above'>,
): Record<string, ThresholdCase> {
  return Object.fromEntries(
    Object.entries(said).map(([edge, side]) => [
      `note: ${named(analyte, edge, unit)}`,
      (side === 'below' ? saidBelow : saidAbove)(words, withResult(spec, analyte, unit)),
    ]),
  );
}

/** "below < 30" or, where a symptom puts other bands in place, "below <= 75 with restless-legs". */
function named(analyte: Analyte, edge: string, unit: string): string {
  const [limit, symptom] = edge.split(' with ');
  return `${analyte} ${limit} ${unit}${symptom ? ` with ${symptom}` : ''}`;
}
