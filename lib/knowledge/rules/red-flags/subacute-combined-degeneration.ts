// Subacute combined degeneration (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, urgent } from './rule.ts';

const CORD_SIGNS = present(
  'vibration-reduced',
  'position-sense-reduced',
  'romberg-positive',
  'unsteady-gait',
  'plantar-extensor',
  'bilateral-leg-weakness',
);

export const subacuteCombinedDegeneration = redFlag('subacute-combined-degeneration', {
  title: 'Possible subacute combined degeneration',
  sources: [
    fromDocument('B12: myelin', 'D13'),
    fromGuideline('StatPearls 29319 and 29600', 'P'),
    fromGuideline('NICE NG239 on nitrous oxide (Pulse)', 'S'),
  ],
  fires: {
    all: [
      { named: 'nerve-symptom-symmetric' },
      {
        any: [
          {
            all: [
              { any: [...CORD_SIGNS, ...present('muscle-weakness', 'memory-problem')] },
              {
                any: [
                  { lab: 'vitamin-b12-serum', is: ['below'] },
                  labAt('<', 'b12-low'),
                  labAt('<', 'holotc-low'),
                  { lab: 'methylmalonic-acid', is: ['above'] },
                  { all: [{ lab: 'homocysteine', is: ['above'] }, { history: 'nitrous-oxide' }] },
                  { history: 'nitrous-oxide' },
                ],
              },
            ],
          },
          {
            all: [
              { any: CORD_SIGNS },
              { not: { labKnown: 'vitamin-b12-serum' } },
              { not: { labKnown: 'methylmalonic-acid' } },
              { not: { labKnown: 'holotranscobalamin' } },
              { named: 'b12-risk-factor' },
            ],
          },
        ],
      },
    ],
  },
  tiers: [
    urgent(
      {
        all: [
          { not: { labKnown: 'vitamin-b12-serum' } },
          { not: { labKnown: 'methylmalonic-acid' } },
          { not: { labKnown: 'holotranscobalamin' } },
        ],
      },
      { note: 'No B12 result is known', action: 'Send B12 and methylmalonic acid and treat: do not wait' },
    ),
    urgent(),
  ],
  actions: ['Start B12 injections now', 'MRI of the cord, copper; never folic acid alone'],
  tests: ['vitamin-b12-serum', 'methylmalonic-acid', 'copper-serum'],
});

export const subacuteCombinedDegenerationAbout: RuleAbout = {
  rule: 'red-flag-subacute-combined-degeneration',
  grade: 'low',
  evidence: 'Nerve symptoms with cord signs and B12 deficiency or nitrous oxide; B12 may be normal.',
  answers: {
    what: 'Lack of working B12 may be harming the spinal cord. It reads nerve symptoms of both legs with a cord sign, and a low B12, a raised methylmalonic acid or nitrous oxide. Without any B12 result a cord sign and a risk are enough.',
    who: 'The clinician starts B12 injections and orders an MRI of the cord. The nurse asks about nitrous oxide. Nobody gives folic acid alone.',
    how: 'Interrupts as urgent. A normal total B12 does not take it down where nitrous oxide was used.',
    where: 'Live findings during the nerve examination, Today, queue, and the case beside the line on B12 deficiency.',
    when: 'When sign and cause stand together, or sign and risk without a result. Due in 4 hours; samples are taken before the injection but not awaited.',
  },
  choices: [
    {
      question: 'From which methylmalonic acid is B12 taken as not working?',
      chosen: 'Above 0.40 umol/L, read only when the eGFR is 60 or more.',
      because: 'Kidney disease raises it; the higher limit errs less, and from 0.27 it is read as borderline.',
      others: [{ position: 'Above 0.27 umol/L.', source: 'ODS and NHANES, 0.271 umol/L', mark: 'S' }],
    },
    {
      question: 'Must B12 be low?',
      chosen: 'No: nitrous oxide or a raised methylmalonic acid counts as well.',
      because: 'Nitrous oxide makes B12 inactive while the total stays normal.',
      others: [
        {
          position: 'Below 180 ng/L it is deficiency, above 350 ng/L deficiency is unlikely.',
          source: 'NICE NG239 table, read on secondary pages',
          mark: 'S',
        },
      ],
    },
  ],
};
