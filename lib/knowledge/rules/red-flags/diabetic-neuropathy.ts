// Diabetic neuropathy (decision tables, section 5): fires on symptoms without examination, which then adds to the reasons.

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { ALWAYS, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag } from './rule.ts';

const SIGNS = present('monofilament-reduced', 'vibration-reduced', 'ankle-reflex-absent');

/** Always holds, so that it neither raises nor stops the flag: a score that is certainly positive stands among its reasons. */
const POSITIVE_SCORE: Condition = {
  any: [ALWAYS, { score: 'mnsi-questionnaire', atLeast: 7 }, { score: 'mnsi-examination', atLeast: 2.5 }],
};

export const diabeticNeuropathy = redFlag('diabetic-neuropathy', {
  title: 'Possible diabetic neuropathy',
  sources: [
    fromDocument('lifestyle; B1', 'D12', 'D38', 'D39', 'D49'),
    fromGuideline('Clinical reference 2.2, distal symmetric polyneuropathy; Perkins 2001 on the tests', 'P'),
  ],
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
});

export const diabeticNeuropathyAbout: RuleAbout = {
  rule: 'red-flag-diabetic-neuropathy',
  grade: 'moderate',
  evidence: 'Diabetes with symmetric nerve symptoms or a reduced foot sign; a low B12 does not cancel it.',
  answers: {
    what: 'Diabetes may have harmed the nerves of the feet. It reads recorded diabetes, HbA1c of 6.5 % or fasting glucose of 126 mg/dL, with nerve symptoms of both feet or a reduced filament, vibration or ankle reflex.',
    who: 'The nurse examines the feet. The clinician excludes B12 deficiency, thyroid disease, alcohol, kidney disease and vitamin B6.',
    how: 'Does not interrupt: a line with a clock. It says "meets clinical criteria" when symptoms and a foot sign agree.',
    where:
      'Chart, case and review queue; its blood tests join the merged list. A low B12 stands beside it, not instead of it.',
    when: 'On symptoms alone, before the feet are examined. Due in 14 days.',
  },
  choices: [
    {
      question: 'Must the feet be examined before the flag fires?',
      chosen: 'No: symmetric symptoms in diabetes are enough; a sign adds to the reasons.',
      because: 'People whose feet are never examined would be missed.',
      others: [
        {
          position: 'Symmetric symptoms and a reduced filament, vibration, pinprick or ankle reflex.',
          source: 'Clinical reference 2.2; tests after Perkins 2001',
          mark: 'P',
        },
      ],
    },
    {
      question: 'From which score is the MNSI questionnaire positive?',
      chosen: '7 of 13, by the original key; it stands among the reasons and neither raises nor clears the flag.',
      because:
        'PhenX scores every positive answer as 1, which turns two questions round; the original key is older and stricter.',
      others: [
        { position: '4 or more.', source: 'Herman 2012, as given in clinical reference 2.3', mark: 'G' },
        { position: 'Score each positive response as 1.', source: 'PhenX toolkit, protocol 140401', mark: 'P' },
      ],
    },
    {
      question: 'Does a normal monofilament clear it?',
      chosen: 'No.',
      because: 'Alone it found only 16.7 % of those whom the Michigan instrument found (acta.tums.ac.ir 4581).',
      others: [{ position: 'At most 1 of 8 stimuli missed is normal.', source: 'Perkins 2001', mark: 'P' }],
    },
    {
      question: 'Does one HbA1c of 6.5 % count as diabetes?',
      chosen: 'Yes, for this flag, at any time.',
      because: 'The flag asks for a foot check; waiting for a second sample would delay it without need.',
      others: [{ position: '6.5 % or more is diabetes once confirmed.', source: 'ADA Standards of Care', mark: 'P' }],
    },
  ],
  deviation:
    'Fires on symptoms alone: waiting for the foot examination would miss people whose feet are never examined.',
};
