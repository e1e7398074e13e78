// Every single fact of a case, and every detail of one, taken away, one at a time. Not taken away is what is no gap when it is missing:
// notes on a specimen and the laboratory's interval (none was sent), the side of what is absent (absent, without more, is absent).

import { CIRCUMSTANCES, CONDITIONS, DIETS, MEDICINES } from '#lib/clinical/codes.ts';
import type { CaseFacts, CodedHistory } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import type { Need } from './needs.ts';

/** A ratio has no unit to be taken away. */
const NO_UNIT: ReadonlySet<string> = new Set(
  knowledge.analytes.flatMap(({ id, isUnitless }) => (isUnitless ? [id] : [])),
);

export type Removal = {
  what: string;
  /** What is no longer known, in the words of needs.ts. */
  needs: Need[];
  facts: CaseFacts;
  /** An asked list without the code says that it is absent: a statement, not a gap. */
  saysAbsent: boolean;
  /** Index in `labs` of the result that was taken away. */
  lab: number | null;
  /** Index in `labs` of the result that was taken away, or that cannot be read any more: it has no unit or no day. */
  unread: number | null;
};

export function removalsOf(facts: CaseFacts): Removal[] {
  return [...observations(facts), ...details(facts), ...listItems(facts), ...lists(facts), ...ofPerson(facts)];
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

function observations(facts: CaseFacts): Removal[] {
  const gap = { saysAbsent: false, lab: null, unread: null };
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
      unread: index,
      what: `labs[${index}] ${analyte} ${value}`,
      needs: [`lab:${analyte}`],
      facts: { ...facts, labs: without(facts.labs, index) },
    })),
  ];
}

const SYMPTOM_DETAILS = [
  'side',
  'severity',
  'durationDays',
  'nocturnal',
  'exertional',
  'suddenOnset',
  'worsening',
] as const;
const STARTED = ['conditions', 'medicines'] as const;
const LAB_DETAILS = ['unit', 'collectedOn'] as const;

function details(facts: CaseFacts): Removal[] {
  const gap = { saysAbsent: false, lab: null, unread: null };
  const put = <T>(list: readonly T[], index: number, item: T) => list.map((old, at) => (at === index ? item : old));
  const { patient } = facts;
  return [
    ...facts.symptoms.flatMap((symptom, index) =>
      SYMPTOM_DETAILS.filter((detail) => symptom.status === 'present' && symptom[detail] !== null).map((detail) => ({
        ...gap,
        what: `symptoms[${index}].${detail} ${symptom.code}`,
        needs: [`symptom:${symptom.code}`],
        facts: { ...facts, symptoms: put(facts.symptoms, index, { ...symptom, [detail]: null }) },
      })),
    ),
    ...facts.labs.flatMap((lab, index) =>
      LAB_DETAILS.filter((detail) => lab[detail] !== null && !(detail === 'unit' && NO_UNIT.has(lab.analyte))).map(
        (detail) => ({
          ...gap,
          unread: index,
          what: `labs[${index}].${detail} ${lab.analyte} ${lab.value}`,
          needs: [`lab:${lab.analyte}`],
          facts: { ...facts, labs: put(facts.labs, index, { ...lab, [detail]: null }) },
        }),
      ),
    ),
    ...STARTED.flatMap((list) =>
      (patient[list] ?? []).flatMap((item, index): Removal[] => {
        const undated = put<CodedHistory<string>>(patient[list] ?? [], index, { ...item, startedOn: null });
        if (item.startedOn === null) return [];
        return [
          {
            ...gap,
            what: `${list}[${index}].startedOn ${item.code}`,
            needs: [`history:${item.code}`],
            facts: { ...facts, patient: { ...patient, [list]: undated } },
          },
        ];
      }),
    ),
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
    unread: null,
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
            unread: null,
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
    unread: null,
  });
  return [
    ...(patient.birthDate === null ? [] : [gap('birth-date', { birthDate: null })]),
    ...(patient.sex === 'unknown' ? [] : [gap('sex', { sex: 'unknown' })]),
    ...(patient.pregnant === null ? [] : [gap('pregnant', { pregnant: null })]),
  ];
}
