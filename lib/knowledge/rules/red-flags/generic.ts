// The document's own list of warning signs (D38, D49): each gives way to a more specific flag that is at least as urgent.

import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, soon, urgent } from './rule.ts';

const LIMB_FLAGS = [
  'possible-pulmonary-embolism',
  'acute-limb-ischaemia',
  'compartment-syndrome',
  'necrotising-infection',
  'cauda-equina',
  'suspected-dvt',
  'septic-arthritis',
  'rhabdomyolysis',
  'cellulitis',
  'chronic-limb-threatening-ischaemia',
  'diabetic-foot',
  'atypical-neuropathy',
  'subacute-combined-degeneration',
  'systemic-illness',
  'diabetic-neuropathy',
] as const;

export const persistentLegPain = redFlag('persistent-leg-pain', {
  title: 'Persistent leg pain',
  sources: [
    fromDocument('lifestyle; questions', 'D38', 'D49'),
    fromGuideline('14 days: the document gives no number', 'NEW-G'),
  ],
  evidence: 'Leg pain for 14 days or more without a more specific flag on the same leg.',
  isLateral: true,
  yieldsTo: [...LIMB_FLAGS],
  fires: { symptom: 'leg-pain', days: { atLeast: 14 } },
  tiers: [soon()],
  actions: ['Needs a diagnosis, not only a diet'],
  tests: [],
});

export const severeLegPain = redFlag('severe-leg-pain', {
  title: 'Severe leg pain',
  sources: [
    fromDocument('lifestyle; questions', 'D38', 'D49'),
    fromGuideline('Severity 7 of 10 or more: the document gives no number', 'NEW-G'),
  ],
  evidence: 'Severity 7 of 10 or more; the same day when it began within 14 days.',
  isLateral: true,
  yieldsTo: [...LIMB_FLAGS],
  fires: { symptom: 'leg-pain', severityAtLeast: 7 },
  tiers: [urgent({ symptom: 'leg-pain', severityAtLeast: 7, days: { atMost: 14 }, daysMissing: 'met' }), soon()],
  actions: ['See today; examine pulses, calf and spine'],
  tests: [],
});

export const unexplainedNumbnessOrWeakness = redFlag('unexplained-numbness-or-weakness', {
  title: 'Unexplained numbness or weakness',
  sources: [fromDocument('lifestyle; questions', 'D38', 'D49')],
  evidence: 'Numbness, tingling or weakness without a flag that explains it; a likely deficiency does not cancel it.',
  yieldsTo: [
    'cauda-equina',
    'acute-limb-ischaemia',
    'wernicke',
    'subacute-combined-degeneration',
    'atypical-neuropathy',
    'critical-potassium-low',
    'critical-potassium-high',
    'critical-magnesium-low',
    'critical-magnesium-high',
    'critical-calcium-low',
    'critical-calcium-high',
    'critical-phosphate-low',
    'critical-sodium-low',
    'critical-sodium-high',
    'diabetic-neuropathy',
    'b6-toxicity',
  ],
  fires: {
    any: [
      { symptom: 'numbness' },
      { symptom: 'tingling' },
      { symptom: 'muscle-weakness' },
      { symptom: 'bilateral-leg-weakness' },
    ],
  },
  tiers: [soon()],
  actions: ['Nerve examination'],
  tests: ['vitamin-b12-serum', 'hba1c', 'tsh', 'potassium-serum', 'magnesium-serum', 'creatinine'],
});

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
