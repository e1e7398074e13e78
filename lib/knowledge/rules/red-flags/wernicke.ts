// Wernicke encephalopathy, by the criteria of Caine (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

const EYES: Condition = { symptom: 'eye-movement-problem' };

export const wernicke = redFlag('wernicke', {
  title: 'Possible Wernicke encephalopathy',
  sources: [
    fromDocument('B1 (nearest statement)', 'D11'),
    fromGuideline('Caine 1997 criteria, PMC5708199 table 1; EFNS via Medscape 794583', 'P'),
  ],
  fires: {
    all: [
      {
        count: [
          { named: 'thiamine-risk' },
          EYES,
          { any: present('unsteady-gait', 'poor-coordination') },
          { any: present('confusion', 'memory-problem') },
        ],
        atLeast: 2,
      },
      { any: [{ named: 'thiamine-risk' }, EYES] },
    ],
  },
  tiers: [emergency()],
  actions: ['Parenteral thiamine before any sugar', 'Do not wait for the level'],
  tests: ['thiamine-diphosphate-blood', 'magnesium-serum'],
});

export const wernickeAbout: RuleAbout = {
  rule: 'red-flag-wernicke',
  grade: 'low',
  evidence:
    'Two of four: dietary risk, eye signs, unsteadiness, confusion or memory loss. A normal or pending thiamine never clears it.',
  answers: {
    what: 'Lack of thiamine may be harming the brain. It counts four signs of Caine: dietary risk or low thiamine, an eye-movement problem, unsteadiness, confusion or memory loss. Two are enough if diet or eyes are one of them.',
    who: 'The clinician gives thiamine by injection before any sugar. The dietitian plans feeding with the clinician. The nurse gives no glucose drink meanwhile.',
    how: 'Interrupts as an emergency. A normal, pending or missing thiamine level never clears it.',
    where:
      'Live findings as gait, eyes and memory are answered, Today, the pinned part of the queue, the case with the four signs counted.',
    when: 'At the second sign, from a draft. To be acknowledged within 15 minutes, without waiting for the blood level.',
  },
  choices: [
    {
      question: 'Which two of the four signs are enough?',
      chosen: 'Any two, if dietary risk or eye signs are among them.',
      because:
        'Unsteadiness with confusion alone would fire for most frail older people; Caine\u2019s criteria come from chronic alcohol users.',
      others: [
        { position: 'Any two of the four, to the letter.', source: 'Caine 1997, PMC5708199 table 1', mark: 'P' },
        {
          position: 'All three of the classic triad, which only about 16 % have.',
          source: 'Clinical reference 2.2, secondary page',
          mark: 'S',
        },
      ],
    },
  ],
  deviation:
    'Dietary risk or eye signs must be one of the two: unsteadiness with confusion alone would fire for most frail older people.',
};
