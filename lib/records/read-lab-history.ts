// All results of a patient with how each reads today, newest first.

import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { factsOfLabs, readLabRows } from './read-labs.ts';
import { readPeople } from './read-people.ts';
import { readSignedFacts } from './read-signed-facts.ts';

export async function readLabHistory(scope: Scope, patientId: string): Promise<LabRow[]> {
  const entries = factsOfLabs(await readLabRows(scope, patientId));
  if (entries.length === 0) return [];
  // The facts hold the same results in the same order, so that readings stand beside rows by place.
  const { readings } = screen(await readSignedFacts(scope, patientId), knowledge);
  const person = await readPeople(
    scope,
    entries.map(({ row }) => row.recordedById),
  );
  const rows = entries.map(({ row, fact }, index): LabRow => {
    const isSuperseded = row.superseded.length > 0;
    const { comparator, canonicalValue, canonicalUnit } = row;
    return {
      labResultId: row.id,
      analyte: fact.analyte,
      label: vocabulary.analytes[fact.analyte].label,
      valueText: row.valueText,
      unit: row.unit,
      collectedOn: fact.collectedOn,
      specimen: row.specimen,
      referenceRange: fact.referenceRange,
      flag: fact.flag,
      status: isSuperseded && fact.status === 'entered-in-error' ? 'final' : fact.status,
      isSuperseded,
      errorReason: row.errorReason,
      reading: isSuperseded ? null : (readings[index] ?? null),
      canonical:
        canonicalValue === null || canonicalUnit === null
          ? null
          : { comparator, value: canonicalValue.toString(), unit: canonicalUnit },
      recordedAt: row.recordedAt.toISOString(),
      recordedByName: person(row.recordedById).name,
    };
  });
  return rows.reverse();
}
