// Vitamin D deficiency (decision tables, section 4).

import type { DeficiencyRule } from '../../../clinical/knowledge.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';

export const vitaminDDeficiency: DeficiencyRule = {
  kind: 'deficiency',
  id: 'deficiency-vitamin-d',
  version: 1,
  title: 'Vitamin D deficiency',
  nutrient: 'vitamin-d',
  sources: [
    fromDocument('vitamin D and calcium; table; questions', 'D15', 'D16', 'D17', 'D34', 'D47'),
    fromGuideline('NAM 2011 bands, NCBI Bookshelf NBK525404; the Endocrine Society 2024 no longer endorses bands', 'P'),
    fromGuideline('StatPearls 26396, osteomalacia', 'P'),
  ],
  evidence: 'Severe deficiency causing muscle weakness and pain is supported; for cramps in others it is inconclusive.',
  deviation: 'The document says severe: only below 30 nmol/L is likely, 30 to below 50 is possible.',
  adultsOnly: true,
  core: present('muscle-weakness', 'muscle-ache', 'muscle-cramp', 'bone-pain', 'difficulty-rising'),
  supporting: [{ symptom: 'fatigue' }, { symptom: 'unsteady-gait' }, { symptom: 'bone-tenderness' }],
  riskFactors: [
    ...listed('low-sun-exposure', 'vegan', 'coeliac-disease', 'inflammatory-bowel-disease', 'bariatric-surgery'),
    ...listed('pancreatic-insufficiency', 'cystic-fibrosis', 'liver-disease', 'ckd', 'anticonvulsant-enzyme-inducing'),
    ...listed('corticosteroid', 'orlistat', 'bile-acid-resin'),
    { age: { atLeast: 65 } },
    ...listed('osteoporosis'),
  ],
  isGuarded: false,
  levels: [
    {
      when: { lab: '25-oh-vitamin-d', operator: '>', limit: 'vitamin-d-excess' },
      level: 'above',
      by: ['25-oh-vitamin-d'],
      note: null,
    },
    { when: { lab: '25-oh-vitamin-d', is: ['below'] }, level: 'below', by: ['25-oh-vitamin-d'], note: null },
    {
      when: { lab: '25-oh-vitamin-d', is: ['borderline'] },
      level: 'borderline',
      by: ['25-oh-vitamin-d'],
      note: null,
      missing: ['25-oh-vitamin-d'],
    },
    { when: { lab: '25-oh-vitamin-d', is: ['within', 'above'] }, level: 'within', by: ['25-oh-vitamin-d'], note: null },
  ],
  decisive: ['25-oh-vitamin-d'],
  isElectrolyte: false,
  supplements: ['vitamin-d-supplement'],
  notes: [
    {
      when: {
        any: [
          ...listed('sarcoidosis', 'hyperparathyroidism'),
          { lab: 'calcium-adjusted', operator: '>', limit: 'calcium-adjusted-upper' },
        ],
      },
      text: 'Sarcoidosis, hyperparathyroidism or high calcium: specialist advice, no handout on vitamin D or calcium',
      isAction: true,
    },
    { when: { lab: 'pth', is: ['above'] }, text: 'Also fits: PTH is high' },
    { when: { lab: 'calcium-adjusted', is: ['below'] }, text: 'Also fits: adjusted calcium is low' },
    { when: { lab: 'phosphate', is: ['below', 'borderline'] }, text: 'Also fits: phosphate is low' },
    { when: { lab: 'alkaline-phosphatase', is: ['above'] }, text: 'Also fits: alkaline phosphatase is high' },
  ],
  actions: [
    'Check adjusted calcium, phosphate, PTH and alkaline phosphatase',
    'Treat under supervision when the deficiency is confirmed',
  ],
  tests: ['25-oh-vitamin-d', 'calcium-total', 'albumin', 'phosphate', 'pth', 'alkaline-phosphatase'],
};
