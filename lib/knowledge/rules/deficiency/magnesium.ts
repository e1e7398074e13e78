// Magnesium deficiency (decision tables, section 4).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { HIGH_ALCOHOL, listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

const RISKS = [
  HIGH_ALCOHOL,
  ...listed(
    'ppi',
    'loop-diuretic',
    'thiazide',
    'aminoglycoside',
    'cisplatin',
    'calcineurin-inhibitor',
    'short-bowel',
    'inflammatory-bowel-disease',
    'coeliac-disease',
    'bariatric-surgery',
    'type-1-diabetes',
    'type-2-diabetes',
    'poor-intake',
    'heavy-sweating',
  ),
];
const SYMPTOM_RISKS = present('vomiting', 'diarrhoea');

export const magnesiumDeficiency = deficiency('magnesium', {
  title: 'Magnesium deficiency',
  sources: [
    fromDocument('magnesium and potassium; table', 'D03', 'D04', 'D05', 'D30', 'D44'),
    fromGuideline('StatPearls, hypomagnesaemia: tetany, cramps', 'P'),
    fromGuideline('NHS Highland, hypomagnesaemia', 'NEW-S'),
  ],
  core: [
    ...present('muscle-cramp', 'nocturnal-cramp', 'muscle-spasm', 'muscle-weakness'),
    ...present('carpopedal-spasm', 'muscle-twitching', 'chvostek', 'trousseau', 'seizure'),
    { all: [{ symptom: 'restless-legs' }, { known: { any: [...RISKS, ...SYMPTOM_RISKS] } }] },
  ],
  supporting: [
    { symptom: 'restless-legs' },
    { symptom: 'palpitations' },
    { symptom: 'tingling' },
    { symptom: 'fatigue' },
  ],
  riskFactors: [...RISKS, ...SYMPTOM_RISKS],
  isGuarded: false,
  levels: [
    bandOf('magnesium-serum', 'above'),
    bandOf('magnesium-serum', 'below'),
    bandOf('magnesium-serum', 'borderline'),
    bandOf('magnesium-serum', 'within'),
  ],
  decisive: ['magnesium-serum'],
  isElectrolyte: true,
  supplements: ['magnesium-supplement'],
  notes: [
    {
      when: { egfr: '<', value: 30 },
      text: 'eGFR below 30: magnesium products need supervision and levels',
    },
    {
      when: {
        any: [
          { lab: 'potassium-serum', is: ['below'] },
          { lab: 'calcium-adjusted', is: ['below'] },
        ],
      },
      text: 'Low potassium or calcium beside it may not correct until magnesium is',
    },
  ],
  actions: [
    'Check potassium, calcium and kidney function beside it',
    'Look for the cause: gut loss, medicine, alcohol',
  ],
  tests: ['magnesium-serum', 'potassium-serum', 'calcium-total', 'albumin', 'creatinine'],
});

export const magnesiumDeficiencyAbout: RuleAbout = {
  rule: 'deficiency-magnesium',
  grade: 'moderate',
  evidence:
    'Low magnesium causing cramps and spasm is supported; supplements for cramps in people who are not low are not (Cochrane 2020).',
  answers: {
    what: 'How well magnesium deficiency fits. It reads cramp, night cramp, spasm, weakness, twitching and tetany with serum magnesium, and the medicines and illnesses that waste it.',
    who: 'The clinician looks for the cause. The nurse sends magnesium with potassium, calcium and creatinine. The dietitian prepares the food page once it is decided.',
    how: 'One line of the chart with its status in words; it never interrupts. Magnesium joins the merged test list.',
    where: 'Chart and live findings below the red flags. In case and queue when likely, low, or possible with a risk.',
    when: 'At each screening; a result counts for 90 days. Likely is a routine case of 30 days.',
  },
  choices: [
    {
      question: 'Below which serum magnesium is it low?',
      chosen: 'Below 0.70 mmol/L; 0.70 to below 0.75 is borderline. The laboratory\u2019s own limit comes first.',
      because:
        '0.70 is the harmonised interval read on the authority\u2019s page; the borderline band keeps the people of the higher limits in sight.',
      others: [
        { position: 'Below 0.75 mmol/L.', source: 'NIH ODS fact sheet, mirror', mark: 'S' },
        { position: 'Below 1.8 mg/dL, which is 0.74 mmol/L.', source: 'MSD Manual', mark: 'S' },
        { position: 'Below 1.46 mg/dL, which is 0.60 mmol/L.', source: 'StatPearls, hypomagnesaemia', mark: 'P' },
        {
          position: 'Up to 0.85 mmol/L as chronic latent deficiency.',
          source: 'Some authors, clinical reference 1.2',
          mark: 'G',
        },
      ],
    },
    {
      question: 'Is MSD\u2019s pair "1.8 mg/dL (0.70 mmol/L)" one limit?',
      chosen: 'No: one number in one unit, converted exactly.',
      because: '1.8 mg/dL is 0.74 mmol/L; copying both halves would give two limits.',
      others: [{ position: 'Prints 0.70 mmol/L beside 1.8 mg/dL.', source: 'MSD Manual', mark: 'S' }],
    },
    {
      question: 'Do restless legs speak for magnesium?',
      chosen: 'Only with a risk factor; otherwise they are shown beside the picture.',
      because: 'The review of trials drew no conclusion; the nutrient with guideline support is iron.',
      others: [
        { position: 'Deficiency may contribute to restless legs.', source: 'Source document, D05', mark: 'P' },
        { position: 'Iron, at a ferritin of 75 ug/L or less.', source: 'AASM 2025', mark: 'S' },
      ],
    },
  ],
};
