// Diabetic foot problem (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

const WORKING_DAY_HOURS = 24;

export const diabeticFoot = redFlag('diabetic-foot', {
  title: 'Diabetic foot problem',
  sources: [
    fromDocument('lifestyle, extended', 'D39'),
    fromGuideline('NICE NG19, quoted at nursing-notebook.com', 'NEW-S'),
  ],
  evidence: 'Ulcer, infection, or a hot swollen foot in diabetes.',
  isLateral: true,
  fires: {
    all: [
      { named: 'diabetes' },
      {
        any: [
          ...present('foot-ulcer', 'skin-spreading-infection', 'gangrene', 'hot-swollen-foot'),
          {
            all: [
              { symptom: 'leg-redness', side: 'one' },
              { symptom: 'leg-warmth', side: 'one' },
            ],
          },
        ],
      },
    ],
  },
  tiers: [
    emergency(
      {
        any: [
          { symptom: 'gangrene' },
          {
            all: [
              { symptom: 'foot-ulcer' },
              { any: present('fever', 'confusion', 'pulse-absent', 'cold-leg', 'pale-leg', 'rest-pain') },
            ],
          },
        ],
      },
      { note: 'The limb is threatened' },
    ),
    { when: { all: [] }, urgency: 'urgent', dueHours: WORKING_DAY_HOURS, note: 'Within one working day' },
  ],
  actions: [
    'Foot protection or multidisciplinary foot service; off-load',
    'A hot swollen foot is a Charcot foot until shown otherwise',
  ],
  tests: ['hba1c', 'crp'],
});
