// What was answered in the form that tries a rule, and the facts that the engine gets of it. What was not asked stays unknown.

import type { TriStateValue } from '#components/ui/tri-state.tsx';
import {
  CIRCUMSTANCES,
  type CircumstanceCode,
  type ConditionCode,
  type Diet,
  type MeasurementCode,
  type MedicineCode,
  type Restriction,
} from '#lib/clinical/codes.ts';
import type { CaseFacts, IsoDate, LabFact, Sex, Side, SymptomFact } from '#lib/clinical/facts.ts';
import type { LabField, MeasurementField, SymptomField, TryFields } from './try-fields.ts';

export type SymptomAnswer = {
  status: TriStateValue;
  side: Side | null;
  days: string;
  severity: string;
  exertional: TriStateValue;
  worsening: TriStateValue;
};
export type LabAnswer = { value: string; unit: string; daysAgo: string; note: string };
export type MeasurementAnswer = { value: string; unit: string };
/** A list of the chart is asked about as a whole: then what is not on it is not there. */
export type ListAnswer<Code> = { isAsked: boolean; codes: Code[] };

export type TryAnswers = {
  age: string;
  sex: Sex;
  pregnant: TriStateValue;
  symptoms: Partial<Record<SymptomField['code'], SymptomAnswer>>;
  labs: Record<string, LabAnswer>;
  measurements: Partial<Record<MeasurementCode, MeasurementAnswer>>;
  conditions: ListAnswer<ConditionCode>;
  medicines: ListAnswer<MedicineCode>;
  circumstances: Partial<Record<CircumstanceCode, TriStateValue>>;
  restrictions: Restriction[];
  diet: Diet | null;
};

/** An adult about whom nothing else is known. */
export const NOTHING_ASKED: TryAnswers = {
  age: '50',
  sex: 'unknown',
  pregnant: 'not-asked',
  symptoms: {},
  labs: {},
  measurements: {},
  conditions: { isAsked: false, codes: [] },
  medicines: { isAsked: false, codes: [] },
  circumstances: {},
  restrictions: [],
  diet: null,
};

export const SYMPTOM_NOT_ASKED: SymptomAnswer = {
  status: 'not-asked',
  side: null,
  days: '',
  severity: '',
  exertional: 'not-asked',
  worsening: 'not-asked',
};

export function symptomAnswer(answers: TryAnswers, { code }: Pick<SymptomField, 'code'>): SymptomAnswer {
  return answers.symptoms[code] ?? SYMPTOM_NOT_ASKED;
}

/** The canonical unit stands there from the start; the day is yesterday, of an earlier result 60 days ago. */
export function labAnswer(answers: TryAnswers, field: LabField): LabAnswer {
  const unit = field.definition.isUnitless ? '' : field.definition.units[0].unit;
  return answers.labs[field.key] ?? { value: '', unit, daysAgo: field.isEarlier ? '60' : '1', note: '' };
}

export function measurementAnswer(answers: TryAnswers, { code, units }: MeasurementField): MeasurementAnswer {
  return answers.measurements[code] ?? { value: '', unit: units[0] ?? '' };
}

const WHOLE = /^\d{1,5}$/;

/** `null` for nothing and for what is no whole number. */
export function readWhole(text: string, most: number): number | null {
  const trimmed = text.trim();
  return WHOLE.test(trimmed) && Number(trimmed) <= most ? Number(trimmed) : null;
}

export const MOST_YEARS = 125;
export const MOST_DAYS = 20_000;

/** The case that stands for these answers to the questions of `fields`, seen on `asOf`. */
export function factsOfAnswers(answers: TryAnswers, fields: TryFields, asOf: IsoDate): CaseFacts {
  const years = readWhole(answers.age, MOST_YEARS);
  return {
    id: 'tried',
    asOf,
    patient: {
      // Born on 1 January: the whole years at `asOf` are then those of the calendar.
      birthDate: years === null ? null : `${Number(asOf.slice(0, 4)) - years}-01-01`,
      sex: answers.sex,
      pregnant: booleanOf(answers.pregnant),
      conditions: listOf(answers.conditions),
      medicines: listOf(answers.medicines),
      allergens: null,
      diet: answers.diet,
      faith: [],
      restrictions: answers.restrictions,
      ...circumstancesOf(answers),
      reviewed: {},
    },
    symptoms: [...fields.symptoms, ...fields.examination].flatMap((field) => symptomFact(field, answers)),
    measurements: fields.measurements.flatMap((field) => {
      const { value, unit } = measurementAnswer(answers, field);
      return value.trim() === '' ? [] : [{ code: field.code, value: value.trim(), unit, takenOn: asOf }];
    }),
    labs: fields.labs.flatMap((field) => labFact(field, labAnswer(answers, field), asOf)),
  };
}

function symptomFact(field: SymptomField, answers: TryAnswers): SymptomFact[] {
  const { status, side, days, severity, exertional, worsening } = symptomAnswer(answers, field);
  if (status === 'not-asked') return [];
  const isPresent = status === 'present';
  return [
    {
      code: field.code,
      status,
      side: isPresent ? side : null,
      severity: isPresent ? readWhole(severity, 10) : null,
      durationDays: isPresent ? readWhole(days, MOST_DAYS) : null,
      nocturnal: null,
      exertional: isPresent ? booleanOf(exertional) : null,
      suddenOnset: null,
      worsening: isPresent ? booleanOf(worsening) : null,
    },
  ];
}

function labFact({ analyte }: LabField, { value, unit, daysAgo, note }: LabAnswer, asOf: IsoDate): LabFact[] {
  if (value.trim() === '') return [];
  const days = readWhole(daysAgo, MOST_DAYS);
  return [
    {
      analyte,
      value: value.trim(),
      unit: unit === '' ? null : unit,
      collectedOn: days === null ? null : daysBefore(asOf, days),
      specimen: note === '' ? [] : [note],
      status: 'final',
      referenceRange: null,
      flag: null,
    },
  ];
}

/** Days before a calendar date, both 'YYYY-MM-DD'. */
export function daysBefore(on: IsoDate, days: number): IsoDate {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10);
}

function listOf<Code>({ isAsked, codes }: ListAnswer<Code>): { code: Code; startedOn: null }[] | null {
  return isAsked ? codes.map((code) => ({ code, startedOn: null })) : null;
}

/** Whatever was not answered, shown or not, was not asked. */
function circumstancesOf({
  circumstances,
}: TryAnswers): Pick<CaseFacts['patient'], 'circumstances' | 'circumstancesNotAsked'> {
  const answered = (wanted: TriStateValue) =>
    CIRCUMSTANCES.filter((code) => (circumstances[code] ?? 'not-asked') === wanted);
  const notAsked = answered('not-asked');
  if (notAsked.length === CIRCUMSTANCES.length) return { circumstances: null };
  return { circumstances: answered('present'), circumstancesNotAsked: notAsked };
}

function booleanOf(answer: TriStateValue): boolean | null {
  return answer === 'not-asked' ? null : answer === 'present';
}
