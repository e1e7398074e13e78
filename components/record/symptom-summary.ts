// The details of a symptom in one line under its name: "both sides, 60 days, at night, 6/10".

import type { DraftSymptom } from '#lib/intake/draft-content.ts';
import { parseDurationDays, parseSeverity } from '#lib/intake/draft-content.ts';
import { formatDuration } from './duration.ts';

const SIDES = { left: 'left', right: 'right', both: 'both sides' };

/** Empty when nothing but the answer was given. What was asked and is not so is said too: "not at night". */
export function summariseSymptom(symptom: DraftSymptom): string {
  const severity = parseSeverity(symptom.severity);
  const days = parseDurationDays(symptom.durationDays);
  return [
    symptom.side === null ? null : SIDES[symptom.side],
    days === null ? null : formatDuration(days),
    severity === null ? null : `${severity}/10`,
    yesOrNot(symptom.nocturnal, 'at night'),
    yesOrNot(symptom.exertional, 'on effort'),
    yesOrNot(symptom.suddenOnset, 'sudden'),
    yesOrNot(symptom.worsening, 'getting worse'),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function yesOrNot(answer: boolean | null, words: string): string | null {
  if (answer === null) return null;
  return answer ? words : `not ${words}`;
}
