// Critically low phosphate (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalPhosphateLow = redFlag('critical-phosphate-low', {
  title: 'Critically low phosphate',
  sources: [fromGuideline('Clinical reference 1.2 and 2.2', 'G')],
  evidence:
    'Below 1.0 mg/dL; below 1.5 mg/dL the same day, an emergency with weakness, confusion, seizure or breathlessness.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'critical' },
      { lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'phosphate', operator: '<', limit: 'phosphate-critical-low', use: 'critical' }),
    emergency({
      all: [
        { lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'critical' },
        { any: present('muscle-weakness', 'confusion', 'seizure', 'breathlessness') },
      ],
    }),
    urgent({ lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Replace; look for refeeding'],
  tests: ['magnesium-serum', 'potassium-serum'],
});
