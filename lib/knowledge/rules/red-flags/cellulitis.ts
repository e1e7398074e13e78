// Cellulitis (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

const SEPSIS: Condition = {
  any: [
    { symptom: 'confusion' },
    { all: [{ symptom: 'fever' }, { any: present('low-urine-output', 'breathlessness') }] },
  ],
};

/** An unknown side does not stop what is an emergency. */
const RED_AND_WARM_WITH_SEPSIS: Condition = {
  all: [
    { symptom: 'leg-redness', side: 'one', sideMissing: 'met' },
    { symptom: 'leg-warmth', side: 'one', sideMissing: 'met' },
    SEPSIS,
  ],
};

export const cellulitis = redFlag('cellulitis', {
  title: 'Cellulitis',
  sources: [fromGuideline('Clinical reference 2.2', 'G')],
  isLateral: true,
  fires: { any: [{ symptom: 'skin-spreading-infection' }, { named: 'red-and-warm-leg' }, RED_AND_WARM_WITH_SEPSIS] },
  tiers: [emergency(SEPSIS, { note: 'Signs of sepsis' }), urgent()],
  actions: ['See today; draw round the edge', 'A clot in the vein is its twin: examine for both'],
  tests: ['crp', 'white-cell-count'],
});

export const cellulitisAbout: RuleAbout = {
  rule: 'red-flag-cellulitis',
  grade: 'very-low',
  evidence: 'One warm, red, spreading leg; red and warm on both sides is reconsidered.',
  answers: {
    what: 'The skin may have a spreading infection. It reads spreading redness, or one leg that is both red and warm. Redness of both legs makes one think again.',
    who: 'The clinician sees the leg the same day. The nurse draws round the edge and looks for a clot, which is its twin.',
    how: 'Interrupts as urgent; with confusion, or fever and little urine or breathlessness, as an emergency for sepsis.',
    where:
      'Live findings of the red leg, review queue, case; C-reactive protein and white cells appear among the tests of today.',
    when: 'When redness and warmth of one leg are entered; until the side is known it is the next question, and with signs of sepsis it is not waited for. Due in 4 hours, in 15 minutes with signs of sepsis.',
  },
  choices: [],
};
