// What the queue shows of a case, worked out anew from its findings after every change.

import { z } from 'zod';

import { URGENCIES, type Urgency } from '#lib/clinical/codes.ts';
import { isPutOff } from '#lib/records/case-state.ts';
import { isAlarm, moreUrgent, urgencyRank } from '#lib/records/finding-changes.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { closingDueAfter, earlier } from './due-times.ts';

const TITLES_SHOWN = 3;

/** A person's act always makes a new version; a screening only when it changes what the queue shows. */
export type RefreshCause = { by: 'person' } | { by: 'screening'; screeningId: string };

/** Urgency and due time come from what waits for a person: findings not decided, and those put off until a day. */
export async function refreshCase(scope: Scope, caseId: string, cause: RefreshCause): Promise<void> {
  const { tx, clinicId, now } = scope;
  const rows = await tx.caseFinding.findMany({
    where: { clinicId, caseId },
    include: { decisions: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 } },
    orderBy: [{ dueAt: 'asc' }, { key: 'asc' }],
  });
  const findings = rows.map((row) => ({ ...row, urgency: z.enum(URGENCIES).parse(row.urgency) }));
  const undecided = findings.filter((row) => row.state !== 'decided');
  const deferred = findings.filter((row) => row.state === 'decided' && isPutOff(row.decisions[0]));
  const waiting = [...undecided, ...deferred];
  const urgency = undecided.reduce<Urgency>((most, row) => moreUrgent(most, row.urgency), 'routine');
  const [first, ...rest] = waiting.map((row) => row.dueAt);
  const shown = {
    urgency,
    urgencyRank: urgencyRank(urgency),
    dueAt: first === undefined ? closingDueAfter(now) : rest.reduce(earlier, first),
    hasUnacknowledged: undecided.some((row) => row.state === 'open' && isAlarm(row.urgency)),
    headline: headlineOf(undecided.length > 0 ? undecided : findings),
  };
  const before = await tx.case.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id: caseId } } });
  const isSame = cause.by === 'screening' && sameRow(before, shown);
  await tx.case.update({
    where: { clinicId_id: { clinicId, id: caseId } },
    data: {
      ...shown,
      ...(isSame ? {} : { version: { increment: 1 } }),
      ...(cause.by === 'screening' ? { lastScreeningId: cause.screeningId } : {}),
    },
  });
}

type Shown = { urgency: string; dueAt: Date; hasUnacknowledged: boolean; headline: string };

function sameRow(before: Shown, after: Shown): boolean {
  const key = ({ urgency, dueAt, hasUnacknowledged, headline }: Shown) =>
    JSON.stringify([urgency, dueAt, hasUnacknowledged, headline]);
  return key(before) === key(after);
}

/** The most urgent titles first: "Suspected DVT, likely magnesium deficiency and 2 more". */
function headlineOf(rows: { title: string; urgency: Urgency }[]): string {
  const titles = [...rows].sort((a, b) => urgencyRank(a.urgency) - urgencyRank(b.urgency)).map((row) => row.title);
  const shown = titles.slice(0, TITLES_SHOWN).join(', ');
  return titles.length > TITLES_SHOWN ? `${shown} and ${titles.length - TITLES_SHOWN} more` : shown;
}
