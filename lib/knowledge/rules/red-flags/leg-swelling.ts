// Swelling of both legs, of the document's own list of warning signs (D38, D49).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon, urgent } from './rule.ts';

export const legSwelling = redFlag('leg-swelling', {
  title: 'Leg swelling',
  sources: [fromDocument('lifestyle; questions', 'D38', 'D49'), fromGuideline('Tiers by decision table 5', 'NEW-G')],
  yieldsTo: ['possible-pulmonary-embolism', 'wet-beriberi', 'suspected-dvt'],
  fires: { symptom: 'leg-swelling', side: 'both', sideMissing: 'met' },
  tiers: [
    urgent({ symptom: 'breathlessness' }, { note: 'With breathlessness' }),
    urgent(
      {
        not: {
          any: [
            { known: { symptom: 'leg-swelling', side: 'both' } },
            { known: { symptom: 'leg-swelling', side: 'one' } },
          ],
        },
      },
      { note: 'One leg or both is not known: one leg would be a suspected clot' },
    ),
    soon(),
  ],
  actions: ['Look at heart, kidney, liver and medicines', 'Ask: one leg or both?'],
  tests: ['albumin', 'creatinine'],
});

export const legSwellingAbout: RuleAbout = {
  rule: 'red-flag-leg-swelling',
  grade: 'very-low',
  evidence: 'Both legs, or side not known; one leg is read as a suspected clot.',
  answers: {
    what: 'Both legs are swollen, or the side was not recorded. Heart, kidney, liver and medicines are the usual causes; one leg alone is read as a clot instead.',
    who: 'The nurse asks "one leg or both?". The clinician looks at heart, kidneys and medicines.',
    how: 'Interrupts as urgent with breathlessness or an unknown side; otherwise it does not interrupt.',
    where:
      'Record screen with the open question of the side, chart and case; albumin and creatinine on the merged list.',
    when: 'When swelling is entered, from a draft if urgent. Within 4 hours, or 14 days when both legs are known and breath is free.',
  },
  choices: [],
};
