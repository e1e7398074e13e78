// Persistent leg pain, of the document's own list of warning signs (D38, D49).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { LIMB_FLAGS } from '../../limb-flags.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon } from './rule.ts';

export const persistentLegPain = redFlag('persistent-leg-pain', {
  title: 'Persistent leg pain',
  sources: [
    fromDocument('lifestyle; questions', 'D38', 'D49'),
    fromGuideline('14 days: the document gives no number', 'NEW-G'),
  ],
  isLateral: true,
  yieldsTo: [...LIMB_FLAGS],
  fires: { symptom: 'leg-pain', days: { atLeast: 14 } },
  tiers: [soon()],
  actions: ['Needs a diagnosis, not only a diet'],
  tests: [],
});

export const persistentLegPainAbout: RuleAbout = {
  rule: 'red-flag-persistent-leg-pain',
  grade: 'very-low',
  evidence: 'Leg pain for 14 days or more without a more specific flag on the same leg.',
  answers: {
    what: 'Leg pain lasts too long to be left to diet. It reads leg pain of 14 days or more on a leg that has no more specific flag.',
    who: 'The clinician looks for a diagnosis. The nurse completes onset, side and severity.',
    how: 'Does not interrupt. It gives way in lists to a specific flag of the same leg that is at least as urgent.',
    where: 'Chart and case of the leg concerned; the review queue under "soon".',
    when: 'When the encounter with a known duration is signed. Due in 14 days.',
  },
  choices: [],
};
