// Diabetic Neuropathy Symptom score, four questions (Meijer 2002; clinical reference 2.3).

import type { Instrument } from '../../clinical/knowledge.ts';
import type { InstrumentAbout } from '../../clinical/knowledge-about.ts';
import { present } from '../named-conditions.ts';

export const dns: Instrument = {
  id: 'dns',
  title: 'DNS score',
  items: [
    { code: 'unsteady-gait', condition: { symptom: 'unsteady-gait' }, points: 1 },
    {
      code: 'neuropathic-pain',
      condition: { any: present('burning-feet', 'nerve-pain', 'leg-pain', 'muscle-ache', 'calf-tenderness') },
      points: 1,
    },
    { code: 'tingling', condition: { symptom: 'tingling' }, points: 1 },
    { code: 'numbness', condition: { symptom: 'numbness' }, points: 1 },
  ],
  positiveAt: 1,
};

export const dnsAbout: InstrumentAbout = {
  items: {
    'unsteady-gait': 'Unsteady walking',
    'neuropathic-pain': 'Burning, aching or tender legs or feet',
    tingling: 'Prickling (paraesthesia)',
    numbness: 'Numbness',
  },
  purpose: 'nerve damage of diabetes, from symptoms',
  note: 'A point each when it comes several times a week in the last two weeks; how often is not recorded, so that any present symptom scores. It asks for aching legs too, and so cannot tell nerve from muscle. A score of 0 clears nothing.',
  sources: [['Meijer 2002', 'G']],
};
