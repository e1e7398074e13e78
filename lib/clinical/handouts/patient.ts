// The facts of one patient as the gates ask for them: three-valued, so that "not asked" is never read as "no".

import type { CircumstanceCode, ConditionCode, MedicineCode, Restriction, SymptomCode } from '../codes.ts';
import { ageInYears, daysBetween } from '../dates.ts';
import type { CaseFacts, PatientFacts } from '../facts.ts';
import type { RedFlagFinding, Screening } from '../screening.ts';
import { fromBoolean, type Truth } from '../truth.ts';
import { inSentence } from '../wording.ts';
import type { HandoutKnowledge } from './knowledge.ts';
import { type LabView, labView } from './lab-view.ts';

export type HandoutPatient = {
  facts: PatientFacts;
  screening: Screening;
  /** Whole years at asOf; `null` when the birth date is missing or after asOf. */
  age: number | null;
  labs: LabView;
  redFlags: RedFlagFinding[];
  condition: (code: ConditionCode) => Truth;
  medicine: (code: MedicineCode) => Truth;
  circumstance: (code: CircumstanceCode) => Truth;
  /** Not listed is not asked: unknown. */
  symptom: (code: SymptomCode) => Truth;
  isRestricted: (code: Restriction) => boolean;
  /** The staff label of a code, for the middle of a sentence: "ACE inhibitor", "heart failure". */
  label: (code: string) => string;
  /** Whole days since the medicines were last asked about; `null`: never, or the date is not one. */
  daysSinceMedicines: number | null;
};

export function handoutPatient(
  facts: CaseFacts,
  screening: Screening,
  knowledge: Pick<HandoutKnowledge, 'labels'>,
): HandoutPatient {
  const { patient } = facts;
  const conditions = codes(patient.conditions);
  const medicines = codes(patient.medicines);
  const circumstances = patient.circumstances === null ? null : new Set<string>(patient.circumstances);
  const notAsked = new Set<string>(patient.circumstancesNotAsked ?? []);
  const reviewedOn = patient.reviewed.medicines ?? null;
  const age = ageInYears(patient.birthDate, facts.asOf);
  return {
    facts: patient,
    screening,
    age: age !== null && age >= 0 ? age : null,
    labs: labView(facts, screening),
    redFlags: screening.findings.filter((finding) => finding.kind === 'red-flag'),
    condition: (code) => listed(conditions, code),
    medicine: (code) => listed(medicines, code),
    circumstance: (code) => (notAsked.has(code) ? 'unknown' : listed(circumstances, code)),
    symptom: (code) => symptomTruth(facts, code),
    label: (code) => inSentence(code, knowledge),
    isRestricted: (code) => patient.restrictions.includes(code),
    daysSinceMedicines: patient.medicines !== null && reviewedOn ? daysBetween(reviewedOn, facts.asOf) : null,
  };
}

function codes(list: { code: string }[] | null): Set<string> | null {
  return list === null ? null : new Set(list.map((item) => item.code));
}

function listed(list: Set<string> | null, code: string): Truth {
  return list === null ? 'unknown' : fromBoolean(list.has(code));
}

/** Any record of it as present counts; absent only when every record says so. */
function symptomTruth(facts: CaseFacts, code: SymptomCode): Truth {
  const records = facts.symptoms.filter((symptom) => symptom.code === code);
  if (records.some((symptom) => symptom.status === 'present')) return 'met';
  return records.length > 0 && records.every((symptom) => symptom.status === 'absent') ? 'not-met' : 'unknown';
}
