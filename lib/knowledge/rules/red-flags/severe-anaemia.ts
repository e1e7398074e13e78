// Severe anaemia (decision tables, section 5b).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

/** The tables say "or falling" without a size. Who is still within the interval has no anaemia yet. */
const FALLING: Condition = {
  all: [
    { lab: 'haemoglobin', is: ['below'] },
    { labFall: 'haemoglobin', by: { value: '20', unit: 'g/L' }, withinDays: 14 },
  ],
};

export const severeAnaemia = redFlag('severe-anaemia', {
  title: 'Severe anaemia',
  sources: [
    fromGuideline('Mayo 6.0 g/dL; Houston Methodist 7.0 g/dL', 'P'),
    fromGuideline('A fall of 20 g/L or more within 14 days, to below the interval', 'NEW-G'),
  ],
  isCriticalValue: true,
  fires: {
    any: [labAt('<', 'haemoglobin-urgent-low', 'critical'), FALLING, labAt('<', 'haemoglobin-urgent-low', 'unfit')],
  },
  tiers: [
    emergency(labAt('<=', 'haemoglobin-critical-low', 'critical')),
    urgent(labAt('<', 'haemoglobin-urgent-low', 'critical')),
    urgent(FALLING, { note: 'Falling fast' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Look for bleeding; hospital'],
  tests: ['ferritin', 'mcv'],
});

export const severeAnaemiaAbout: RuleAbout = {
  rule: 'red-flag-severe-anaemia',
  grade: 'low',
  evidence: 'At most 70 g/L an emergency, below 80 g/L, or falling fast, the same day.',
  answers: {
    what: 'Haemoglobin is so low that organs may run short of oxygen. It reads 70 g/L or less as an emergency; below 80 g/L, or below its interval after a fall of 20 g/L within 14 days, the same day.',
    who: 'The clinician looks for bleeding and sends to hospital. The nurse takes pulse and blood pressure and sends ferritin.',
    how: 'Interrupts at both tiers; ferritin and MCV are offered as the next tests.',
    where: 'Lab grid, Today, review queue, and the haemoglobin trend of the chart.',
    when: 'With the blood count. Within 15 minutes at 70 g/L or less, within 4 hours below 80 or when it falls.',
  },
  choices: [
    {
      question: 'At which haemoglobin is it an emergency?',
      chosen: 'At most 70 g/L.',
      because: 'It is the higher of two published critical values, so it misses fewer people.',
      others: [{ position: 'At most 6.0 g/dL (60 g/L).', source: 'Mayo critical values, read in copies', mark: 'S' }],
    },
    {
      question: 'Which fall counts?',
      chosen: 'By 20 g/L or more within 14 days, to below the interval of the person.',
      because:
        'So much in so short a time is blood lost somewhere; a smaller step may be another laboratory or more water.',
      others: [
        { position: 'Below 80 g/L or falling, without a size.', source: 'Decision tables, section 5b', mark: 'P' },
      ],
    },
  ],
};
