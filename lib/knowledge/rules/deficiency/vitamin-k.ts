// Vitamin K deficiency, guarded (decision tables, sections 2 and 4). Night cramps are never a sign of it: see advice/vitamin-k-night-cramps.ts.

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

const RISKS: Condition[] = [
  ...listed('coeliac-disease', 'inflammatory-bowel-disease', 'pancreatic-insufficiency', 'cystic-fibrosis'),
  ...listed('short-bowel', 'bariatric-surgery', 'orlistat', 'bile-acid-resin', 'liver-disease', 'poor-intake'),
  ...listed('antibiotic-broad-spectrum'),
];
const INR_HIGH: Condition = { lab: 'inr', is: ['above'] };
/** What raises an INR without a lack of vitamin K. */
const INR_EXPLAINED: Condition = { any: listed('warfarin', 'doac', 'heparin', 'liver-disease', 'sepsis') };

export const vitaminKDeficiency = deficiency('vitamin-k', {
  title: 'Vitamin K deficiency',
  sources: [
    fromGuideline('Mayo VITK1: phylloquinone 0.10-2.20 ng/mL, fasting', 'P'),
    fromGuideline('Bruising and bleeding gums beside a reason for poor absorption; INR 0.8-1.2', 'G'),
    fromGuideline('Mayo DCP, ARUP 0081312: PIVKA-II is validated for liver cancer', 'P'),
  ],
  notApplicableWhen: [
    {
      condition: { history: 'warfarin' },
      why: 'on warfarin: the INR is the aim of treatment, and vitamin K is never advised beside it',
    },
  ],
  core: present('bruising', 'bleeding-gums').map((sign) => ({ all: [sign, { any: RISKS }] })),
  supporting: [],
  riskFactors: RISKS,
  isGuarded: true,
  levels: [
    bandOf('phylloquinone', 'below'),
    {
      when: { all: [INR_HIGH, { not: INR_EXPLAINED }] },
      level: 'below',
      by: ['inr'],
      note: 'the INR is raised without an anticoagulant, liver disease or sepsis: this counts as low vitamin K',
    },
    {
      when: { all: [INR_HIGH, { not: { known: INR_EXPLAINED } }] },
      level: 'unusable',
      by: ['inr'],
      note: 'the INR is raised, but whether an anticoagulant, liver disease or sepsis explains it is not known: ask',
      missing: ['phylloquinone'],
    },
    bandOf('inr', 'borderline', { missing: ['phylloquinone'] }),
    { when: { lab: 'phylloquinone', is: ['within', 'above'] }, level: 'within', by: ['phylloquinone'], note: null },
    bandOf('inr', 'within'),
    {
      when: { all: [{ labKnown: 'inr' }, { known: INR_EXPLAINED }] },
      level: 'unusable',
      by: ['inr'],
      note: 'the INR cannot be read for vitamin K beside an anticoagulant, liver disease or sepsis',
      missing: ['phylloquinone'],
    },
  ],
  decisive: ['inr', 'phylloquinone'],
  isElectrolyte: false,
  supplements: ['vitamin-k-supplement'],
  notes: [
    {
      when: { lab: 'pivka-ii', is: ['above'] },
      text: 'Also fits: PIVKA-II is raised; the test is made for liver cancer, so read it with the laboratory',
    },
    {
      when: { all: [{ any: present('bruising', 'bleeding-gums') }, { not: { any: RISKS } }] },
      text: 'Bruising or bleeding gums fit vitamin K only beside a reason for poor absorption, and none is recorded',
    },
  ],
  actions: [
    'Repeat the INR off anticoagulants with liver tests, and look for bleeding',
    'Look for the cause: poor absorption, liver, long antibiotics',
  ],
  tests: ['inr', 'albumin', 'alkaline-phosphatase'],
});

export const vitaminKAbout: RuleAbout = {
  rule: 'deficiency-vitamin-k',
  grade: 'low',
  evidence: 'Shown by a raised INR that nothing else explains, or a low phylloquinone; leg symptoms do not show it.',
  answers: {
    what: 'Whether a raised INR that nothing else explains, or a low phylloquinone, shows a lack of vitamin K; bruises and bleeding gums count only beside poor absorption, and night cramps never.',
    who: 'The clinician repeats the INR with liver tests and looks for bleeding. The nurse asks about anticoagulants. On warfarin the anticoagulation clinic alone decides.',
    how: 'A chart line that never interrupts and is not applicable on warfarin. An INR of 5.0 or more interrupts by its own flag.',
    where:
      'Chart and live findings with the INR and what may explain it; case and queue when it is likely, low or possible. The handout holds the vitamin K list on warfarin.',
    when: 'With the INR or the bruise; the INR counts for 30 days and phylloquinone for 14. Its case is due in 30 days; a critical INR has its own, shorter clock.',
  },
  choices: [
    {
      question: 'From which INR on, without an anticoagulant, does it count as low vitamin K?',
      chosen: 'Up to 1.2 within, above 1.2 to 1.4 borderline, above 1.4 raised.',
      because: 'The two rows of the reference overlap; the borderline band asks for a repeat before anything is said.',
      others: [
        {
          position: 'Above 1.2 already prompts the check of vitamin K, liver and medicines.',
          source: 'Clinical reference 1.2',
          mark: 'G',
        },
      ],
    },
    {
      question: 'May PIVKA-II decide?',
      chosen: 'No: it only supports.',
      because: 'Its makers validated it for liver cancer, not for vitamin K.',
      others: [
        {
          position: 'At or above 7.5 ng/mL it is raised, also by liver cancer and warfarin.',
          source: 'Mayo DCP; ARUP 0081312',
          mark: 'P',
        },
      ],
    },
  ],
  deviation:
    'The document says that vitamin K may reduce night cramps (D18, D19), not that its lack causes them: night cramps give an evidence note and never a deficiency.',
};
