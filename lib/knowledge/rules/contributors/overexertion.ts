// Overexertion as a contributor to leg pain (source document, introduction and lifestyle).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { contributor } from './rule.ts';

export const overexertion = contributor('overexertion', {
  title: 'Overexertion may contribute',
  sources: [
    fromDocument('introduction; lifestyle', 'D01', 'D37'),
    fromGuideline('Miller 2022, J Athl Train 57:5 (PMC8775277)', 'P'),
  ],
  fires: {
    all: [
      { history: 'recent-strenuous-exercise' },
      { any: present('muscle-cramp', 'muscle-ache', 'muscle-spasm', 'leg-pain') },
    ],
  },
  actions: ['Rest and gentle static stretching; dark urine, swelling of one leg or weakness need another look'],
  tests: [],
});

export const overexertionAbout: RuleAbout = {
  rule: 'contributor-overexertion',
  grade: 'low',
  evidence: 'Stretching treats an acute cramp; its value in preventing cramps is mixed.',
  answers: {
    what: 'Hard exercise may explain the ache. It reads recent strenuous exercise with cramp, ache, spasm or leg pain.',
    who: 'The clinician or nurse explains rest and gentle stretching and asks about dark urine, one-sided swelling and weakness.',
    how: 'A quiet line that does not interrupt and orders no test; the signs it asks about raise flags of their own.',
    where: 'Chart and live findings beside the deficiencies that share the symptom.',
    when: 'While the exercise is recorded as recent; it leaves no case and no clock.',
  },
  choices: [
    {
      question: 'Does stretching prevent cramps?',
      chosen: 'Stretching is offered for an acute cramp and promised for nothing else.',
      because: 'It treats a cramp; its value in preventing one is mixed (Miller 2022).',
      others: [
        { position: 'Regular stretching helps prevent cramps.', source: 'Source document, D37', mark: 'P' },
        {
          position: 'Acute stretching did not raise the cramp threshold in the laboratory.',
          source: 'PMC5687236',
          mark: 'P',
        },
      ],
    },
    {
      question: 'How is overexertion told from worse?',
      chosen:
        'By recent exercise and the symptom; swelling, dark urine, weakness and long duration raise their own flags.',
      because: 'A contributor opens nothing, so it may be wide while the flags stay strict.',
      others: [
        {
          position:
            'Within 72 hours, both sides, tender, no swelling, no weakness, normal urine; over 7 days look further.',
          source: 'Clinical reference 2.2, after Miller 2022',
          mark: 'P',
        },
      ],
    },
  ],
};
