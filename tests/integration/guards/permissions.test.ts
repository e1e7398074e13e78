// Every command and query against every role. The table is written out, so that a change of who may do what is seen.

import { describe, expect, test } from 'vitest';
import { ROLE_CODES, type Role } from '#lib/auth/permissions.ts';
import { AppError } from '#lib/errors.ts';
import { type Actor, actorOfUser, systemActor } from '#lib/scope/actor.ts';
import { type Definition, definitions } from './definitions.ts';

const ALLOWED: Record<string, readonly Role[]> = {
  'patients.list-patients': ['nurse', 'clinician', 'dietitian'],
  'patients.find-likely-duplicates': ['nurse', 'clinician', 'dietitian'],
  'patients.get-patient-banner': ['nurse', 'clinician', 'dietitian'],
  'patients.get-patient-chart': ['nurse', 'clinician', 'dietitian'],
  'patients.add-patient': ['nurse', 'clinician'],
  'patients.edit-patient': ['nurse', 'clinician'],
  'patients.review-history': ['nurse', 'clinician'],
  'encounter.start': ['nurse', 'clinician'],
  'encounter.sign': ['nurse', 'clinician'],
  'encounter-draft.save': ['nurse', 'clinician'],
  'encounter-draft.discard': ['nurse', 'clinician'],
  'encounter-drafts.get': ['nurse', 'clinician'],
  'encounter-drafts.find-open': ['nurse', 'clinician'],
  'lab-result.correct': ['nurse', 'clinician'],
  'lab-result.void': ['nurse', 'clinician'],
  'cases.list': ['nurse', 'clinician', 'dietitian'],
  'cases.list-today': ['nurse', 'clinician', 'dietitian'],
  'cases.get': ['nurse', 'clinician', 'dietitian'],
  'case.comment': ['nurse', 'clinician', 'dietitian'],
  'case.assign': ['nurse', 'clinician'],
  'case-finding.acknowledge': ['nurse', 'clinician'],
  'case-finding.decide': ['clinician'],
  'case.close': ['clinician'],
  'case.reopen': ['clinician'],
  'handouts.list': ['nurse', 'clinician', 'dietitian'],
  'handouts.get-file': ['nurse', 'clinician', 'dietitian'],
  'handouts.preview': ['nurse', 'clinician', 'dietitian'],
  'handouts.get-preview-pdf': ['nurse', 'clinician', 'dietitian'],
  'handout.issue': ['clinician', 'dietitian'],
  'gate.release': ['clinician', 'dietitian'],
  'clinics.get-clinic-settings': ['administrator'],
  'clinics.update-clinic-settings': ['administrator'],
  'users.list-users': ['administrator'],
  'users.create-user': ['administrator'],
  'users.reset-user-password': ['administrator'],
  'users.disable-user': ['administrator'],
  'users.create-demo-user': [],
  'users.change-own-password': ROLE_CODES,
  'clinics.get-shell': ROLE_CODES,
};

/** What the installation itself may run: setting up, nothing clinical. */
const SYSTEM = [
  'users.list-users',
  'users.create-user',
  'users.create-demo-user',
  'users.reset-user-password',
  'users.disable-user',
  'clinics.get-clinic-settings',
  'clinics.update-clinic-settings',
];

/** `forbidden`, or `invalid-input` from one that is allowed: no input of ours fits any schema. */
async function answerTo(definition: Definition, actor: Actor): Promise<string> {
  const outcome = await definition.execute(actor, 'fits no schema').then(
    () => 'went through',
    (error: unknown) => error,
  );
  return outcome instanceof AppError ? outcome.code : String(outcome);
}

const nobodyInParticular = { clinicId: crypto.randomUUID(), userId: crypto.randomUUID(), name: 'Anybody' };

test('the table names every command and query, and no other', () => {
  expect(definitions.map(({ name }) => name).toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
});

describe.each(ROLE_CODES)('a %s', (role) => {
  const actor = actorOfUser({ ...nobodyInParticular, role });

  test.each(definitions.map((definition) => [definition.name, definition] as const))('%s', async (name, definition) => {
    const expected = ALLOWED[name]?.includes(role) ? 'invalid-input' : 'forbidden';
    expect(await answerTo(definition, actor)).toBe(expected);
  });
});

test('whoever has a password to change may do nothing else, and not lose the way to do it', async () => {
  for (const role of ROLE_CODES) {
    const actor = { ...actorOfUser({ ...nobodyInParticular, role }), mustChangePassword: true };
    for (const definition of definitions) {
      const expected = definition.permission === 'self' ? 'invalid-input' : 'forbidden';
      expect(await answerTo(definition, actor), `${role} ${definition.name}`).toBe(expected);
    }
  }
});

test('the installation itself sets up and does nothing clinical', async () => {
  const actor = systemActor(nobodyInParticular.clinicId);
  const open: string[] = [];
  for (const definition of definitions) {
    if ((await answerTo(definition, actor)) !== 'forbidden') open.push(definition.name);
  }
  expect(open.toSorted()).toEqual(SYSTEM.toSorted());
});

test('a role that does not exist may do nothing', async () => {
  const stranger: Actor = { ...actorOfUser({ ...nobodyInParticular, role: 'nurse' }), role: JSON.parse('"janitor"') };
  for (const definition of definitions.filter(({ permission }) => permission !== 'self')) {
    expect(await answerTo(definition, stranger), definition.name).toBe('forbidden');
  }
});
