// Critically high sodium (decision tables, section 5b).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalSodiumHigh = redFlag('critical-sodium-high', {
  title: 'Critically high sodium',
  sources: [fromGuideline('acutegpcornwall.com/sodium', 'NEW-S')],
  isCriticalValue: true,
  fires: {
    any: [labAt('>=', 'sodium-urgent-high', 'critical'), labAt('>=', 'sodium-urgent-high', 'unfit')],
  },
  tiers: [
    emergency(labAt('>=', 'sodium-critical-high', 'critical')),
    urgent(labAt('>=', 'sodium-urgent-high', 'critical')),
    urgent(undefined, UNFIT),
  ],
  actions: ['Clinician-led fluids'],
  tests: ['creatinine'],
});

export const criticalSodiumHighAbout: RuleAbout = {
  rule: 'red-flag-critical-sodium-high',
  grade: 'very-low',
  evidence: '150 mmol/L or more the same day, 160 or more an emergency.',
  answers: {
    what: 'Sodium is high: the body may be short of water. It reads serum sodium of 150 mmol/L or more, and 160 or more as immediate danger.',
    who: 'The clinician plans fluids. The nurse finds out why the person does not drink.',
    how: 'Interrupts: urgent from 150, emergency from 160 mmol/L. With thirst or little urine it is severe dehydration as well.',
    where: 'Lab grid and live findings, Today, review queue; the case beside thirst, urine and confusion.',
    when: 'When sodium is entered or imported. Within 4 hours, within 15 minutes from 160.',
  },
  choices: [],
};
