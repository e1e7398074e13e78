// Alcohol as a contributor to leg pain (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { alcohol as CAUSE } from '../../causes/other-causes.ts';
import { HIGH_ALCOHOL, present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { contributor } from './rule.ts';

export const alcohol = contributor('alcohol', {
  title: 'Alcohol may contribute',
  sources: [...CAUSE.sources, fromGuideline('UK low-risk drinking guideline, 14 units a week', 'NEW-G')],
  fires: {
    all: [
      HIGH_ALCOHOL,
      {
        any: [
          { named: 'nerve-symptom' },
          ...present('muscle-cramp', 'nocturnal-cramp', 'muscle-ache', 'muscle-weakness', 'leg-pain'),
          ...present('unsteady-gait', 'dark-urine'),
        ],
      },
    ],
  },
  actions: [
    'Ask how much, and offer help; do not advise to stop at once',
    'Measure magnesium, potassium and phosphate; think of thiamine before any sugar',
  ],
  tests: ['magnesium-serum', 'potassium-serum', 'phosphate', 'thiamine-diphosphate-blood', 'folate-serum', 'ck'],
});

export const alcoholAbout: RuleAbout = {
  rule: 'contributor-alcohol',
  grade: 'low',
  evidence:
    'Alcohol lowers thiamine, magnesium, potassium, phosphate, vitamin B6 and folate. It is toxic to nerves and muscle by itself.',
  answers: {
    what: 'Alcohol may add to the complaint: it takes six nutrients and harms nerve and muscle. It reads high use, or more than 14 units a week, beside a complaint of the legs.',
    who: 'The nurse asks without blame. The clinician offers help and looks for what alcohol took; the dietitian plans meals.',
    how: 'A quiet line that does not interrupt and is never printed for the patient.',
    where: 'Chart and case for staff alone; six tests join the merged list.',
    when: 'Once alcohol and complaint are both recorded; nothing falls due, except that thiamine comes before sugar.',
  },
  choices: [
    {
      question: 'From how many units a week does alcohol count?',
      chosen: 'Above 14 units a week, or when high use is recorded.',
      because: 'A recorded number must not go unread; a contributor only adds a line.',
      others: [
        {
          position: 'No number: the reference speaks of alcohol without an amount.',
          source: 'Clinical reference 3.2',
          mark: 'G',
        },
      ],
    },
  ],
};
