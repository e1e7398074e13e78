// An unusable specimen with a critical number (decision tables, 0.6 and 5b).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { fromGuideline } from '../../sources.ts';
import { redFlag, urgent } from './rule.ts';

export const uninterpretableCritical = redFlag('uninterpretable-critical', {
  title: 'Unusable specimen with a critical number',
  sources: [fromGuideline('Decision tables 0.6 and 5b', 'NEW-G')],
  isCriticalValue: true,
  fires: {
    any: [
      labAt('<', 'potassium-moderate-low', 'unfit'),
      labAt('>=', 'potassium-urgent-high', 'unfit'),
      labAt('<', 'magnesium-urgent-low', 'unfit'),
      labAt('>=', 'magnesium-emergency-high', 'unfit'),
      labAt('<=', 'calcium-total-critical-low', 'unfit'),
      labAt('>=', 'calcium-total-urgent-high', 'unfit'),
      labAt('<', 'calcium-adjusted-urgent-low', 'unfit'),
      labAt('>=', 'calcium-adjusted-urgent-high', 'unfit'),
      labAt('<=', 'calcium-ionised-critical-low', 'unfit'),
      labAt('>=', 'calcium-ionised-critical-high', 'unfit'),
      labAt('<', 'phosphate-urgent-low', 'unfit'),
      labAt('<', 'sodium-urgent-low', 'unfit'),
      labAt('>=', 'sodium-urgent-high', 'unfit'),
      labAt('<=', 'glucose-fasting-critical-low', 'unfit'),
      labAt('>', 'glucose-fasting-critical-high', 'unfit'),
      labAt('<=', 'glucose-random-critical-low', 'unfit'),
      labAt('>', 'glucose-random-critical-high', 'unfit'),
      labAt('<', 'haemoglobin-urgent-low', 'unfit'),
      labAt('>', 'ck-rhabdomyolysis', 'unfit'),
      labAt('>=', 'inr-critical', 'unfit'),
    ],
  },
  tiers: [urgent(undefined, { repeats: true })],
  actions: ['Repeat the test today with a fresh sample'],
  tests: [],
});

export const uninterpretableCriticalAbout: RuleAbout = {
  rule: 'red-flag-uninterpretable-critical',
  grade: 'very-low',
  evidence:
    'A result that cannot be used is never read as normal: where its number would be critical it is repeated the same day.',
  answers: {
    what: 'A sample cannot be used, yet its raw number would be critical. It reads the specimen notes of potassium, magnesium, calcium, phosphate, sodium, glucose, haemoglobin, creatine kinase and INR.',
    who: 'The nurse takes a fresh sample today. The clinician closes it when the repeat is back.',
    how: 'Interrupts as urgent, never as the emergency of the number itself and never as normal.',
    where: 'Beside the spoilt result in the lab grid, on Today and in the queue as "repeat today".',
    when: 'When a haemolysed, undated or otherwise unfit result is entered. The new sample is due within 4 hours.',
  },
  choices: [
    {
      question: 'Under which name is the repeat asked for?',
      chosen: 'Under both: the flag of the analyte and this one.',
      because: 'The tables say both; a person who looks for either must find it (docs/decisions/0006).',
      others: [
        {
          position: 'Only under the code of the analyte, as urgent.',
          source: 'Decision tables, rule 0.6',
          mark: 'NEW-G',
        },
      ],
    },
  ],
};
