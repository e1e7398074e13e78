// People in whom a threshold decides: contributors and advice.

import { aged, measured, type ThresholdCases, turning } from './threshold-case.ts';

export const contributorsAndAdvice: ThresholdCases = {
  'contributor-poor-circulation': {
    'abi-left > 1.40 ratio': turning('none', 'there', (x) => ({
      s: ['leg-pain'],
      measurements: measured('abi-left', x, 'ratio'),
    })),
    'abi-right > 1.40 ratio': turning('none', 'there', (x) => ({
      s: ['leg-pain'],
      measurements: measured('abi-right', x, 'ratio'),
    })),
  },
  'contributor-alcohol': {
    'alcohol-units-week > 14 units/week': turning('none', 'there', (x) => ({
      s: ['muscle-cramp'],
      measurements: measured('alcohol-units-week', x, 'units/week'),
    })),
  },
  'advice-vitamin-k-night-cramps': {
    'age >= 65': turning('none', 'there', (x) => ({ s: ['nocturnal-cramp'], medicines: [], birthDate: aged(x) })),
  },
};
