// Critically low calcium: ionised, adjusted, or total where no albumin adjusts it (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
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
  all: [
    { lab: 'calcium-total', operator: '<=', limit: 'calcium-total-critical-low', use: 'critical' },
    TOTAL_CALCIUM_NOT_ADJUSTED,
  ],
};

const CALCIUM_EMERGENCY_LOW: Condition = {
  any: [
    { lab: 'calcium-adjusted', operator: '<=', limit: 'calcium-adjusted-critical-low', use: 'critical' },
    { lab: 'calcium-ionised', operator: '<=', limit: 'calcium-ionised-critical-low', use: 'critical' },
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
  evidence: 'Any low calcium with tetany, seizure, stridor or long QT is an emergency.',
  isCriticalValue: true,
  fires: {
    any: [
      CALCIUM_EMERGENCY_LOW,
      { all: [CALCIUM_LOW, TETANY] },
      { lab: 'calcium-adjusted', operator: '<', limit: 'calcium-adjusted-urgent-low', use: 'critical' },
      { lab: 'calcium-adjusted', operator: '<', limit: 'calcium-adjusted-urgent-low', use: 'unfit' },
      { lab: 'calcium-ionised', operator: '<=', limit: 'calcium-ionised-critical-low', use: 'unfit' },
      { lab: 'calcium-total', operator: '<=', limit: 'calcium-total-critical-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency(CALCIUM_EMERGENCY_LOW),
    emergency({ all: [CALCIUM_LOW, TETANY] }),
    urgent({ lab: 'calcium-adjusted', operator: '<', limit: 'calcium-adjusted-urgent-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Intravenous calcium with a monitor', 'Check magnesium and PTH'],
  tests: ['calcium-ionised', 'magnesium-serum', 'pth'],
});
