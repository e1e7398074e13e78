// Critically low or high glucose (decision tables, section 5b).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

const GLUCOSE_CRITICAL: Condition = {
  any: [
    labAt('<=', 'glucose-fasting-critical-low', 'critical'),
    labAt('>', 'glucose-fasting-critical-high', 'critical'),
    labAt('<=', 'glucose-random-critical-low', 'critical'),
    labAt('>', 'glucose-random-critical-high', 'critical'),
  ],
};

const SERIOUSLY_LOW: Condition = {
  any: [labAt('<', 'glucose-fasting-serious-low', 'critical'), labAt('<', 'glucose-random-serious-low', 'critical')],
};
const LOW_WITH_BRAIN_SIGN: Condition = { all: [SERIOUSLY_LOW, { any: present('confusion', 'seizure') }] };
/** It goes on falling. */
const LOW_ON_INSULIN: Condition = { all: [SERIOUSLY_LOW, { history: 'insulin' }] };

export const criticalGlucose = redFlag('critical-glucose', {
  title: 'Critical glucose',
  sources: [
    fromGuideline('Houston Methodist critical values', 'P'),
    fromGuideline('Below 54 mg/dL (3.0 mmol/L) serious', 'G'),
  ],
  isCriticalValue: true,
  fires: {
    any: [
      GLUCOSE_CRITICAL,
      LOW_WITH_BRAIN_SIGN,
      LOW_ON_INSULIN,
      labAt('<=', 'glucose-fasting-critical-low', 'unfit'),
      labAt('>', 'glucose-fasting-critical-high', 'unfit'),
      labAt('<=', 'glucose-random-critical-low', 'unfit'),
      labAt('>', 'glucose-random-critical-high', 'unfit'),
    ],
  },
  tiers: [
    emergency(GLUCOSE_CRITICAL),
    emergency(LOW_WITH_BRAIN_SIGN),
    urgent(LOW_ON_INSULIN),
    urgent(undefined, UNFIT),
  ],
  actions: ['Treat now; check ketones when high'],
  tests: [],
});

export const criticalGlucoseAbout: RuleAbout = {
  rule: 'red-flag-critical-glucose',
  grade: 'low',
  evidence: 'At most 50 mg/dL or above 400 mg/dL; below 54 mg/dL with confusion, a seizure or insulin.',
  answers: {
    what: 'Blood sugar is dangerously low or high. It reads fasting or random glucose of 50 mg/dL or less, or above 400 mg/dL, and below 54 mg/dL with confusion or a seizure, or on insulin.',
    who: 'The nurse treats a low sugar at once. The clinician checks ketones when it is high.',
    how: 'Interrupts as an emergency in both directions; below 54 mg/dL on insulin as urgent; an unfit sample with such a number is repeated today.',
    where: 'Lab grid, the top of Today and of the queue; in the case beside insulin and other medicines.',
    when: 'The moment the glucose is left in the grid, fasting or not. To be acknowledged within 15 minutes; a spoilt sample is repeated within 4 hours.',
  },
  choices: [
    {
      question: 'How low is critical?',
      chosen: 'At most 50 mg/dL (2.8 mmol/L); below 54 mg/dL with confusion or a seizure, or (urgent) on insulin.',
      because:
        'It is a laboratory critical value read on the authority\u2019s own page; below 54 mg/dL a sign of the brain, or insulin that goes on working, makes it one.',
      others: [
        {
          position: 'Below 54 mg/dL (3.0 mmol/L) is already serious.',
          source: 'Clinical reference 1.2, fasting glucose',
          mark: 'G',
        },
      ],
    },
  ],
};
