// The red flags that a handout has to wait for, and those that a clinician has dealt with.

import type { Finding, Screening } from '#lib/clinical/screening.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { readPeople } from './read-people.ts';
import { parseStoredFinding } from './stored-screening.ts';

export type HandoutAlarms = {
  /** The screening with the flags of the case that it does not hold itself: those of a draft, and those nobody has decided. */
  screening: Screening;
  /** Keys of flags that a clinician acknowledged or decided, and that nothing has changed since. */
  acknowledged: string[];
};

export async function readHandoutAlarms(scope: Scope, patientId: string, screening: Screening): Promise<HandoutAlarms> {
  const { tx, clinicId } = scope;
  const latest = { orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }] };
  const rows = await tx.caseFinding.findMany({
    where: { clinicId, kind: 'red-flag', case: { patientId } },
    include: { acknowledgements: latest, case: { select: { status: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const person = await readPeople(
    scope,
    rows.flatMap((row) => row.acknowledgements.map(({ byId }) => byId)),
  );
  const known = new Set(screening.findings.map((finding) => finding.key));
  const extra: Finding[] = [];
  const acknowledged = new Map<string, boolean>();
  for (const row of rows) {
    const byClinician = row.acknowledgements.some(({ byId }) => person(byId).role === 'clinician');
    acknowledged.set(row.key, row.state === 'decided' || (row.state === 'acknowledged' && byClinician));
    const isWaiting = row.case.status === 'open' && row.state !== 'decided';
    if (isWaiting && !known.has(row.key)) extra.push(parseStoredFinding(row.content));
  }
  return {
    screening: { ...screening, findings: [...extra, ...screening.findings] },
    acknowledged: [...acknowledged].flatMap(([key, isDone]) => (isDone ? [key] : [])),
  };
}
