// Too much magnesium (decision tables, sections 4 and 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { ALWAYS } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { excess } from './rule.ts';

export const magnesiumExcess = excess('magnesium', {
  title: 'High magnesium',
  sources: [fromGuideline('Clinical reference 1.2 and 3.1: label text on magnesium in kidney disease', 'S')],
  fires: {
    all: [labAt('>', 'magnesium-upper'), { lab: 'magnesium-serum', is: ['above'] }],
  },
  tiers: [
    {
      when: { named: 'magnesium-not-cleared' },
      urgency: 'urgent',
      dueHours: 4,
      note: 'eGFR below 30 or dialysis: magnesium cannot be cleared',
    },
    { when: ALWAYS, urgency: 'soon', dueHours: 336 },
  ],
  actions: ['Stop magnesium products, antacids and Epsom salts after review', 'Check kidney function'],
  tests: ['magnesium-serum', 'creatinine'],
});

export const magnesiumExcessAbout: RuleAbout = {
  rule: 'excess-magnesium',
  grade: 'low',
  evidence: 'Comes from magnesium products or failing kidneys.',
  answers: {
    what: 'Magnesium is above its interval, from products or failing kidneys. It reads serum magnesium above 1.00 mmol/L and above the laboratory\u2019s own limit, the eGFR and dialysis.',
    who: 'The clinician reviews magnesium products. The nurse asks about antacids, laxatives and Epsom salts. The dietitian prints no magnesium list.',
    how: 'The line itself does not interrupt; with an eGFR below 30 or on dialysis the critical flag beside it does. Never a deficiency line beside it.',
    where: 'Chart, case, queue; the handout page names it as a gate.',
    when: 'With the result. Due in 14 days, in 4 hours with an eGFR below 30 or on dialysis.',
  },
  choices: [
    {
      question: 'Where does the usual interval end?',
      chosen: '1.00 mmol/L, and the laboratory\u2019s own limit must be passed as well.',
      because:
        'It is the middle of the intervals read; the second condition keeps a laboratory with a higher limit quiet.',
      others: [
        { position: '0.95 mmol/L.', source: 'NIH ODS fact sheet, mirror', mark: 'S' },
        { position: '1.10 mmol/L.', source: 'RCPA/AACB harmonised interval', mark: 'P' },
        { position: '2.6 mg/dL (1.07 mmol/L).', source: 'Laboratory test pages, clinical reference 1.2', mark: 'P' },
      ],
    },
  ],
};
