// Diabetic foot problem (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
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
  isLateral: true,
  fires: {
    all: [
      { named: 'diabetes' },
      {
        any: [
          ...present('foot-ulcer', 'skin-spreading-infection', 'gangrene', 'hot-swollen-foot'),
          { named: 'red-and-warm-leg' },
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

export const diabeticFootAbout: RuleAbout = {
  rule: 'red-flag-diabetic-foot',
  grade: 'low',
  evidence: 'Ulcer, infection, or a hot swollen foot in diabetes.',
  answers: {
    what: 'A foot may be in danger from diabetes. It reads diabetes with an ulcer, spreading infection, dead tissue, a hot swollen foot, or redness and warmth of one leg.',
    who: 'The foot protection or multidisciplinary foot service acts. The nurse takes the weight off the foot; the clinician refers.',
    how: 'Interrupts as urgent; as an emergency with dead tissue, or an ulcer with fever, confusion, rest pain, cold, pallor or no pulse.',
    where: 'Record screen at the foot concerned, Today, queue, and the case of that side.',
    when: 'When the foot is looked at, from a draft; of which leg is red and warm it asks next. Within one working day (24 hours); within 15 minutes when the limb is threatened.',
  },
  choices: [
    {
      question: 'How soon is a foot that is not limb-threatening seen?',
      chosen: 'Within one working day.',
      because: 'It is what the copy of NICE NG19 says; a limb-threatening foot is an emergency.',
      others: [
        {
          position: 'The same day for a new ulcer, infection or hot swollen foot.',
          source: 'Clinical reference 2.2, tier T1',
          mark: 'G',
        },
      ],
    },
  ],
};
