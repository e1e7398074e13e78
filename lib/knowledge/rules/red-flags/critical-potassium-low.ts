// Critically low potassium (decision tables, section 5).

import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalPotassiumLow = redFlag('critical-potassium-low', {
  title: 'Critically low potassium',
  sources: [
    fromDocument('potassium: severe deficiency', 'D08'),
    fromGuideline('Cleveland Clinic Laboratories; AAFP 2015', 'P'),
    fromGuideline('Moderate 2.5-2.9 mmol/L', 'S'),
  ],
  evidence: 'Below 2.5 mmol/L, or below 3.0 with weakness, palpitations, ECG change, digoxin or heart disease.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'critical' },
      { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'potassium-serum', operator: '<', limit: 'potassium-critical-low', use: 'critical' }),
    emergency({
      all: [
        { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'critical' },
        {
          any: [
            ...present('muscle-weakness', 'palpitations', 'ecg-change', 'long-qt'),
            ...listed('digoxin', 'atrial-fibrillation', 'heart-failure'),
          ],
        },
      ],
    }),
    urgent({ lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['ECG now', 'Check magnesium; stop the cause'],
  tests: ['magnesium-serum', 'creatinine'],
});
