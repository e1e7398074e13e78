// A person in whom all is well but for the facts of one case, and what such a case is with one fact fewer.

import type { CaseFacts } from '#lib/clinical/facts.ts';
import { healthyCase } from './healthy-case.ts';

/** Everything that the case does not say is known and well; `isTested`: by blood tests too. */
export function wellButFor(facts: CaseFacts, isTested: boolean): CaseFacts {
  const { patient, symptoms, labs, measurements } = facts;
  const well = healthyCase;
  return {
    ...facts,
    patient: {
      ...patient,
      conditions: patient.conditions ?? [],
      medicines: patient.medicines ?? [],
      circumstances: patient.circumstances ?? [],
      allergens: patient.allergens ?? [],
      diet: patient.diet ?? well.patient.diet,
    },
    symptoms: [...others(well.symptoms, symptoms, ({ code }) => code), ...symptoms],
    labs: [...(isTested ? others(well.labs, labs, ({ analyte }) => analyte) : []), ...labs],
    measurements: [...others(well.measurements, measurements, ({ code }) => code), ...measurements],
  };
}

function others<Item>(all: readonly Item[], known: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keys = new Set(known.map(keyOf));
  return all.filter((item) => !keys.has(keyOf(item)));
}

/** The case without one symptom that is present, one thing listed, all results of one test, one measurement, or the pregnancy. */
export function withOneFactFewer(facts: CaseFacts): { without: string; facts: CaseFacts }[] {
  const { patient, symptoms, labs, measurements } = facts;
  const { conditions, medicines, circumstances, pregnant } = patient;
  const withPatient = (part: Partial<CaseFacts['patient']>): CaseFacts => ({
    ...facts,
    patient: { ...patient, ...part },
  });
  return [
    ...symptoms
      .filter(({ status }) => status === 'present')
      .map((item) => ({ without: item.code, facts: { ...facts, symptoms: symptoms.filter((one) => one !== item) } })),
    ...(conditions ?? []).map((item) => ({
      without: item.code,
      facts: withPatient({ conditions: (conditions ?? []).filter((one) => one !== item) }),
    })),
    ...(medicines ?? []).map((item) => ({
      without: item.code,
      facts: withPatient({ medicines: (medicines ?? []).filter((one) => one !== item) }),
    })),
    ...(circumstances ?? []).map((item) => ({
      without: item,
      facts: withPatient({ circumstances: (circumstances ?? []).filter((one) => one !== item) }),
    })),
    ...[...new Set(labs.map(({ analyte }) => analyte))].map((analyte) => ({
      without: analyte,
      facts: { ...facts, labs: labs.filter((one) => one.analyte !== analyte) },
    })),
    ...measurements.map((item) => ({
      without: item.code,
      facts: { ...facts, measurements: measurements.filter((one) => one !== item) },
    })),
    ...(pregnant ? [{ without: 'pregnant', facts: withPatient({ pregnant: false }) }] : []),
  ];
}
