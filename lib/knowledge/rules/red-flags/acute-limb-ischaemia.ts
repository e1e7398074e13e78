// Acute limb ischaemia (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

const COMPLAINTS = ['leg-pain', 'rest-pain', 'numbness', 'muscle-weakness'] as const;
const SIGNS = ['cold-leg', 'pale-leg', 'pulse-absent'] as const;
const ARTERIAL_RISK: Condition = { any: listed('atrial-fibrillation', 'peripheral-arterial-disease') };

/** On known disease the pain may be months old: the sign is known to be new, or one of them gets worse. */
const ACUTE_ON_CHRONIC: Condition = {
  all: [
    { any: present(...COMPLAINTS) },
    { any: present(...SIGNS) },
    {
      any: [
        ...SIGNS.map((symptom) => ({ symptom, days: { atMost: 14 } })),
        ...[...COMPLAINTS, ...SIGNS].map((symptom) => ({ symptom, worsening: true as const })),
      ],
    },
    ARTERIAL_RISK,
  ],
};

export const acuteLimbIschaemia = redFlag('acute-limb-ischaemia', {
  title: 'Acute limb ischaemia',
  sources: [fromGuideline('NHS Highland vascular guidelines; Devon formulary guidance', 'P')],
  isLateral: true,
  fires: {
    any: [
      {
        all: [
          {
            any: COMPLAINTS.map((symptom) => ({
              symptom,
              days: { atMost: 14 },
              daysMissing: 'met',
            })),
          },
          {
            any: SIGNS.map((symptom) => ({
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
          ARTERIAL_RISK,
        ],
      },
      ACUTE_ON_CHRONIC,
    ],
  },
  tiers: [emergency()],
  actions: ['Phone vascular on-call now', 'Keep the leg flat and warm; nil by mouth'],
  tests: [],
});

export const acuteLimbIschaemiaAbout: RuleAbout = {
  rule: 'red-flag-acute-limb-ischaemia',
  grade: 'low',
  evidence:
    'Pain or loss of feeling with a cold, pale or pulseless leg within two weeks; all six signs occur only in the worst cases.',
  answers: {
    what: 'The blood supply of a leg may have stopped. It reads pain, numbness or weakness of at most two weeks in a leg that is cold, pale or without a pulse; with atrial fibrillation or arterial disease also older pain, when the sign is new or something is getting worse.',
    who: 'The clinician phones the vascular surgeon on call. The nurse keeps the leg flat and warm and the person nil by mouth.',
    how: 'Interrupts as an emergency and names the leg. An unknown duration does not hold it back and is listed as missing.',
    where: 'Live findings beside the leg diagram, the review queue with a clock, and the case of that leg.',
    when: 'When pain and a cold, pale or pulseless leg are both present, from a draft too. To be acknowledged within 15 minutes: hours decide about the leg.',
  },
  choices: [
    {
      question: 'Is loss of feeling with sudden pain enough?',
      chosen:
        'Only with severe one-sided pain and atrial fibrillation or arterial disease; otherwise a cold, pale or pulseless leg is needed.',
      because: 'Every sciatica has pain with tingling; without the guard each would be an emergency.',
      others: [
        {
          position: 'Sudden pain with any one of pallor, pulselessness, cold, paraesthesia or paralysis.',
          source: 'NHS Highland vascular guidelines',
          mark: 'P',
        },
      ],
    },
    {
      question: 'Does pain of more than two weeks exclude it?',
      chosen:
        'Not in atrial fibrillation or known arterial disease, when the cold, pale or pulseless leg is known to be new or anything of it is getting worse.',
      because:
        'A diseased artery that closes has often hurt for months; the reference says that known disease makes it likelier.',
      others: [{ position: 'Pain of at most 14 days.', source: 'Decision tables, section 5', mark: 'G' }],
    },
  ],
  deviation:
    'Loss of feeling alone needs atrial fibrillation or arterial disease beside severe one-sided pain: otherwise every sciatica would fire. Older pain counts on known disease, when the sign is new or getting worse: the table has 14 days for both.',
};
