// Wernicke encephalopathy, by the criteria of Caine (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

const EYES: Condition = { symptom: 'eye-movement-problem' };

export const wernicke = redFlag('wernicke', {
  title: 'Wernicke encephalopathy',
  sources: [
    fromDocument('B1 (nearest statement)', 'D11'),
    fromGuideline('Caine 1997 criteria, PMC5708199 table 1; EFNS via Medscape 794583', 'P'),
  ],
  evidence:
    'Two of four: dietary risk, eye signs, unsteadiness, confusion or memory loss. A normal or pending thiamine never clears it.',
  deviation:
    'Dietary risk or eye signs must be one of the two: unsteadiness with confusion alone would fire for most frail older people.',
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
