// Sign-in, sign-out, sessions that end, passwords that change, and the wait after wrong ones.

import { beforeAll, describe, expect, test } from 'vitest';
import { readSession, readSessionEnd, touchSession } from '#lib/auth/session.ts';
import { signIn, signOut } from '#lib/auth/sign-in.ts';
import { changeOwnPassword } from '#lib/commands/users/change-own-password.ts';
import { createUser } from '#lib/commands/users/create-user.ts';
import { disableUser } from '#lib/commands/users/disable-user.ts';
import { resetUserPassword } from '#lib/commands/users/reset-user-password.ts';
import { AppError } from '#lib/errors.ts';
import { listPatients } from '#lib/queries/patients/list-patients.ts';
import { listUsers } from '#lib/queries/users/list-users.ts';
import type { Actor } from '#lib/scope/actor.ts';
import { asLogin, auditTypes, type Clinic, makeClinic, NOW, PASSWORD, refusal } from './two-clinics.ts';

const NEW_PASSWORD = 'seven quiet copper kettles';
let clinic: Clinic;

beforeAll(async () => {
  clinic = await makeClinic();
});

const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function signedIn(
  email: string,
  password = PASSWORD,
  now = NOW,
): Promise<{ actor: Actor; reference: Awaited<ReturnType<typeof signIn>> }> {
  const reference = await signIn({ email, password }, null, now);
  const actor = await readSession(reference, now);
  if (!actor) throw new Error('Signed in without a session.');
  return { actor, reference };
}

let people = 0;

async function newUser() {
  people += 1;
  const email = `person${people}@${clinic.email.nurse.split('@')[1]}`;
  const input = { email, name: 'Casual Person', role: 'nurse' };
  return { email, ...(await createUser.execute(clinic.administrator, input, { now: NOW })) };
}

async function rowOf(userId: string) {
  const { rows } = await listUsers.execute(clinic.administrator, {});
  const row = rows.find((candidate) => candidate.userId === userId);
  if (!row) throw new Error('No such user.');
  return row;
}

describe('signing in', () => {
  test('with the right password starts a session, whatever the case and blanks of the address', async () => {
    const { actor } = await signedIn(` ${clinic.email.nurse.toUpperCase()} `);
    expect(actor).toMatchObject({ userId: clinic.nurse.userId, clinicId: clinic.clinicId, role: 'nurse' });
    expect(await auditTypes(clinic.clinicId)).toContain('session.signed-in');
    expect((await rowOf(clinic.nurse.userId)).lastSignedInAt).toBe(NOW.toISOString());
  });

  test('with a wrong password, to no account, or to a disabled one is refused in the same words', async () => {
    const disabled = await newUser();
    await disableUser.execute(clinic.administrator, { userId: disabled.userId, version: 1 });
    const refusals = [
      await refusal(signIn({ email: clinic.email.dietitian, password: 'wrong' }, null, NOW), 'unauthenticated'),
      await refusal(signIn({ email: 'nobody@nowhere.example', password: PASSWORD }, null, NOW), 'unauthenticated'),
      await refusal(
        signIn({ email: disabled.email, password: disabled.oneTimePassword }, null, NOW),
        'unauthenticated',
      ),
    ];
    expect(new Set(refusals.map((error) => JSON.stringify([error.message, error.fields, error.data]))).size).toBe(1);
    const failures = await asLogin(
      'owner',
      `SELECT "subjectId" FROM "AuditEvent" WHERE "type" = 'session.sign-in-failed'`,
    );
    expect(failures.map((row) => row.subjectId)).toEqual([clinic.dietitian.userId, disabled.userId]);
  });

  test('is refused no sooner for an account that does not exist', async () => {
    const began = performance.now();
    await refusal(signIn({ email: 'nobody@elsewhere.example', password: PASSWORD }, null, NOW), 'unauthenticated');
    expect(performance.now() - began).toBeGreaterThanOrEqual(299);
  });

  test.each([
    [{}],
    [null],
    ['text'],
    [{ email: ['a'], password: 'x' }],
    [{ email: 'x'.repeat(300), password: 'x' }],
    [{ email: 'a@b.example', password: 'x'.repeat(2000) }],
    [{ email: 'a@b.example', password: PASSWORD, role: 'administrator' }],
  ])('with %j is refused as unusable', async (input) => {
    await refusal(signIn(input, null, NOW), 'invalid-input');
  });

  test.each(["' OR 1=1 --", '\u0000', '😀'.repeat(20), '%'])('as %j signs nobody in', async (email) => {
    const outcome = await signIn({ email, password: PASSWORD }, null, NOW).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(AppError);
  });
});

