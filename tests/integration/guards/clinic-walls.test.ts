// One clinic never sees, names or changes what belongs to another: in the commands, in the client, in the database.

import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editPatient } from '#lib/commands/patients/edit-patient.ts';
import { reviewHistory } from '#lib/commands/patients/review-history.ts';
import { disableUser } from '#lib/commands/users/disable-user.ts';
import { resetUserPassword } from '#lib/commands/users/reset-user-password.ts';
import { getPatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { listPatients } from '#lib/queries/patients/list-patients.ts';
import { listUsers } from '#lib/queries/users/list-users.ts';
import { actorOfUser } from '#lib/scope/actor.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { defineQuery } from '#lib/scope/define-query.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { asLogin, type Clinic, makeClinic, newPatient, patientInput, refusal } from './two-clinics.ts';

let ours: Clinic;
let theirs: Clinic;
let theirPatient: { patientId: string; code: string };

beforeAll(async () => {
  ours = await makeClinic('Ours');
  theirs = await makeClinic('Theirs');
  await newPatient(ours, { familyName: 'Ours' });
  theirPatient = await newPatient(theirs, { familyName: 'Theirs', mrn: 'SAME-NUMBER' });
});

/** Runs any work inside a scope of our nurse. */
const inOurScope = <T>(work: (scope: Scope) => Promise<T>) =>
  defineCommand({
    name: 'tests.anything',
    permission: 'patient.write',
    schema: z.null(),
    run: work,
    audit: () => [],
  }).execute(ours.nurse, null);

describe('through commands and queries', () => {
  test("another clinic's patient is not found, whatever is done", async () => {
    const { code } = theirPatient;
    await refusal(getPatientBanner.execute(ours.nurse, { code }), 'not-found');
    await refusal(editPatient.execute(ours.nurse, { code, version: 1, ...patientInput() }), 'not-found');
    const review = { code, kind: 'allergens', outcome: 'none', entries: [] };
    await refusal(reviewHistory.execute(ours.nurse, review), 'not-found');
    await refusal(listPatients.execute(ours.nurse, { cursor: code }), 'not-found');
  });

  test("another clinic's user is not found", async () => {
    const { userId } = theirs.nurse;
    await refusal(resetUserPassword.execute(ours.administrator, { userId }), 'not-found');
    await refusal(disableUser.execute(ours.administrator, { userId, version: 1 }), 'not-found');
    const { rows } = await listUsers.execute(ours.administrator, {});
    expect(rows.map((row) => row.userId)).toContain(ours.nurse.userId);
    expect(rows.map((row) => row.userId)).not.toContain(userId);
  });

  test('lists and searches hold our patients alone, and a record number may exist in both clinics', async () => {
    const all = await listPatients.execute(ours.nurse, {});
    expect(all.rows.map((row) => row.familyName)).toEqual(['Ours']);
    expect((await listPatients.execute(ours.nurse, { search: 'theirs' })).rows).toEqual([]);
    await newPatient(ours, { mrn: 'SAME-NUMBER', familyName: 'Zweite' });
  });

  test('an actor of a clinic that does not exist is refused', async () => {
    const stray = actorOfUser({ ...ours.nurse, role: 'nurse', clinicId: crypto.randomUUID() });
    await refusal(listPatients.execute(stray, {}), 'not-found');
  });
});

describe('inside a scope', () => {
  test('a filter without the clinic gets it, so that nothing of another clinic is read, counted or changed', async () => {
    const seen = await inOurScope(async ({ tx }) => ({
      many: await tx.patient.findMany({}),
      byId: await tx.patient.findFirst({ where: { id: theirPatient.patientId } }),
      count: await tx.patient.count({ where: { mrn: 'SAME-NUMBER' } }),
      users: await tx.user.findMany(),
      changed: await tx.patient.updateMany({ where: { id: theirPatient.patientId }, data: { phone: '0' } }),
    }));
    expect(new Set(seen.many.map((row) => row.clinicId))).toEqual(new Set([ours.clinicId]));
    expect(seen.byId).toBeNull();
    expect(seen.count).toBe(1);
    expect(new Set(seen.users.map((row) => row.clinicId))).toEqual(new Set([ours.clinicId]));
    expect(seen.changed.count).toBe(0);
  });

  test('a query that names another clinic is a defect', async () => {
    const other = { clinicId: theirs.clinicId };
    await expect(inOurScope(({ tx }) => tx.patient.findMany({ where: other }))).rejects.toThrow(/another clinic/);
    await expect(
      inOurScope(({ tx }) => tx.patient.updateMany({ where: {}, data: { clinicId: theirs.clinicId } })),
    ).rejects.toThrow(/another clinic/);
    await expect(inOurScope(({ tx }) => tx.clinic.findUnique({ where: { id: theirs.clinicId } }))).rejects.toThrow();
    await expect(inOurScope(({ tx }) => tx.clinic.findMany())).rejects.toThrow();
  });

  test('a new row that does not name its clinic, or another one, is a defect', async () => {
    const row = { type: 'x', data: {}, caseId: crypto.randomUUID(), actorId: ours.nurse.userId };
    await expect(
      inOurScope(({ tx }) => tx.caseEvent.create({ data: { ...row, clinicId: theirs.clinicId } })),
    ).rejects.toThrow(/does not name the clinic/);
  });

  test('an undefined filter throws instead of matching everything', async () => {
    // Its type would not let it pass; data of a wrong shape has no type.
    const forgotten = () => Reflect.get({}, 'forgotten');
    await expect(inOurScope(({ tx }) => tx.patient.findMany({ where: { code: forgotten() } }))).rejects.toThrow(
      /undefined/,
    );
    await expect(inOurScope(({ tx }) => tx.patient.findMany({ where: { clinicId: forgotten() } }))).rejects.toThrow(
      /another clinic/,
    );
  });

  test('a query cannot write', async () => {
    const writing = defineQuery({
      name: 'tests.writing',
      permission: 'patient.read',
      schema: z.null(),
      run: async ({ tx }) => (await tx.patient.updateMany({ where: {}, data: { phone: '1' } })).count,
    });
    await expect(writing.execute(ours.nurse, null)).rejects.toThrow();
    const phones = await asLogin('owner', 'SELECT 1 FROM "Patient" WHERE "phone" = \'1\'');
    expect(phones).toEqual([]);
  });
});

describe('in the database', () => {
  test('SQL that forgets the clinic reads our rows alone, and cannot write theirs', async () => {
    const rows = await inOurScope(
      ({ tx }) => tx.$queryRaw<{ clinicId: string }[]>`SELECT "clinicId"::text FROM "Patient"`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.clinicId))).toEqual(new Set([ours.clinicId]));
    const changed = await inOurScope(
      ({ tx }) => tx.$executeRaw`UPDATE "Patient" SET "phone" = 'stolen'
      WHERE "clinicId" = ${theirs.clinicId}::uuid`,
    );
    expect(changed).toBe(0);
    await expect(
      inOurScope(
        ({ tx }) => tx.$executeRaw`INSERT INTO "CaseEvent" ("clinicId", "id", "caseId", "type", "data", "actorId")
          VALUES (${theirs.clinicId}::uuid, gen_random_uuid(), gen_random_uuid(), 'x', '{}', ${theirs.nurse.userId}::uuid)`,
      ),
    ).rejects.toThrow(/row-level security/);
  });

  test('a login that says nothing of a clinic sees no clinical row at all', async () => {
    for (const table of [
      'Patient',
      'Allergy',
      'Case',
      'Screening',
      'Handout',
      'HandoutFile',
      'AuditEvent',
      'IdempotencyKey',
    ]) {
      expect(await asLogin('app', `SELECT 1 FROM "${table}" LIMIT 1`), table).toEqual([]);
    }
    expect(await asLogin('app', "SELECT * FROM legwork_find_patients(ARRAY['ours'], NULL, 10)")).toEqual([]);
    expect(await asLogin('app', "SELECT * FROM legwork_similar_patients('ours pat', NULL, '', 10)")).toEqual([]);
  });

  test('every table with a clinic is behind row-level security', async () => {
    const open = await asLogin(
      'owner',
      `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'clinicId'
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
         AND NOT (c.relrowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))`,
    );
    expect(open).toEqual([]);
  });

  test('a reference across clinics fails even for the owner of the tables', async () => {
    const allergy = `INSERT INTO "Allergy" ("clinicId", "id", "patientId", "allergen", "recordedById")
      VALUES ($1, gen_random_uuid(), $2, 'fish', $3)`;
    const { patientId } = theirPatient;
    await expect(asLogin('owner', allergy, [ours.clinicId, patientId, ours.nurse.userId])).rejects.toThrow(
      /foreign key/,
    );
    // The right patient, but recorded by a person of the other clinic.
    await expect(asLogin('owner', allergy, [theirs.clinicId, patientId, ours.nurse.userId])).rejects.toThrow(
      /foreign key/,
    );
    await asLogin('owner', allergy, [theirs.clinicId, patientId, theirs.nurse.userId]);
  });
});
