// Mild dehydration as a contributor to leg pain (source document, introduction and lifestyle).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { POSTURAL_CHANGE } from '../measured-signs.ts';
import { contributor } from './rule.ts';

export const dehydration = contributor('dehydration', {
  title: 'Dehydration may contribute',
  sources: [
    fromDocument('introduction; lifestyle', 'D01', 'D36'),
    fromGuideline('ESPEN, signs of dehydration', 'G'),
    fromGuideline('Clinical reference 2.2: fall of 20/10 mmHg or pulse rise of 30 on standing', 'G'),
    fromGuideline(
      'Miller 2022, J Athl Train 57:5: cramps have many causes; blanket advice to drink more is not supported',
      'P',
    ),
  ],
  fires: {
    any: [
      ...listed('dehydration'),
      ...present('thirst', 'dizziness-on-standing', 'low-urine-output'),
      { lab: 'sodium', is: ['above'] },
      ...POSTURAL_CHANGE,
    ],
  },
  actions: ['Ask about fluids, heat, diarrhoea and diuretics; mind fluid limits in heart and kidney disease'],
  tests: ['sodium', 'creatinine'],
});

export const dehydrationAbout: RuleAbout = {
  rule: 'contributor-dehydration',
  grade: 'low',
  evidence: 'Contested as a cause of cramps; severe dehydration has its own red flag.',
  answers: {
    what: 'Too little water may add to the cramps. It reads recorded dehydration, thirst, dizziness on standing, little urine, a sodium above its interval, or pressure or pulse that change on standing.',
    who: 'The nurse asks about fluids, heat, diarrhoea and diuretics. The dietitian minds fluid limits before saying "drink".',
    how: 'A quiet line among the contributors. It never interrupts and never opens a case.',
    where: 'Chart and live findings under "may contribute"; sodium and creatinine on the merged test list.',
    when: 'At each screening in which such a sign is present; no due time of its own.',
  },
  choices: [
    {
      question: 'Does dehydration cause cramps?',
      chosen: 'It may contribute; nobody is told to drink more without a look at heart and kidneys.',
      because:
        'Cramps have many causes and blanket advice to drink more is not supported (Miller 2022); two athletes died of low sodium after over-drinking to prevent them (Miller 2015).',
      others: [
        {
          position: 'Dehydration is a common cause of cramps: stay hydrated.',
          source: 'Source document, D36',
          mark: 'P',
        },
      ],
    },
  ],
};
