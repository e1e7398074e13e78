// Critical INR (decision tables, 0.6 and 5b).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

const INR_CRITICAL: Condition = labAt('>=', 'inr-critical', 'critical');

export const inrCritical = redFlag('inr-critical', {
  title: 'Critical INR',
  sources: [fromGuideline('Mayo DLMP critical list: 5.0 or more', 'S')],
  isCriticalValue: true,
  fires: { any: [INR_CRITICAL, labAt('>=', 'inr-critical', 'unfit')] },
  tiers: [
    emergency({
      all: [INR_CRITICAL, { any: present('bruising', 'bleeding-gums', 'headache', 'trauma', 'haemoptysis') }],
    }),
    urgent(INR_CRITICAL),
    urgent(undefined, UNFIT),
  ],
  actions: ['Anticoagulation clinic or hospital today; look for bleeding'],
  tests: ['haemoglobin'],
});

export const inrCriticalAbout: RuleAbout = {
  rule: 'red-flag-inr-critical',
  grade: 'low',
  evidence: '5.0 or more; an emergency with bruising, bleeding, headache or trauma.',
  answers: {
    what: 'Blood may hardly clot. It reads an INR of 5.0 or more, on an anticoagulant or not, and asks for bruising, bleeding, headache, injury or coughed blood.',
    who: 'The clinician or the anticoagulation clinic acts today. The nurse looks for bleeding. The dietitian changes nothing about greens.',
    how: 'Interrupts as urgent, as an emergency with a sign of bleeding or an injury; an unusable sample with such a number is repeated today.',
    where: 'Lab grid, Today and queue; in the case beside warfarin, with haemoglobin as the next test.',
    when: 'When the INR arrives. Within 4 hours, within 15 minutes with bleeding, headache or injury.',
  },
  choices: [],
};
