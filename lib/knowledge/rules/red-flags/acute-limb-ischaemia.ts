// Acute limb ischaemia (decision tables, section 5).

import { listed, present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const acuteLimbIschaemia = redFlag('acute-limb-ischaemia', {
  title: 'Acute limb ischaemia',
  sources: [fromGuideline('NHS Highland vascular guidelines; Devon formulary guidance', 'P')],
  evidence:
    'Pain or loss of feeling with a cold, pale or pulseless leg within two weeks; all six signs occur only in the worst cases.',
  deviation:
    'Loss of feeling alone needs atrial fibrillation or arterial disease beside severe one-sided pain: otherwise every sciatica would fire.',
  isLateral: true,
  fires: {
    any: [
      {
        all: [
          {
            any: (['leg-pain', 'rest-pain', 'numbness', 'muscle-weakness'] as const).map((symptom) => ({
              symptom,
              days: { atMost: 14 },
              daysMissing: 'met',
            })),
          },
          {
            any: (['cold-leg', 'pale-leg', 'pulse-absent'] as const).map((symptom) => ({
              symptom,
              days: { atMost: 14 },
              daysMissing: 'met',
            })),
          },
        ],
      },
      {
        all: [
          {
            symptom: 'leg-pain',
            side: 'one',
            sideMissing: 'met',
            severityAtLeast: 7,
            days: { atMost: 14 },
            daysMissing: 'met',
          },
          { any: present('numbness', 'muscle-weakness') },
          { any: listed('atrial-fibrillation', 'peripheral-arterial-disease') },
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Phone vascular on-call now', 'Keep the leg flat and warm; nil by mouth'],
  tests: [],
});
