// Vitamin B6 toxicity (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon } from './rule.ts';

const ABOVE_EFSA: Condition = { measurement: 'b6-supplement-mg-day', operator: '>', value: '12', unit: 'mg/day' };
const ABOVE_US: Condition = { measurement: 'b6-supplement-mg-day', operator: '>', value: '100', unit: 'mg/day' };

export const b6Toxicity = redFlag('b6-toxicity', {
  title: 'Possible vitamin B6 toxicity',
  sources: [
    fromDocument('B vitamins, inverted', 'D10'),
    fromGuideline('EFSA 2023: upper level 12 mg a day', 'P'),
    fromGuideline('Institute of Medicine: US upper level 100 mg a day (Merck table, clinical reference 5)', 'P'),
    fromGuideline('Neuropathy below 50 mg a day: TGA 2020', 'NEW-S'),
  ],
  fires: {
    all: [
      {
        any: [{ history: 'vitamin-b6-supplement' }, ABOVE_EFSA, labAt('>', 'plp-excess')],
      },
      { any: [{ named: 'nerve-symptom' }, ...present('unsteady-gait', 'poor-coordination')] },
    ],
  },
  tiers: [
    soon(ABOVE_US, { note: 'More than 100 mg a day: above every upper level' }),
    soon(ABOVE_EFSA, { note: 'More than 12 mg a day: above the European upper level, below that of the US' }),
    soon(),
  ],
  actions: ['Add up all vitamin B6 in mg a day', 'A clinician stops what is not prescribed'],
  tests: ['pyridoxal-5-phosphate'],
});

export const b6ToxicityAbout: RuleAbout = {
  rule: 'red-flag-b6-toxicity',
  grade: 'low',
  evidence: 'Too much vitamin B6 causes the neuropathy that it is sold for.',
  answers: {
    what: 'Too much vitamin B6 may be causing the very neuropathy it is taken for. It reads a B6 supplement, an amount above the European upper level, or pyridoxal phosphate above 200 nmol/L, with nerve symptoms, unsteadiness or poor coordination.',
    who: 'The nurse adds up every product with B6. The clinician stops what is not prescribed. The dietitian leaves the B6 section out.',
    how: 'Does not interrupt: a line with a clock and one blood test.',
    where: 'Chart, case, review queue; in the case above any thought of B6 deficiency.',
    when: 'Once supplement and symptom are both recorded and the encounter is signed. Due in 14 days.',
  },
  choices: [
    {
      question: 'From which daily intake is B6 suspected?',
      chosen: 'From any supplement, when there are nerve symptoms; a known amount above 12 or 100 mg a day is named.',
      because: 'Products add up, amounts are seldom known, and neuropathy is reported below 50 mg a day.',
      others: [
        { position: 'Upper level 12 mg a day.', source: 'EFSA Journal 2023;21(5):8006', mark: 'P' },
        { position: 'Upper level 100 mg a day.', source: 'US dietary reference intakes', mark: 'P' },
        {
          position: 'Neuropathy occurs below 50 mg a day.',
          source: 'TGA 2020, quoted by pharmacydaily',
          mark: 'NEW-S',
        },
      ],
    },
    {
      question: 'Which pyridoxal phosphate is too high?',
      chosen: 'Above 200 nmol/L.',
      because:
        'It is clear of the usual interval (to 125 nmol/L at ARUP) and asks a question rather than gives an answer.',
      others: [
        {
          position: 'Above 100 ug/L (405 nmol/L) the comment names another cause, hypophosphatasia.',
          source: 'Mayo B6PRO',
          mark: 'P',
        },
      ],
    },
  ],
  deviation: 'The document offers vitamin B6 for nerve pain without a warning; its excess is asked about first.',
};
