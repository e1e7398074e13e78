// The graded words of the engine's answers: urgency, deficiency status and interpretation, each with its short gloss.
// "Possible" and "unlikely" are never shown without their gloss.

import type { DeficiencyStatus, Urgency } from '../../clinical/codes.ts';
import type { InterpretationCode } from '../../clinical/screening.ts';

export type Grading = { label: string; gloss: string };

export const urgencies = {
  emergency: { label: 'Emergency', gloss: 'Act now; acknowledge within 15 minutes.' },
  urgent: { label: 'Urgent', gloss: 'Act the same day, within 4 hours unless the flag says otherwise.' },
  soon: { label: 'Soon', gloss: 'Act within 14 days unless the flag gives less time.' },
  routine: { label: 'Routine', gloss: 'Act within 30 days.' },
} satisfies Record<Urgency, Grading>;

export const deficiencyStatuses = {
  likely: { label: 'Likely', gloss: 'The symptoms fit and the blood result is low.' },
  'low-level': { label: 'Low level', gloss: 'The blood result is low; no fitting symptom is recorded.' },
  possible: { label: 'Possible', gloss: 'The symptoms fit, but no result settles it yet.' },
  unlikely: { label: 'Unlikely', gloss: 'The symptoms fit, but a usable result is within range.' },
  'not-assessable': { label: 'Cannot say yet', gloss: 'A fact is missing, old or unusable.' },
} satisfies Record<DeficiencyStatus, Grading>;

export const interpretations = {
  below: { label: 'Below', gloss: 'Below the lower limit used.' },
  borderline: { label: 'Borderline', gloss: 'Between the low limit and the level that is clearly enough.' },
  within: { label: 'Within', gloss: 'Within the interval used.' },
  above: { label: 'Above', gloss: 'Above the upper limit used.' },
  'critical-low': { label: 'Critically low', gloss: 'At or beyond the limit on which a guideline acts at once.' },
  'critical-high': { label: 'Critically high', gloss: 'At or beyond the limit on which a guideline acts at once.' },
  unknown: { label: 'Unknown', gloss: 'Cannot be interpreted; this is not normal.' },
} satisfies Record<InterpretationCode, Grading>;
