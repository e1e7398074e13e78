import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { type HistoryAnswer, type HistoryEntry, newEntry } from './history-answer.ts';
import type { HistoryKind } from './history-terms.ts';

type Known = Pick<PatientBanner, 'allergies' | 'conditions' | 'medicines'>;

/** A list as it stands: not asked is no answer, empty is "asked, none". */
export function answerBefore(patient: Known, kind: HistoryKind): HistoryAnswer {
  const entries = entriesOf(patient, kind);
  if (entries === null) return { outcome: null, entries: [] };
  return { outcome: entries.length === 0 ? 'none' : 'recorded', entries };
}

function entriesOf(patient: Known, kind: HistoryKind): HistoryEntry[] | null {
  switch (kind) {
    case 'allergens':
      return patient.allergies?.map(({ code, reaction }) => ({ ...newEntry(code), reaction: reaction ?? '' })) ?? null;
    case 'conditions':
      return patient.conditions?.map(({ code, startedOn }) => ({ ...newEntry(code), startedOn })) ?? null;
    case 'medicines':
      return (
        patient.medicines?.map(({ code, name, startedOn }) => ({ ...newEntry(code, name ?? ''), startedOn })) ?? null
      );
  }
}
