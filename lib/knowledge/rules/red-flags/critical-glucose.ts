// Critically low or high glucose (decision tables, section 5b).

import type { Condition } from '../../../clinical/condition.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

const GLUCOSE_CRITICAL: Condition = {
  any: [
    { lab: 'glucose-fasting', operator: '<=', limit: 'glucose-fasting-critical-low', use: 'critical' },
    { lab: 'glucose-fasting', operator: '>', limit: 'glucose-fasting-critical-high', use: 'critical' },
    { lab: 'glucose-random', operator: '<=', limit: 'glucose-random-critical-low', use: 'critical' },
    { lab: 'glucose-random', operator: '>', limit: 'glucose-random-critical-high', use: 'critical' },
  ],
};

export const criticalGlucose = redFlag('critical-glucose', {
  title: 'Critical glucose',
  sources: [fromGuideline('Houston Methodist critical values', 'P')],
  evidence: 'At most 50 mg/dL or above 400 mg/dL.',
  isCriticalValue: true,
  fires: {
    any: [
      GLUCOSE_CRITICAL,
      { lab: 'glucose-fasting', operator: '<=', limit: 'glucose-fasting-critical-low', use: 'unfit' },
      { lab: 'glucose-fasting', operator: '>', limit: 'glucose-fasting-critical-high', use: 'unfit' },
    ],
  },
  tiers: [emergency(GLUCOSE_CRITICAL), urgent(undefined, UNFIT)],
  actions: ['Treat now; check ketones when high'],
  tests: [],
});
