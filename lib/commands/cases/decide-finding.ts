// A clinician's decision about a finding, with its coded reason. A later decision stands above an earlier one.

import { AppError, type FieldErrors } from '#lib/errors.ts';
import { type DecisionInput, decisionInputSchema, OUTCOMES_WITH_REASON } from '#lib/intake/decision-input.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { isPutOff, mustBeAcknowledged } from '#lib/records/case-state.ts';
import { urgencySchema } from '#lib/records/urgency-schema.ts';
import { fromIsoDateOrNull, startOfDayIn } from '#lib/scope/calendar.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { getActableFinding } from './get-actable-finding.ts';
import { recordCaseEvent } from './record-case-event.ts';
import { refreshCase } from './refresh-case.ts';

export const decideFinding = defineCommand({
  name: 'case-finding.decide',
  permission: 'case.decide',
  schema: decisionInputSchema,
  run: async (scope, input) => {
    const { tx, clinicId, actor, now } = scope;
    const { caseFindingId, version, outcome, reason, followUpOn } = input;
    const comment = input.comment === null || input.comment === '' ? null : input.comment;
    const { finding, owner } = await getActableFinding(scope, { caseFindingId, version });
    refuseIncomplete({ ...input, comment }, scope.today);
    await refuseBeforeAcknowledgement(scope, owner.id);
    const decision = { outcome, reason, comment, followUpOn };
    await tx.decision.create({
      data: {
        ...decision,
        clinicId,
        caseFindingId,
        screeningId: finding.lastScreeningId,
        followUpOn: fromIsoDateOrNull(followUpOn),
        byId: actor.userId,
        at: now,
      },
    });
    const saved = await tx.caseFinding.update({
      where: { clinicId_id: { clinicId, id: caseFindingId }, version },
      data: {
        state: 'decided',
        changedSinceActed: false,
        ...(followUpOn !== null && isPutOff(decision) ? { dueAt: startOfDayIn(scope.timeZone, followUpOn) } : {}),
        version: { increment: 1 },
      },
    });
    const { key, title } = finding;
    await recordCaseEvent(scope, owner.id, { type: 'decided', data: { key, title, ...decision } });
    await refreshCase(scope, owner.id, { by: 'person' });
    return { caseId: owner.id, patientId: owner.patientId, key, version: saved.version };
  },
  audit: ({ caseFindingId, outcome, reason }, { caseId, patientId, key }) => ({
    type: 'case-finding.decided',
    subjectId: caseFindingId,
    patientId,
    data: { caseId, key, outcome, reason },
  }),
});

/** What the outcome and its reason need beside them (`needs` of the vocabulary). */
function refuseIncomplete({ outcome, reason, comment, followUpOn }: DecisionInput, today: string): void {
  const fields: FieldErrors = {};
  const needs = reason === null ? 'nothing' : vocabulary.decisionReasons[reason].needs;
  if (reason === null && OUTCOMES_WITH_REASON.includes(outcome)) fields.reason = ['Choose a reason.'];
  if (comment === null && needs === 'cause') fields.comment = ['Say which cause was found.'];
  if (comment === null && needs === 'comment') fields.comment = ['Say why in a few words.'];
  if (comment === null && outcome === 'referred') fields.comment = ['Say to whom.'];
  if (followUpOn === null && (needs === 'date' || outcome === 'deferred'))
    fields.followUpOn = ['Give the day to look again.'];
  if (followUpOn !== null && followUpOn <= today) fields.followUpOn = ['Give a day after today.'];
  if (Object.keys(fields).length > 0) throw new AppError('invalid-input', { fields });
}

async function refuseBeforeAcknowledgement({ tx, clinicId }: Scope, caseId: string): Promise<void> {
  const rows = await tx.caseFinding.findMany({ where: { clinicId, caseId, state: 'open' } });
  const waiting = rows.filter(({ state, urgency }) =>
    mustBeAcknowledged({ state, urgency: urgencySchema.parse(urgency) }),
  );
  if (waiting.length === 0) return;
  throw new AppError('conflict', {
    message: `Acknowledge first: ${waiting.map((row) => row.title).join(', ')}.`,
    data: { unacknowledged: waiting.map((row) => row.key) },
  });
}
