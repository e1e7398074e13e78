// Critically low sodium (decision tables, section 5b).

import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, soon, UNFIT, urgent } from './rule.ts';

export const criticalSodiumLow = redFlag('critical-sodium-low', {
  title: 'Critically low sodium',
  sources: [fromGuideline('PMC5404708 table 2; acutegpcornwall.com/sodium', 'NEW-S')],
  evidence: 'Below 120 mmol/L, or below 125 with confusion, seizure or vomiting; 125-129 within 72 hours.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'sodium', operator: '<', limit: 'sodium-low', use: 'critical' },
      { lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'sodium', operator: '<', limit: 'sodium-critical-low', use: 'critical' }),
    emergency({
      all: [
        { lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'critical' },
        { any: present('confusion', 'seizure', 'vomiting') },
      ],
    }),
    urgent({ lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'critical' }),
    urgent({ lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'unfit' }, UNFIT),
    soon(undefined, {}, 72),
  ],
  actions: ['Clinician-led correction; ask about diuretics and over-drinking'],
  tests: ['sodium', 'potassium-serum', 'creatinine'],
});
