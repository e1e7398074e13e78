// Rhabdomyolysis (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

export const rhabdomyolysis = redFlag('rhabdomyolysis', {
  title: 'Rhabdomyolysis',
  sources: [
    fromDocument('lifestyle: overexertion as trigger', 'D37'),
    fromGuideline('JAAPA 2017; definitions vary from 5 to 10 times the upper limit', 'S'),
  ],
  evidence: 'Creatine kinase above 1,000 U/L or 5 times the upper limit, or dark urine with muscle symptoms.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'ck', operator: '>', limit: 'ck-rhabdomyolysis', use: 'critical' },
      { lab: 'ck', is: ['above'] },
      {
        all: [
          { symptom: 'dark-urine' },
          { any: present('muscle-ache', 'muscle-weakness', 'leg-pain', 'muscle-cramp') },
        ],
      },
    ],
  },
  tiers: [
    emergency(
      {
        any: [
          { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
          { lab: 'ck', operator: '>', limit: 'ck-emergency', use: 'critical' },
          ...present('low-urine-output', 'confusion'),
          { known: { flag: 'compartment-syndrome' } },
        ],
      },
      { note: 'With high potassium, very high creatine kinase, little urine, confusion or a tense limb' },
    ),
    urgent(),
  ],
  actions: ['Kidney function, calcium, phosphate, creatine kinase, ECG and urine dip today', 'Stop the statin'],
  tests: ['ck', 'potassium-serum', 'creatinine', 'calcium-total', 'phosphate'],
});
