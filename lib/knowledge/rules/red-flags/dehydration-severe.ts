// Severe dehydration (decision tables, section 5).

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
  evidence: 'Dehydration with confusion, high sodium, kidney injury, or little urine with dizziness or vomiting.',
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
          { lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'critical' },
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
