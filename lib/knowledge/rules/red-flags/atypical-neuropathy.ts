// Atypical neuropathy or cord compression (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

/** Guillain-Barr\u00e9 syndrome possible: an unknown duration does not stop it. */
const RECENT_WEAKNESS_WITH_DANGER_SIGN: Condition = {
  all: [
    {
      any: [
        { symptom: 'bilateral-leg-weakness', days: { atMost: 28 }, daysMissing: 'met' },
        { symptom: 'ascending-weakness' },
      ],
    },
    { any: present('breathlessness', 'ankle-reflex-absent', 'bulbar-symptoms') },
  ],
};

export const atypicalNeuropathy = redFlag('atypical-neuropathy', {
  title: 'Atypical neuropathy or cord compression',
  sources: [fromGuideline('Clinical reference 2.2, atypical neuropathy', 'G')],
  isLateral: true,
  fires: {
    any: [
      {
        all: [
          {
            any: [
              { symptom: 'bilateral-leg-weakness', days: { atMost: 55 } },
              { symptom: 'muscle-weakness', days: { atMost: 55 } },
            ],
          },
          { any: [...present('ankle-reflex-absent', 'plantar-extensor'), { named: 'nerve-symptom' }] },
        ],
      },
      { symptom: 'muscle-weakness', side: 'one' },
      { symptom: 'bilateral-leg-weakness', days: { atMost: 14 } },
      { all: [{ symptom: 'plantar-extensor' }, { not: { known: { flag: 'subacute-combined-degeneration' } } }] },
      { symptom: 'ascending-weakness' },
      RECENT_WEAKNESS_WITH_DANGER_SIGN,
    ],
  },
  tiers: [
    emergency(RECENT_WEAKNESS_WITH_DANGER_SIGN, {
      note: 'Recent weakness of both legs with breathing, swallowing or reflex signs: Guillain-Barr\u00e9 syndrome possible',
    }),
    urgent(),
  ],
  actions: ['Same-day neurology or emergency department: Guillain-Barr\u00e9 syndrome, cord compression'],
  tests: [],
});

export const atypicalNeuropathyAbout: RuleAbout = {
  rule: 'red-flag-atypical-neuropathy',
  grade: 'very-low',
  evidence: 'Weakness within eight weeks with reflex or nerve signs, one-sided weakness, or an extensor plantar.',
  answers: {
    what: 'Weakness does not fit a deficiency: Guillain-Barr\u00e9 syndrome or cord compression is possible. It reads weakness of less than eight weeks with reflex or nerve signs, weakness of both legs of at most two weeks by itself, one-sided or climbing weakness, or an extensor plantar.',
    who: 'The clinician arranges neurology or the emergency department. The nurse watches breathing and swallowing.',
    how: 'Interrupts as urgent; as an emergency when recent weakness of both legs, or climbing weakness, meets breathlessness, swallowing trouble or lost ankle reflexes.',
    where: 'Live findings of the weak side, Today, queue, and the case with onset and reflexes.',
    when: 'When weakness and its sign are entered; an unknown onset does not stop the emergency. Due in 4 hours or 15 minutes.',
  },
  choices: [
    {
      question: 'Is a one-sided change of feeling alone atypical?',
      chosen: 'No: it goes to unexplained numbness, due in 14 days.',
      because: 'Every sciatica would otherwise be seen the same day.',
      others: [
        {
          position: 'Any asymmetric neuropathy is seen the same day.',
          source: 'Clinical reference 2.2, atypical neuropathy',
          mark: 'G',
        },
      ],
    },
    {
      question: 'Is new weakness of both legs atypical by itself?',
      chosen:
        'Yes, up to 14 days (the limit that the tables give it for the cauda equina), with or without another sign.',
      because:
        'The cord or Guillain-Barr\u00e9 syndrome may begin with it, and signs that nobody looked for are not absent.',
      others: [
        {
          position: 'Weakness of less than 8 weeks beside a reflex or nerve sign.',
          source: 'Decision tables, section 5',
          mark: 'G',
        },
      ],
    },
    {
      question: 'Is climbing weakness alone an emergency?',
      chosen: 'Urgent; an emergency with breathlessness, swallowing trouble or lost ankle reflexes.',
      because: 'The decision tables ask for one danger sign beside it.',
      others: [
        {
          position: 'Ascending weakness or breathing trouble is an emergency.',
          source: 'Clinical reference 2.2, tier T0',
          mark: 'G',
        },
      ],
    },
  ],
  deviation:
    'One-sided change of feeling only goes to unexplained numbness: otherwise every sciatica would be same-day. Weakness of both legs of at most 14 days is seen the same day by itself: the table asks for a sign, the reference names acute, motor-predominant weakness.',
};
