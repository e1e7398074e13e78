// What trials say of vitamin K2 and night cramps (D18, D19): an evidence note, never a deficiency and never to a person on warfarin.

import type { AdviceRule } from '../../../clinical/knowledge.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';

export const vitaminKNightCramps: AdviceRule = {
  kind: 'advice',
  id: 'advice-vitamin-k-night-cramps',
  version: 1,
  title: 'Night cramps and vitamin K: what the trials say',
  code: 'vitamin-k-night-cramps',
  sources: [
    fromDocument('vitamin K', 'D18', 'D19'),
    fromGuideline('Tan 2024, JAMA Intern Med, doi 10.1001/jamainternmed.2024.5726: 65 years or older', 'P'),
    fromGuideline('Nutrition 2022;111608: crossover pilot in haemodialysis, 39 completed', 'P'),
  ],
  adultsOnly: true,
  notApplicableWhen: [
    { condition: { history: 'warfarin' }, why: 'on warfarin: vitamin K2 is never advised beside it' },
  ],
  fires: {
    all: [
      { symptom: 'nocturnal-cramp' },
      { any: [{ age: { atLeast: 65 } }, { history: 'haemodialysis' }] },
      { not: { history: 'warfarin' } },
    ],
  },
  actions: [
    'Evidence note only: no reason to start vitamin K2 by itself, and none to test for it',
    'A person who asks for K2 is asked about anticoagulants first; on dialysis the kidney team decides',
  ],
  tests: [],
};

export const vitaminKNightCrampsAbout: RuleAbout = {
  rule: 'advice-vitamin-k-night-cramps',
  grade: 'low',
  evidence:
    'One trial in 199 people of 65 or older, nobody on warfarin, diuretics or dialysis (MK-7 180 ug a day, 8 weeks: 0.96 against 3.63 cramps a week; placebo got worse; not repeated), and a pilot of 39 in haemodialysis.',
  answers: {
    what: 'What two trials found of vitamin K2 for night cramps, and how little that is.',
    who: 'The clinician, in the talk with a patient who has read of it; on dialysis the kidney team decides.',
    how: 'A quiet note that stands after the contributors. It never interrupts, opens no case, asks for no test and prints nothing.',
    where: 'Chart and live findings, below everything that opens a case; never on the handout.',
    when: 'Only with night cramps at 65 or older or on haemodialysis, and once warfarin is excluded; nothing falls due.',
  },
  choices: [
    {
      question: 'Does vitamin K2 belong among the treatments of night cramps?',
      chosen: 'No: it is told as evidence and not advised.',
      because:
        'One positive trial, not repeated, of one country; its people took no anticoagulant, diuretic or dialysis.',
      others: [
        {
          position: 'One study found daily K2 effective in older adults and people on haemodialysis.',
          source: 'Source document, vitamin K (D19)',
          mark: 'G',
        },
        {
          position: 'Cramps a week fell by 2.67 against placebo (95 % CI 2.49 to 2.86).',
          source: 'Tan 2024, JAMA Intern Med',
          mark: 'S',
        },
      ],
    },
  ],
  deviation:
    'The document makes one study of two. Night cramps say nothing of a lack of vitamin K, and Legwork does not advise K2: this note only says what is known.',
};
