// The person and the lists: age, sex, pregnancy, conditions, medicines, circumstances, diet, restrictions.

import type { CaseFacts, IsoDate, Sex } from '#lib/clinical/facts.ts';
import { yearsBetween } from './dates.ts';
import * as H from './history-codes.ts';
import { fromBoolean, MET, NOT_MET, type Truth, UNKNOWN } from './truth.ts';

export const AGE_NOT_KNOWN = -1;

export const person: { ageYears: number; sex: Sex; isPregnant: boolean; pregnant: Truth; female: Truth } = {
  ageYears: AGE_NOT_KNOWN,
  sex: 'unknown',
  isPregnant: false,
  pregnant: UNKNOWN,
  female: UNKNOWN,
};

const history = new Uint8Array(H.HISTORY_COUNT);
const startedOn: (IsoDate | null)[] = Array.from({ length: H.HISTORY_COUNT }, () => null);
let hasMultivitamin = false;

/** What a multivitamin may contain: not listed is then unknown. */
const IN_MULTIVITAMIN = [
  H.VITAMIN_D_SUPPLEMENT,
  H.VITAMIN_B6_SUPPLEMENT,
  H.VITAMIN_B12_SUPPLEMENT,
  H.FOLIC_ACID_SUPPLEMENT,
  H.THIAMINE_SUPPLEMENT,
  H.VITAMIN_K_SUPPLEMENT,
  H.VITAMIN_E_SUPPLEMENT,
  H.VITAMIN_C_SUPPLEMENT,
  H.MAGNESIUM_SUPPLEMENT,
  H.CALCIUM_SUPPLEMENT,
  H.IRON_SUPPLEMENT,
  H.ZINC_SUPPLEMENT,
];

export function readPerson({ patient, asOf }: CaseFacts): void {
  person.ageYears = patient.birthDate === null ? AGE_NOT_KNOWN : yearsBetween(patient.birthDate, asOf);
  person.sex = patient.sex;
  person.isPregnant = patient.pregnant === true;
  person.pregnant =
    patient.pregnant === null ? (patient.sex === 'male' ? NOT_MET : UNKNOWN) : fromBoolean(patient.pregnant);
  person.female = patient.sex === 'unknown' ? UNKNOWN : fromBoolean(patient.sex === 'female');
  history.fill(patient.circumstances === null ? UNKNOWN : NOT_MET, 0, H.FIRST_CONDITION);
  history.fill(patient.conditions === null ? UNKNOWN : NOT_MET, H.FIRST_CONDITION, H.FIRST_MEDICINE);
  history.fill(patient.medicines === null ? UNKNOWN : NOT_MET, H.FIRST_MEDICINE, H.FIRST_DIET);
  history.fill(patient.diet === null ? UNKNOWN : NOT_MET, H.FIRST_DIET, H.FIRST_RESTRICTION);
  history.fill(NOT_MET, H.FIRST_RESTRICTION);
  if (patient.circumstancesNotAsked)
    for (const code of patient.circumstancesNotAsked) history[numberOf(code)] = UNKNOWN;
  // Dialysis proves kidney disease; without it both lists must have been asked.
  if (listed(H.HAEMODIALYSIS) === UNKNOWN && listed(H.CKD) === NOT_MET) history[H.CKD] = UNKNOWN;
  if (patient.circumstances) for (const code of patient.circumstances) list(numberOf(code), null);
  if (patient.conditions) for (const entry of patient.conditions) list(numberOf(entry.code), entry.startedOn);
  if (patient.medicines) for (const entry of patient.medicines) list(numberOf(entry.code), entry.startedOn);
  for (const code of patient.restrictions) list(numberOf(code), null);
  if (patient.diet !== null) list(numberOf(patient.diet), null);
  imply();
}

function numberOf(code: string): number {
  return H.HISTORY_NUMBERS.get(code) ?? 0;
}

/** Of two entries the earlier start counts; not known is the earliest. */
function list(number: number, start: IsoDate | null): void {
  if (history[number] === MET) {
    const current = startedOn[number] ?? null;
    if (current !== null && (start === null || start < current)) startedOn[number] = start;
    return;
  }
  history[number] = MET;
  startedOn[number] = start;
}

function imply(): void {
  if (listed(H.STATIN) !== MET && listed(H.SIMVASTATIN_OR_ATORVASTATIN) === MET)
    list(H.STATIN, startedOn[H.SIMVASTATIN_OR_ATORVASTATIN] ?? null);
  if (listed(H.CKD) !== MET) {
    if (listed(H.HAEMODIALYSIS) === MET) list(H.CKD, null);
    else if (listed(H.PERITONEAL_DIALYSIS) === MET) list(H.CKD, startedOn[H.PERITONEAL_DIALYSIS] ?? null);
  }
  hasMultivitamin = listed(H.MULTIVITAMIN) === MET;
  if (!hasMultivitamin) return;
  for (const number of IN_MULTIVITAMIN) if (history[number] !== MET) history[number] = UNKNOWN;
}

export function listed(number: number): Truth {
  return history[number] ?? UNKNOWN;
}

/** Listed, and not known to have started after the sample was taken. */
export function wasOn(number: number, collectedOn: IsoDate | null): boolean {
  return history[number] === MET && !isAfter(startedOn[number] ?? null, collectedOn);
}

/** Only a multivitamin is listed that may contain it. */
export function mayHaveBeenOn(number: number, collectedOn: IsoDate | null): boolean {
  return hasMultivitamin && history[number] !== MET && !isAfter(startedOn[H.MULTIVITAMIN] ?? null, collectedOn);
}

function isAfter(start: IsoDate | null, collectedOn: IsoDate | null): boolean {
  return start !== null && collectedOn !== null && start > collectedOn;
}

export function ageAtLeast(years: number): Truth {
  return person.ageYears === AGE_NOT_KNOWN ? UNKNOWN : fromBoolean(person.ageYears >= years);
}

export function ageAtMost(years: number): Truth {
  return person.ageYears === AGE_NOT_KNOWN ? UNKNOWN : fromBoolean(person.ageYears <= years);
}
