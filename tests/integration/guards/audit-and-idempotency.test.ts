// The audit row commits with the change or not at all, and the same submit writes once.

import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AuditEvent } from '#lib/audit/events.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { addPatient } from '#lib/commands/patients/add-patient.ts';
import { createUser } from '#lib/commands/users/create-user.ts';
import { AppError } from '#lib/errors.ts';
import { getPatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { listPatients } from '#lib/queries/patients/list-patients.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { Scope } from '#lib/scope/scope.ts';
import {
  asLogin,
  auditTypes,
  type Clinic,
  makeClinic,
  NOW,
  newPatient,
  PASSWORD,
  patientInput,
  refusal,
} from './two-clinics.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await makeClinic();
});

const phoneCommand = (then: (scope: Scope) => void, audit: () => AuditEvent | AuditEvent[]) =>
  defineCommand({
    name: 'tests.set-phone',
    permission: 'patient.write',
    schema: z.strictObject({ phone: z.string() }),
    run: async (scope, { phone }) => {
      const changed = await scope.tx.patient.updateMany({ where: { clinicId: scope.clinicId }, data: { phone } });
      then(scope);
      return { changed: changed.count };
    },
    audit,
  });
const edited = (): AuditEvent => ({ type: 'patient.edited', subjectId: null, patientId: null });

async function phones(): Promise<unknown[]> {
  const rows = await asLogin('owner', 'SELECT "phone" FROM "Patient" WHERE "clinicId" = $1', [clinic.clinicId]);
  return rows.map((row) => row.phone);
}

describe('the audit row', () => {
  test('is written with the change: who, when, about what', async () => {
    const { patientId } = await newPatient(clinic);
    const rows = await asLogin('owner', 'SELECT * FROM "AuditEvent" WHERE "patientId" = $1', [patientId]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ...{ type: 'patient.added', subjectType: 'patient', subjectId: patientId, clinicId: clinic.clinicId },
      ...{ actorId: clinic.nurse.userId, sessionId: null, at: NOW },
    });
  });

  test('and the change are gone together when the command fails after writing', async () => {
    const before = await auditTypes(clinic.clinicId);
    const failing = phoneCommand((scope) => {
      scope.audit(edited());
      throw new AppError('conflict');
    }, edited);
    await refusal(failing.execute(clinic.nurse, { phone: 'never' }), 'conflict');
    expect(await phones()).not.toContain('never');
    expect(await auditTypes(clinic.clinicId)).toEqual(before);
  });

  test('that cannot be written takes the change with it', async () => {
    const unaudited = phoneCommand(
      () => undefined,
      () => JSON.parse('{"type":"NOT AN EVENT","subjectId":null,"patientId":null}'),
    );
    await expect(unaudited.execute(clinic.nurse, { phone: 'unaudited' })).rejects.toThrow();
    expect(await phones()).not.toContain('unaudited');
  });

  test('is left by reading a chart, and not by listing or searching', async () => {
    const { code, patientId } = await newPatient(clinic);
    const before = await auditTypes(clinic.clinicId);
    await listPatients.execute(clinic.nurse, {});
    await listPatients.execute(clinic.nurse, { search: 'example' });
    expect(await auditTypes(clinic.clinicId)).toEqual(before);
    await getPatientBanner.execute(clinic.dietitian, { code });
    expect(await auditTypes(clinic.clinicId)).toEqual([...before, 'chart.read']);
    const read = await asLogin(
      'owner',
      `SELECT "actorId" FROM "AuditEvent" WHERE "patientId" = $1 AND "type" = 'chart.read'`,
      [patientId],
    );
    expect(read).toEqual([{ actorId: clinic.dietitian.userId }]);
  });

  test('holds no name, number or date of a patient', async () => {
    await newPatient(clinic, { familyName: 'Unmistakable', mrn: 'MRN-UNMISTAKABLE', phone: '0199-unmistakable' });
    const told = await asLogin('owner', `SELECT 1 FROM "AuditEvent" WHERE "data"::text ILIKE '%unmistakable%'`);
    expect(told).toEqual([]);
  });
});

