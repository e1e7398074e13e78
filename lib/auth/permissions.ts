// Who may do what. One table: a permission that is not listed for a role is refused.

export const ROLE_CODES = ['nurse', 'clinician', 'dietitian', 'administrator'] as const;
export type Role = (typeof ROLE_CODES)[number];

export const PERMISSIONS = [
  'patient.read',
  'patient.write',
  'chart.read',
  'encounter.record',
  'encounter.sign',
  'flag.acknowledge',
  'case.read',
  'case.decide',
  'case.assign',
  'handout.read',
  'handout.compose',
  'handout.issue',
  'gate.release',
  'settings.read',
  'settings.write',
  'user.manage',
  'audit.read',
  'rules.read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The administrator has no clinical write, no chart and no patient list. */
export const ROLES = {
  nurse: [
    'patient.read',
    'patient.write',
    'chart.read',
    'encounter.record',
    'encounter.sign',
    'flag.acknowledge',
    'case.read',
    'case.assign',
    'handout.read',
    'rules.read',
  ],
  clinician: [
    'patient.read',
    'patient.write',
    'chart.read',
    'encounter.record',
    'encounter.sign',
    'flag.acknowledge',
    'case.read',
    'case.decide',
    'case.assign',
    'handout.read',
    'handout.compose',
    'handout.issue',
    'gate.release',
    'rules.read',
  ],
  dietitian: [
    'patient.read',
    'chart.read',
    'case.read',
    'handout.read',
    'handout.compose',
    'handout.issue',
    'gate.release',
    'rules.read',
  ],
  administrator: ['settings.read', 'settings.write', 'user.manage', 'audit.read', 'rules.read'],
} as const satisfies Record<Role, readonly Permission[]>;

/** False for a role that the table does not know. */
export function roleCan(role: Role, permission: Permission): boolean {
  const granted: readonly Permission[] = ROLES[role] ?? [];
  return granted.includes(permission);
}
