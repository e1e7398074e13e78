// Refeeding risk, by the criteria of NICE CG32 (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { HIGH_ALCOHOL, listed } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

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

const ALCOHOL_INSULIN_OR_DIURETIC: Condition[] = [
  HIGH_ALCOHOL,
  ...listed('insulin', 'loop-diuretic', 'thiazide', 'potassium-sparing-diuretic'),
];

export const refeedingRisk = redFlag('refeeding-risk', {
  title: 'Refeeding risk',
  sources: [
    fromGuideline('NICE CG32, quoted by eTG and PMC8672300', 'S'),
    fromGuideline('BMI below 18.5: two further copies agree', 'NEW-S'),
  ],
  fires: {
    any: [
      { all: [EATS_LITTLE, LOW_ELECTROLYTE] },
      { all: [{ history: 'eating-disorder' }, { any: [{ history: 'poor-intake' }, { symptom: 'weight-loss' }] }] },
      {
        all: [
          { history: 'feeding-about-to-start' },
          {
            count: [{ history: 'poor-intake' }, { symptom: 'weight-loss' }, { any: ALCOHOL_INSULIN_OR_DIURETIC }],
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
            any: [...ALCOHOL_INSULIN_OR_DIURETIC, ...listed('chemotherapy-neurotoxic', 'cisplatin', 'antacid')],
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

export const refeedingRiskAbout: RuleAbout = {
  rule: 'red-flag-refeeding-risk',
  grade: 'low',
  evidence: 'NICE criteria; extreme with a BMI below 14 or nothing eaten for over 15 days.',
  answers: {
    what: 'Eating more may be dangerous. It reads the NICE criteria: body mass index, weight lost, days of little intake, low potassium, phosphate or magnesium, eating disorder, alcohol and certain medicines.',
    who: 'The dietitian and the clinician make a plan together before anything is printed. The nurse weighs and sends electrolytes.',
    how: 'Interrupts as urgent, as an emergency when extreme or with a critical electrolyte. It blocks the food handout altogether.',
    where:
      'Record screen beside weight and intake, Today, queue, case; on the handout page as the reason why only a plan sheet prints.',
    when: 'Before food is increased, from a draft. Due in 4 hours; in 15 minutes with an index below 14 or over 15 days without food.',
  },
  choices: [
    {
      question: 'Is a body mass index below 18.5 one of the two minor criteria?',
      chosen: 'Yes.',
      because: 'Three copies of NICE CG32 have it: the one quoted by eTG and two further ones.',
      others: [
        { position: 'A table of the criteria that leaves the item out.', source: 'PMC8672300, table 2', mark: 'S' },
      ],
    },
    {
      question: 'Which diuretics and how much alcohol count?',
      chosen: 'Every kind of diuretic, potassium-sparing ones too; high use on record, or more than 14 units a week.',
      because: 'NICE names diuretics and alcohol without kind or amount, and a recorded number must not go unread.',
      others: [{ position: 'Loop diuretics and thiazides.', source: 'Decision tables, section 5', mark: 'S' }],
    },
    {
      question: 'Is one low electrolyte enough by itself?',
      chosen: 'Only in a person who eats little, loses weight, has an eating disorder or is about to be fed.',
      because: 'A low potassium on a diuretic would otherwise block the handout of a well-nourished person.',
      others: [
        {
          position: 'Low potassium, phosphate or magnesium before feeding is one of the major criteria.',
          source: 'NICE CG32, quoted by eTG',
          mark: 'S',
        },
      ],
    },
  ],
};
