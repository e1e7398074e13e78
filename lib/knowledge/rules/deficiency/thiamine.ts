// Thiamine deficiency (decision tables, sections 2 and 4). Its emergencies are red flags that no level clears.

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { HIGH_ALCOHOL, listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

export const thiamineDeficiency = deficiency('thiamine', {
  title: 'Thiamine deficiency',
  sources: [
    fromDocument('B vitamins; table', 'D10', 'D11', 'D12', 'D32'),
    fromGuideline('Mayo TDP and ARUP 0080388: 70-180 nmol/L in whole blood', 'P'),
    fromGuideline('Shible 2019, dry beriberi: distal neuropathy of both legs', 'P'),
    fromGuideline('Calf tenderness and burning feet as signs of dry beriberi', 'G'),
  ],
  core: [
    ...present('muscle-cramp', 'muscle-ache', 'nerve-pain', 'burning-feet'),
    { symptom: 'numbness', side: 'both' },
    { symptom: 'tingling', side: 'both' },
    { symptom: 'calf-tenderness', side: 'both' },
  ],
  supporting: [
    { symptom: 'fatigue' },
    { symptom: 'muscle-weakness' },
    { symptom: 'leg-swelling', side: 'both' },
    { symptom: 'palpitations' },
    { symptom: 'ankle-reflex-absent' },
  ],
  riskFactors: [
    HIGH_ALCOHOL,
    { history: 'bariatric-surgery' },
    ...present('vomiting', 'weight-loss'),
    ...listed('poor-intake', 'eating-disorder', 'loop-diuretic', 'haemodialysis', 'feeding-about-to-start'),
    ...listed('type-1-diabetes', 'type-2-diabetes', 'inflammatory-bowel-disease'),
  ],
  isGuarded: false,
  levels: [
    bandOf('thiamine-diphosphate-blood', 'below'),
    {
      when: { lab: 'transketolase-activation', is: ['above'] },
      level: 'below',
      by: ['transketolase-activation'],
      note: 'transketolase activation shows a lack of thiamine: the low one of two results counts',
    },
    bandOf('thiamine-diphosphate-blood', 'borderline'),
    {
      when: { lab: 'thiamine-diphosphate-blood', is: ['within', 'above'] },
      level: 'within',
      by: ['thiamine-diphosphate-blood'],
      note: null,
    },
    bandOf('transketolase-activation', 'borderline', { missing: ['thiamine-diphosphate-blood'] }),
    bandOf('transketolase-activation', 'within', {
      note: 'by transketolase activation alone, whose cut-offs are not agreed',
    }),
  ],
  decisive: ['thiamine-diphosphate-blood', 'transketolase-activation'],
  isElectrolyte: false,
  supplements: ['thiamine-supplement'],
  notes: [
    {
      when: { lab: 'thiamine-diphosphate-blood', is: ['borderline', 'within', 'above'] },
      text: 'A level that is not low never clears Wernicke encephalopathy, wet beriberi or refeeding risk',
    },
    {
      when: {
        all: [
          { lab: 'transketolase-activation', is: ['borderline'] },
          { lab: 'thiamine-diphosphate-blood', is: ['within', 'above'] },
        ],
      },
      text: 'Transketolase activation is borderline and only supports: it does not settle it',
    },
    {
      when: { any: listed('type-1-diabetes', 'type-2-diabetes') },
      text: 'Diabetes: the evidence that thiamine matters more there is weak',
    },
  ],
  actions: [
    'Treat on suspicion where the risk is real: do not wait for the level, and give thiamine before sugar',
    'Look for the cause: alcohol, vomiting, surgery, diuretics, dialysis, little food',
  ],
  tests: ['thiamine-diphosphate-blood', 'magnesium-serum'],
});

export const thiamineAbout: RuleAbout = {
  rule: 'deficiency-thiamine',
  grade: 'low',
  evidence:
    'Beriberi with aching, cramping and neuropathy of both legs is supported; thiamine for nerves in diabetes is not proven (Cochrane 2008).',
  answers: {
    what: 'How likely a lack of thiamine is. It reads cramps, aching, burning feet, nerve symptoms of both legs and tender calves with whole-blood thiamine diphosphate or transketolase activation, and alcohol, surgery, vomiting and little food.',
    who: 'The clinician treats on suspicion and gives thiamine before sugar. The nurse asks about alcohol, vomiting and meals. The dietitian plans meals only past the refeeding gate.',
    how: 'A chart line that never interrupts: Wernicke encephalopathy, wet beriberi and refeeding risk have flags of their own, and no normal level clears them.',
    where:
      'Chart and live findings below those flags; case and queue when likely, low, or possible with a risk. Magnesium joins it on the test list.',
    when: 'At each screening, without waiting for the laboratory; a level counts for 90 days. A case is due in 30 days, its emergencies by the clocks of their flags.',
  },
  choices: [
    {
      question: 'From which thiamine diphosphate on is it low?',
      chosen: 'Below 70 nmol/L in whole blood; 70 to below 90 is borderline beside a risk factor.',
      because:
        'Mayo and ARUP agree on 70-180 nmol/L; treating 70-90 with risks is general knowledge and awaits sign-off.',
      others: [
        {
          position:
            'Serum intervals such as 66.5-200 nmol/L are seen in case reports and must not be mixed with these.',
          source: 'Clinical reference 1.3',
          mark: 'P',
        },
      ],
    },
    {
      question: 'What does transketolase activation (ETKAC) count?',
      chosen: 'Above 1.25 is a lack, also beside a normal level; 1.15-1.25 decides only without a level.',
      because: 'Thiamine is treated on suspicion, so the low one of two results wins.',
      others: [
        {
          position: 'No cut-off of transketolase activation is agreed on.',
          source: 'Jones 2020, Ann N Y Acad Sci',
          mark: 'P',
        },
      ],
    },
  ],
};
