// Critically low sodium (decision tables, section 5b).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, soon, UNFIT, urgent } from './rule.ts';

export const criticalSodiumLow = redFlag('critical-sodium-low', {
  title: 'Critically low sodium',
  sources: [fromGuideline('PMC5404708 table 2; acutegpcornwall.com/sodium', 'NEW-S')],
  isCriticalValue: true,
  fires: {
    any: [labAt('<', 'sodium-low', 'critical'), labAt('<', 'sodium-urgent-low', 'unfit')],
  },
  tiers: [
    emergency(labAt('<', 'sodium-critical-low', 'critical')),
    emergency({
      all: [labAt('<', 'sodium-urgent-low', 'critical'), { any: present('confusion', 'seizure', 'vomiting') }],
    }),
    urgent(labAt('<', 'sodium-urgent-low', 'critical')),
    urgent(labAt('<', 'sodium-urgent-low', 'unfit'), UNFIT),
    soon(undefined, {}, 72),
  ],
  actions: ['Clinician-led correction; ask about diuretics and over-drinking'],
  tests: ['sodium', 'potassium-serum', 'creatinine'],
});

export const criticalSodiumLowAbout: RuleAbout = {
  rule: 'red-flag-critical-sodium-low',
  grade: 'low',
  evidence: 'Below 120 mmol/L, or below 125 with confusion, seizure or vomiting; 125-129 within 72 hours.',
  answers: {
    what: 'Sodium is low enough for brain swelling. It reads below 120 mmol/L, or below 125 with confusion, seizure or vomiting. Over-drinking to prevent cramps is one cause.',
    who: 'The clinician corrects it slowly. The nurse asks how much is drunk and which diuretic is taken. The dietitian takes every "drink more" line away.',
    how: 'Interrupts below 125 mmol/L. From 125 to 129 it is a quiet line with a clock of 72 hours.',
    where: 'Lab grid, Today and queue when it interrupts; otherwise chart and case.',
    when: 'On the result. Within 15 minutes, 4 hours or 72 hours by tier.',
  },
  choices: [
    {
      question: 'Below which sodium is it an emergency without signs?',
      chosen: 'Below 120 mmol/L; from 120 to 124 the same day.',
      because:
        'The tiers of the primary-care page at acutegpcornwall.com keep emergencies for values where seizures threaten.',
      others: [
        {
          position: 'Below 125 mmol/L is already the lowest band, after 125-129 and 130-135.',
          source: 'PMC5404708, table 2',
          mark: 'NEW-S',
        },
      ],
    },
  ],
};
