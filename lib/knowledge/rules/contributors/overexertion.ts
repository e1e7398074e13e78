// Overexertion as a contributor to leg pain (source document, introduction and lifestyle).

import type { ContributorRule } from '../../../clinical/knowledge.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';

export const overexertion: ContributorRule = {
  kind: 'contributor',
  id: 'contributor-overexertion',
  version: 1,
  title: 'Overexertion may contribute',
  code: 'overexertion',
  sources: [
    fromDocument('introduction; lifestyle', 'D01', 'D37'),
    fromGuideline('Miller 2022, J Athl Train 57:5 (PMC8775277)', 'P'),
  ],
  evidence: 'Stretching treats an acute cramp; its value in preventing cramps is mixed.',
  adultsOnly: false,
  fires: {
    all: [
      { history: 'recent-strenuous-exercise' },
      { any: present('muscle-cramp', 'muscle-ache', 'muscle-spasm', 'leg-pain') },
    ],
  },
  actions: ['Rest and gentle static stretching; dark urine, swelling of one leg or weakness need another look'],
  tests: [],
};
