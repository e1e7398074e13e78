// Caine criteria of Wernicke encephalopathy (clinical reference 2.2).

import type { Instrument } from '../../clinical/knowledge.ts';
import type { InstrumentAbout } from '../../clinical/knowledge-about.ts';
import { present } from '../named-conditions.ts';

export const caine: Instrument = {
  id: 'caine',
  title: 'Caine criteria',
  items: [
    { code: 'dietary', condition: { named: 'thiamine-risk' }, points: 1 },
    { code: 'eyes', condition: { symptom: 'eye-movement-problem' }, points: 1 },
    {
      code: 'cerebellar',
      condition: { any: present('unsteady-gait', 'poor-coordination') },
      points: 1,
    },
    {
      code: 'mental',
      condition: { any: present('confusion', 'memory-problem') },
      points: 1,
    },
  ],
  positiveAt: 2,
};

export const caineAbout: InstrumentAbout = {
  items: {
    dietary: 'Dietary deficiency',
    eyes: 'Eye signs',
    cerebellar: 'Unsteadiness or poor coordination',
    mental: 'Confusion or memory problem',
  },
  purpose: 'Wernicke encephalopathy',
  note: 'Two of four. The red flag asks that dietary deficiency or eye signs be one of the two: unsteadiness with confusion alone is common in frail older people. The full triad is found in a minority, and a normal or pending thiamine clears nothing.',
  sources: [['Caine 1997, J Neurol Neurosurg Psychiatry 62:51 (PMC5708199, table 1)', 'P']],
};
