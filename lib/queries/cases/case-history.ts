// The history of a case in words.

import { formatDate } from '#lib/format/dates.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { type CaseHappening, caseEventSchema } from '#lib/records/case-events.ts';
import { OUTCOME_LABELS } from '#lib/records/decision-words.ts';
import { type Person, readPeople } from '#lib/records/read-people.ts';
import type { Scope } from '#lib/scope/scope.ts';

export type CaseEventDto = { id: string; at: string; actorName: string; type: CaseHappening['type']; text: string };

/** Oldest first. */
export async function readCaseEvents(scope: Scope, caseId: string): Promise<CaseEventDto[]> {
  const { tx, clinicId } = scope;
  const rows = await tx.caseEvent.findMany({ where: { clinicId, caseId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  const events = rows.map((row) => ({ row, happening: caseEventSchema.parse({ type: row.type, data: row.data }) }));
  const assignees = events.map(({ happening }) => (happening.type === 'assigned' ? happening.data.assigneeId : null));
  const person = await readPeople(scope, [...rows.map((row) => row.actorId), ...assignees]);
  return events.map(({ row, happening }) => ({
    id: row.id,
    at: row.at.toISOString(),
    actorName: person(row.actorId).name,
    type: happening.type,
    text: wordsOf(happening, person),
  }));
}

/** A sentence to stand after the name of the one who did it. */
function wordsOf({ type, data }: CaseHappening, person: (id: string | null) => Person): string {
  switch (type) {
    case 'opened':
      return data.basis === 'draft' ? 'Case opened from a draft not signed yet' : 'Case opened';
    case 'finding-raised':
      return data.basis === 'draft' ? `Raised from a draft: ${data.title}` : `Raised: ${data.title}`;
    case 'finding-changed':
      return data.isWorse ? `Worse: ${data.title}` : `Changed: ${data.title}`;
    case 'finding-no-longer-raised':
      return `No longer raised by the facts: ${data.title}`;
    case 'acknowledged':
      return `Acknowledged ${data.title}: ${data.actionTaken}`;
    case 'decided':
      return decisionWords(data);
    case 'assigned':
      return data.assigneeId === null ? 'Put back into the pool' : `Given to ${person(data.assigneeId).name}`;
    case 'commented':
      return data.comment;
    case 'closed':
      return 'Case closed';
    case 'reopened':
      return `Case reopened: ${data.reason}`;
  }
}

function decisionWords(data: Extract<CaseHappening, { type: 'decided' }>['data']): string {
  const reason = data.reason === null ? null : vocabulary.decisionReasons[data.reason].label;
  const day = data.followUpOn === null ? null : `look again on ${formatDate(data.followUpOn)}`;
  const details = [reason, data.comment, day].filter((part) => part !== null);
  const decided = `${OUTCOME_LABELS[data.outcome]}: ${data.title}`;
  return details.length === 0 ? decided : `${decided} (${details.join('; ')})`;
}
