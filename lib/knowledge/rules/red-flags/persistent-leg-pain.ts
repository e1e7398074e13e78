// Persistent leg pain, of the document's own list of warning signs (D38, D49).

import { LIMB_FLAGS } from '../../limb-flags.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon } from './rule.ts';

export const persistentLegPain = redFlag('persistent-leg-pain', {
  title: 'Persistent leg pain',
  sources: [
    fromDocument('lifestyle; questions', 'D38', 'D49'),
    fromGuideline('14 days: the document gives no number', 'NEW-G'),
  ],
  evidence: 'Leg pain for 14 days or more without a more specific flag on the same leg.',
  isLateral: true,
  yieldsTo: [...LIMB_FLAGS],
  fires: { symptom: 'leg-pain', days: { atLeast: 14 } },
  tiers: [soon()],
  actions: ['Needs a diagnosis, not only a diet'],
  tests: [],
});
