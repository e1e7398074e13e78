// Mild dehydration as a contributor to leg pain (source document, introduction and lifestyle).

import type { ContributorRule } from '../../../clinical/knowledge.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { POSTURAL_CHANGE } from '../measured-signs.ts';

export const dehydration: ContributorRule = {
  kind: 'contributor',
  id: 'contributor-dehydration',
  version: 1,
  title: 'Dehydration may contribute',
  code: 'dehydration',
  sources: [
    fromDocument('introduction; lifestyle', 'D01', 'D36'),
    fromGuideline('ESPEN, signs of dehydration', 'G'),
    fromGuideline('Clinical reference 2.2: fall of 20/10 mmHg or pulse rise of 30 on standing', 'G'),
    fromGuideline(
      'Miller 2022, J Athl Train 57:5: cramps have many causes; blanket advice to drink more is not supported',
      'P',
    ),
  ],
  evidence: 'Contested as a cause of cramps; severe dehydration has its own red flag.',
  adultsOnly: false,
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
};
