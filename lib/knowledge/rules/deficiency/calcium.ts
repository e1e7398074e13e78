// Calcium deficiency: ionised decides, then adjusted for albumin (decision tables, sections 2 and 4).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { listed, present, TOTAL_CALCIUM_NOT_ADJUSTED } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

const IONISED_NORMAL: Condition = { lab: 'calcium-ionised', is: ['within', 'borderline', 'above'] };
const ADJUSTED_LOW: Condition = { lab: 'calcium-adjusted', is: ['below'] };
const TOTAL_LOW: Condition = labAt('<', 'calcium-total-low');
const TOTAL_CRITICAL: Condition = labAt('<=', 'calcium-total-critical-low');

export const calciumDeficiency = deficiency('calcium', {
  title: 'Calcium deficiency',
  sources: [
    fromDocument('vitamin D and calcium; table', 'D15', 'D35'),
    fromGuideline('CMDT, hypocalcaemia', 'P'),
    fromGuideline('Society for Endocrinology, emergency guidance 5/5/G7', 'NEW-S'),
  ],
  core: [
    ...present('muscle-cramp', 'tingling', 'numbness'),
    ...present('perioral-tingling', 'carpopedal-spasm', 'chvostek', 'trousseau', 'muscle-spasm', 'seizure'),
  ],
  supporting: [{ symptom: 'nocturnal-cramp' }, { symptom: 'fatigue' }],
  riskFactors: [
    ...listed('hypoparathyroidism', 'ckd', 'bisphosphonate', 'denosumab', 'loop-diuretic', 'ppi', 'bariatric-surgery'),
    ...listed('coeliac-disease', 'pancreatic-insufficiency'),
    { lab: '25-oh-vitamin-d', is: ['below'] },
    ...listed('vegan', 'lactose-free', 'anticonvulsant-enzyme-inducing'),
  ],
  isGuarded: false,
  levels: [
    {
      when: {
        all: [
          IONISED_NORMAL,
          ADJUSTED_LOW,
          { labLater: 'calcium-adjusted', than: 'calcium-ionised', byMoreThanDays: 7 },
        ],
      },
      level: 'conflict',
      by: ['calcium-ionised', 'calcium-adjusted'],
      note: 'adjusted calcium is low in a sample over a week newer than the ionised one: repeat ionised calcium',
      missing: ['calcium-ionised'],
    },
    bandOf('calcium-ionised', 'above'),
    bandOf('calcium-ionised', 'below'),
    bandOf('calcium-ionised', 'borderline', { missing: ['calcium-ionised'] }),
    bandOf('calcium-ionised', 'within'),
    {
      when: { all: [TOTAL_CRITICAL, TOTAL_CALCIUM_NOT_ADJUSTED] },
      level: 'below',
      by: ['calcium-total'],
      note: 'total calcium is critically low; albumin is missing',
    },
    {
      when: {
        all: [
          TOTAL_LOW,
          TOTAL_CALCIUM_NOT_ADJUSTED,
          { labLater: 'calcium-total', than: 'calcium-adjusted', byMoreThanDays: 1 },
        ],
      },
      level: 'conflict',
      by: ['calcium-total', 'calcium-adjusted'],
      note: 'a newer total calcium is low and its albumin is missing: the earlier adjusted calcium does not speak for it',
      missing: ['albumin'],
    },
    bandOf('calcium-adjusted', 'above'),
    { when: ADJUSTED_LOW, level: 'below', by: ['calcium-adjusted'], note: null },
    bandOf('calcium-adjusted', 'borderline', { missing: ['calcium-ionised'] }),
    bandOf('calcium-adjusted', 'within'),
    {
      when: { calciumSupportive: ['below', 'borderline', 'within', 'above'] },
      level: 'conflict',
      by: ['calcium-adjusted'],
      note: 'the adjustment for albumin is only supportive here: ionised calcium is needed',
      missing: ['calcium-ionised'],
    },
    {
      when: TOTAL_CRITICAL,
      level: 'below',
      by: ['calcium-total'],
      note: 'total calcium is critically low; albumin is missing',
    },
    {
      when: TOTAL_LOW,
      level: 'conflict',
      by: ['calcium-total'],
      note: 'total calcium is low but albumin is missing: a low albumin may explain it',
      missing: ['albumin'],
    },
    {
      when: { labKnown: 'calcium-total' },
      level: 'unusable',
      by: ['calcium-total'],
      note: 'total calcium is not read without albumin',
      missing: ['albumin'],
    },
  ],
  decisive: ['calcium-ionised', 'calcium-adjusted', 'calcium-total'],
  isElectrolyte: true,
  supplements: ['calcium-supplement'],
  notes: [
    {
      when: {
        any: [
          { lab: 'calcium-ionised', is: ['within'] },
          { lab: 'calcium-adjusted', is: ['within'] },
        ],
      },
      text: 'Blood calcium is normal; this test does not measure how much you eat',
    },
    {
      when: { lab: '25-oh-vitamin-d', is: ['below'] },
      text: 'Vitamin D is low: calcium is not absorbed well without it',
    },
    {
      when: { lab: 'magnesium-serum', is: ['below'] },
      text: 'Magnesium is low: calcium may stay low until it is corrected',
    },
    { when: { lab: 'phosphate', is: ['above'] }, text: 'Phosphate is high: kidney disease or hypoparathyroidism' },
  ],
  actions: [
    'Check magnesium, phosphate, PTH and vitamin D beside it',
    'Any tetany, seizure or stridor is an emergency',
  ],
  tests: ['calcium-ionised', 'albumin', 'magnesium-serum', 'phosphate', 'pth', '25-oh-vitamin-d'],
});

