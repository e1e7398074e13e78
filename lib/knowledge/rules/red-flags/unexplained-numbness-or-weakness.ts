// Numbness or weakness that nothing explains, of the document's own list of warning signs (D38, D49).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { fromDocument } from '../../sources.ts';
import { redFlag, soon } from './rule.ts';

export const unexplainedNumbnessOrWeakness = redFlag('unexplained-numbness-or-weakness', {
  title: 'Unexplained numbness or weakness',
  sources: [fromDocument('lifestyle; questions', 'D38', 'D49')],
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

export const unexplainedNumbnessOrWeaknessAbout: RuleAbout = {
  rule: 'red-flag-unexplained-numbness-or-weakness',
  grade: 'very-low',
  evidence: 'Numbness, tingling or weakness without a flag that explains it; a likely deficiency does not cancel it.',
  answers: {
    what: 'Numbness, tingling or weakness has no flag that explains it. A likely deficiency does not count as an explanation.',
    who: 'The clinician examines the nerves. The nurse sends B12, HbA1c, thyroid, potassium, magnesium and kidney tests.',
    how: 'Does not interrupt; it steps behind neuropathy, cord, cauda equina, limb, Wernicke, B6 and critical-electrolyte flags.',
    where: 'Chart and case beside the deficiency that may fit; six tests on the merged list.',
    when: 'At signing of the encounter in which the symptom is present. Due in 14 days.',
  },
  choices: [],
};
