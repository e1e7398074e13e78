// Critically high magnesium (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

const MAGNESIUM_NOT_CLEARED: Condition = {
  all: [labAt('>', 'magnesium-upper'), { named: 'magnesium-not-cleared' }],
};

export const criticalMagnesiumHigh = redFlag('critical-magnesium-high', {
  title: 'Critically high magnesium',
  sources: [fromGuideline('Houston Methodist: 4.5 mg/dL or more', 'P')],
  isCriticalValue: true,
  fires: {
    any: [
      labAt('>=', 'magnesium-emergency-high', 'critical'),
      MAGNESIUM_NOT_CLEARED,
      labAt('>=', 'magnesium-emergency-high', 'unfit'),
    ],
  },
  tiers: [
    emergency(labAt('>=', 'magnesium-emergency-high', 'critical')),
    urgent(MAGNESIUM_NOT_CLEARED, { note: 'eGFR below 30 or dialysis: magnesium cannot be cleared' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Stop magnesium products', 'ECG, kidney function'],
  tests: ['creatinine', 'potassium-serum', 'calcium-total'],
});

export const criticalMagnesiumHighAbout: RuleAbout = {
  rule: 'red-flag-critical-magnesium-high',
  grade: 'very-low',
  evidence:
    '4.5 mg/dL or more; any excess the same day when the eGFR is below 30 or on dialysis, because it cannot be cleared.',
  answers: {
    what: 'Magnesium is high enough to slow heart and breathing. It reads 4.5 mg/dL or more, and any value above 1.00 mmol/L when the eGFR is below 30 or on dialysis, because it cannot be cleared.',
    who: 'The clinician stops magnesium products. The nurse asks about antacids, laxatives and Epsom salts and records the ECG.',
    how: 'Interrupts: emergency from 4.5 mg/dL, urgent below it in severe kidney disease or on an unfit sample.',
    where: 'Lab grid beside the eGFR, Today, review queue; in the case beside the calmer line "High magnesium".',
    when: 'As soon as magnesium and kidney function are both known. Within 15 minutes or 4 hours.',
  },
  choices: [
    {
      question: 'Which high number is critical by itself?',
      chosen: '4.5 mg/dL or more.',
      because: 'It is the lowest of the published critical values, so nobody is missed.',
      others: [
        { position: '5.0 mg/dL or more.', source: 'OHSU critical values', mark: 'P' },
        { position: 'Above 5.0 mg/dL.', source: 'TidalHealth test page', mark: 'P' },
      ],
    },
    {
      question: 'Does dialysis count as an eGFR below 30?',
      chosen: 'Yes, both kinds, also where no eGFR is known.',
      because: 'The eGFR is not computed on dialysis, so that the people who clear least would have no flag.',
      others: [{ position: 'An eGFR below 30.', source: 'Decision tables, section 5', mark: 'S' }],
    },
  ],
};
