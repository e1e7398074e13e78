// Claudication (decision tables, section 5).

import { fromDocument, fromGuideline } from '../../sources.ts';
import { LOW_ANKLE_INDEX, VERY_LOW_ANKLE_INDEX } from '../measured-signs.ts';
import { redFlag, routine } from './rule.ts';

export const claudication = redFlag('claudication', {
  title: 'Claudication',
  sources: [
    fromDocument('introduction: poor circulation', 'D01'),
    fromGuideline('BNSSG Remedy; ABI cut-offs AHA/ACC', 'G'),
  ],
  evidence:
    'Leg pain on walking relieved by rest, or exertional pain with an absent pulse or an ankle-brachial index of 0.90 or less.',
  isLateral: true,
  fires: {
    any: [
      { symptom: 'claudication' },
      { all: [{ symptom: 'leg-pain', exertional: true }, { any: [{ symptom: 'pulse-absent' }, ...LOW_ANKLE_INDEX] }] },
    ],
  },
  tiers: [
    routine(VERY_LOW_ANKLE_INDEX, {
      note: 'An ankle-brachial index below 0.50: severe disease',
      action: 'Vascular referral',
    }),
    routine(),
  ],
  actions: ['Ankle-brachial index, smoking, lipids, antiplatelet review'],
  tests: ['total-cholesterol', 'hba1c'],
});
