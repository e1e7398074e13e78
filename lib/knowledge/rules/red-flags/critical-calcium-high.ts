// Critically high calcium: ionised, adjusted, or total where no albumin adjusts it (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present, TOTAL_CALCIUM_NOT_ADJUSTED } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

/** Albumin only ever adjusts it upwards: not readable by itself, and critical all the same. */
const TOTAL_HIGH_ALONE: Condition = {
  all: [labAt('>=', 'calcium-total-urgent-high', 'critical'), TOTAL_CALCIUM_NOT_ADJUSTED],
};

export const criticalCalciumHigh = redFlag('critical-calcium-high', {
  title: 'Critically high calcium',
  sources: [
    fromGuideline('Houston Methodist: 13 mg/dL or more, ionised 1.50 mmol/L or more', 'P'),
    fromGuideline('Above 3.50 mmol/L: hypercalcaemic crisis', 'G'),
    fromGuideline('3.0-3.5 mmol/L: prompt treatment usually (Society for Endocrinology 2016)', 'NEW-S'),
  ],
  isCriticalValue: true,
  fires: {
    any: [
      labAt('>=', 'calcium-ionised-critical-high', 'critical'),
      labAt('>=', 'calcium-adjusted-urgent-high', 'critical'),
      TOTAL_HIGH_ALONE,
      labAt('>=', 'calcium-ionised-critical-high', 'unfit'),
      labAt('>=', 'calcium-adjusted-urgent-high', 'unfit'),
      labAt('>=', 'calcium-total-urgent-high', 'unfit'),
    ],
  },
  tiers: [
    emergency({
      any: [
        labAt('>', 'calcium-adjusted-critical-high', 'critical'),
        labAt('>=', 'calcium-ionised-critical-high', 'critical'),
      ],
    }),
    emergency({
      all: [
        labAt('>=', 'calcium-adjusted-symptomatic-high', 'critical'),
        { any: present('confusion', 'vomiting', 'thirst', 'low-urine-output', 'muscle-weakness') },
      ],
    }),
    urgent(labAt('>=', 'calcium-adjusted-urgent-high', 'critical')),
    urgent(TOTAL_HIGH_ALONE, {
      note: 'Total calcium without albumin: adjusted for albumin it would be as high or higher',
      action: 'Repeat today with albumin, or ionised calcium',
      repeats: true,
    }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Fluids, ECG, PTH', 'Stop calcium, vitamin D and thiazide'],
  tests: ['pth', 'creatinine', 'calcium-ionised', 'albumin'],
});

export const criticalCalciumHighAbout: RuleAbout = {
  rule: 'red-flag-critical-calcium-high',
  grade: 'low',
  evidence: 'Above 3.50 mmol/L, or 13 mg/dL or more with symptoms.',
  answers: {
    what: 'Calcium is high enough for confusion, dehydration and arrhythmia. It reads adjusted above 3.50 mmol/L, ionised 1.50 or more, or adjusted 13 mg/dL or more with confusion, vomiting, thirst, little urine or weakness.',
    who: 'The clinician gives fluids and stops calcium, vitamin D and thiazide. The nurse sends PTH and records the ECG. The dietitian holds the calcium and vitamin D sections.',
    how: 'Interrupts: emergency at those limits, urgent from 3.00 mmol/L. A total calcium that high without albumin is urgent and repeated.',
    where: 'Lab grid and live findings, Today, queue; the case lists supplements and thiazide beside the number.',
    when: 'When calcium is entered, with or without albumin. Within 15 minutes or 4 hours.',
  },
  choices: [
    {
      question: 'From which calcium is it an emergency without symptoms?',
      chosen: 'Adjusted above 3.50 mmol/L (14 mg/dL); 13 mg/dL or more only with symptoms; 3.00 or more the same day.',
      because:
        'Slow rises of 3.0 to 3.5 mmol/L are often tolerated; the Society for Endocrinology asks for prompt treatment, not resuscitation.',
      others: [
        {
          position: '13 mg/dL or more is critical by itself.',
          source: 'Houston Methodist and Starling critical values',
          mark: 'P',
        },
      ],
    },
    {
      question: 'What is 13 mg/dL in mmol/L?',
      chosen: 'The limit is 13 mg/dL, converted exactly: 3.24 mmol/L.',
      because: 'One number in one unit; both halves of a printed pair are never copied.',
      others: [{ position: 'Printed as 3.25 mmol/L.', source: 'Clinical reference 1.2, total calcium', mark: 'C' }],
    },
  ],
};
