// Severe leg pain, of the document's own list of warning signs (D38, D49).

import { LIMB_FLAGS } from '../../limb-flags.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon, urgent } from './rule.ts';

export const severeLegPain = redFlag('severe-leg-pain', {
  title: 'Severe leg pain',
  sources: [
    fromDocument('lifestyle; questions', 'D38', 'D49'),
    fromGuideline('Severity 7 of 10 or more: the document gives no number', 'NEW-G'),
  ],
  evidence: 'Severity 7 of 10 or more; the same day when it began within 14 days.',
  isLateral: true,
  yieldsTo: [...LIMB_FLAGS],
  fires: { symptom: 'leg-pain', severityAtLeast: 7 },
  tiers: [urgent({ symptom: 'leg-pain', severityAtLeast: 7, days: { atMost: 14 }, daysMissing: 'met' }), soon()],
  actions: ['See today; examine pulses, calf and spine'],
  tests: [],
});
