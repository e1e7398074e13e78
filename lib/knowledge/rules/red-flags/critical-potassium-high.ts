// Critically high potassium (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

export const criticalPotassiumHigh = redFlag('critical-potassium-high', {
  title: 'Critically high potassium',
  sources: [fromGuideline('UKKA 2023; ECG at 6.0 or more (NHS GGC handbook)', 'S')],
  evidence:
    '6.5 mmol/L or more, or 6.0 or more with kidney injury, muscle breakdown, weakness, palpitations or ECG change.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'potassium-serum', operator: '>=', limit: 'potassium-critical-high', use: 'critical' }),
    emergency({
      all: [
        { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
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
    urgent(
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
      { action: 'Repeat within 24 hours' },
    ),
    urgent(undefined, UNFIT),
  ],
  actions: ['ECG now; medicine review', 'Exclude haemolysis by a repeat, not by assumption'],
  tests: ['creatinine'],
});
