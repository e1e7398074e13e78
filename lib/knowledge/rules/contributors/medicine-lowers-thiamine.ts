// A listed medicine lowers thiamine (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersThiamine = medicineLowers('thiamine', {
  title: 'A listed medicine lowers thiamine',
  actions: [
    'Measure thiamine diphosphate in whole blood',
    'With eye signs, unsteadiness or confusion treat first: the red flag says so',
  ],
  tests: ['thiamine-diphosphate-blood', 'magnesium-serum'],
});

export const medicineLowersThiamineAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-thiamine',
  grade: 'very-low',
  evidence:
    'Loss of thiamine in the urine on a loop diuretic is general knowledge; how often it matters is not settled.',
  answers: {
    what: 'Thiamine may be low because a loop diuretic loses it. It reads it beside cramps, aching, nerve symptoms of both legs or a low level.',
    who: 'The clinician orders thiamine diphosphate; with eye signs or confusion treatment goes first.',
    how: 'A line that names the diuretic and does not interrupt; Wernicke and wet beriberi do.',
    where: 'Next to whatever speaks of thiamine on chart and case.',
    when: 'With every screening that finds both; it holds back no treatment that a flag asks for.',
  },
  choices: [],
};
