// Too much vitamin D (decision tables, section 4).

import type { ExcessRule } from '../../../clinical/knowledge.ts';
import { ALWAYS } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';

export const vitaminDExcess: ExcessRule = {
  kind: 'excess',
  id: 'excess-vitamin-d',
  version: 1,
  title: 'High vitamin D',
  nutrient: 'vitamin-d',
  sources: [fromGuideline('Toxicity above 375 nmol/L (150 ng/mL)', 'G')],
  evidence: 'Comes from supplements; harm is by high calcium.',
  adultsOnly: true,
  fires: { lab: '25-oh-vitamin-d', operator: '>', limit: 'vitamin-d-excess' },
  tiers: [{ when: ALWAYS, urgency: 'soon', dueHours: 336 }],
  actions: [
    'Add up all vitamin D taken; stop what is not prescribed after review',
    'Check calcium and kidney function',
  ],
  tests: ['calcium-total', 'albumin', 'creatinine', 'pth'],
};
