// Iron for restless legs by guideline (decision tables, section 4, iron). Not for a person with haemochromatosis.

import type { AdviceRule } from '../../../clinical/knowledge.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';

export const ironRestlessLegs: AdviceRule = {
  kind: 'advice',
  id: 'advice-iron-restless-legs',
  version: 1,
  title: 'Restless legs with low iron: the guideline supports iron',
  code: 'iron-restless-legs',
  sources: [
    fromDocument('magnesium, corrected', 'D05'),
    fromGuideline('AASM 2025 (PMID 39324694): ferritin 75 ug/L or less, or transferrin saturation below 20 %', 'S'),
    fromGuideline('Haemochromatosis: no iron', 'G'),
  ],
  adultsOnly: true,
  notApplicableWhen: [
    { condition: { history: 'haemochromatosis' }, why: 'haemochromatosis: no advice on iron; the specialist decides' },
  ],
  fires: {
    all: [
      { symptom: 'restless-legs' },
      {
        any: [
          { lab: 'ferritin', is: ['below'] },
          { lab: 'transferrin-saturation', is: ['below'] },
        ],
      },
    ],
  },
  actions: ['Consider iron by the guideline once the cause of the low iron is looked for'],
  tests: ['ferritin', 'transferrin-saturation', 'crp'],
};

export const ironRestlessLegsAbout: RuleAbout = {
  rule: 'advice-iron-restless-legs',
  grade: 'moderate',
  evidence:
    'In restless legs iron has guideline support (AASM 2025); for magnesium a review of eight small studies, one a trial, came to no conclusion (Marshall 2019).',
  answers: {
    what: 'That restless legs with ferritin of 75 ug/L or less, or saturation below 20 %, may be treated with iron.',
    who: 'The clinician weighs iron by the guideline once the cause is looked for; with haemochromatosis the specialist decides.',
    how: 'A quiet note beside the iron finding that does not interrupt; it corrects what the document says of magnesium.',
    where: 'Chart and live findings, after the contributors; the case itself holds the iron finding.',
    when: 'Once restless legs and a low result are both there; it has no clock of its own.',
  },
  choices: [
    {
      question: 'Which nutrient matters in restless legs?',
      chosen: 'Iron.',
      because: 'It is the one with guideline support.',
      others: [
        {
          position: 'Magnesium deficiency may contribute to restless legs.',
          source: 'Source document, magnesium (D05)',
          mark: 'G',
        },
        { position: 'No conclusion on magnesium.', source: 'Marshall 2019, Sleep Med Rev', mark: 'S' },
      ],
    },
  ],
  deviation: 'The document names magnesium for restless legs and omits iron.',
};
