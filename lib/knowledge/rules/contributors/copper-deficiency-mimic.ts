// Copper deficiency, which looks like vitamin B12 disease of the spinal cord (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { copper as CAUSE } from '../../causes/other-causes.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { contributor } from './rule.ts';

export const copperDeficiencyMimic = contributor('copper-deficiency-mimic', {
  title: 'Copper deficiency may be behind the cord signs',
  sources: [...CAUSE.sources, fromGuideline('Which signs count: those of the cord in clinical reference 2.2', 'G')],
  fires: {
    all: [
      { any: [...listed(...CAUSE.history), { lab: 'copper-serum', is: ['below'] }] },
      {
        any: present(
          'vibration-reduced',
          'position-sense-reduced',
          'romberg-positive',
          'unsteady-gait',
          'plantar-extensor',
          'reflexes-brisk',
          'lhermitte',
          'bilateral-leg-weakness',
        ),
      },
    ],
  },
  actions: [
    'Measure copper, also when vitamin B12 is low: both may be',
    'Ask for zinc tablets and zinc denture cream; the cord signs keep their own red flag',
  ],
  tests: ['copper-serum', 'vitamin-b12-serum', 'methylmalonic-acid'],
});

export const copperDeficiencyMimicAbout: RuleAbout = {
  rule: 'contributor-copper-deficiency-mimic',
  grade: 'low',
  evidence:
    'Too much zinc (tablets, denture cream) or gut surgery lowers copper, which looks like vitamin B12 disease of the spinal cord.',
  answers: {
    what: 'Copper may be low, which looks like vitamin B12 disease of the cord. It reads zinc, bariatric surgery or a low copper beside a sign of the cord.',
    who: 'The clinician orders copper with vitamin B12. The nurse asks for zinc tablets and denture cream.',
    how: 'One line beside the cord flag, which interrupts in its place; this one does not interrupt.',
    where: 'In the case under the cord signs, with copper on the list of tests to order.',
    when: 'Once zinc or surgery and a cord sign are recorded, whatever vitamin B12 shows; the flag beside it holds the clock.',
  },
  choices: [],
};
