// A finding at the version a person looked at, in a case that is open; or the error that says who did what meanwhile.

import { AppError } from '#lib/errors.ts';
import { formatClock, formatDate } from '#lib/format/dates.ts';
import { OUTCOME_WORDS } from '#lib/records/decision-words.ts';
import { readPeople } from '#lib/records/read-people.ts';
import { dayIn } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { getOpenCase } from './get-open-case.ts';

/** `stale` carries who, what and when; nothing of the caller's act is kept or lost: it can be sent again. */
export async function getActableFinding(scope: Scope, wanted: { caseFindingId: string; version: number }) {
  const { tx, clinicId } = scope;
  const finding = await tx.caseFinding.findFirst({ where: { clinicId, id: wanted.caseFindingId } });
  if (finding === null) throw new AppError('not-found');
  const owner = await getOpenCase(scope, finding.caseId);
  if (finding.version !== wanted.version) throw await staleFinding(scope, finding);
  return { finding, owner };
}

type Changed = { id: string; caseId: string; title: string; version: number };

async function staleFinding(scope: Scope, finding: Changed): Promise<AppError> {
  const { tx, clinicId } = scope;
  const latest = {
    where: { clinicId, caseFindingId: finding.id },
    orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }],
  };
  const decision = await tx.decision.findFirst(latest);
  const acknowledgement = await tx.acknowledgement.findFirst(latest);
  const wasDecided = decision !== null && (acknowledgement === null || decision.at >= acknowledgement.at);
  const act = wasDecided ? decision : acknowledgement;
  const data = { caseFindingId: finding.id, currentVersion: finding.version };
  if (act === null) {
    return new AppError('stale', {
      message: 'New results changed this finding after you opened it. Look at it again; nothing you entered was saved.',
      data: { ...data, byName: null, at: null, what: null },
    });
  }
  const byName = (await readPeople(scope, [act.byId]))(act.byId).name;
  const what = wasDecided ? (OUTCOME_WORDS[decision.outcome] ?? decision.outcome) : 'acknowledged this';
  return new AppError('stale', {
    message: `${byName} ${what} ${when(scope, act.at)}. Your entry was not saved.`,
    data: { ...data, byName, at: act.at.toISOString(), what },
  });
}

function when({ timeZone, today }: Scope, at: Date): string {
  const clock = `at ${formatClock(at.toISOString(), timeZone)}`;
  const day = dayIn(timeZone, at);
  return day === today ? clock : `on ${formatDate(day)} ${clock}`;
}
