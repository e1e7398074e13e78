// Claudication (decision tables, section 5).

import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, routine } from './rule.ts';

export const claudication = redFlag('claudication', {
  title: 'Claudication',
  sources: [
    fromDocument('introduction: poor circulation', 'D01'),
    fromGuideline('BNSSG Remedy; ABI cut-offs AHA/ACC', 'G'),
  ],
  evidence: 'Leg pain on walking relieved by rest, or exertional pain with an absent pulse.',
  isLateral: true,
  fires: {
    any: [
      { symptom: 'claudication' },
      { all: [{ symptom: 'leg-pain', exertional: true }, { symptom: 'pulse-absent' }] },
    ],
  },
  tiers: [routine()],
  actions: ['Ankle-brachial index, smoking, lipids, antiplatelet review'],
  tests: ['total-cholesterol', 'hba1c'],
});
