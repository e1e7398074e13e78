// Severe dehydration (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { POSTURAL_CHANGE } from '../measured-signs.ts';
import { redFlag, urgent } from './rule.ts';

export const dehydrationSevere = redFlag('dehydration-severe', {
  title: 'Severe dehydration',
  sources: [
    fromDocument('lifestyle (mild form is a contributor)', 'D36'),
    fromGuideline('ESPEN', 'G'),
    fromGuideline('Clinical reference 2.2: fall of 20/10 mmHg or pulse rise of 30 on standing', 'G'),
  ],
  fires: {
    all: [
      {
        any: [
          { history: 'dehydration' },
          ...present('thirst', 'dizziness-on-standing', 'low-urine-output'),
          ...POSTURAL_CHANGE,
        ],
      },
      {
        any: [
          { symptom: 'confusion' },
          labAt('>=', 'sodium-urgent-high', 'critical'),
          { all: present('low-urine-output', 'dizziness-on-standing') },
          { all: present('vomiting', 'low-urine-output') },
          { history: 'acute-kidney-injury' },
          { known: { flag: 'acute-kidney-injury' } },
        ],
      },
    ],
  },
  tiers: [urgent()],
  actions: ['Clinician-led fluids, kidney function', 'Never "drink as much as you can"'],
  tests: ['sodium', 'potassium-serum', 'creatinine'],
});

export const dehydrationSevereAbout: RuleAbout = {
  rule: 'red-flag-dehydration-severe',
  grade: 'very-low',
  evidence: 'Dehydration with confusion, high sodium, kidney injury, or little urine with dizziness or vomiting.',
  answers: {
    what: 'The body may be dangerously short of water. It reads signs of dehydration, or pressure or pulse that change on standing, with confusion, sodium of 150 mmol/L or more, kidney injury, or little urine with dizziness or vomiting.',
    who: 'The clinician leads fluids and checks the kidneys. The nurse measures intake and urine. The dietitian gives no "drink more" advice.',
    how: 'Interrupts as urgent. The mild form is only a contributor on the chart.',
    where: 'Live findings, Today, queue; in the case beside heart failure, kidney disease and fluid limits.',
    when: 'When a sign and its complication are both known. Due in 4 hours.',
  },
  choices: [
    {
      question: 'By which signs is dehydration recognised?',
      chosen:
        'Thirst, dizziness on standing, little urine, a recorded dehydration, sodium, and a fall of 20/10 mmHg or a pulse rise of 30 on standing.',
      because: 'They can be asked or measured in any clinic. Skin turgor and urine colour mislead in older people.',
      others: [
        {
          position: 'Measured osmolality above 300 or calculated above 295 mOsm, or weight loss above 2 %.',
          source: 'ESPEN, as given in clinical reference 2.2',
          mark: 'G',
        },
      ],
    },
  ],
};
