// One change of the answers each; the form and the worked examples make them alike.

import type { TriStateValue } from '#components/ui/tri-state.tsx';
import {
  CIRCUMSTANCES,
  CONDITIONS,
  DIETS,
  MEDICINES,
  type MeasurementCode,
  RESTRICTIONS,
  type Restriction,
} from '#lib/clinical/codes.ts';
import type { HistoryCode } from '#lib/clinical/condition.ts';
import {
  type LabAnswer,
  type ListAnswer,
  type MeasurementAnswer,
  SYMPTOM_NOT_ASKED,
  type SymptomAnswer,
  type TryAnswers,
} from './try-answers.ts';
import type { SymptomField } from './try-fields.ts';

export type Edit = (answers: TryAnswers) => TryAnswers;

/** A detail left empty takes none away that another test of the same symptom has set. */
export function setSymptom(code: SymptomField['code'], change: Partial<SymptomAnswer>): Edit {
  return (answers) => ({
    ...answers,
    symptoms: { ...answers.symptoms, [code]: { ...SYMPTOM_NOT_ASKED, ...answers.symptoms[code], ...change } },
  });
}

export function setLab(key: string, answer: LabAnswer): Edit {
  return (answers) => ({ ...answers, labs: { ...answers.labs, [key]: answer } });
}

export function setMeasurement(code: MeasurementCode, answer: MeasurementAnswer): Edit {
  return (answers) => ({ ...answers, measurements: { ...answers.measurements, [code]: answer } });
}

/** Listing something says that the list was asked about. */
export function setListed<Code extends string>(
  list: ListAnswer<Code>,
  code: Code,
  isListed: boolean,
): ListAnswer<Code> {
  const others = list.codes.filter((known) => known !== code);
  return { isAsked: true, codes: isListed ? [...others, code] : others };
}

export function setRestriction(code: Restriction, isSet: boolean): Edit {
  return (answers) => {
    const others = answers.restrictions.filter((known) => known !== code);
    return { ...answers, restrictions: isSet ? [...others, code] : others };
  };
}

/** Any code of the history, on the list to which it belongs. */
export function setHistory(code: HistoryCode, isThere: boolean): Edit {
  return (answers) => {
    const condition = CONDITIONS.find((known) => known === code);
    if (condition) return { ...answers, conditions: setListed(answers.conditions, condition, isThere) };
    const medicine = MEDICINES.find((known) => known === code);
    if (medicine) return { ...answers, medicines: setListed(answers.medicines, medicine, isThere) };
    const circumstance = CIRCUMSTANCES.find((known) => known === code);
    const answer: TriStateValue = isThere ? 'present' : 'absent';
    if (circumstance) return { ...answers, circumstances: { ...answers.circumstances, [circumstance]: answer } };
    const diet = DIETS.find((known) => known === code);
    if (diet) return { ...answers, diet: isThere ? diet : 'omnivore' };
    const restriction = RESTRICTIONS.find((known) => known === code);
    return restriction ? setRestriction(restriction, isThere)(answers) : answers;
  };
}
