// Vitamin C deficiency, scurvy (decision tables, section 4). The document names no sign of it: D21 is an evidence note alone.

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { ALWAYS, HIGH_ALCOHOL, listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

const RISKS: Condition[] = [
  HIGH_ALCOHOL,
  ...listed('poor-intake', 'smoker', 'haemodialysis', 'eating-disorder', 'inflammatory-bowel-disease'),
  ...listed('bariatric-surgery', 'dysphagia', 'restrictive-diet', 'food-insecurity'),
];
const BRUISING: Condition = { symptom: 'bruising' };

export const vitaminCDeficiency = deficiency('vitamin-c', {
  title: 'Vitamin C deficiency',
  sources: [
    fromDocument('vitamin E and C (evidence note only)', 'D21'),
    fromGuideline('Mayo VITC (CentraCare test catalogue LAB0211060): below 0.2 mg/dL', 'P'),
    fromGuideline('Scurvy: leg pain, bruising, bleeding gums and joints', 'G'),
  ],
  core: [
    { symptom: 'bleeding-gums' },
    { all: [BRUISING, { any: present('leg-pain', 'joint-pain', 'muscle-ache', 'leg-swelling', 'fatigue') }] },
    { all: [BRUISING, { any: RISKS }] },
  ],
  supporting: [
    { symptom: 'fatigue' },
    { symptom: 'muscle-weakness' },
    { symptom: 'poor-wound-healing' },
    { symptom: 'corkscrew-hairs' },
  ],
  riskFactors: RISKS,
  isGuarded: false,
  levels: [
    bandOf('ascorbate-plasma', 'below'),
    bandOf('ascorbate-plasma', 'borderline', { missing: ['ascorbate-plasma'] }),
    {
      when: { lab: 'ascorbate-plasma', is: ['within', 'above'] },
      level: 'within',
      by: ['ascorbate-plasma'],
      note: null,
    },
  ],
  decisive: ['ascorbate-plasma'],
  isElectrolyte: false,
  supplements: ['vitamin-c-supplement'],
  notes: [
    {
      when: { all: [BRUISING, labAt('>', 'inr-raised')] },
      text: 'Bruising with a raised INR: vitamin K, anticoagulants and the liver come first',
      isAction: true,
    },
    {
      when: ALWAYS,
      text: 'Evidence is limited: vitamin C for inflammation or pain without a lack of it is not supported',
    },
  ],
  actions: [
    'Treat under supervision when the lack is shown',
    'Look for the cause: little food, alcohol, dialysis, gut disease, trouble with swallowing',
  ],
  tests: ['ascorbate-plasma', 'inr', 'haemoglobin'],
});

export const vitaminCAbout: RuleAbout = {
  rule: 'deficiency-vitamin-c',
  grade: 'low',
  evidence:
    'Scurvy with leg pain, bruising and bleeding gums is real; vitamin C against pain and inflammation is not supported.',
  answers: {
    what: 'Whether bleeding gums, or bruises beside leg pain or a risk such as little food, smoking or alcohol, may be scurvy. It reads those signs with plasma ascorbate; the claim about inflammation raises nothing.',
    who: 'The clinician treats under supervision once it is shown. The nurse looks at gums, skin and hairs. The dietitian asks what is eaten and why so little.',
    how: 'A chart line that never interrupts. A raised INR beside bruises heads its actions: vitamin K, anticoagulants and the liver come first.',
    where:
      'Chart and live findings, with ascorbate, INR and haemoglobin on the merged test list; in the case once likely, low, or possible with a risk.',
    when: 'When bruises or gums are recorded; ascorbate counts for 30 days. A case of it is routine, due in another 30.',
  },
  choices: [
    {
      question: 'Does vitamin C help leg pain, as the document says?',
      chosen: 'It is shown as an evidence note and raises nothing; the signs of scurvy raise the finding.',
      because: 'No trial supports it for leg pain, and scurvy, which the document leaves out, does cause it.',
      others: [
        {
          position: 'Antioxidant and anti-inflammatory; may help inflammation that adds to pain.',
          source: 'Source document, vitamin E and C (D21)',
          mark: 'G',
        },
      ],
    },
  ],
  deviation:
    'The document names vitamin C for inflammation and no sign of its lack. The signs are those of scurvy; the statement is only an evidence note.',
};
