// Rhabdomyolysis (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

export const rhabdomyolysis = redFlag('rhabdomyolysis', {
  title: 'Possible rhabdomyolysis',
  sources: [
    fromDocument('lifestyle: overexertion as trigger', 'D37'),
    fromGuideline('JAAPA 2017; definitions vary from 5 to 10 times the upper limit', 'S'),
  ],
  isCriticalValue: true,
  fires: {
    any: [
      labAt('>', 'ck-rhabdomyolysis', 'critical'),
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
          labAt('>=', 'potassium-urgent-high', 'critical'),
          labAt('>', 'ck-emergency', 'critical'),
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

export const rhabdomyolysisAbout: RuleAbout = {
  rule: 'red-flag-rhabdomyolysis',
  grade: 'low',
  evidence: 'Creatine kinase above 1,000 U/L or 5 times the upper limit, or dark urine with muscle symptoms.',
  answers: {
    what: 'Muscle may be breaking down, which can harm kidneys and heart. It reads creatine kinase above 1,000 U/L or 5 times the upper limit, or dark urine with muscle pain, weakness or cramp.',
    who: 'The clinician stops the statin and orders kidney tests and an ECG. The nurse dips the urine and asks how much is passed.',
    how: 'Interrupts as urgent; as an emergency with potassium of 6.0 or more, kinase above 5,000, little urine, confusion or a tense limb.',
    where:
      'Live findings as urine colour or kinase is entered, Today, review queue, and the case with potassium beside it.',
    when: 'The same day, within 4 hours; within 15 minutes at its emergency tier. Dark urine is enough before any blood result.',
  },
  choices: [
    {
      question: 'How high must creatine kinase be?',
      chosen: 'Above 1,000 U/L or 5 times the upper limit, the lower of the published definitions.',
      because: 'To miss it costs a kidney; a false alarm costs one blood test.',
      others: [
        {
          position: 'Up to 10 times the upper limit: definitions vary from 5 to 10 times.',
          source: 'JAAPA 2017 and secondary pages',
          mark: 'S',
        },
      ],
    },
    {
      question: 'Are muscle symptoms needed beside a high creatine kinase?',
      chosen: 'No: the number alone raises it.',
      because: 'Symptoms may not have been asked yet, and what was not asked is not absent.',
      others: [
        {
          position: 'Creatine kinase above the limit with myalgia or weakness.',
          source: 'Clinical reference 2.2, after JAAPA 2017',
          mark: 'S',
        },
      ],
    },
    {
      question: 'Whose upper limit is multiplied by 5?',
      chosen: 'The laboratory\u2019s own; 308 U/L in men and 192 in women where it gives none.',
      because: 'Creatine kinase depends on the method, so the laboratory that measured it knows best.',
      others: [
        {
          position: 'The upper limit is higher in Black adults and in athletes than one default allows.',
          source: 'Clinical reference 1.2, creatine kinase',
          mark: 'G',
        },
      ],
    },
  ],
};
