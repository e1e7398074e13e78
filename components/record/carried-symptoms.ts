// Answers of an earlier visit as they stand at a later one.

import { daysBetween } from '#lib/clinical/dates.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { type DraftSymptom, parseDurationDays } from '#lib/intake/draft-content.ts';

/** Durations grown by the days between the visits; what cannot be counted stays as it was. */
export function carriedSymptoms(symptoms: DraftSymptom[], from: IsoDate, to: string): DraftSymptom[] {
  const between = Math.max(0, daysBetween(from, to) ?? 0);
  return symptoms.map((symptom) => {
    const days = parseDurationDays(symptom.durationDays);
    return { ...symptom, durationDays: days === null ? symptom.durationDays : String(days + between) };
  });
}
