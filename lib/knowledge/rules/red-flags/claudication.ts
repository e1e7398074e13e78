// Claudication (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { LOW_ANKLE_INDEX, VERY_LOW_ANKLE_INDEX } from '../measured-signs.ts';
import { redFlag, routine } from './rule.ts';

export const claudication = redFlag('claudication', {
  title: 'Claudication',
  sources: [
    fromDocument('introduction: poor circulation', 'D01'),
    fromGuideline('BNSSG Remedy; ABI cut-offs AHA/ACC', 'G'),
  ],
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

export const claudicationAbout: RuleAbout = {
  rule: 'red-flag-claudication',
  grade: 'low',
  evidence:
    'Leg pain on walking relieved by rest, or exertional pain with an absent pulse or an ankle-brachial index of 0.90 or less.',
  answers: {
    what: 'Narrowed leg arteries may be behind pain on walking. It reads pain that rest relieves, or pain on exertion with an absent foot pulse or an ankle-brachial index of 0.90 or less.',
    who: 'The clinician arranges the ankle-brachial index and cardiovascular prevention. The nurse measures the index and asks about smoking.',
    how: 'Does not interrupt. A routine case; cholesterol and HbA1c join the one merged test list.',
    where:
      'Chart, case and the routine part of the review queue; the rules page ties it to what the document calls poor circulation.',
    when: 'When the encounter is signed. Due in 30 days; rest pain or an ulcer turns it into another, sooner flag.',
  },
  choices: [
    {
      question: 'Which ankle-brachial index speaks for narrowed arteries?',
      chosen: '0.90 or less beside pain on exertion; below 0.50 is called severe.',
      because: 'Those are the cut-offs that the reference gives. The pattern of the pain needs no index at all.',
      others: [
        {
          position: '0.91 to 0.99 is borderline, and above 1.40 the arteries cannot be pressed shut.',
          source: 'AHA/ACC, as given in clinical reference 2.2',
          mark: 'G',
        },
      ],
    },
  ],
};