export const calciumDeficiencyAbout: RuleAbout = {
  rule: 'deficiency-calcium',
  grade: 'moderate',
  evidence:
    'Low blood calcium causing cramps and tingling is supported; calcium by mouth does not treat ordinary cramps (Cochrane 2020).',
  answers: {
    what: 'How well low blood calcium fits. It reads cramp, tingling, numbness, tetany and seizure with ionised calcium first, then adjusted; total alone decides only when critical. It does not measure how much calcium is eaten.',
    who: 'The clinician checks magnesium, phosphate, PTH and vitamin D. The nurse sends albumin of the same day. The dietitian pairs calcium with vitamin D.',
    how: 'A chart line that does not interrupt; a low total without albumin reads "possible" and asks for albumin. Tetany interrupts by its own flag.',
    where:
      'Chart and live findings with the adjustment shown; case and queue when likely, low, or possible with a risk.',
    when: 'At each screening. Ionised counts for 30 days, adjusted for 90. A likely one is a routine case.',
  },
  choices: [
    {
      question: 'Below which adjusted calcium is it low?',
      chosen: 'Below 8.5 mg/dL (2.12 mmol/L); up to 2.20 mmol/L is borderline.',
      because: '8.5 was read on the authority\u2019s page; the borderline band holds the higher limit.',
      others: [
        { position: 'Below 8.8 mg/dL (2.20 mmol/L).', source: 'MSD Manual', mark: 'S' },
        {
          position: 'Adjusted interval 2.20 to 2.60 mmol/L.',
          source: 'UK practice, clinical reference 1.2',
          mark: 'G',
        },
      ],
    },
    {
      question: 'What is 8.5 mg/dL in mmol/L?',
      chosen: '2.12 mmol/L, by exact conversion.',
      because: 'The printed pair is wrong; one number in one unit is kept.',
      others: [{ position: 'Prints 2.21 mmol/L beside 8.5 mg/dL.', source: 'CMDT, hypocalcaemia', mark: 'P' }],
    },
    {
      question: 'Below which ionised calcium is it low?',
      chosen: 'Below 1.12 mmol/L; from there to below 4.6 mg/dL (1.15) is borderline.',
      because:
        'The reference lists 1.12 to 1.15 both as low and as borderline; one band had to be chosen (decision tables, 0.4).',
      others: [{ position: 'Below 1.15 mmol/L (4.6 mg/dL).', source: 'CMDT', mark: 'P' }],
    },
    {
      question: 'When is total calcium adjusted for albumin?',
      chosen:
        'Only below 40 g/L; below 30 g/L or with an eGFR below 30 the result is supportive and ionised calcium decides.',
      because:
        'The formula fails in kidney disease and at very low albumin; a laboratory\u2019s own adjusted value always comes first.',
      others: [
        {
          position: 'One formula at every albumin, called inaccurate in kidney disease.',
          source: 'Medscape calculator 267',
          mark: 'P',
        },
      ],
    },
  ],
};
