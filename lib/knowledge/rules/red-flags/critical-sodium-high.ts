// Critically high sodium (decision tables, section 5b).

import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalSodiumHigh = redFlag('critical-sodium-high', {
  title: 'Critically high sodium',
  sources: [fromGuideline('acutegpcornwall.com/sodium', 'NEW-S')],
  evidence: '150 mmol/L or more the same day, 160 or more an emergency.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'critical' },
      { lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'sodium', operator: '>=', limit: 'sodium-critical-high', use: 'critical' }),
    urgent({ lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Clinician-led fluids'],
  tests: ['creatinine'],
});
