// Critically low potassium (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalPotassiumLow = redFlag('critical-potassium-low', {
  title: 'Critically low potassium',
  sources: [
    fromDocument('potassium: severe deficiency', 'D08'),
    fromGuideline('Cleveland Clinic Laboratories; AAFP 2015', 'P'),
    fromGuideline('Moderate 2.5-2.9 mmol/L', 'S'),
  ],
  isCriticalValue: true,
  fires: {
    any: [labAt('<', 'potassium-moderate-low', 'critical'), labAt('<', 'potassium-moderate-low', 'unfit')],
  },
  tiers: [
    emergency(labAt('<', 'potassium-critical-low', 'critical')),
    emergency({
      all: [
        labAt('<', 'potassium-moderate-low', 'critical'),
        {
          any: [
            ...present('muscle-weakness', 'palpitations', 'ecg-change', 'long-qt'),
            ...listed('digoxin', 'atrial-fibrillation', 'heart-failure'),
          ],
        },
      ],
    }),
    urgent(labAt('<', 'potassium-moderate-low', 'critical')),
    urgent(undefined, { ...UNFIT, instead: ['ECG now; look at the patient'] }),
  ],
  actions: ['ECG now', 'Check magnesium; stop the cause'],
  tests: ['magnesium-serum', 'creatinine'],
});

export const criticalPotassiumLowAbout: RuleAbout = {
  rule: 'red-flag-critical-potassium-low',
  grade: 'moderate',
  evidence: 'Below 2.5 mmol/L, or below 3.0 with weakness, palpitations, ECG change, digoxin or heart disease.',
  answers: {
    what: 'Potassium is so low that the heart rhythm is in danger. It reads serum potassium below 2.5 mmol/L, or below 3.0 with weakness, palpitations, an ECG change, digoxin or heart disease.',
    who: 'The clinician replaces potassium and stops the cause. The nurse records the ECG and sends magnesium with it.',
    how: 'Interrupts: emergency at the tiers named, urgent from 2.5 to 2.9 alone. An unfit sample asks for a repeat today.',
    where: 'Lab grid as the number is left, Today, the review queue, the potassium trend of the chart.',
    when: 'When the result is typed or imported. Within 15 minutes or 4 hours by tier; a result of 31 to 90 days asks "was this dealt with?".',
  },
  choices: [
    {
      question: 'What makes a potassium of 2.5 to 2.9 mmol/L an emergency?',
      chosen: 'Weakness, palpitations, an ECG change, digoxin, atrial fibrillation or heart failure.',
      because: 'The decision tables add heart disease: there the same potassium is more dangerous.',
      others: [
        {
          position: 'Only weakness, an ECG change or digoxin; otherwise moderate, same day.',
          source: 'Clinical reference 2.2, after AAFP 2015 and Cleveland Clinic Laboratories',
          mark: 'P',
        },
      ],
    },
  ],
};
