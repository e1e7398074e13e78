// Muscle breakdown, compartment syndrome, infection of the limb or joint, systemic illness, severe dehydration.

import type { Condition } from '../../../clinical/condition.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, soon, urgent } from './rule.ts';

export const compartmentSyndrome = redFlag('compartment-syndrome', {
  title: 'Acute compartment syndrome',
  sources: [fromGuideline('StatPearls', 'P'), fromGuideline('BOAST 2016', 'S')],
  evidence: 'Tense limb or pain on passive stretch; pulses may be present.',
  isLateral: true,
  fires: {
    any: [
      {
        all: [
          { symptom: 'tense-limb' },
          { any: present('leg-pain', 'pain-on-passive-stretch', 'pain-out-of-proportion') },
        ],
      },
      {
        all: [
          { symptom: 'pain-on-passive-stretch' },
          {
            any: [
              { symptom: 'leg-pain', severityAtLeast: 7 },
              { symptom: 'trauma' },
              ...listed('recent-strenuous-exercise', 'leg-immobilised', 'crush-or-long-lie', 'warfarin', 'doac'),
            ],
          },
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Remove cast or dressing to the skin, limb at heart level', 'Surgeon now'],
  tests: ['ck'],
});

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

const RED_AND_WARM_ONE_LEG: Condition = {
  all: [
    { symptom: 'leg-redness', side: 'one' },
    { symptom: 'leg-warmth', side: 'one' },
  ],
};

export const necrotisingInfection = redFlag('necrotising-infection', {
  title: 'Necrotising soft-tissue infection',
  sources: [
    fromGuideline('Clinical reference 2.2', 'G'),
    fromGuideline('GPnotebook: a low LRINEC score does not clear it', 'P'),
  ],
  evidence:
    'Infection signs with pain out of proportion, confusion, loss of feeling or dusky, blistered or crackling skin.',
  isLateral: true,
  fires: {
    all: [
      { any: [{ symptom: 'skin-spreading-infection' }, { all: present('leg-redness', 'leg-warmth') }] },
      {
        any: [
          { symptom: 'leg-pain', severityAtLeast: 8 },
          ...present('pain-out-of-proportion', 'confusion', 'numbness', 'bullae', 'dusky-skin', 'crepitus'),
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Surgeon now; no score may clear it'],
  tests: ['crp', 'white-cell-count'],
});

export const cellulitis = redFlag('cellulitis', {
  title: 'Cellulitis',
  sources: [fromGuideline('Clinical reference 2.2', 'G')],
  evidence: 'One warm, red, spreading leg; red and warm on both sides is reconsidered.',
  isLateral: true,
  fires: { any: [{ symptom: 'skin-spreading-infection' }, RED_AND_WARM_ONE_LEG] },
  tiers: [
    emergency(
      {
        any: [
          { symptom: 'confusion' },
          { all: [{ symptom: 'fever' }, { any: present('low-urine-output', 'breathlessness') }] },
        ],
      },
      { note: 'Signs of sepsis' },
    ),
    urgent(),
  ],
  actions: ['See today; draw round the edge', 'A clot in the vein is its twin: examine for both'],
  tests: ['crp', 'white-cell-count'],
});

export const septicArthritis = redFlag('septic-arthritis', {
  title: 'Septic arthritis',
  sources: [fromGuideline('Decision tables 5b', 'NEW-G')],
  evidence: 'One painful joint with fever, or a child who does not bear weight.',
  isLateral: true,
  fires: {
    any: [
      { all: [{ symptom: 'joint-pain', side: 'one', sideMissing: 'met' }, { symptom: 'fever' }] },
      { all: [{ symptom: 'unable-to-bear-weight' }, { age: { atMost: 17 } }] },
    ],
  },
  tiers: [emergency()],
  actions: ['Hospital now: joint aspiration before antibiotics'],
  tests: ['crp', 'white-cell-count'],
});

export const systemicIllness = redFlag('systemic-illness', {
  title: 'Systemic illness or injury behind the pain',
  sources: [fromGuideline('Clinical reference 2.2, systemic red flags', 'G')],
  evidence:
    'Fever, weight loss or cancer with limb pain; injury with severe pain; new severe pain over 50; a chest sign or seizure without its own flag.',
  fires: {
    any: [
      {
        all: [
          { any: [...present('fever', 'weight-loss'), { history: 'active-cancer' }] },
          { any: present('leg-pain', 'bone-pain', 'joint-pain') },
        ],
      },
      {
        all: [
          { symptom: 'trauma' },
          { any: [{ symptom: 'leg-pain', severityAtLeast: 7 }, { symptom: 'unable-to-bear-weight' }] },
        ],
      },
      { all: [{ symptom: 'leg-pain', severityAtLeast: 7, days: { atMost: 14 } }, { age: { atLeast: 51 } }] },
      {
        all: [
          { any: present('chest-pain', 'haemoptysis') },
          { not: { known: { flag: 'possible-pulmonary-embolism' } } },
        ],
      },
      {
        all: [
          { symptom: 'seizure' },
          { not: { known: { flag: 'critical-calcium-low' } } },
          { not: { known: { flag: 'critical-magnesium-low' } } },
          { not: { known: { flag: 'critical-sodium-low' } } },
          { not: { known: { flag: 'critical-phosphate-low' } } },
        ],
      },
    ],
  },
  tiers: [
    emergency(
      {
        any: [
          {
            all: [
              { any: present('chest-pain', 'haemoptysis') },
              { not: { known: { flag: 'possible-pulmonary-embolism' } } },
            ],
          },
          {
            all: [
              { symptom: 'seizure' },
              { not: { known: { flag: 'critical-calcium-low' } } },
              { not: { known: { flag: 'critical-magnesium-low' } } },
              { not: { known: { flag: 'critical-sodium-low' } } },
              { not: { known: { flag: 'critical-phosphate-low' } } },
            ],
          },
        ],
      },
      { note: 'Chest pain, coughing blood or a seizure without another flag', action: 'Emergency assessment now' },
    ),
    urgent({
      any: [
        { all: [{ symptom: 'fever' }, { symptom: 'leg-pain', severityAtLeast: 7 }] },
        {
          all: [
            { symptom: 'trauma' },
            { any: [{ symptom: 'leg-pain', severityAtLeast: 7 }, { symptom: 'unable-to-bear-weight' }] },
          ],
        },
        { all: [{ history: 'active-cancer' }, { any: present('muscle-weakness', 'bone-pain') }] },
      ],
    }),
    soon(),
  ],
  actions: ['Blood count, CRP and imaging'],
  tests: ['haemoglobin', 'white-cell-count', 'crp'],
});

export const dehydrationSevere = redFlag('dehydration-severe', {
  title: 'Severe dehydration',
  sources: [fromDocument('lifestyle (mild form is a contributor)', 'D36'), fromGuideline('ESPEN', 'G')],
  evidence: 'Dehydration with confusion, high sodium, kidney injury, or little urine with dizziness or vomiting.',
  fires: {
    all: [
      { any: [{ history: 'dehydration' }, ...present('thirst', 'dizziness-on-standing', 'low-urine-output')] },
      {
        any: [
          { symptom: 'confusion' },
          { lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'critical' },
          { all: present('low-urine-output', 'dizziness-on-standing') },
          { all: present('vomiting', 'low-urine-output') },
          { history: 'acute-kidney-injury' },
          { known: { flag: 'acute-kidney-injury' } },
        ],
      },
    ],
  },
  tiers: [urgent()],
  actions: ['Clinician-led fluids, kidney function', 'Never "drink as much as you can"'],
  tests: ['sodium', 'potassium-serum', 'creatinine'],
});
