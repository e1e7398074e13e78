// Potassium deficiency (decision tables, section 4).

import type { DeficiencyRule } from '../../../clinical/knowledge.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';

export const potassiumDeficiency: DeficiencyRule = {
  kind: 'deficiency',
  id: 'deficiency-potassium',
  version: 1,
  title: 'Potassium deficiency',
  nutrient: 'potassium',
  sources: [
    fromDocument('magnesium and potassium; table; questions', 'D03', 'D07', 'D08', 'D09', 'D31', 'D46'),
    fromGuideline('AAFP 2015, aafp.org/afp/2015/0915/p487.html', 'P'),
  ],
  evidence:
    'Low potassium causing cramps and weakness is supported; replacing it after exercise to prevent cramps is not (Miller 2022).',
  adultsOnly: true,
  core: [
    ...present('muscle-cramp', 'nocturnal-cramp', 'muscle-spasm', 'muscle-weakness'),
    { all: present('palpitations', 'muscle-weakness') },
    {
      all: [
        { symptom: 'tingling' },
        {
          known: {
            any: [
              { symptom: 'muscle-weakness' },
              { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low' },
            ],
          },
        },
      ],
    },
  ],
  supporting: [{ symptom: 'tingling' }, { symptom: 'fatigue' }],
  riskFactors: [
    ...listed('loop-diuretic', 'thiazide', 'laxative', 'corticosteroid', 'beta-agonist', 'insulin'),
    ...present('vomiting', 'diarrhoea'),
    { all: listed('recent-strenuous-exercise', 'heavy-sweating') },
    ...listed('poor-intake', 'eating-disorder', 'high-alcohol'),
    { lab: 'magnesium-serum', is: ['below'] },
  ],
  isGuarded: false,
  levels: [
    { when: { lab: 'potassium-serum', is: ['above'] }, level: 'above', by: ['potassium-serum'], note: null },
    { when: { lab: 'potassium-serum', is: ['below'] }, level: 'below', by: ['potassium-serum'], note: null },
    {
      when: { lab: 'potassium-serum', operator: '>=', limit: 'potassium-upper' },
      level: 'no-finding',
      by: ['potassium-serum'],
      note: null,
    },
    { when: { lab: 'potassium-serum', is: ['borderline'] }, level: 'borderline', by: ['potassium-serum'], note: null },
    { when: { lab: 'potassium-serum', is: ['within'] }, level: 'within', by: ['potassium-serum'], note: null },
  ],
  decisive: ['potassium-serum'],
  isElectrolyte: true,
  supplements: ['potassium-supplement'],
  notes: [
    {
      when: { lab: 'magnesium-serum', is: ['below'] },
      text: 'Magnesium is low too: potassium may stay low until magnesium is corrected',
    },
    {
      when: { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low' },
      text: 'Potassium below 3.0 mmol/L: record an ECG',
      isAction: true,
    },
  ],
  actions: [
    'Check magnesium: low potassium may not correct until it is',
    'Review diuretics, laxatives and other causes',
  ],
  tests: ['potassium-serum', 'magnesium-serum', 'creatinine'],
};
