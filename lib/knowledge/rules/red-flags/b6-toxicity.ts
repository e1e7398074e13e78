// Vitamin B6 toxicity (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon } from './rule.ts';

export const b6Toxicity = redFlag('b6-toxicity', {
  title: 'Vitamin B6 toxicity',
  sources: [
    fromDocument('B vitamins, inverted', 'D10'),
    fromGuideline('EFSA 2023: upper level 12 mg a day', 'P'),
    fromGuideline('Neuropathy below 50 mg a day: TGA 2020', 'NEW-S'),
  ],
  evidence: 'Too much vitamin B6 causes the neuropathy that it is sold for.',
  deviation: 'The document offers vitamin B6 for nerve pain without a warning; its excess is asked about first.',
  fires: {
    all: [
      {
        any: [
          { history: 'vitamin-b6-supplement' },
          { lab: 'pyridoxal-5-phosphate', operator: '>', limit: 'plp-excess' },
        ],
      },
      { any: [{ named: 'nerve-symptom' }, ...present('unsteady-gait', 'poor-coordination')] },
    ],
  },
  tiers: [soon()],
  actions: ['Add up all vitamin B6 in mg a day', 'A clinician stops what is not prescribed'],
  tests: ['pyridoxal-5-phosphate'],
});
