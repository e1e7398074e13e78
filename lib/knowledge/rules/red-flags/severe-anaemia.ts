// Severe anaemia (decision tables, section 5b).

import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const severeAnaemia = redFlag('severe-anaemia', {
  title: 'Severe anaemia',
  sources: [fromGuideline('Mayo 6.0 g/dL; Houston Methodist 7.0 g/dL', 'P')],
  evidence: 'At most 70 g/L an emergency, below 80 g/L the same day.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'haemoglobin', operator: '<', limit: 'haemoglobin-urgent-low', use: 'critical' },
      { lab: 'haemoglobin', operator: '<', limit: 'haemoglobin-urgent-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'haemoglobin', operator: '<=', limit: 'haemoglobin-critical-low', use: 'critical' }),
    urgent({ lab: 'haemoglobin', operator: '<', limit: 'haemoglobin-urgent-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Look for bleeding; hospital'],
  tests: ['ferritin', 'mcv'],
});
