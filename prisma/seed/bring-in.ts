// One demonstration patient: added, asked about the history, visited, and dealt with, each step at its own time.

import type { Role } from '#lib/auth/permissions.ts';
import { saveDraft } from '#lib/commands/encounters/save-draft.ts';
import { signEncounter } from '#lib/commands/encounters/sign-encounter.ts';
import { startEncounter } from '#lib/commands/encounters/start-encounter.ts';
import { addPatient } from '#lib/commands/patients/add-patient.ts';
import { reviewHistory } from '#lib/commands/patients/review-history.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { Actor } from '#lib/scope/actor.ts';
import { actOn } from './act-on.ts';
import type { DemoPatient, DemoSymptom, DemoVisit } from './demo-patient.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Person = { mrn: string; familyName: string; givenName: string; phone: string; birthDayOffset: number };
type Arrival = { patient: DemoPatient; person: Person; staff: Record<Role, Actor>; now: Date };

export async function bringIn({ patient, person, staff, now }: Arrival): Promise<void> {
  const first = Math.max(...patient.visits.map(({ ago }) => ago));
  const addedAt = new Date(now.getTime() - first * MINUTE - 30 * MINUTE);
  const { birthDayOffset, ...named } = person;
  const { code } = await addPatient.execute(
    staff.nurse,
    {
      ...named,
      birthDate: patient.age === null ? null : birthDate(now, patient.age, birthDayOffset),
      sex: patient.sex,
      pregnant: patient.pregnant ?? null,
      diet: patient.diet === undefined ? 'omnivore' : patient.diet,
      faithRules: patient.faith ?? [],
      restrictions: patient.restrictions ?? [],
    },
    { now: addedAt },
  );
  for (const kind of ['allergens', 'conditions', 'medicines'] as const) {
    const codes: readonly string[] | null = patient[kind] === undefined ? [] : patient[kind];
    if (codes === null) continue;
    const entries = codes.map((entry) => ({ code: entry }));
    const outcome = entries.length === 0 ? 'none' : 'recorded';
    await reviewHistory.execute(staff.nurse, { code, kind, outcome, entries }, { now: addedAt });
  }
  for (const visit of patient.visits) await record(code, visit, staff, new Date(now.getTime() - visit.ago * MINUTE));
}

async function record(patientCode: string, visit: DemoVisit, staff: Record<Role, Actor>, at: Date): Promise<void> {
  const { draftId, version } = await startEncounter.execute(staff.nurse, { patientCode }, { now: at });
  const content = contentOf(visit, at);
  if (visit.isDraft) {
    await saveDraft.execute(staff.nurse, { draftId, version, content }, { now: at });
    return;
  }
  const signed = await signEncounter.execute(staff.nurse, { draftId, version, content }, { now: at });
  for (const act of visit.acts ?? []) {
    const actedAt = new Date(at.getTime() + act.after * MINUTE);
    await actOn({ act, caseId: signed.caseId, patientCode, staff, at: actedAt });
  }
}

function contentOf(visit: DemoVisit, at: Date): DraftContent {
  const day = (before: number) => new Date(at.getTime() - before * DAY).toISOString().slice(0, 10);
  return {
    occurredOn: day(0),
    historyGivenBy: 'patient',
    patientWords: visit.words ?? '',
    symptoms: (visit.symptoms ?? []).map(symptomOf),
    circumstances: [
      ...(visit.present ?? []).map((code) => ({ code, status: 'present' as const })),
      ...(visit.absent ?? []).map((code) => ({ code, status: 'absent' as const })),
    ],
    measurements: (visit.measurements ?? []).map((row, index) => ({ ...row, rowId: `m${index}`, takenOn: day(0) })),
    labs: (visit.labs ?? []).map(({ analyte, value, unit, daysBefore, specimen, range }, index) => ({
      rowId: `l${index}`,
      analyte,
      value,
      unit,
      collectedOn: daysBefore === null ? null : day(daysBefore ?? 2),
      specimen: specimen ?? [],
      referenceRange: range === undefined ? null : { low: range[0], high: range[1], unit, text: null },
      flag: null,
      confirmedAsTyped: false,
    })),
    inProgress: null,
  };
}

function symptomOf(symptom: DemoSymptom): DraftContent['symptoms'][number] {
  return {
    code: symptom.code,
    status: symptom.absent ? 'absent' : 'present',
    side: symptom.side ?? null,
    severity: symptom.severity === undefined ? null : String(symptom.severity),
    durationDays: symptom.days === undefined ? null : String(symptom.days),
    nocturnal: symptom.nocturnal ?? null,
    exertional: symptom.exertional ?? null,
    suddenOnset: symptom.sudden ?? null,
    worsening: null,
  };
}

/** A day on which the person has just that age, and some months to go to the next birthday. */
function birthDate(now: Date, age: number, offset: number): string {
  const birthday = new Date(now.getTime() - (offset + 30) * DAY);
  return new Date(
    Date.UTC(birthday.getUTCFullYear() - age, birthday.getUTCMonth(), Math.min(birthday.getUTCDate(), 28)),
  )
    .toISOString()
    .slice(0, 10);
}
