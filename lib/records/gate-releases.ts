// Releases of handout gates that count today.

import { z } from 'zod';

import type { CaseFacts } from '#lib/clinical/facts.ts';
import { HANDOUT_GATES } from '#lib/clinical/handouts/types.ts';
import type { GateReleaseDto } from '#lib/queries/handouts/preview-handout.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { readPeople } from './read-people.ts';
import { isSameRecord } from './same-record.ts';

/** A release is about the facts its giver saw, and about this month (a number of ours; awaits clinical sign-off). */
const VALID_DAYS = 30;

/** The latest of each gate, while the record says what it said when the gate was released. */
export async function readGateReleases(scope: Scope, patientId: string, facts: CaseFacts): Promise<GateReleaseDto[]> {
  const { tx, clinicId, now } = scope;
  const rows = await tx.gateRelease.findMany({
    where: { clinicId, patientId, releasedAt: { gte: new Date(now.getTime() - VALID_DAYS * 86_400_000) } },
    orderBy: [{ releasedAt: 'desc' }, { id: 'desc' }],
  });
  const screenings = await tx.screening.findMany({
    where: { clinicId, id: { in: [...new Set(rows.map((row) => row.screeningId))] } },
    select: { id: true, factsText: true },
  });
  const current = new Set(screenings.flatMap(({ id, factsText }) => (isSameRecord(factsText, facts) ? [id] : [])));
  const person = await readPeople(
    scope,
    rows.map((row) => row.releasedById),
  );
  const releases = new Map<string, GateReleaseDto>();
  for (const row of rows) {
    if (!current.has(row.screeningId) || releases.has(row.gate)) continue;
    const { name, role } = person(row.releasedById);
    releases.set(row.gate, {
      gate: z.enum(HANDOUT_GATES).parse(row.gate),
      byName: name,
      byRole: role ?? 'system',
      at: row.releasedAt.toISOString(),
      reason: row.reason,
    });
  }
  return [...releases.values()];
}
