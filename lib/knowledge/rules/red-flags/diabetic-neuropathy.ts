// Diabetic neuropathy (decision tables, section 5): fires on symptoms without examination, which then adds to the reasons.

import type { Condition } from '../../../clinical/condition.ts';
import type { RedFlagRule } from '../../../clinical/knowledge.ts';
import { ALWAYS, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';

const SIGNS = present('monofilament-reduced', 'vibration-reduced', 'ankle-reflex-absent');

/** Always holds, so that it neither raises nor stops the flag: a score that is certainly positive stands among its reasons. */
const POSITIVE_SCORE: Condition = {
  any: [ALWAYS, { score: 'mnsi-questionnaire', atLeast: 7 }, { score: 'mnsi-examination', atLeast: 2.5 }],
};

export const diabeticNeuropathy: RedFlagRule = {
  kind: 'red-flag',
  id: 'red-flag-diabetic-neuropathy',
  version: 1,
  title: 'Diabetic neuropathy',
  code: 'diabetic-neuropathy',
  sources: [
    fromDocument('lifestyle; B1', 'D12', 'D38', 'D39', 'D49'),
    fromGuideline('Clinical reference 2.2, distal symmetric polyneuropathy; Perkins 2001 on the tests', 'P'),
  ],
  evidence: 'Diabetes with symmetric nerve symptoms or a reduced foot sign; a low B12 does not cancel it.',
  deviation:
    'Fires on symptoms alone: waiting for the foot examination would miss people whose feet are never examined.',
  adultsOnly: false,
  isLateral: false,
  isCriticalValue: false,
  yieldsTo: [],
  fires: { all: [{ named: 'diabetes' }, { any: [{ named: 'nerve-symptom-symmetric' }, ...SIGNS] }, POSITIVE_SCORE] },
  tiers: [
    {
      when: { all: [{ named: 'nerve-symptom-symmetric' }, { any: SIGNS }] },
      urgency: 'soon',
      dueHours: 336,
      note: 'Meets clinical criteria: symptoms and a reduced foot sign',
    },
    { when: ALWAYS, urgency: 'soon', dueHours: 336 },
  ],
  actions: [
    'Foot check by the foot protection service',
    'Exclude B12 deficiency (metformin), thyroid disease, alcohol, kidney disease, vitamin B6 supplements',
  ],
  tests: ['vitamin-b12-serum', 'tsh', 'creatinine', 'hba1c'],
};
