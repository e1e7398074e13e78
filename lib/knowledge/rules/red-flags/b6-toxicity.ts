// Vitamin B6 toxicity (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon } from './rule.ts';

const ABOVE_EFSA: Condition = { measurement: 'b6-supplement-mg-day', operator: '>', value: '12', unit: 'mg/day' };
const ABOVE_US: Condition = { measurement: 'b6-supplement-mg-day', operator: '>', value: '100', unit: 'mg/day' };

export const b6Toxicity = redFlag('b6-toxicity', {
  title: 'Vitamin B6 toxicity',
  sources: [
    fromDocument('B vitamins, inverted', 'D10'),
    fromGuideline('EFSA 2023: upper level 12 mg a day', 'P'),
    fromGuideline('Institute of Medicine: US upper level 100 mg a day (Merck table, clinical reference 5)', 'P'),
    fromGuideline('Neuropathy below 50 mg a day: TGA 2020', 'NEW-S'),
  ],
  evidence: 'Too much vitamin B6 causes the neuropathy that it is sold for.',
  deviation: 'The document offers vitamin B6 for nerve pain without a warning; its excess is asked about first.',
  fires: {
    all: [
      {
        any: [
          { history: 'vitamin-b6-supplement' },
          ABOVE_EFSA,
          { lab: 'pyridoxal-5-phosphate', operator: '>', limit: 'plp-excess' },
        ],
      },
      { any: [{ named: 'nerve-symptom' }, ...present('unsteady-gait', 'poor-coordination')] },
    ],
  },
  tiers: [
    soon(ABOVE_US, { note: 'More than 100 mg a day: above every upper level' }),
    soon(ABOVE_EFSA, { note: 'More than 12 mg a day: above the European upper level, below that of the US' }),
    soon(),
  ],
  actions: ['Add up all vitamin B6 in mg a day', 'A clinician stops what is not prescribed'],
  tests: ['pyridoxal-5-phosphate'],
});
