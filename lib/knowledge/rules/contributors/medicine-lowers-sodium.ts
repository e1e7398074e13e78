// A listed medicine lowers sodium (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersSodium = medicineLowers('sodium', {
  title: 'A listed medicine lowers sodium',
  evidence: 'A thiazide or indapamide lowering sodium is well known from published cases.',
  actions: ['Measure sodium; with confusion or a seizure the same day', 'Review the diuretic with the prescriber'],
  tests: ['sodium', 'potassium-serum', 'creatinine'],
});

export const medicineLowersSodiumAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-sodium',
  grade: 'low',
  answers: {
    what: 'That a thiazide on the list can lower sodium, beside confusion, a seizure, vomiting or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};
