// Swelling of both legs, of the document's own list of warning signs (D38, D49).

import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon, urgent } from './rule.ts';

export const legSwelling = redFlag('leg-swelling', {
  title: 'Leg swelling',
  sources: [fromDocument('lifestyle; questions', 'D38', 'D49'), fromGuideline('Tiers by decision table 5', 'NEW-G')],
  evidence: 'Both legs, or side not known; one leg is read as a suspected clot.',
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
