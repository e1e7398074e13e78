// Critically high magnesium (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

const MAGNESIUM_NOT_CLEARED: Condition = {
  all: [
    { lab: 'magnesium-serum', operator: '>', limit: 'magnesium-upper' },
    { egfr: '<', value: 30 },
  ],
};

export const criticalMagnesiumHigh = redFlag('critical-magnesium-high', {
  title: 'Critically high magnesium',
  sources: [fromGuideline('Houston Methodist: 4.5 mg/dL or more', 'P')],
  evidence: '4.5 mg/dL or more; any excess the same day when the eGFR is below 30, because it cannot be cleared.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'magnesium-serum', operator: '>=', limit: 'magnesium-emergency-high', use: 'critical' },
      MAGNESIUM_NOT_CLEARED,
      { lab: 'magnesium-serum', operator: '>=', limit: 'magnesium-emergency-high', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'magnesium-serum', operator: '>=', limit: 'magnesium-emergency-high', use: 'critical' }),
    urgent(MAGNESIUM_NOT_CLEARED, { note: 'eGFR below 30: magnesium cannot be cleared' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Stop magnesium products', 'ECG, kidney function'],
  tests: ['creatinine', 'potassium-serum', 'calcium-total'],
});
