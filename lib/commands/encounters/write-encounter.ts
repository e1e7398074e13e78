// Turns a validated draft into rows: the visit, what was told and found, and the results as received.

import { type DraftContent, type DraftLab, parseDurationDays, parseSeverity } from '#lib/intake/draft-content.ts';
import { specimenOf } from '#lib/intake/specimen-of.ts';
import { isEmptyLab } from '#lib/intake/validate-draft.ts';
import { canonicalLab } from '#lib/records/canonical-lab.ts';
import { fromIsoDate } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';

type Draft = { id: string; patientId: string };

/** `content` must have passed `validateDraft`. Gives the id of the encounter. */
export async function writeEncounter(scope: Scope, draft: Draft, content: DraftContent): Promise<string> {
  const { tx, clinicId, actor, now } = scope;
  const { patientId } = draft;
  const words = content.patientWords.trim();
  const { id: encounterId } = await tx.encounter.create({
    data: {
      clinicId,
      patientId,
      draftId: draft.id,
      occurredOn: fromIsoDate(content.occurredOn.trim()),
      historyGivenBy: content.historyGivenBy,
      patientWords: words === '' ? null : words,
      signedAt: now,
      signedById: actor.userId,
    },
  });
  const owner = { clinicId, encounterId, patientId };
  await tx.symptomRecord.createMany({
    data: content.symptoms.map((symptom) => ({
      ...owner,
      ...symptom,
      severity: parseSeverity(symptom.severity),
      durationDays: parseDurationDays(symptom.durationDays),
    })),
  });
  await tx.circumstanceRecord.createMany({ data: content.circumstances.map((row) => ({ ...owner, ...row })) });
  await tx.measurement.createMany({
    data: content.measurements
      .filter((row) => row.value.trim() !== '')
      .map((row) => ({
        ...owner,
        code: row.code,
        valueText: row.value.trim(),
        unit: row.unit.trim(),
        takenOn: fromIsoDate(row.takenOn.trim()),
      })),
  });
  await tx.labResult.createMany({
    data: content.labs.flatMap((lab) => {
      const row = labColumns(lab);
      return row === null ? [] : [{ ...owner, ...row, recordedAt: now, recordedById: actor.userId }];
    }),
  });
  return encounterId;
}

/** The columns of a result as received, with its canonical reading beside it; `null` for a row without test or value. */
export function labColumns(lab: DraftLab) {
  if (lab.analyte === null || isEmptyLab(lab)) return null;
  const value = lab.value.trim();
  const unit = given(lab.unit);
  const collectedOn = given(lab.collectedOn);
  const range = lab.referenceRange;
  const [low, high] = [given(range?.low), given(range?.high)];
  return {
    analyte: lab.analyte,
    valueText: value,
    unit,
    collectedOn: collectedOn === null ? null : fromIsoDate(collectedOn),
    specimen: specimenOf(lab),
    referenceLow: low,
    referenceHigh: high,
    referenceUnit: low === null && high === null ? null : given(range?.unit),
    referenceText: low === null && high === null ? given(range?.text) : null,
    flag: given(lab.flag),
    ...canonicalLab({ analyte: lab.analyte, value, unit }),
  };
}

function given(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
