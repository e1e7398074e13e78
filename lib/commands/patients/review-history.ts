// Records that a list was asked about and what the answer was. "Asked, none" becomes a fact with a name and a day.

import { fieldError } from '#lib/errors.ts';
import { getPatientByCode } from '#lib/records/get-patient.ts';
import { readHistory } from '#lib/records/read-history.ts';
import { fromIsoDate, fromIsoDateOrNull, toIsoDateOrNull } from '#lib/scope/calendar.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { rescreenIfScreened } from '../screenings/rescreen.ts';
import { historyDifference, repeatedPlace } from './history-difference.ts';
import { type HistoryInput, historyInputSchema } from './history-input.ts';
import { takePatientVersion } from './take-patient-version.ts';

type Reviewed = { patientId: string; version: number; added: number; ended: number };

export const reviewHistory = defineCommand({
  name: 'patients.review-history',
  permission: 'patient.write',
  schema: historyInputSchema,
  run: async (scope, input): Promise<Reviewed> => {
    const { tx, clinicId, actor, now, today } = scope;
    refuseContradiction(input);
    refuseFutureStart(input, today);
    const patient = await getPatientByCode(scope, input.code);
    await takePatientVersion(scope, patient, input.version ?? patient.version);
    // Without an answer the list stays as it was, and reads as not asked.
    const counts = input.outcome === 'unable' ? { added: 0, ended: 0 } : await applyAnswer(scope, patient.id, input);
    await tx.historyReview.create({
      data: {
        ...{ clinicId, patientId: patient.id, kind: input.kind, outcome: input.outcome },
        ...{ reviewedAt: now, reviewedOn: fromIsoDate(today), reviewedById: actor.userId },
      },
    });
    await rescreenIfScreened(scope, patient.id);
    return { patientId: patient.id, version: patient.version + 1, ...counts };
  },
  audit: (input, output) => ({
    type: 'patient.history-reviewed',
    subjectId: output.patientId,
    patientId: output.patientId,
    data: { kind: input.kind, outcome: input.outcome, added: output.added, ended: output.ended },
  }),
});

function refuseContradiction({ outcome, entries, kind }: HistoryInput): void {
  if (outcome === 'recorded' && entries.length === 0) {
    throw fieldError('entries', 'Choose at least one entry, or answer "none".');
  }
  if (outcome !== 'recorded' && entries.length > 0) {
    throw fieldError('outcome', 'There are entries on the list: take them off, or answer "recorded".');
  }
  const repeated =
    kind === 'medicines'
      ? repeatedPlace(entries, (entry) => `${entry.code} ${(entry.name ?? '').toLowerCase()}`)
      : repeatedPlace<{ code: string }>(entries, (entry) => entry.code);
  if (repeated !== null) throw fieldError(`entries.${repeated}.code`, 'This is on the list twice.');
}

function refuseFutureStart(input: HistoryInput, today: string): void {
  if (input.kind === 'allergens') return;
  const place = input.entries.findIndex((entry) => entry.startedOn !== null && entry.startedOn > today);
  if (place >= 0) throw fieldError(`entries.${place}.startedOn`, 'Enter a date that is not in the future.');
}

async function applyAnswer(scope: Scope, patientId: string, input: HistoryInput) {
  const { tx, clinicId, actor, now } = scope;
  const history = await readHistory(scope, patientId);
  const begins = { clinicId, patientId, recordedAt: now, recordedById: actor.userId };
  const ends = { endedAt: now, endedById: actor.userId, endReason: 'left-out-at-review' };
  const these = (rows: { id: string }[]) => ({
    where: { clinicId, id: { in: rows.map((row) => row.id) } },
    data: ends,
  });
  switch (input.kind) {
    case 'allergens': {
      const text = (entry: { reaction: string | null }, code: string) => JSON.stringify([code, entry.reaction]);
      const { ended, added } = historyDifference(
        history.allergies,
        input.entries,
        (row) => text(row, row.allergen),
        (entry) => text(entry, entry.code),
      );
      await tx.allergy.updateMany(these(ended));
      await tx.allergy.createMany({
        data: added.map(({ code, reaction }) => ({ ...begins, allergen: code, reaction })),
      });
      return { added: added.length, ended: ended.length };
    }
    case 'conditions': {
      const { ended, added } = historyDifference(
        history.conditions,
        input.entries,
        (row) => JSON.stringify([row.code, toIsoDateOrNull(row.startedOn)]),
        (entry) => JSON.stringify([entry.code, entry.startedOn]),
      );
      await tx.condition.updateMany(these(ended));
      await tx.condition.createMany({
        data: added.map(({ code, startedOn }) => ({ ...begins, code, startedOn: fromIsoDateOrNull(startedOn) })),
      });
      return { added: added.length, ended: ended.length };
    }
    case 'medicines': {
      const { ended, added } = historyDifference(
        history.medicines,
        input.entries,
        (row) => JSON.stringify([row.code, row.name, toIsoDateOrNull(row.startedOn)]),
        (entry) => JSON.stringify([entry.code, entry.name, entry.startedOn]),
      );
      await tx.medication.updateMany(these(ended));
      await tx.medication.createMany({
        data: added.map(({ code, name, startedOn }) => ({
          ...{ ...begins, code, name },
          startedOn: fromIsoDateOrNull(startedOn),
        })),
      });
      return { added: added.length, ended: ended.length };
    }
  }
}
