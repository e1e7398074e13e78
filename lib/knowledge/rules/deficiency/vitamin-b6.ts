// Vitamin B6 deficiency, guarded: rare, and its excess gives the same neuropathy (decision tables, section 4).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { HIGH_ALCOHOL, listed, PLP_PROVEN_LOW, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { bandOf, deficiency } from './rule.ts';

const SUPPLEMENT_WITHOUT_PROOF: Condition = {
  all: [{ history: 'vitamin-b6-supplement' }, { not: { known: PLP_PROVEN_LOW } }],
};

export const vitaminB6Deficiency = deficiency('vitamin-b6', {
  title: 'Vitamin B6 deficiency',
  sources: [
    fromDocument('B vitamins', 'D10'),
    fromGuideline('ARUP 0080111: pyridoxal 5-phosphate 20-125 nmol/L', 'P'),
    fromGuideline('MSD Manual, vitamin B6 deficiency: neuropathy, glossitis, seizures', 'P'),
    fromGuideline('StatPearls: isoniazid, hydralazine, penicillamine, levodopa', 'S'),
  ],
  notApplicableWhen: [
    {
      condition: SUPPLEMENT_WITHOUT_PROOF,
      why: 'on a vitamin B6 supplement: no deficiency without pyridoxal 5-phosphate below 20 nmol/L; add up the total mg a day first',
    },
  ],
  core: [
    ...present('nerve-pain'),
    { symptom: 'numbness', side: 'both' },
    { symptom: 'tingling', side: 'both' },
    ...present('burning-feet', 'glossitis'),
  ],
  supporting: [{ symptom: 'seizure' }, { symptom: 'fatigue' }],
  riskFactors: [
    ...listed('isoniazid', 'hydralazine', 'penicillamine', 'levodopa', 'haemodialysis'),
    HIGH_ALCOHOL,
    ...listed('coeliac-disease', 'inflammatory-bowel-disease', 'poor-intake', 'anticonvulsant-enzyme-inducing'),
  ],
  isGuarded: true,
  levels: [
    {
      when: labAt('>', 'plp-excess'),
      level: 'above',
      by: ['pyridoxal-5-phosphate'],
      note: null,
    },
    bandOf('pyridoxal-5-phosphate', 'below'),
    bandOf('pyridoxal-5-phosphate', 'borderline', { missing: ['pyridoxal-5-phosphate'] }),
    bandOf('pyridoxal-5-phosphate', 'within'),
    {
      when: { lab: 'pyridoxal-5-phosphate', is: ['above'] },
      level: 'no-finding',
      by: ['pyridoxal-5-phosphate'],
      note: null,
    },
  ],
  decisive: ['pyridoxal-5-phosphate'],
  isElectrolyte: false,
  supplements: ['vitamin-b6-supplement'],
  notes: [
    {
      when: { lab: 'homocysteine', is: ['above'] },
      text: 'Also fits: homocysteine is raised (B12, folate, kidneys and thyroid raise it too)',
    },
    { when: { history: 'isoniazid' }, text: 'Isoniazid: pyridoxine is given beside it to prevent this' },
  ],
  actions: [
    'Add up all vitamin B6 taken, in mg a day, before any is given',
    'Look for the cause: isoniazid and other medicines, alcohol, dialysis, gut disease',
  ],
  tests: ['pyridoxal-5-phosphate'],
});

export const vitaminB6About: RuleAbout = {
  rule: 'deficiency-vitamin-b6',
  grade: 'low',
  evidence: 'Rare without a medicine, alcohol, dialysis or gut disease; too much causes the neuropathy it is sold for.',
  answers: {
    what: 'Whether a lack of vitamin B6 is shown or possible. It reads nerve symptoms of both legs, burning feet and a sore tongue with pyridoxal 5-phosphate, and counts symptoms without a result only beside a risk such as isoniazid, alcohol or dialysis.',
    who: 'The nurse first adds up every product that holds B6. The clinician looks at isoniazid, hydralazine, penicillamine and levodopa. The dietitian leaves the list out while B6 is high.',
    how: 'A chart line that does not interrupt. Beside a B6 supplement it says why it is not applicable, unless the level itself is proven low.',
    where:
      'Chart and live findings, silent beside a finding of too much B6; case and queue when likely, low, or possible with a risk.',
    when: 'Once supplements have been asked about; the level counts for 90 days. Its case is reviewed within 30 days.',
  },
  choices: [
    {
      question: 'From which pyridoxal 5-phosphate on is it low?',
      chosen: 'Below 20 nmol/L is low, 20 to below 30 borderline, fasting and off supplements.',
      because: 'ARUP publishes it in nmol/L, the unit of the rule.',
      others: [
        { position: 'Interval 5-50 ug/L, about 20-202 nmol/L.', source: 'Mayo B6PRO', mark: 'P' },
        {
          position: 'Deficient below 3.4 ug/L (13.8 nmol/L), marginal 3.4-5.1 ug/L.',
          source: 'Labcorp 004655',
          mark: 'P',
        },
        { position: 'Adequate only above 30 nmol/L.', source: 'NIH Office of Dietary Supplements', mark: 'G' },
      ],
    },
  ],
  deviation:
    'The document gives B6 to nerve pain as such. Without a risk factor and without a result there is no finding, only the question whether a B6 supplement is taken.',
};
