// Diabetic Neuropathy Symptom score, four questions (Meijer 2002; clinical reference 2.3).

import type { Instrument } from '../../clinical/knowledge.ts';
import { present } from '../named-conditions.ts';
import { fromGuideline } from '../sources.ts';

export const dns: Instrument = {
  id: 'dns',
  title: 'DNS score',
  items: [
    { code: 'unsteady-gait', title: 'Unsteady walking', condition: { symptom: 'unsteady-gait' }, points: 1 },
    {
      code: 'neuropathic-pain',
      title: 'Burning, aching or tender legs or feet',
      condition: { any: present('burning-feet', 'nerve-pain', 'leg-pain', 'muscle-ache', 'calf-tenderness') },
      points: 1,
    },
    { code: 'tingling', title: 'Prickling (paraesthesia)', condition: { symptom: 'tingling' }, points: 1 },
    { code: 'numbness', title: 'Numbness', condition: { symptom: 'numbness' }, points: 1 },
  ],
  positiveAt: 1,
  note: 'A point each when it comes several times a week in the last two weeks; how often is not recorded, so that any present symptom scores. It asks for aching legs too, and so cannot tell nerve from muscle. A score of 0 clears nothing.',
  sources: [fromGuideline('Meijer 2002', 'G')],
};
