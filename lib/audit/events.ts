// The closed set of what the audit trail records, each with the kind of thing it is about.
// `data` holds codes, ids, counts and versions: never names, free text or values of a chart.

import type { JsonObject } from '../json.ts';

export const AUDIT_EVENTS = {
  'session.signed-in': 'session',
  'session.sign-in-failed': 'user',
  'session.signed-out': 'session',
  'session.revoked': 'session',
  'user.created': 'user',
  'user.password-changed': 'user',
  'user.password-reset': 'user',
  'user.disabled': 'user',
  'user.enabled': 'user',
  'user.listed': 'user',
  'clinic.created': 'clinic',
  'clinic.settings-changed': 'clinic',
  'clinic.demo-data-loaded': 'clinic',
  'audit.read': 'audit',
  'patient.added': 'patient',
  'patient.edited': 'patient',
  'patient.history-reviewed': 'patient',
  'chart.read': 'patient',
  'encounter-draft.started': 'encounter-draft',
  'encounter-draft.opened': 'encounter-draft',
  'encounter-draft.saved': 'encounter-draft',
  'encounter-draft.discarded': 'encounter-draft',
  'encounter.signed': 'encounter',
  'lab-result.corrected': 'lab-result',
  'lab-result.voided': 'lab-result',
  'case.opened': 'case',
  'case.updated': 'case',
  'case.read': 'case',
  'case.assigned': 'case',
  'case.commented': 'case',
  'case.closed': 'case',
  'case.reopened': 'case',
  'case-finding.acknowledged': 'case-finding',
  'case-finding.decided': 'case-finding',
  'gate.released': 'gate',
  'handout.previewed': 'patient',
  'handout.issued': 'handout',
  'handout.read': 'handout',
} as const satisfies Record<string, string>;

export type AuditEventType = keyof typeof AUDIT_EVENTS;

export type AuditEvent = {
  type: AuditEventType;
  subjectId: string | null;
  /** The patient that it concerns; null when it concerns none. */
  patientId: string | null;
  data?: JsonObject;
};
