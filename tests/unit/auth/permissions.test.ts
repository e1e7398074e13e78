import { expect, test } from 'vitest';
import { PERMISSIONS, ROLE_CODES, ROLES, roleCan } from '#lib/auth/permissions.ts';

test('the administrator has no clinical write, no chart and no list of patients', () => {
  expect(ROLES.administrator).toEqual(['settings.read', 'settings.write', 'user.manage', 'audit.read', 'rules.read']);
});

test('only those who treat decide cases, and only they and the dietitian release gates and issue handouts', () => {
  const holders = (permission: (typeof PERMISSIONS)[number]) => ROLE_CODES.filter((role) => roleCan(role, permission));
  expect(holders('case.decide')).toEqual(['clinician']);
  expect(holders('gate.release')).toEqual(['clinician', 'dietitian']);
  expect(holders('handout.issue')).toEqual(['clinician', 'dietitian']);
  expect(holders('encounter.sign')).toEqual(['nurse', 'clinician']);
  expect(holders('flag.acknowledge')).toEqual(['nurse', 'clinician']);
});

test('every permission is held by somebody', () => {
  for (const permission of PERMISSIONS) {
    expect(
      ROLE_CODES.some((role) => roleCan(role, permission)),
      permission,
    ).toBe(true);
  }
});
