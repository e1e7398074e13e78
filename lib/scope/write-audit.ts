// Writes audit rows inside the transaction whose change they record.

import { AUDIT_EVENTS, type AuditEvent } from '../audit/events.ts';
import type { Prisma } from '../db/generated/client.ts';
import { type Actor, NO_USER } from './actor.ts';

export async function writeAudit(
  tx: Pick<Prisma.TransactionClient, 'auditEvent'>,
  actor: Pick<Actor, 'clinicId' | 'userId' | 'sessionId'>,
  events: AuditEvent[],
  at: Date,
): Promise<void> {
  if (events.length === 0) return;
  await tx.auditEvent.createMany({
    data: events.map((event) => ({
      clinicId: actor.clinicId,
      at,
      actorId: actor.userId === NO_USER ? null : actor.userId,
      sessionId: actor.sessionId,
      type: event.type,
      subjectType: AUDIT_EVENTS[event.type],
      subjectId: event.subjectId,
      patientId: event.patientId,
      data: event.data ?? {},
    })),
  });
}
