// Severe anaemia (decision tables, section 5b).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const severeAnaemia = redFlag('severe-anaemia', {
  title: 'Severe anaemia',
  sources: [fromGuideline('Mayo 6.0 g/dL; Houston Methodist 7.0 g/dL', 'P')],
  isCriticalValue: true,
  fires: {
    any: [labAt('<', 'haemoglobin-urgent-low', 'critical'), labAt('<', 'haemoglobin-urgent-low', 'unfit')],
  },
  tiers: [
    emergency(labAt('<=', 'haemoglobin-critical-low', 'critical')),
    urgent(labAt('<', 'haemoglobin-urgent-low', 'critical')),
    urgent(undefined, UNFIT),
  ],
  actions: ['Look for bleeding; hospital'],
  tests: ['ferritin', 'mcv'],
});

export const severeAnaemiaAbout: RuleAbout = {
  rule: 'red-flag-severe-anaemia',
  grade: 'low',
  evidence: 'At most 70 g/L an emergency, below 80 g/L the same day.',
  answers: {
    what: 'Haemoglobin is so low that organs may run short of oxygen. It reads 70 g/L or less as an emergency and below 80 g/L the same day.',
    who: 'The clinician looks for bleeding and sends to hospital. The nurse takes pulse and blood pressure and sends ferritin.',
    how: 'Interrupts at both tiers; ferritin and MCV are offered as the next tests.',
    where: 'Lab grid, Today, review queue, and the haemoglobin trend of the chart.',
    when: 'With the blood count. Within 15 minutes at 70 g/L or less, within 4 hours below 80.',
  },
  choices: [
    {
      question: 'At which haemoglobin is it an emergency?',
      chosen: 'At most 70 g/L.',
      because: 'It is the higher of two published critical values, so it misses fewer people.',
      others: [{ position: 'At most 6.0 g/dL (60 g/L).', source: 'Mayo critical values, read in copies', mark: 'S' }],
    },
  ],
};
