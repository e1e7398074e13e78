// Wet beriberi (decision tables, section 5).

import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const wetBeriberi = redFlag('wet-beriberi', {
  title: 'Wet beriberi',
  sources: [fromDocument('B1 (nearest statement)', 'D11'), fromGuideline('Clinical reference 2.2', 'G')],
  evidence: 'Breathlessness and swelling of both legs in a person at risk of thiamine deficiency.',
  fires: {
    all: [
      { symptom: 'breathlessness' },
      { symptom: 'leg-swelling', side: 'both', sideMissing: 'met' },
      { named: 'thiamine-risk' },
    ],
  },
  tiers: [emergency()],
  actions: ['Intravenous thiamine; cardiac assessment'],
  tests: ['thiamine-diphosphate-blood'],
});