describe('the same submit', () => {
  const key = () => crypto.randomUUID();
  const countOf = async (mrn: string) =>
    (await asLogin('owner', 'SELECT 1 FROM "Patient" WHERE "clinicId" = $1 AND "mrn" = $2', [clinic.clinicId, mrn]))
      .length;

  test('sent twice writes once and gives the same answer', async () => {
    const input = patientInput({ mrn: 'TWICE' });
    const idempotencyKey = key();
    const first = await addPatient.execute(clinic.nurse, input, { idempotencyKey });
    const audited = await auditTypes(clinic.clinicId);
    // The order of the keys is not what makes a request.
    const reordered = Object.fromEntries(Object.entries(input).reverse());
    expect(await addPatient.execute(clinic.nurse, reordered, { idempotencyKey })).toEqual(first);
    expect(await countOf('TWICE')).toBe(1);
    expect(await auditTypes(clinic.clinicId)).toEqual(audited);
  });

  test('sent eight times at once writes once and gives everyone the same answer', async () => {
    const input = patientInput({ mrn: 'AT-ONCE' });
    const idempotencyKey = key();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => addPatient.execute(clinic.nurse, input, { idempotencyKey })),
    );
    expect(new Set(answers.map((answer) => answer.code)).size).toBe(1);
    expect(await countOf('AT-ONCE')).toBe(1);
  });

  test('with other answers under the same key is refused, and nothing is written', async () => {
    const idempotencyKey = key();
    await addPatient.execute(clinic.nurse, patientInput({ mrn: 'KEY-A' }), { idempotencyKey });
    await refusal(addPatient.execute(clinic.nurse, patientInput({ mrn: 'KEY-B' }), { idempotencyKey }), 'conflict');
    expect(await countOf('KEY-B')).toBe(0);
  });

  test('of two people who happen to draw the same key is two submits', async () => {
    const idempotencyKey = key();
    await addPatient.execute(clinic.nurse, patientInput({ mrn: 'KEY-C' }), { idempotencyKey });
    await addPatient.execute(clinic.clinician, patientInput({ mrn: 'KEY-D' }), { idempotencyKey });
    expect([await countOf('KEY-C'), await countOf('KEY-D')]).toEqual([1, 1]);
  });

  test('that failed may be sent again', async () => {
    const idempotencyKey = key();
    await refusal(
      addPatient.execute(clinic.nurse, patientInput({ mrn: 'KEY-C' }), { idempotencyKey }),
      'invalid-input',
    );
    await addPatient.execute(clinic.nurse, patientInput({ mrn: 'KEY-E' }), { idempotencyKey });
    expect(await countOf('KEY-E')).toBe(1);
  });

  test('whose answer is a secret shows it once and keeps neither it nor a trace of the input', async () => {
    const idempotencyKey = key();
    const input = { email: 'new.person@secret.example', name: 'New Person', role: 'nurse' };
    const { oneTimePassword } = await createUser.execute(clinic.administrator, input, { idempotencyKey });
    await refusal(createUser.execute(clinic.administrator, input, { idempotencyKey }), 'conflict');
    const kept = await asLogin(
      'owner',
      'SELECT "requestHash", "response"::text FROM "IdempotencyKey" WHERE "key" = $1',
      [idempotencyKey],
    );
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(oneTimePassword);
    expect(kept[0]?.requestHash).toBe('');
  });

  test('is remembered for a week', async () => {
    const input = patientInput({ mrn: 'A-WEEK' });
    const idempotencyKey = key();
    const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
    const visit = (now: Date) => signIn({ email: clinic.email.nurse, password: PASSWORD }, null, now);
    const first = await addPatient.execute(clinic.nurse, input, { idempotencyKey, now: NOW });
    await visit(days(6.9));
    expect(await addPatient.execute(clinic.nurse, input, { idempotencyKey, now: days(6.9) })).toEqual(first);
    await visit(days(7.1));
    await refusal(addPatient.execute(clinic.nurse, input, { idempotencyKey, now: days(7.1) }), 'invalid-input');
  });

  test.each(['short', '', 'x'.repeat(101)])('with the unusable key "%s" is refused', async (idempotencyKey) => {
    await refusal(addPatient.execute(clinic.nurse, patientInput(), { idempotencyKey }), 'invalid-input');
  });
});

test('a transaction that loses against another is run again, and both changes stand', async () => {
  const { patientId } = await newPatient(clinic);
  let runs = 0;
  const addNote = defineCommand({
    name: 'tests.count-up',
    permission: 'patient.write',
    schema: z.null(),
    run: async ({ tx, clinicId }) => {
      runs += 1;
      const where = { clinicId_id: { clinicId, id: patientId } };
      const { version } = await tx.patient.findUniqueOrThrow({ where });
      await new Promise((resolve) => setTimeout(resolve, 30));
      await tx.patient.update({ where, data: { version: version + 1 } });
    },
    audit: () => [],
  });
  await Promise.all([addNote.execute(clinic.nurse, null), addNote.execute(clinic.clinician, null)]);
  expect(runs).toBeGreaterThan(2);
  expect(await asLogin('owner', 'SELECT "version" FROM "Patient" WHERE "id" = $1', [patientId])).toEqual([
    { version: 3 },
  ]);
});
