// Critically high potassium (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

const EXCLUDE_HAEMOLYSIS = 'Exclude haemolysis by a repeat, not by assumption';

export const criticalPotassiumHigh = redFlag('critical-potassium-high', {
  title: 'Critically high potassium',
  sources: [fromGuideline('UKKA 2023; ECG at 6.0 or more (NHS GGC handbook)', 'S')],
  isCriticalValue: true,
  fires: {
    any: [labAt('>=', 'potassium-urgent-high', 'critical'), labAt('>=', 'potassium-urgent-high', 'unfit')],
  },
  tiers: [
    emergency(labAt('>=', 'potassium-critical-high', 'critical')),
    emergency({
      all: [
        labAt('>=', 'potassium-urgent-high', 'critical'),
        {
          any: [
            ...present('low-urine-output', 'muscle-weakness', 'palpitations', 'ecg-change'),
            { history: 'acute-kidney-injury' },
            { known: { flag: 'acute-kidney-injury' } },
            { known: { flag: 'rhabdomyolysis' } },
          ],
        },
      ],
    }),
    urgent(labAt('>=', 'potassium-urgent-high', 'critical'), {
      action: 'Repeat within 24 hours',
      repeats: true,
    }),
    urgent(undefined, { ...UNFIT, instead: ['ECG now; look at the patient', EXCLUDE_HAEMOLYSIS] }),
  ],
  actions: ['ECG now; medicine review', EXCLUDE_HAEMOLYSIS],
  tests: ['creatinine'],
});

export const criticalPotassiumHighAbout: RuleAbout = {
  rule: 'red-flag-critical-potassium-high',
  grade: 'low',
  evidence:
    '6.5 mmol/L or more, or 6.0 or more with kidney injury, muscle breakdown, weakness, palpitations or ECG change.',
  answers: {
    what: 'Potassium is high enough to stop the heart. It reads 6.5 mmol/L or more, or 6.0 or more with kidney injury, muscle breakdown, weakness, palpitations, little urine or an ECG change.',
    who: 'The clinician treats and reviews medicines. The nurse records the ECG and repeats the sample. The dietitian prints no potassium list.',
    how: 'Interrupts: emergency at those limits, urgent from 6.0 to 6.4. A haemolysed sample is urgent and repeated, never waved through.',
    where: 'Lab grid, live findings, the top of Today and the queue; in the case beside kidney function and medicines.',
    when: 'On entry or import of the result. Within 15 minutes, or 4 hours with a repeat inside 24 hours.',
  },
  choices: [
    {
      question: 'What becomes of a high potassium in a haemolysed sample?',
      chosen: 'The flag stands as urgent and the test is repeated today.',
      because: 'Haemolysis can hide a true rise; it is excluded by a repeat, not by assumption.',
      others: [
        {
          position: 'Exclude haemolysis first, then act on the number.',
          source: 'Clinical reference 1.2, after UKKA 2023 on gpnotebook and guidelinegenius',
          mark: 'S',
        },
      ],
    },
    {
      question: 'What makes 6.0 to 6.4 mmol/L an emergency?',
      chosen: 'Little urine, weakness, palpitations, an ECG change, kidney injury or muscle breakdown.',
      because:
        'Those are the people in whom it is still rising or already acts on the heart (decision tables, section 5).',
      others: [
        {
          position: 'Only kidney injury or an ECG change.',
          source: 'Clinical reference 2.2, after UKKA 2023',
          mark: 'S',
        },
      ],
    },
  ],
};
