// Wet beriberi (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const wetBeriberi = redFlag('wet-beriberi', {
  title: 'Possible wet beriberi',
  sources: [fromDocument('B1 (nearest statement)', 'D11'), fromGuideline('Clinical reference 2.2', 'G')],
  fires: {
    all: [
      { symptom: 'breathlessness' },
      { symptom: 'leg-swelling', side: 'both', sideMissing: 'met' },
      { named: 'thiamine-risk' },
    ],
  },
  tiers: [emergency()],
  actions: ['Intravenous thiamine; cardiac assessment'],
  tests: ['thiamine-diphosphate-blood'],
});

export const wetBeriberiAbout: RuleAbout = {
  rule: 'red-flag-wet-beriberi',
  grade: 'very-low',
  evidence: 'Breathlessness and swelling of both legs in a person at risk of thiamine deficiency.',
  answers: {
    what: 'Heart failure from lack of thiamine is possible. It reads breathlessness with swelling of both legs, or of a side not recorded, in a person at risk of thiamine deficiency.',
    who: 'The clinician gives thiamine into a vein and has the heart assessed. The nurse finds out about alcohol, vomiting, surgery and intake.',
    how: 'Interrupts as an emergency and stands for the plain flag of leg swelling.',
    where: 'Live findings, Today, review queue; in the case with the risk that made it so.',
    when: 'When breath, both legs and a risk are known together. To be acknowledged within 15 minutes.',
  },
  choices: [
    {
      question: 'Is a loop diuretic alone a thiamine risk here?',
      chosen:
        'No: alcohol, bariatric surgery, poor intake, vomiting, weight loss, an eating disorder, feeding about to start or a low level.',
      because:
        'Most people with heart failure take a loop diuretic, and all of them would fire (decision tables, section 5).',
      others: [
        {
          position: 'Malnourished, alcohol, bariatric or diuretic patient.',
          source: 'Clinical reference 2.2, wet beriberi',
          mark: 'G',
        },
      ],
    },
    {
      question: 'Is a fast pulse or high output needed?',
      chosen: 'No: breathlessness and swelling are enough.',
      because: 'A pulse is often not taken when leg pain is recorded, and the flag must not wait for it.',
      others: [
        {
          position: 'Oedema, tachycardia, breathlessness and high-output failure.',
          source: 'Clinical reference 2.2, wet beriberi',
          mark: 'G',
        },
      ],
    },
  ],
};
