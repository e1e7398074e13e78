// Muscle symptoms on a statin: no deficiency (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { statin as CAUSE } from '../../causes/other-causes.ts';
import { listed, present } from '../../named-conditions.ts';
import { contributor } from './rule.ts';

export const statinMuscleSymptoms = contributor('statin-muscle-symptoms', {
  title: 'A statin may cause the muscle symptoms',
  sources: CAUSE.sources,
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
});

export const statinMuscleSymptomsAbout: RuleAbout = {
  rule: 'contributor-statin-muscle-symptoms',
  grade: 'low',
  evidence: 'Statins cause aching and weak muscles, rarely rhabdomyolysis: this is not a deficiency.',
  answers: {
    what: 'Aching, weak or cramping muscles may come from the statin and not from what the person eats.',
    who: 'The clinician measures creatine kinase and talks to the prescriber; nobody else stops the statin.',
    how: 'One line that does not interrupt; dark urine beside it raises rhabdomyolysis, which does.',
    where: 'Live findings and chart under "may contribute", with creatine kinase, thyroid and vitamin D as tests.',
    when: 'At each screening that holds a statin and a muscle symptom; without dark urine it can wait for the next visit.',
  },
  choices: [],
};
