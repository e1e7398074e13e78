// Every single fact of a case taken away, one at a time.

import { CIRCUMSTANCES, CONDITIONS, DIETS, MEDICINES } from '#lib/clinical/codes.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Need } from './needs.ts';

export type Removal = {
  what: string;
  /** What is no longer known, in the words of needs.ts. */
  needs: Need[];
  facts: CaseFacts;
  /** An asked list without the code says that it is absent: a statement, not a gap. */
  saysAbsent: boolean;
  /** Index in `labs` of the result that was taken away. */
  lab: number | null;
};

export function removalsOf(facts: CaseFacts): Removal[] {
  return [...observations(facts), ...listItems(facts), ...lists(facts), ...ofPerson(facts)];
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

function observations(facts: CaseFacts): Removal[] {
  const gap = { saysAbsent: false, lab: null };
  return [
    ...facts.symptoms.map(({ code, status }, index) => ({
      ...gap,
      what: `symptoms[${index}] ${code} ${status}`,
      needs: [`symptom:${code}`],
      facts: { ...facts, symptoms: without(facts.symptoms, index) },
    })),
    ...facts.measurements.map(({ code }, index) => ({
      ...gap,
      what: `measurements[${index}] ${code}`,
      needs: [`measurement:${code}`],
      facts: { ...facts, measurements: without(facts.measurements, index) },
    })),
    ...facts.labs.map(({ analyte, value }, index) => ({
      saysAbsent: false,
      lab: index,
      what: `labs[${index}] ${analyte} ${value}`,
      needs: [`lab:${analyte}`],
      facts: { ...facts, labs: without(facts.labs, index) },
    })),
  ];
}

function listItems(facts: CaseFacts): Removal[] {
  const { patient } = facts;
  const item = (what: string, code: string, change: Partial<CaseFacts['patient']>, saysAbsent: boolean): Removal => ({
    what: `${what} ${code}`,
    needs: [`history:${code}`],
    facts: { ...facts, patient: { ...patient, ...change } },
    saysAbsent,
    lab: null,
  });
  const { conditions, medicines, circumstances, restrictions } = patient;
  return [
    ...(conditions ?? []).map(({ code }, at) =>
      item(`conditions[${at}]`, code, { conditions: without(conditions ?? [], at) }, true),
    ),
    ...(medicines ?? []).map(({ code }, at) =>
      item(`medicines[${at}]`, code, { medicines: without(medicines ?? [], at) }, true),
    ),
    ...restrictions.map((code, at) =>
      item(`restrictions[${at}]`, code, { restrictions: without(restrictions, at) }, true),
    ),
    // The recording form can leave a circumstance unasked while the others were answered.
    ...(circumstances ?? []).map((code, at) =>
      item(
        `circumstances[${at}]`,
        code,
        {
          circumstances: without(circumstances ?? [], at),
          circumstancesNotAsked: [...(patient.circumstancesNotAsked ?? []), code],
        },
        false,
      ),
    ),
  ];
}

function lists(facts: CaseFacts): Removal[] {
  const { patient } = facts;
  const list = (name: 'conditions' | 'medicines' | 'circumstances' | 'diet', codes: readonly string[]): Removal[] =>
    patient[name] === null
      ? []
      : [
          {
            what: name,
            needs: codes.map((code) => `history:${code}`),
            facts: { ...facts, patient: { ...patient, [name]: null } },
            saysAbsent: false,
            lab: null,
          },
        ];
  return [
    ...list('conditions', CONDITIONS),
    ...list('medicines', MEDICINES),
    ...list('circumstances', CIRCUMSTANCES),
    ...list('diet', DIETS),
  ];
}

function ofPerson(facts: CaseFacts): Removal[] {
  const { patient } = facts;
  const gap = (what: Need, change: Partial<CaseFacts['patient']>): Removal => ({
    what,
    needs: [what],
    facts: { ...facts, patient: { ...patient, ...change } },
    saysAbsent: false,
    lab: null,
  });
  return [
    ...(patient.birthDate === null ? [] : [gap('birth-date', { birthDate: null })]),
    ...(patient.sex === 'unknown' ? [] : [gap('sex', { sex: 'unknown' })]),
    ...(patient.pregnant === null ? [] : [gap('pregnant', { pregnant: null })]),
  ];
}
