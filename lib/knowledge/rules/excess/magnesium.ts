// Too much magnesium (decision tables, sections 4 and 5).

import type { ExcessRule } from '../../../clinical/knowledge.ts';
import { ALWAYS } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';

export const magnesiumExcess: ExcessRule = {
  kind: 'excess',
  id: 'excess-magnesium',
  version: 1,
  title: 'High magnesium',
  nutrient: 'magnesium',
  sources: [fromGuideline('Clinical reference 1.2 and 3.1: label text on magnesium in kidney disease', 'S')],
  evidence: 'Comes from magnesium products or failing kidneys.',
  adultsOnly: true,
  fires: {
    all: [
      { lab: 'magnesium-serum', operator: '>', limit: 'magnesium-upper' },
      { lab: 'magnesium-serum', is: ['above'] },
    ],
  },
  tiers: [
    {
      when: { egfr: '<', value: 30 },
      urgency: 'urgent',
      dueHours: 4,
      note: 'eGFR below 30: magnesium cannot be cleared',
    },
    { when: ALWAYS, urgency: 'soon', dueHours: 336 },
  ],
  actions: ['Stop magnesium products, antacids and Epsom salts after review', 'Check kidney function'],
  tests: ['magnesium-serum', 'creatinine'],
};
