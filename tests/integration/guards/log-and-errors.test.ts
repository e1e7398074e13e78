// Nothing of a patient leaves by a log line or an error, whatever goes wrong underneath.

import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import { describeError } from '#lib/log.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { toActionError } from '#lib/scope/to-action.ts';
import { type Clinic, makeClinic, newPatient } from './two-clinics.ts';

const SECRET = 'Unmistakable-Name';
let clinic: Clinic;

beforeAll(async () => {
  clinic = await makeClinic();
  await newPatient(clinic, { familyName: SECRET, mrn: SECRET });
});

async function errorOf(work: (scope: Scope) => Promise<unknown>): Promise<unknown> {
  const command = defineCommand({
    name: 'tests.failing',
    permission: 'patient.write',
    schema: z.null(),
    run: work,
    audit: () => [],
  });
  return await command.execute(clinic.nurse, null).then(
    () => 'went through',
    (error: unknown) => error,
  );
}

const row = (given: Record<string, unknown>) => JSON.parse(JSON.stringify({ clinicId: clinic.clinicId, ...given }));
const failures: [string, (scope: Scope) => Promise<unknown>][] = [
  [
    'a unique index',
    ({ tx }) =>
      tx.user.create({
        data: row({
          email: clinic.email.nurse,
          name: SECRET,
          role: 'nurse',
          passwordHash: '$argon2id$x',
          mustChangePassword: false,
        }),
      }),
  ],
  [
    'a check',
    ({ tx }) =>
      tx.user.create({
        data: row({
          email: 'x@x.example',
          name: SECRET,
          role: SECRET,
          passwordHash: '$argon2id$x',
          mustChangePassword: false,
        }),
      }),
  ],
  [
    'a foreign key',
    ({ tx }) =>
      tx.allergy.create({
        data: row({
          patientId: crypto.randomUUID(),
          allergen: 'fish',
          reaction: SECRET,
          recordedById: clinic.nurse.userId,
        }),
      }),
  ],
  [
    'a deferred foreign key',
    ({ tx }) =>
      tx.case
        .updateMany({ where: {}, data: { assigneeId: crypto.randomUUID() } })
        .then(() => tx.patient.updateMany({ where: { mrn: SECRET }, data: { updatedById: crypto.randomUUID() } })),
  ],
  ['a value of the wrong type', ({ tx }) => tx.patient.findFirst({ where: { id: SECRET } })],
  ['an unknown argument', ({ tx }) => tx.patient.create({ data: row({ familyName: SECRET, nonsense: SECRET }) })],
  ['bad SQL', ({ tx }) => tx.$queryRaw`SELECT ${SECRET}::date`],
  ['a table that may not be changed', ({ tx }) => tx.$executeRaw`UPDATE "AuditEvent" SET "type" = ${SECRET}`],
  [
    'a defect',
    async () => {
      throw new TypeError(`Cannot read ${SECRET}`);
    },
  ],
];

describe.each(failures)('when %s fails', (_what, work) => {
  test('the answer and the log say nothing of the patient', async () => {
    const error = await errorOf(work);
    expect(error).toBeInstanceOf(Error);
    const answer = toActionError('tests.failing', error);
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect(answer.message).not.toMatch(/prisma|postgres|sql|constraint|invocation/i);
    expect(JSON.stringify(describeError(error))).not.toContain(SECRET);
  });
});

test('each refusal of the database has its own answer', async () => {
  const codes: Record<string, string> = {};
  for (const [what, work] of failures) codes[what] = toActionError('tests.failing', await errorOf(work)).code;
  expect(codes).toEqual({
    'a unique index': 'conflict',
    'a check': 'invalid-input',
    'a foreign key': 'not-found',
    'a deferred foreign key': 'not-found',
    'a value of the wrong type': 'unavailable',
    'an unknown argument': 'unavailable',
    'bad SQL': 'unavailable',
    'a table that may not be changed': 'unavailable',
    'a defect': 'unavailable',
  });
});

test('an error on purpose passes as it is', () => {
  const error = new AppError('stale', { fields: { a: ['b'] }, data: { currentVersion: 2 }, cause: new Error(SECRET) });
  expect(toActionError('x', error)).toEqual({
    ...{ code: 'stale', message: error.message, fields: { a: ['b'] }, data: { currentVersion: 2 } },
  });
});

test('a database that cannot be reached is `unavailable`, in words, and the log keeps the address to itself', () => {
  const script = `
    const { readIdentity, closeDatabase } = await import('#lib/scope/outside-clinic.ts');
    const { knownError } = await import('#lib/scope/known-error.ts');
    const { logUnexpected } = await import('#lib/log.ts');
    const error = await readIdentity((tx) => tx.user.findFirst()).catch((reason) => reason);
    logUnexpected('tests.down', error, { name: 'x' });
    console.log(JSON.stringify({ code: knownError(error)?.code }));
    await closeDatabase();`;
  const DATABASE_APP_URL = 'postgresql://someone:s3cretpassword@127.0.0.1:9/nowhere';
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, DATABASE_APP_URL, LOG_LEVEL: 'info' },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain('{"code":"unavailable"}');
  expect(run.stdout).toContain('"event":"tests.down"');
  expect(run.stdout).not.toMatch(/s3cretpassword|someone/);
});
