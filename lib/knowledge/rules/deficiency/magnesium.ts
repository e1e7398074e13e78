// Magnesium deficiency (decision tables, section 4).

import type { DeficiencyRule } from '../../../clinical/knowledge.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';

const RISKS = listed(
  'ppi',
  'loop-diuretic',
  'thiazide',
  'aminoglycoside',
  'cisplatin',
  'calcineurin-inhibitor',
  'high-alcohol',
  'short-bowel',
  'inflammatory-bowel-disease',
  'coeliac-disease',
  'bariatric-surgery',
  'type-1-diabetes',
  'type-2-diabetes',
  'poor-intake',
  'heavy-sweating',
);
const SYMPTOM_RISKS = present('vomiting', 'diarrhoea');

export const magnesiumDeficiency: DeficiencyRule = {
  kind: 'deficiency',
  id: 'deficiency-magnesium',
  version: 1,
  title: 'Magnesium deficiency',
  nutrient: 'magnesium',
  sources: [
    fromDocument('magnesium and potassium; table', 'D03', 'D04', 'D05', 'D30', 'D44'),
    fromGuideline('StatPearls, hypomagnesaemia: tetany, cramps', 'P'),
    fromGuideline('NHS Highland, hypomagnesaemia', 'NEW-S'),
  ],
  evidence:
    'Low magnesium causing cramps and spasm is supported; supplements for cramps in people who are not low are not (Cochrane 2020).',
  adultsOnly: true,
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
    { when: { lab: 'magnesium-serum', is: ['above'] }, level: 'above', by: ['magnesium-serum'], note: null },
    { when: { lab: 'magnesium-serum', is: ['below'] }, level: 'below', by: ['magnesium-serum'], note: null },
    { when: { lab: 'magnesium-serum', is: ['borderline'] }, level: 'borderline', by: ['magnesium-serum'], note: null },
    { when: { lab: 'magnesium-serum', is: ['within'] }, level: 'within', by: ['magnesium-serum'], note: null },
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
};
