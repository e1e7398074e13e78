// Two clinics that must not know of each other, with a person of each role, and short ways to break in. Times are fixed.

import { Client } from 'pg';
import { afterAll, expect } from 'vitest';
import type { Role } from '#lib/auth/permissions.ts';
import { createClinic } from '#lib/commands/clinics/create-clinic.ts';
import { addPatient } from '#lib/commands/patients/add-patient.ts';
import { createDemoUser } from '#lib/commands/users/create-demo-user.ts';
import { AppError, type AppErrorCode } from '#lib/errors.ts';
import { type Actor, actorOfUser, systemActor } from '#lib/scope/actor.ts';
import { closeDatabase } from '#lib/scope/outside-clinic.ts';

export const NOW = new Date('2026-11-20T09:00:00.000Z');
export const PASSWORD = 'violet harbour tin whistle';

export type Clinic = Record<Role, Actor> & { clinicId: string; email: Record<Role, string> };

let clinics = 0;

export async function makeClinic(name = 'Clinic'): Promise<Clinic> {
  clinics += 1;
  const domain = `c${clinics}.example`;
  const administrator = { email: `administrator@${domain}`, name: 'A. Admin' };
  const { clinicId, userId } = await createClinic(
    { clinic: { ...SETTINGS, name }, administrator, password: PASSWORD, hasDemoData: true },
    NOW,
  );
  const user = async (role: Role): Promise<Actor> => {
    const person = { email: `${role}@${domain}`, name: `The ${role}`, role };
    const made = await createDemoUser.execute(systemActor(clinicId), { ...person, password: PASSWORD }, { now: NOW });
    return actorOfUser({ clinicId, userId: made.userId, role, name: person.name });
  };
  return {
    clinicId,
    nurse: await user('nurse'),
    clinician: await user('clinician'),
    dietitian: await user('dietitian'),
    administrator: actorOfUser({ clinicId, userId, role: 'administrator', name: administrator.name }),
    email: {
      nurse: `nurse@${domain}`,
      clinician: `clinician@${domain}`,
      dietitian: `dietitian@${domain}`,
      administrator: administrator.email,
    },
  };
}

export const SETTINGS = {
  name: 'Clinic',
  timeZone: 'Europe/London',
  paper: 'a4',
  addressLines: ['1 High Street'],
  phone: '01632 960000',
  adviceLine: '111',
  emergencyNumber: '999',
  openingHours: 'Monday to Friday, 8 to 18',
};

let patients = 0;

export function patientInput(given: Record<string, unknown> = {}) {
  patients += 1;
  return {
    ...{ mrn: `T-${patients}`, familyName: 'Example', givenName: 'Pat', birthDate: '1958-03-12', sex: 'female' },
    ...{ pregnant: null, phone: null, diet: null, faithRules: [], restrictions: [], ...given },
  };
}

export async function newPatient(clinic: Clinic, given: Record<string, unknown> = {}) {
  return await addPatient.execute(clinic.nurse, patientInput(given), { now: NOW });
}

/** Runs what has to be refused and returns the error. */
export async function refusal(attempt: Promise<unknown>, code: AppErrorCode): Promise<AppError> {
  const outcome = await attempt.then(
    () => 'went through',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(AppError);
  if (!(outcome instanceof AppError)) throw new Error('Not refused.');
  expect(outcome.code).toBe(code);
  return outcome;
}

type Row = Record<string, unknown>;

/** SQL as the owner of the tables (who sees every clinic) or as the app's own login. */
export async function asLogin(login: 'owner' | 'app', text: string, values: unknown[] = []): Promise<Row[]> {
  const address = login === 'owner' ? process.env.DATABASE_URL : process.env.DATABASE_APP_URL;
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const result = await client.query<Row>(text, values);
    return result.rows;
  } finally {
    await client.end();
  }
}

export async function auditTypes(clinicId: string): Promise<string[]> {
  const rows = await asLogin('owner', 'SELECT "type" FROM "AuditEvent" WHERE "clinicId" = $1 ORDER BY "id"', [
    clinicId,
  ]);
  return rows.map((row) => String(row.type));
}

afterAll(closeDatabase);
