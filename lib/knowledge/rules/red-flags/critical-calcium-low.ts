// Critically low calcium: ionised, adjusted, or total where no albumin adjusts it (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present, TOTAL_CALCIUM_NOT_ADJUSTED } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

const CALCIUM_LOW: Condition = {
  any: [
    { lab: 'calcium-adjusted', is: ['below'] },
    { lab: 'calcium-ionised', is: ['below'] },
    { calciumSupportive: ['below'] },
  ],
};

/** Total calcium speaks for itself only where no albumin adjusts it. */
const TOTAL_ALONE: Condition = {
  all: [labAt('<=', 'calcium-total-critical-low', 'critical'), TOTAL_CALCIUM_NOT_ADJUSTED],
};

const CALCIUM_EMERGENCY_LOW: Condition = {
  any: [
    labAt('<=', 'calcium-adjusted-critical-low', 'critical'),
    labAt('<=', 'calcium-ionised-critical-low', 'critical'),
    TOTAL_ALONE,
  ],
};

const TETANY: Condition = {
  any: present('carpopedal-spasm', 'seizure', 'chvostek', 'trousseau', 'palpitations', 'stridor', 'long-qt'),
};

export const criticalCalciumLow = redFlag('critical-calcium-low', {
  title: 'Critically low calcium',
  sources: [
    fromGuideline('Houston Methodist: total at most 6.5 mg/dL, ionised at most 0.75 mmol/L', 'P'),
    fromGuideline('Below 1.90 mmol/L without signs: Society for Endocrinology 5/5/G7', 'NEW-S'),
  ],
  isCriticalValue: true,
  fires: {
    any: [
      CALCIUM_EMERGENCY_LOW,
      { all: [CALCIUM_LOW, TETANY] },
      labAt('<', 'calcium-adjusted-urgent-low', 'critical'),
      labAt('<', 'calcium-adjusted-urgent-low', 'unfit'),
      labAt('<=', 'calcium-ionised-critical-low', 'unfit'),
      labAt('<=', 'calcium-total-critical-low', 'unfit'),
    ],
  },
  tiers: [
    emergency(CALCIUM_EMERGENCY_LOW),
    emergency({ all: [CALCIUM_LOW, TETANY] }),
    urgent(labAt('<', 'calcium-adjusted-urgent-low', 'critical')),
    urgent(undefined, UNFIT),
  ],
  actions: ['Intravenous calcium with a monitor', 'Check magnesium and PTH'],
  tests: ['calcium-ionised', 'magnesium-serum', 'pth'],
});

export const criticalCalciumLowAbout: RuleAbout = {
  rule: 'red-flag-critical-calcium-low',
  grade: 'low',
  evidence: 'Any low calcium with tetany, seizure, stridor or long QT is an emergency.',
  answers: {
    what: 'Calcium is low enough for tetany, stridor or seizures. It reads adjusted 7.0 mg/dL or less, ionised 0.75 mmol/L or less, total 6.5 mg/dL or less without albumin, or any low value with such signs.',
    who: 'The clinician gives calcium into a vein with a monitor. The nurse sends ionised calcium and magnesium, and albumin where it is missing.',
    how: 'Interrupts: emergency at those limits or with signs, urgent for an adjusted calcium below 1.90 mmol/L.',
    where:
      'Live findings as calcium, albumin and signs are entered, Today, queue, and the case with the adjustment shown step by step.',
    when: 'On the result or on the sign, whichever comes second. Within 15 minutes or 4 hours.',
  },
  choices: [
    {
      question: 'At which total calcium, without albumin, is it an emergency?',
      chosen: 'At most 6.5 mg/dL (1.62 mmol/L).',
      because: 'A low albumin could explain a value between 6.5 and 7.0; below that albumin hardly can.',
      others: [{ position: 'At most 7.0 mg/dL.', source: 'Starling critical values', mark: 'P' }],
    },
    {
      question: 'At which adjusted calcium is it an emergency without signs?',
      chosen: 'At most 7.0 mg/dL (1.75 mmol/L); below 1.90 mmol/L the same day.',
      because:
        'Signs typically begin below about 1.9 mmol/L (Society for Endocrinology); any low value with signs is an emergency anyway.',
      others: [
        { position: 'Below 1.9 mmol/L is severe by itself.', source: 'Clinical reference 1.2, UK practice', mark: 'G' },
      ],
    },
  ],
};
