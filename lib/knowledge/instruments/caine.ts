// Caine criteria of Wernicke encephalopathy (clinical reference 2.2).

import type { Instrument } from '../../clinical/knowledge.ts';
import { present } from '../named-conditions.ts';
import { fromGuideline } from '../sources.ts';

export const caine: Instrument = {
  id: 'caine',
  title: 'Caine criteria',
  items: [
    { code: 'dietary', title: 'Dietary deficiency', condition: { named: 'thiamine-risk' }, points: 1 },
    { code: 'eyes', title: 'Eye signs', condition: { symptom: 'eye-movement-problem' }, points: 1 },
    {
      code: 'cerebellar',
      title: 'Unsteadiness or poor coordination',
      condition: { any: present('unsteady-gait', 'poor-coordination') },
      points: 1,
    },
    {
      code: 'mental',
      title: 'Confusion or memory problem',
      condition: { any: present('confusion', 'memory-problem') },
      points: 1,
    },
  ],
  positiveAt: 2,
  note: 'Two of four. The red flag asks that dietary deficiency or eye signs be one of the two: unsteadiness with confusion alone is common in frail older people. The full triad is found in a minority, and a normal or pending thiamine clears nothing.',
  sources: [fromGuideline('Caine 1997, J Neurol Neurosurg Psychiatry 62:51 (PMC5708199, table 1)', 'P')],
};
