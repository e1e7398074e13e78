// Critically low magnesium (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalMagnesiumLow = redFlag('critical-magnesium-low', {
  title: 'Critically low magnesium',
  sources: [
    fromGuideline('Houston Methodist; OHSU', 'P'),
    fromGuideline('Below 0.50 mmol/L without signs: NHS Highland gives intravenous magnesium', 'NEW-S'),
  ],
  evidence: 'At most 1.0 mg/dL, or below 0.50 mmol/L with tetany, seizure or arrhythmia.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'critical' },
      { lab: 'magnesium-serum', operator: '<=', limit: 'magnesium-emergency-low', use: 'critical' },
      { lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'magnesium-serum', operator: '<=', limit: 'magnesium-emergency-low', use: 'critical' }),
    emergency({
      all: [
        { lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'critical' },
        { any: present('carpopedal-spasm', 'seizure', 'palpitations', 'chvostek', 'trousseau', 'muscle-twitching') },
      ],
    }),
    urgent({ lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Intravenous magnesium', 'Check calcium, potassium and ECG'],
  tests: ['calcium-total', 'albumin', 'potassium-serum', 'creatinine'],
});
