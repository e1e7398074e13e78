// Nutritional emergencies: Wernicke encephalopathy, wet beriberi, refeeding risk, vitamin B6 toxicity.

import type { Condition } from '../../../clinical/condition.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, soon, urgent } from './rule.ts';

const DIETARY: Condition = { named: 'thiamine-risk' };
const EYES: Condition = { symptom: 'eye-movement-problem' };

export const wernicke = redFlag('wernicke', {
  title: 'Wernicke encephalopathy',
  sources: [
    fromDocument('B1 (nearest statement)', 'D11'),
    fromGuideline('Caine 1997 criteria, PMC5708199 table 1; EFNS via Medscape 794583', 'P'),
  ],
  evidence:
    'Two of four: dietary risk, eye signs, unsteadiness, confusion or memory loss. A normal or pending thiamine never clears it.',
  deviation:
    'Dietary risk or eye signs must be one of the two: unsteadiness with confusion alone would fire for most frail older people.',
  fires: {
    all: [
      {
        count: [
          DIETARY,
          EYES,
          { any: present('unsteady-gait', 'poor-coordination') },
          { any: present('confusion', 'memory-problem') },
        ],
        atLeast: 2,
      },
      { any: [DIETARY, EYES] },
    ],
  },
  tiers: [emergency()],
  actions: ['Parenteral thiamine before any sugar', 'Do not wait for the level'],
  tests: ['thiamine-diphosphate-blood', 'magnesium-serum'],
});

export const wetBeriberi = redFlag('wet-beriberi', {
  title: 'Wet beriberi',
  sources: [fromDocument('B1 (nearest statement)', 'D11'), fromGuideline('Clinical reference 2.2', 'G')],
  evidence: 'Breathlessness and swelling of both legs in a person at risk of thiamine deficiency.',
  fires: {
    all: [{ symptom: 'breathlessness' }, { symptom: 'leg-swelling', side: 'both', sideMissing: 'met' }, DIETARY],
  },
  tiers: [emergency()],
  actions: ['Intravenous thiamine; cardiac assessment'],
  tests: ['thiamine-diphosphate-blood'],
});

const EATS_LITTLE: Condition = {
  any: [...listed('feeding-about-to-start', 'poor-intake', 'eating-disorder'), { symptom: 'weight-loss' }],
};
const LOW_ELECTROLYTE: Condition = {
  any: [
    { lab: 'potassium-serum', is: ['below'] },
    { lab: 'phosphate', is: ['below', 'borderline'] },
    { lab: 'magnesium-serum', is: ['below'] },
  ],
};

export const refeedingRisk = redFlag('refeeding-risk', {
  title: 'Refeeding risk',
  sources: [
    fromGuideline('NICE CG32, quoted by eTG and PMC8672300', 'S'),
    fromGuideline('BMI below 18.5: two further copies agree', 'NEW-S'),
  ],
  evidence: 'NICE criteria; extreme with a BMI below 14 or nothing eaten for over 15 days.',
  fires: {
    any: [
      { all: [EATS_LITTLE, LOW_ELECTROLYTE] },
      { all: [{ history: 'eating-disorder' }, { any: [{ history: 'poor-intake' }, { symptom: 'weight-loss' }] }] },
      {
        all: [
          { history: 'feeding-about-to-start' },
          {
            count: [
              { history: 'poor-intake' },
              { symptom: 'weight-loss' },
              { any: listed('high-alcohol', 'insulin', 'loop-diuretic', 'thiazide') },
            ],
            atLeast: 2,
          },
        ],
      },
      { measurement: 'bmi', operator: '<', value: '16', unit: 'kg/m2' },
      { measurement: 'weight-loss-percent', operator: '>', value: '15', unit: '%' },
      { measurement: 'days-little-intake', operator: '>', value: '10', unit: 'd' },
      {
        count: [
          { measurement: 'bmi', operator: '<', value: '18.5', unit: 'kg/m2' },
          { measurement: 'weight-loss-percent', operator: '>', value: '10', unit: '%' },
          { measurement: 'days-little-intake', operator: '>', value: '5', unit: 'd' },
          {
            any: listed(
              'high-alcohol',
              'insulin',
              'chemotherapy-neurotoxic',
              'cisplatin',
              'antacid',
              'loop-diuretic',
              'thiazide',
            ),
          },
        ],
        atLeast: 2,
      },
    ],
  },
  tiers: [
    emergency(
      {
        any: [
          { measurement: 'bmi', operator: '<', value: '14', unit: 'kg/m2' },
          { measurement: 'days-little-intake', operator: '>', value: '15', unit: 'd' },
          { known: { flag: 'critical-potassium-low' } },
          { known: { flag: 'critical-phosphate-low' } },
          { known: { flag: 'critical-magnesium-low' } },
        ],
      },
      { note: 'Extreme risk, or a critical electrolyte' },
    ),
    urgent(),
  ],
  actions: ['No "eat more" handout: dietitian and clinician plan first', 'Thiamine before feeding'],
  tests: ['potassium-serum', 'phosphate', 'magnesium-serum'],
});

export const b6Toxicity = redFlag('b6-toxicity', {
  title: 'Vitamin B6 toxicity',
  sources: [
    fromDocument('B vitamins, inverted', 'D10'),
    fromGuideline('EFSA 2023: upper level 12 mg a day', 'P'),
    fromGuideline('Neuropathy below 50 mg a day: TGA 2020', 'NEW-S'),
  ],
  evidence: 'Too much vitamin B6 causes the neuropathy that it is sold for.',
  deviation: 'The document offers vitamin B6 for nerve pain without a warning; its excess is asked about first.',
  fires: {
    all: [
      {
        any: [
          { history: 'vitamin-b6-supplement' },
          { lab: 'pyridoxal-5-phosphate', operator: '>', limit: 'plp-excess' },
        ],
      },
      { any: [{ named: 'nerve-symptom' }, ...present('unsteady-gait', 'poor-coordination')] },
    ],
  },
  tiers: [soon()],
  actions: ['Add up all vitamin B6 in mg a day', 'A clinician stops what is not prescribed'],
  tests: ['pyridoxal-5-phosphate'],
});