describe('a session', () => {
  test('ends at once when it is signed out, and the token that names it is worth nothing', async () => {
    const { reference } = await signedIn(clinic.email.clinician);
    await signOut(reference, minutesLater(1));
    await signOut(reference, minutesLater(2));
    expect(await readSession(reference, minutesLater(1))).toBeNull();
    expect(await readSessionEnd(reference, minutesLater(1))).toBeNull();
    const types = await auditTypes(clinic.clinicId);
    expect(types.filter((type) => type === 'session.signed-out')).toHaveLength(1);
  });

  test('ends after fifteen minutes without a request, and each request begins them anew', async () => {
    const { reference } = await signedIn(clinic.email.clinician);
    expect(await readSession(reference, minutesLater(14))).not.toBeNull();
    expect(await readSession(reference, minutesLater(28))).not.toBeNull();
    expect(await readSessionEnd(reference, minutesLater(28))).toEqual(minutesLater(43));
    expect(await readSession(reference, minutesLater(43))).toBeNull();
    // Too late is too late: a request afterwards does not revive it.
    await touchSession(reference, minutesLater(44));
    expect(await readSession(reference, minutesLater(50))).toBeNull();
  });

  test('does not live on by being asked how long it has', async () => {
    const { reference } = await signedIn(clinic.email.clinician);
    expect(await readSession(reference, minutesLater(10), { isQuiet: true })).not.toBeNull();
    expect(await readSession(reference, minutesLater(16))).toBeNull();
  });

  test('is written to at most once a minute', async () => {
    const { reference } = await signedIn(clinic.email.clinician);
    const seen = async () =>
      (await asLogin('owner', 'SELECT "lastSeenAt" FROM "Session" WHERE "id" = $1', [reference.sessionId]))[0]
        ?.lastSeenAt;
    await readSession(reference, minutesLater(0.9));
    expect(await seen()).toEqual(NOW);
    await readSession(reference, minutesLater(1.1));
    expect(await seen()).toEqual(minutesLater(1.1));
  });

  test('ends twelve hours after signing in, however busy', async () => {
    const { reference } = await signedIn(clinic.email.clinician);
    for (let minutes = 10; minutes < 720; minutes += 10) {
      expect(await readSession(reference, minutesLater(minutes)), `${minutes}`).not.toBeNull();
    }
    expect(await readSession(reference, minutesLater(720))).toBeNull();
  });

  test('of another clinic is not taken for one of ours', async () => {
    const other = await makeClinic('Other');
    const { reference } = await signedIn(other.email.nurse);
    expect(await readSession({ ...reference, clinicId: clinic.clinicId }, NOW)).toBeNull();
  });

  test('ends when its user is disabled, and the user may sign in again when enabled', async () => {
    const person = await newUser();
    const { reference } = await signedIn(person.email, person.oneTimePassword);
    await disableUser.execute(clinic.administrator, { userId: person.userId, version: 1 }, { now: NOW });
    expect(await readSession(reference, NOW)).toBeNull();
    await refusal(disableUser.execute(clinic.administrator, { userId: person.userId, version: 1 }), 'stale');
    const enable = { userId: person.userId, version: 2, isDisabled: false };
    await disableUser.execute(clinic.administrator, enable, { now: NOW });
    await signedIn(person.email, person.oneTimePassword);
  });

  test('an administrator cannot lock the own account', async () => {
    const { userId } = clinic.administrator;
    await refusal(disableUser.execute(clinic.administrator, { userId, version: 1 }), 'conflict');
  });
});

