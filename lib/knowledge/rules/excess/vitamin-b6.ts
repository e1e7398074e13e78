// Too much vitamin B6 (decision tables, section 4). The red flag b6-toxicity stands beside it and is not replaced by it.

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { ALWAYS, PLP_PROVEN_LOW, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { excess } from './rule.ts';

const ABOVE_EFSA: Condition = { measurement: 'b6-supplement-mg-day', operator: '>', value: '12', unit: 'mg/day' };
const ABOVE_US: Condition = { measurement: 'b6-supplement-mg-day', operator: '>', value: '100', unit: 'mg/day' };

export const vitaminB6Excess = excess('vitamin-b6', {
  title: 'Too much vitamin B6',
  sources: [
    fromDocument('B vitamins, inverted', 'D10'),
    fromGuideline('Clinical reference 1.2: pyridoxal 5-phosphate above 200 nmol/L, ask for supplements', 'P'),
    fromGuideline('EFSA 2023;21(5):8006: upper level 12 mg a day', 'P'),
    fromGuideline('United States upper level: 100 mg a day', 'P'),
  ],
  fires: {
    any: [
      labAt('>', 'plp-excess'),
      {
        all: [
          { any: [{ history: 'vitamin-b6-supplement' }, { known: ABOVE_EFSA }] },
          { any: present('numbness', 'tingling', 'nerve-pain', 'burning-feet', 'unsteady-gait') },
          { not: { known: PLP_PROVEN_LOW } },
        ],
      },
    ],
  },
  tiers: [
    {
      when: ABOVE_US,
      urgency: 'soon',
      dueHours: 336,
      note: 'More than 100 mg a day from supplements: above every published upper level',
    },
    {
      when: ABOVE_EFSA,
      urgency: 'soon',
      dueHours: 336,
      note: 'More than 12 mg a day from supplements: above the European upper level',
    },
    { when: ALWAYS, urgency: 'soon', dueHours: 336 },
  ],
  actions: [
    'Add up all vitamin B6 in mg a day, multivitamins and magnesium products too',
    'Stop what is not prescribed after review by a clinician',
  ],
  tests: ['pyridoxal-5-phosphate'],
});

export const vitaminB6ExcessAbout: RuleAbout = {
  rule: 'excess-vitamin-b6',
  grade: 'moderate',
  evidence: 'Vitamin B6 from supplements causes a sensory neuropathy; how much is harmless is disputed.',
  answers: {
    what: 'Vitamin B6 from supplements may be the cause of the complaint. It reads pyridoxal 5-phosphate above 200 nmol/L, or a supplement beside a nerve symptom or unsteadiness, and says which upper level a known amount passes.',
    who: 'The nurse adds up multivitamins and magnesium products too. Only the clinician stops what was prescribed. The dietitian prints no B6 list.',
    how: 'Does not interrupt. A finding beside the red flag of B6 toxicity, which it does not replace; no deficiency of B6 is shown beside it.',
    where:
      'Chart, case and queue under "too much"; the missing amount a day is among the next questions, and the handout holds its B6 list.',
    when: 'When supplement and symptom, or the level, are recorded. Due in 14 days, at whatever amount is taken.',
  },
  choices: [
    {
      question: 'How much vitamin B6 a day is too much?',
      chosen: 'More than 12 mg a day is said to be above an upper level; nerve signs count at any dose.',
      because: 'The lowest published upper level is the safe one, and neuropathy below 50 mg a day has been reported.',
      others: [
        { position: 'Upper level 100 mg a day.', source: 'United States dietary reference intakes', mark: 'P' },
        {
          position: 'Above 50 mg a day by pharmacists only; neuropathy reported below it.',
          source: 'TGA (Australia)',
          mark: 'NEW-S',
        },
      ],
    },
    {
      question: 'From which pyridoxal 5-phosphate on?',
      chosen: 'Above 200 nmol/L; 126-200 nmol/L is neither normal nor too much.',
      because: 'ARUP ends its interval at 125 nmol/L; 200 is where supplements are asked for.',
      others: [
        { position: 'Above 100 ug/L (405 nmol/L) a comment on hypophosphatasia.', source: 'Mayo B6PRO', mark: 'P' },
      ],
    },
  ],
  deviation:
    'A supplement with nerve signs does not count as too much while pyridoxal 5-phosphate is proven low: else the excess would hide the deficiency. The red flag stays.',
};
