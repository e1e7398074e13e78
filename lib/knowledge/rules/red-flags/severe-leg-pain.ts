// Severe leg pain, of the document's own list of warning signs (D38, D49).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { LIMB_FLAGS } from '../../limb-flags.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon, urgent } from './rule.ts';

export const severeLegPain = redFlag('severe-leg-pain', {
  title: 'Severe leg pain',
  sources: [
    fromDocument('lifestyle; questions', 'D38', 'D49'),
    fromGuideline('Severity 7 of 10 or more: the document gives no number', 'NEW-G'),
  ],
  isLateral: true,
  yieldsTo: [...LIMB_FLAGS],
  fires: { symptom: 'leg-pain', severityAtLeast: 7 },
  tiers: [
    urgent(
      { symptom: 'leg-pain', severityAtLeast: 7, days: { atMost: 14 }, daysMissing: 'met' },
      { action: 'See today' },
    ),
    soon(undefined, { action: 'See within 14 days' }),
  ],
  actions: ['Examine pulses, calf and spine'],
  tests: [],
});

export const severeLegPainAbout: RuleAbout = {
  rule: 'red-flag-severe-leg-pain',
  grade: 'very-low',
  evidence: 'Severity 7 of 10 or more; the same day when it began within 14 days.',
  answers: {
    what: 'Leg pain is severe. It reads a severity of 7 of 10 or more, and whether it began within 14 days or at a time not known.',
    who: 'The clinician examines pulses, calf and spine. The nurse asks when it began and rates the pain again.',
    how: 'New or undated pain interrupts as urgent; older pain does not interrupt.',
    where:
      'Beside the leg diagram while severity is entered, and in the queue; it steps behind a specific flag of that leg.',
    when: 'As soon as severity is given, from a draft. Within 4 hours when new, within 14 days when older.',
  },
  choices: [],
};
