// Vitamin E deficiency, guarded: practically only with poor absorption (decision tables, sections 2 and 4). The ratio to lipids decides.

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

const RISKS: Condition[] = [
  ...listed('pancreatic-insufficiency', 'cystic-fibrosis', 'short-bowel', 'coeliac-disease'),
  ...listed('inflammatory-bowel-disease', 'bariatric-surgery', 'liver-disease', 'orlistat', 'bile-acid-resin'),
];
const RATIO_WITHIN: Condition = { lab: 'alpha-tocopherol-lipid-ratio', is: ['within'] };
const TOCOPHEROL_LOW: Condition = { lab: 'alpha-tocopherol', is: ['below', 'borderline'] };

export const vitaminEDeficiency = deficiency('vitamin-e', {
  title: 'Vitamin E deficiency',
  sources: [
    fromDocument('vitamin E and C', 'D20'),
    fromGuideline(
      'IOM 2000 (NAP 9810, page 202): only with malabsorption, genetic or protein-energy malnutrition',
      'P',
    ),
    fromGuideline('MSD Manual: below 0.8 mg of tocopherol a gram of lipid', 'G'),
    fromGuideline('Mayo VITE: 5.5-17.0 mg/L', 'P'),
  ],
  core: [
    { all: present('poor-coordination', 'muscle-weakness') },
    ...present('unsteady-gait', 'position-sense-reduced', 'ankle-reflex-absent').map(
      (sign): Condition => ({ all: [sign, { any: RISKS }] }),
    ),
  ],
  supporting: [{ symptom: 'muscle-weakness' }],
  riskFactors: RISKS,
  isGuarded: true,
  levels: [
    {
      when: {
        all: [
          RATIO_WITHIN,
          TOCOPHEROL_LOW,
          { labLater: 'alpha-tocopherol', than: 'alpha-tocopherol-lipid-ratio', byMoreThanDays: 0 },
        ],
      },
      level: 'conflict',
      by: ['alpha-tocopherol', 'alpha-tocopherol-lipid-ratio'],
      note: 'alpha-tocopherol is low in a sample newer than the one with lipids: the earlier ratio does not speak for it',
      missing: ['total-cholesterol', 'triglyceride'],
    },
    bandOf('alpha-tocopherol-lipid-ratio', 'below', {
      note: 'the ratio to lipids decides, whatever alpha-tocopherol says by itself',
    }),
    {
      when: RATIO_WITHIN,
      level: 'within',
      by: ['alpha-tocopherol-lipid-ratio'],
      note: 'the ratio to lipids decides, whatever alpha-tocopherol says by itself',
    },
    {
      when: { lab: 'alpha-tocopherol', is: ['below'] },
      level: 'conflict',
      by: ['alpha-tocopherol'],
      note: 'alpha-tocopherol is low, but without lipids within 30 days low lipids may explain it',
      missing: ['total-cholesterol', 'triglyceride'],
    },
    bandOf('alpha-tocopherol', 'borderline', { missing: ['total-cholesterol', 'triglyceride'] }),
    {
      when: { lab: 'alpha-tocopherol', is: ['within', 'above'] },
      level: 'unusable',
      by: ['alpha-tocopherol'],
      note: 'alpha-tocopherol alone does not exclude it: without lipids within 30 days high lipids may hide a lack',
      missing: ['total-cholesterol', 'triglyceride'],
    },
  ],
  decisive: ['alpha-tocopherol', 'alpha-tocopherol-lipid-ratio'],
  instead: [
    {
      when: { pregnant: true },
      order: ['alpha-tocopherol-lipid-ratio', 'total-cholesterol', 'triglyceride'],
      not: [],
    },
  ],
  isElectrolyte: false,
  supplements: ['vitamin-e-supplement'],
  notes: [
    {
      when: { lab: 'alpha-tocopherol', is: ['above'] },
      text: 'Alpha-tocopherol is above the interval: ask about supplements',
    },
    { when: { pregnant: true }, text: 'Pregnant: alpha-tocopherol rises, only its ratio to lipids is read' },
  ],
  actions: [
    'Look for the cause: pancreas, gut, liver, medicines that bind fat',
    'Refer when no cause is found: it may be genetic',
  ],
  tests: ['alpha-tocopherol', 'total-cholesterol', 'triglyceride'],
});

export const vitaminEAbout: RuleAbout = {
  rule: 'deficiency-vitamin-e',
  grade: 'moderate',
  evidence: 'Rare: weakness with poor coordination, practically only where fat is not absorbed.',
  answers: {
    what: 'Whether vitamin E is low for the lipids that carry it. It reads poor coordination with weakness, or unsteadiness, lost position sense or absent ankle reflexes beside poor absorption, with alpha-tocopherol and its ratio to lipids.',
    who: 'The clinician looks at pancreas, gut, liver and fat-binding medicines, and refers when none explains it. The nurse sends cholesterol and triglyceride with it.',
    how: 'A chart line that does not interrupt, with the computed ratio in it; without lipids it is never more than possible.',
    where:
      'Chart and live findings below the neurological flags; case and queue when likely, low, or possible with a risk. In pregnancy the ratio stands alone.',
    when: 'When tocopherol and lipids are both there; they count together up to 30 days apart and for 180 days. Routine review within 30 days.',
  },
  choices: [
    {
      question: 'What decides: alpha-tocopherol or its ratio to lipids?',
      chosen: 'The ratio, below 0.80 mg/g of cholesterol and triglyceride together.',
      because: 'Tocopherol travels in lipids: low lipids make it look low and high lipids hide a lack (MSD).',
      others: [
        { position: 'Alpha-tocopherol below 12 umol/L (5.2 mg/L) is deficient.', source: 'IOM', mark: 'S' },
        { position: 'Below 2.2 umol/mmol of cholesterol.', source: 'Clinical reference 1.2', mark: 'G' },
        { position: 'Interval 5.5-17.0 mg/L, without lipids.', source: 'Mayo VITE', mark: 'P' },
      ],
    },
  ],
  deviation:
    'The document names weakness; alone it never counts here, because the document itself calls the deficiency rare.',
};
