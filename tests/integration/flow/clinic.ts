// A clinic with one person of each role, and short ways to add patients and type drafts. Times are fixed: no test reads a clock.

import { expect } from 'vitest';

import type { Role } from '#lib/auth/permissions.ts';
import type { CircumstanceCode, ConditionCode, MedicineCode } from '#lib/clinical/codes.ts';
import { createClinic } from '#lib/commands/clinics/create-clinic.ts';
import { saveDraft } from '#lib/commands/encounters/save-draft.ts';
import { signEncounter } from '#lib/commands/encounters/sign-encounter.ts';
import { startEncounter } from '#lib/commands/encounters/start-encounter.ts';
import { addPatient } from '#lib/commands/patients/add-patient.ts';
import { reviewHistory } from '#lib/commands/patients/review-history.ts';
import { createDemoUser } from '#lib/commands/users/create-demo-user.ts';
import { AppError } from '#lib/errors.ts';
import { type DraftContent, type DraftLab, type DraftSymptom, emptyDraft } from '#lib/intake/draft-content.ts';
import { type Actor, actorOfUser, systemActor } from '#lib/scope/actor.ts';

/** A Friday morning in London. */
export const NOW = new Date('2026-11-20T09:00:00.000Z');
export const TODAY = '2026-11-20';

export type TestClinic = { clinicId: string; nurse: Actor; clinician: Actor; dietitian: Actor; administrator: Actor };

let clinics = 0;

export async function makeClinic(): Promise<TestClinic> {
  clinics += 1;
  const domain = `clinic${clinics}.test`;
  const password = 'correct horse battery staple';
  const { clinicId, userId } = await createClinic(
    {
      clinic: {
        name: `Clinic ${clinics}`,
        timeZone: 'Europe/London',
        paper: 'a4',
        addressLines: ['1 High Street'],
        phone: '01632 960000',
        adviceLine: '111',
        emergencyNumber: '999',
        openingHours: 'Monday to Friday, 8 to 18',
      },
      administrator: { email: `admin@${domain}`, name: 'A. Admin' },
      password,
      hasDemoData: true,
    },
    NOW,
  );
  const user = async (role: Role, name: string): Promise<Actor> => {
    const email = `${role}@${domain}`;
    const made = await createDemoUser.execute(systemActor(clinicId), { email, name, role, password }, { now: NOW });
    return actorOfUser({ clinicId, userId: made.userId, role, name });
  };
  return {
    clinicId,
    nurse: await user('nurse', 'N. Duarte'),
    clinician: await user('clinician', 'Dr R. Okafor'),
    dietitian: await user('dietitian', 'S. Iyer'),
    administrator: actorOfUser({ clinicId, userId, role: 'administrator', name: 'A. Admin' }),
  };
}

export type TestPatient = {
  sex?: 'female' | 'male' | 'unknown';
  birthDate?: string | null;
  pregnant?: boolean | null;
  diet?: 'omnivore' | 'vegetarian' | 'vegan' | 'pescatarian';
  restrictions?: string[];
  /** Left out: asked, none. `null`: not asked. */
  allergens?: string[] | null;
  conditions?: ConditionCode[] | null;
  medicines?: MedicineCode[] | null;
};

let patients = 0;

/** Gives the code. */
export async function addTestPatient(clinic: TestClinic, patient: TestPatient = {}, now = NOW): Promise<string> {
  patients += 1;
  const { code } = await addPatient.execute(
    clinic.nurse,
    {
      mrn: `T${patients}`,
      familyName: `Testcase${patients}`,
      givenName: 'Ada',
      birthDate: patient.birthDate === undefined ? '1970-05-05' : patient.birthDate,
      sex: patient.sex ?? 'male',
      pregnant: patient.pregnant ?? null,
      phone: null,
      diet: patient.diet ?? 'omnivore',
      faithRules: [],
      restrictions: patient.restrictions ?? [],
    },
    { now },
  );
  for (const kind of ['allergens', 'conditions', 'medicines'] as const) {
    const codes = patient[kind] === undefined ? [] : patient[kind];
    if (codes === null) continue;
    const entries = codes.map((entry) => ({ code: entry }));
    const outcome = entries.length === 0 ? 'none' : 'recorded';
    await reviewHistory.execute(clinic.nurse, { code, kind, outcome, entries }, { now });
  }
  return code;
}

export function symptom(code: DraftSymptom['code'], given: Partial<DraftSymptom> = {}): DraftSymptom {
  return {
    code,
    status: 'present',
    side: null,
    severity: null,
    durationDays: null,
    nocturnal: null,
    exertional: null,
    suddenOnset: null,
    worsening: null,
    ...given,
  };
}

let rows = 0;

export function lab(
  analyte: DraftLab['analyte'],
  value: string,
  unit: string | null,
  given: Partial<DraftLab> = {},
): DraftLab {
  rows += 1;
  return {
    rowId: `row-${rows}`,
    analyte,
    value,
    unit,
    collectedOn: '2026-11-18',
    specimen: [],
    referenceRange: null,
    flag: null,
    confirmedAsTyped: false,
    ...given,
  };
}

export function draft(given: Partial<DraftContent>): DraftContent {
  return { ...emptyDraft(TODAY), ...given };
}

export function circumstances(...codes: CircumstanceCode[]): DraftContent['circumstances'] {
  return codes.map((code) => ({ code, status: 'present' }));
}

/** Starts a draft and saves it once. */
export async function typeDraft(clinic: TestClinic, patientCode: string, content: DraftContent, now = NOW) {
  const { draftId, version } = await startEncounter.execute(clinic.nurse, { patientCode }, { now });
  const saved = await saveDraft.execute(clinic.nurse, { draftId, version, content }, { now });
  return { draftId, ...saved };
}

export async function signVisit(clinic: TestClinic, patientCode: string, content: DraftContent, now = NOW) {
  const { draftId, version } = await startEncounter.execute(clinic.nurse, { patientCode }, { now });
  return await signEncounter.execute(clinic.nurse, { draftId, version, content }, { now });
}

export function minutesLater(minutes: number, from = NOW): Date {
  return new Date(from.getTime() + minutes * 60_000);
}

/** The AppError that the promise ends in; fails the test when it ends well or in anything else. */
export async function refusal(promise: Promise<unknown>): Promise<AppError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AppError);
  if (!(error instanceof AppError)) throw new Error('unreachable');
  return error;
}
