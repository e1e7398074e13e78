// Laboratory results of a patient, as rows and as facts.

import { z } from 'zod';

import { ANALYTES } from '#lib/clinical/codes.ts';
import type { LabFact, LabStatus, ReferenceRange } from '#lib/clinical/facts.ts';
import { toIsoDateOrNull } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';

const statusSchema = z.enum(['final', 'corrected', 'entered-in-error']);

export type StoredLab = Awaited<ReturnType<typeof readLabRows>>[number];

/** Oldest first by the day of collection; those without a day come first. */
export async function readLabRows({ tx, clinicId }: Scope, patientId: string) {
  return await tx.labResult.findMany({
    where: { clinicId, patientId },
    include: { superseded: { select: { id: true } } },
    orderBy: [{ collectedOn: { sort: 'asc', nulls: 'first' } }, { recordedAt: 'asc' }, { id: 'asc' }],
  });
}

export type LabEntry = { row: StoredLab; fact: LabFact };

/** All results as facts. A value that was corrected counts as entered in error, so that the trace says it was not used. */
export function factsOfLabs(rows: StoredLab[]): LabEntry[] {
  return rows.map((row) => {
    const status = row.superseded.length > 0 ? 'entered-in-error' : statusSchema.parse(row.status);
    return { row, fact: labFact(row, status) };
  });
}

function labFact(row: StoredLab, status: LabStatus): LabFact {
  return {
    analyte: z.enum(ANALYTES).parse(row.analyte),
    value: row.valueText,
    unit: row.unit,
    collectedOn: toIsoDateOrNull(row.collectedOn),
    specimen: row.specimen,
    status,
    referenceRange: referenceRange(row),
    flag: row.flag,
  };
}

function referenceRange(row: StoredLab): ReferenceRange | null {
  if (row.referenceText !== null) return { low: null, high: null, unit: null, text: row.referenceText };
  if (row.referenceLow === null && row.referenceHigh === null) return null;
  return { low: row.referenceLow, high: row.referenceHigh, unit: row.referenceUnit, text: null };
}
