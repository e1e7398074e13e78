// Vitamin D deficiency (decision tables, section 4).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

export const vitaminDDeficiency = deficiency('vitamin-d', {
  title: 'Vitamin D deficiency',
  sources: [
    fromDocument('vitamin D and calcium; table; questions', 'D15', 'D16', 'D17', 'D34', 'D47'),
    fromGuideline('NAM 2011 bands, NCBI Bookshelf NBK525404; the Endocrine Society 2024 no longer endorses bands', 'P'),
    fromGuideline('StatPearls 26396, osteomalacia', 'P'),
  ],
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
      when: labAt('>', 'vitamin-d-excess'),
      level: 'above',
      by: ['25-oh-vitamin-d'],
      note: null,
    },
    bandOf('25-oh-vitamin-d', 'below'),
    bandOf('25-oh-vitamin-d', 'borderline', { missing: ['25-oh-vitamin-d'] }),
    { when: { lab: '25-oh-vitamin-d', is: ['within', 'above'] }, level: 'within', by: ['25-oh-vitamin-d'], note: null },
  ],
  decisive: ['25-oh-vitamin-d'],
  isElectrolyte: false,
  supplements: ['vitamin-d-supplement'],
  notes: [
    {
      when: {
        any: [...listed('sarcoidosis', 'hyperparathyroidism'), labAt('>', 'calcium-adjusted-upper')],
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
});

export const vitaminDDeficiencyAbout: RuleAbout = {
  rule: 'deficiency-vitamin-d',
  grade: 'moderate',
  evidence: 'Severe deficiency causing muscle weakness and pain is supported; for cramps in others it is inconclusive.',
  answers: {
    what: 'How well vitamin D deficiency fits. It reads weakness, aches, cramp, bone pain and trouble rising with 25-OH vitamin D. Below 30 nmol/L is likely, 30 to below 50 only possible.',
    who: 'The clinician checks calcium and PTH and treats. The nurse asks about sun and medicines. The dietitian adds calcium foods unless calcium is high.',
    how: 'A chart line that never interrupts; it says which body\u2019s bands were used.',
    where:
      'Chart and live findings; case and queue when likely, low, or possible with a risk; pairs with calcium on the handout.',
    when: 'At each screening; a result counts for 180 days because of the seasons. Routine, 30 days.',
  },
  choices: [
    {
      question: 'Below which 25-OH vitamin D is it a deficiency?',
      chosen: 'Below 30 nmol/L (12 ng/mL); 30 to below 50 is borderline. No laboratory interval replaces these bands.',
      because:
        'They are the bands of the National Academy of Medicine, read on the page, and fit the document, which says severe.',
      others: [
        { position: 'Below 25 nmol/L.', source: 'ROS, United Kingdom', mark: 'NEW-S' },
        {
          position: 'No level defines sufficiency, insufficiency or deficiency.',
          source: 'Endocrine Society 2024, JCEM 109:1907',
          mark: 'P',
        },
        {
          position: '20 to 30 ng/mL (50 to 75 nmol/L) is too low; contested.',
          source: 'Clinical reference 1.2',
          mark: 'G',
        },
      ],
    },
  ],
  deviation: 'The document says severe: only below 30 nmol/L is likely, 30 to below 50 is possible.',
};
