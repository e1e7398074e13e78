// The visits of a patient in words, newest first.

import { z } from 'zod';

import { CIRCUMSTANCES, MEASUREMENTS } from '#lib/clinical/codes.ts';
import { counted } from '#lib/format/dates.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { staffLabel } from '#lib/knowledge/vocabulary/staff-label.ts';
import type { EncounterRow } from '#lib/queries/patients/get-patient-chart.ts';
import { toIsoDate } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { readPeople } from './read-people.ts';
import { symptomSchema } from './read-signed-facts.ts';

const SIDES = { left: 'left', right: 'right', both: 'both sides' } as const;

export async function readEncounterRows(scope: Scope, patientId: string): Promise<EncounterRow[]> {
  const { tx, clinicId } = scope;
  const visits = await tx.encounter.findMany({
    where: { clinicId, patientId },
    include: {
      symptoms: { orderBy: [{ code: 'asc' }, { id: 'asc' }] },
      circumstances: { orderBy: [{ code: 'asc' }] },
      measurements: { orderBy: [{ code: 'asc' }, { id: 'asc' }] },
    },
    orderBy: [{ occurredOn: 'desc' }, { signedAt: 'desc' }, { id: 'desc' }],
  });
  const person = await readPeople(
    scope,
    visits.map((visit) => visit.signedById),
  );
  return visits.map((visit) => {
    const symptoms = visit.symptoms.map((row) => symptomSchema.parse(row));
    return {
      encounterId: visit.id,
      occurredOn: toIsoDate(visit.occurredOn),
      signedAt: visit.signedAt.toISOString(),
      signedByName: person(visit.signedById).name,
      historyGivenBy: visit.historyGivenBy,
      patientWords: visit.patientWords,
      present: symptoms.filter(({ status }) => status === 'present').map(inWords),
      absent: symptoms.filter(({ status }) => status === 'absent').map(({ code }) => staffLabel(code)),
      circumstances: {
        present: circumstancesOf(visit.circumstances, 'present'),
        absent: circumstancesOf(visit.circumstances, 'absent'),
      },
      measurements: visit.measurements.map((row) => ({
        label: vocabulary.measurements[z.enum(MEASUREMENTS).parse(row.code)].label,
        value: row.valueText,
        unit: row.unit,
        takenOn: toIsoDate(row.takenOn),
      })),
    };
  });
}

function circumstancesOf(rows: { code: string; status: string }[], status: 'present' | 'absent'): string[] {
  return rows
    .filter((row) => row.status === status)
    .map((row) => vocabulary.circumstances[z.enum(CIRCUMSTANCES).parse(row.code)].label);
}

/** "Tingling, both sides, severity 4, 60 days, at night". */
function inWords(symptom: z.output<typeof symptomSchema>): string {
  const { code, side, severity, durationDays, nocturnal, exertional, suddenOnset, worsening } = symptom;
  const parts = [
    staffLabel(code),
    side === null ? null : SIDES[side],
    severity === null ? null : `severity ${severity}`,
    durationDays === null ? null : durationDays === 0 ? 'since today' : counted(durationDays, 'day'),
    nocturnal === true ? 'at night' : null,
    exertional === true ? 'on exertion' : null,
    suddenOnset === true ? 'sudden' : null,
    worsening === true ? 'getting worse' : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