describe('a password', () => {
  test('that somebody else set has to be changed before anything else', async () => {
    const person = await newUser();
    const { actor } = await signedIn(person.email, person.oneTimePassword);
    expect(actor.mustChangePassword).toBe(true);
    const refused = await refusal(listPatients.execute(actor, {}), 'forbidden');
    expect(refused.data).toEqual({ reason: 'must-change-password' });
    const change = { currentPassword: person.oneTimePassword, newPassword: NEW_PASSWORD };
    await changeOwnPassword.execute(actor, change, { now: NOW });
    const { actor: free } = await signedIn(person.email, NEW_PASSWORD);
    expect(free.mustChangePassword).toBe(false);
    await listPatients.execute(free, {});
    await refusal(signIn({ email: person.email, password: person.oneTimePassword }, null, NOW), 'unauthenticated');
  });

  test('changed ends every other session of the person and keeps the one that changed it', async () => {
    const person = await newUser();
    const here = await signedIn(person.email, person.oneTimePassword);
    const elsewhere = await signedIn(person.email, person.oneTimePassword);
    const change = { currentPassword: person.oneTimePassword, newPassword: NEW_PASSWORD };
    expect(await changeOwnPassword.execute(here.actor, change, { now: NOW })).toEqual({ sessionsEnded: 1 });
    expect(await readSession(here.reference, NOW)).not.toBeNull();
    expect(await readSession(elsewhere.reference, NOW)).toBeNull();
  });

  test('reset by an administrator ends every session and shows a new one once', async () => {
    const person = await newUser();
    const { reference } = await signedIn(person.email, person.oneTimePassword);
    const reset = await resetUserPassword.execute(clinic.administrator, { userId: person.userId }, { now: NOW });
    expect(await readSession(reference, NOW)).toBeNull();
    await refusal(signIn({ email: person.email, password: person.oneTimePassword }, null, NOW), 'unauthenticated');
    expect((await signedIn(person.email, reset.oneTimePassword)).actor.mustChangePassword).toBe(true);
  });

  test('reset in the very moment of signing in leaves no session of the old one', async () => {
    const ofOne = async () => {
      const person = await newUser();
      const hasOld = { email: person.email, password: person.oneTimePassword };
      const [entered] = await Promise.allSettled([
        signIn(hasOld, null, NOW),
        resetUserPassword.execute(clinic.administrator, { userId: person.userId }, { now: NOW }),
      ]);
      return entered.status === 'fulfilled' ? await readSession(entered.value, NOW) : null;
    };
    for (let round = 0; round < 3; round += 1) {
      expect(await Promise.all([ofOne(), ofOne(), ofOne()])).toEqual([null, null, null]);
    }
  });

  test.each([
    ['too short', 'elevenchars', 'newPassword'],
    ['one letter over and over', 'aaaaaaaaaaaaaaaa', 'newPassword'],
    ['built from the name', 'casual person 12', 'newPassword'],
    ['too long', 'long '.repeat(50), 'newPassword'],
  ])('that is %s is refused beside its field', async (_why, newPassword, field) => {
    const person = await newUser();
    const { actor } = await signedIn(person.email, person.oneTimePassword);
    const change = { currentPassword: person.oneTimePassword, newPassword };
    const refused = await refusal(changeOwnPassword.execute(actor, change), 'invalid-input');
    expect(Object.keys(refused.fields)).toEqual([field]);
  });

  test('is not changed by who does not know it, nor to the same', async () => {
    const person = await newUser();
    const { actor } = await signedIn(person.email, person.oneTimePassword);
    const wrong = { currentPassword: 'not it', newPassword: NEW_PASSWORD };
    expect((await refusal(changeOwnPassword.execute(actor, wrong), 'invalid-input')).fields).toHaveProperty(
      'currentPassword',
    );
    const same = { currentPassword: person.oneTimePassword, newPassword: person.oneTimePassword };
    expect((await refusal(changeOwnPassword.execute(actor, same), 'invalid-input')).fields).toHaveProperty(
      'newPassword',
    );
  });

  test('is kept as argon2id and nowhere else', async () => {
    const person = await newUser();
    const [row] = await asLogin('owner', 'SELECT "passwordHash" FROM "User" WHERE "id" = $1', [person.userId]);
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(person.oneTimePassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  });
});

describe('after wrong passwords', () => {
  test('one has to wait, longer each time, even with the right one; then the slate is clean', async () => {
    const person = await newUser();
    const attempt = (password: string) => signIn({ email: person.email, password }, null, NOW);
    for (let tries = 0; tries < 6; tries += 1) await refusal(attempt('wrong'), 'unauthenticated');
    const first = await refusal(attempt(person.oneTimePassword), 'rate-limited');
    expect(first.data).toEqual({ retryAfterSeconds: 1 });
    await pause(1_100);
    await refusal(attempt('wrong'), 'unauthenticated');
    const second = await refusal(attempt('wrong'), 'rate-limited');
    expect(second.data).toEqual({ retryAfterSeconds: 2 });
    await pause(2_100);
    await attempt(person.oneTimePassword);
    for (let tries = 0; tries < 5; tries += 1) await refusal(attempt('wrong'), 'unauthenticated');
  });

  test('many at once do not get more tries than one after another', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, () =>
        signIn({ email: 'target@nowhere.example', password: 'guess' }, null, NOW).catch((error: unknown) => error),
      ),
    );
    const codes = outcomes.map((outcome) => (outcome instanceof AppError ? outcome.code : 'signed in'));
    expect(codes.filter((code) => code === 'unauthenticated').length).toBeLessThanOrEqual(6);
    expect(new Set(codes)).toEqual(new Set(['unauthenticated', 'rate-limited']));
  });

  test('an address that tries many accounts has to wait too', async () => {
    const codes: string[] = [];
    for (let tries = 0; tries < 33; tries += 1) {
      const outcome = await signIn({ email: `guess${tries}@nowhere.example`, password: 'x' }, '192.0.2.7', NOW).catch(
        (error: unknown) => error,
      );
      codes.push(outcome instanceof AppError ? outcome.code : 'signed in');
    }
    expect(codes.slice(0, 31)).not.toContain('rate-limited');
    expect(codes.at(-1)).toBe('rate-limited');
    // Somebody else's address is not affected.
    await refusal(signIn({ email: 'guess@nowhere.example', password: 'x' }, '192.0.2.8', NOW), 'unauthenticated');
  });

  test('neither accounts nor addresses are written down in clear', async () => {
    const rows = await asLogin('owner', 'SELECT "key" FROM "RateLimit"');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/example|192\.0/);
  });

  test('guessing the current password of an open session is slowed as well', async () => {
    const person = await newUser();
    const { actor } = await signedIn(person.email, person.oneTimePassword);
    const guess = () => changeOwnPassword.execute(actor, { currentPassword: 'guess', newPassword: NEW_PASSWORD });
    for (let tries = 0; tries < 6; tries += 1) await refusal(guess(), 'invalid-input');
    await refusal(guess(), 'rate-limited');
  });
});
