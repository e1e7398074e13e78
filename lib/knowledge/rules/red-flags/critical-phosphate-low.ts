// Critically low phosphate (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalPhosphateLow = redFlag('critical-phosphate-low', {
  title: 'Critically low phosphate',
  sources: [fromGuideline('Clinical reference 1.2 and 2.2', 'G')],
  isCriticalValue: true,
  fires: {
    any: [labAt('<', 'phosphate-urgent-low', 'critical'), labAt('<', 'phosphate-urgent-low', 'unfit')],
  },
  tiers: [
    emergency(labAt('<', 'phosphate-critical-low', 'critical')),
    emergency({
      all: [
        labAt('<', 'phosphate-urgent-low', 'critical'),
        { any: present('muscle-weakness', 'confusion', 'seizure', 'breathlessness') },
      ],
    }),
    urgent(labAt('<', 'phosphate-urgent-low', 'critical')),
    urgent(undefined, UNFIT),
  ],
  actions: ['Replace; look for refeeding'],
  tests: ['magnesium-serum', 'potassium-serum'],
});

export const criticalPhosphateLowAbout: RuleAbout = {
  rule: 'red-flag-critical-phosphate-low',
  grade: 'very-low',
  evidence:
    'Below 1.0 mg/dL; below 1.5 mg/dL the same day, an emergency with weakness, confusion, seizure or breathlessness.',
  answers: {
    what: 'Phosphate is low enough to weaken heart and breathing muscles. It reads below 1.0 mg/dL, or below 1.5 with weakness, confusion, seizure or breathlessness. Refeeding is the cause to look for.',
    who: 'The clinician replaces it. The dietitian stops any increase of food. The nurse sends magnesium and potassium.',
    how: 'Interrupts: emergency at those limits, urgent from 1.0 to below 1.5 mg/dL. Where refeeding risk stands, that becomes an emergency too.',
    where: 'Lab grid, Today, queue, and the case beside intake and weight loss.',
    when: 'When phosphate is entered, above all in the first days of feeding. Within 15 minutes or 4 hours.',
  },
  choices: [
    {
      question: 'Below which phosphate is it an emergency?',
      chosen: 'Below 1.0 mg/dL; below 1.5 the same day, and an emergency with signs.',
      because: 'Clinical reference 2.2 calls below 1.0 critical; most people between 1.0 and 1.5 have no signs.',
      others: [{ position: 'Below 1.5 mg/dL is a panic value by itself.', source: 'citilab panic values', mark: 'P' }],
    },
  ],
};
