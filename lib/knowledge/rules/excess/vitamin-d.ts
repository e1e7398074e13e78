// Too much vitamin D (decision tables, section 4).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { ALWAYS } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { excess } from './rule.ts';

export const vitaminDExcess = excess('vitamin-d', {
  title: 'High vitamin D',
  sources: [fromGuideline('Toxicity above 375 nmol/L (150 ng/mL)', 'G')],
  fires: labAt('>', 'vitamin-d-excess'),
  tiers: [{ when: ALWAYS, urgency: 'soon', dueHours: 336 }],
  actions: [
    'Add up all vitamin D taken; stop what is not prescribed after review',
    'Check calcium and kidney function',
  ],
  tests: ['calcium-total', 'albumin', 'creatinine', 'pth'],
});

export const vitaminDExcessAbout: RuleAbout = {
  rule: 'excess-vitamin-d',
  grade: 'low',
  evidence: 'Comes from supplements; harm is by high calcium.',
  answers: {
    what: 'Vitamin D is in the range where it raises calcium. It reads 25-OH vitamin D above 375 nmol/L (150 ng/mL), which only supplements reach.',
    who: 'The nurse adds up all vitamin D taken. The clinician stops what is not prescribed and checks calcium and kidneys.',
    how: 'Does not interrupt; it opens a case. A critical calcium would interrupt by its own flag.',
    where: 'Chart, case and queue; the handout page offers no vitamin D section.',
    when: 'When the result arrives. Due in 14 days; a critical calcium has its own, shorter clock.',
  },
  choices: [
    {
      question: 'From which level is vitamin D too much?',
      chosen: 'Above 375 nmol/L; above 125 only reads as above, without a finding.',
      because: 'Toxicity is what needs a case; possible harm above 125 is a note beside the result.',
      others: [
        {
          position: 'Above 125 nmol/L (50 ng/mL) harm is possible.',
          source: 'NAM 2011, NCBI Bookshelf NBK525404',
          mark: 'P',
        },
        {
          position: 'No level of 25-OH vitamin D is endorsed as a band.',
          source: 'Endocrine Society 2024, JCEM 109:1907',
          mark: 'P',
        },
      ],
    },
  ],
};
