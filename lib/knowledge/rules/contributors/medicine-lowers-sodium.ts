// A listed medicine lowers sodium (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersSodium = medicineLowers('sodium', {
  title: 'A listed medicine lowers sodium',
  actions: ['Measure sodium; with confusion or a seizure the same day', 'Review the diuretic with the prescriber'],
  tests: ['sodium', 'potassium-serum', 'creatinine'],
});

export const medicineLowersSodiumAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-sodium',
  grade: 'low',
  evidence: 'A thiazide or indapamide lowering sodium is well known from published cases.',
  answers: {
    what: 'Sodium may be low because of a thiazide or indapamide. It reads it beside confusion, a seizure, vomiting or a level below the interval.',
    who: 'The clinician orders sodium and reviews the diuretic with its prescriber.',
    how: 'A line that names the diuretic and does not interrupt; a critical sodium interrupts by its own flag.',
    where: 'On the chart under "may contribute"; the sodium joins the merged tests.',
    when: 'With every screening that finds both; confusion or a seizure makes the test one of today.',
  },
  choices: [],
};
