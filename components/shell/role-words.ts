import type { Role } from '#lib/auth/permissions.ts';

export const ROLE_WORDS = {
  nurse: 'Nurse',
  clinician: 'Clinician',
  dietitian: 'Dietitian',
  administrator: 'Administrator',
} satisfies Record<Role, string>;

/** What a role is for, beside the choice of it. */
export const ROLE_GLOSSES = {
  nurse: 'records symptoms and results, signs encounters, acknowledges red flags, works the queue',
  clinician: 'everything clinical: records, decides cases, issues handouts',
  dietitian: 'reads charts, composes and issues handouts, confirms potassium and kidney holds',
  administrator: 'people, clinic settings and the audit trail; no chart, no clinical write',
} satisfies Record<Role, string>;
