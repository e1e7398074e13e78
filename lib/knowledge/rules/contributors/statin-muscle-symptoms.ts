// Muscle symptoms on a statin: no deficiency (clinical reference 3.2).

import type { ContributorRule } from '../../../clinical/knowledge.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { causeOf } from '../../causes/index.ts';
import { listed, present } from '../../named-conditions.ts';

const CAUSE = causeOf('statin');

export const statinMuscleSymptoms: ContributorRule = {
  kind: 'contributor',
  id: 'contributor-statin-muscle-symptoms',
  version: 1,
  title: 'A statin may cause the muscle symptoms',
  code: 'statin-muscle-symptoms',
  sources: CAUSE.sources,
  evidence: CAUSE.what,
  adultsOnly: false,
  fires: {
    all: [
      { any: listed(...CAUSE.history) },
      { any: present('muscle-ache', 'muscle-weakness', 'muscle-cramp', 'difficulty-rising') },
    ],
  },
  actions: [
    'Measure creatine kinase; with dark urine or marked weakness the same day',
    'Look for an underactive thyroid and low vitamin D; the prescriber decides on the statin',
  ],
  tests: ['ck', 'tsh', '25-oh-vitamin-d'],
};

export const statinMuscleSymptomsAbout: RuleAbout = {
  rule: 'contributor-statin-muscle-symptoms',
  grade: 'low',
  answers: {
    what: 'That aching, weak or cramping muscles may come from the statin and not from what the person eats.',
    who: 'The clinician who decides the case; the prescriber of the statin.',
    how: 'One line among the contributors, which never interrupts; rhabdomyolysis has its own red flag.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as statin and symptom are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};
