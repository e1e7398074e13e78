// Iron (decision tables, sections 2 and 4): omitted by the document, named by the guideline on restless legs.

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { listed } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { deficiency } from './rule.ts';

const RESTLESS_LEGS: Condition = { symptom: 'restless-legs' };
const SATURATION_LOW: Condition = { lab: 'transferrin-saturation', is: ['below'] };
const FERRITIN_NORMAL: Condition = { lab: 'ferritin', is: ['within', 'above'] };
/** 30 to 75 ug/L in restless legs is treated, and is not iron deficiency. */
const ENOUGH_TO_TREAT = 'Iron low enough to treat in restless legs';

export const ironDeficiency = deficiency('iron', {
  title: 'Iron deficiency, or iron low enough to treat in restless legs',
  sources: [
    fromGuideline(
      'AASM 2025 (PMID 39324694): in restless legs ferritin 75 ug/L or less, or saturation below 20 %',
      'S',
    ),
    fromGuideline('Ferritin below 30 ug/L: iron deficiency', 'G'),
    fromGuideline('Ferritin is not accurate in chronic inflammation (UpToDate, read in a copy)', 'NEW-S'),
  ],
  core: [RESTLESS_LEGS],
  supporting: [{ symptom: 'fatigue' }, { symptom: 'breathlessness' }],
  riskFactors: [
    ...listed('heavy-blood-loss', 'coeliac-disease', 'bariatric-surgery', 'ppi', 'vegan', 'vegetarian'),
    { pregnant: true },
    ...listed('haemodialysis'),
  ],
  isGuarded: false,
  levels: [
    {
      when: {
        all: [{ lab: 'ferritin', is: ['below'] }, labAt('<', 'ferritin-low')],
      },
      level: 'below',
      by: ['ferritin'],
      note: null,
    },
    {
      when: { all: [RESTLESS_LEGS, { lab: 'ferritin', is: ['below'] }] },
      level: 'below',
      by: ['ferritin'],
      note: 'ferritin is low enough to treat in restless legs (75 ug/L or less)',
      title: ENOUGH_TO_TREAT,
    },
    {
      when: { all: [RESTLESS_LEGS, SATURATION_LOW] },
      level: 'below',
      by: ['transferrin-saturation'],
      note: 'transferrin saturation is low enough to treat in restless legs (below 20 %)',
      title: ENOUGH_TO_TREAT,
    },
    {
      when: { all: [SATURATION_LOW, FERRITIN_NORMAL] },
      level: 'conflict',
      by: ['transferrin-saturation', 'ferritin'],
      note: 'transferrin saturation is low but ferritin is not: repeat both, in the morning and off iron for 24 hours',
      missing: ['ferritin', 'transferrin-saturation'],
    },
    {
      when: SATURATION_LOW,
      level: 'below',
      by: ['transferrin-saturation'],
      note: 'transferrin saturation is low, and no ferritin can be read',
    },
    {
      when: { lab: 'ferritin', is: ['borderline'] },
      level: 'borderline',
      by: ['ferritin'],
      note: 'ferritin between 75 and 100 ug/L in restless legs: the guideline has a place for intravenous iron only',
      missing: ['transferrin-saturation'],
      title: 'Iron borderline for restless legs',
    },
    { when: FERRITIN_NORMAL, level: 'within', by: ['ferritin'], note: null },
    {
      when: { lab: 'transferrin-saturation', is: ['within', 'above'] },
      level: 'unusable',
      by: ['transferrin-saturation'],
      note: 'a transferrin saturation that is not low does not exclude it while no ferritin can be read',
      missing: ['ferritin'],
    },
  ],
  decisive: ['ferritin', 'transferrin-saturation'],
  isElectrolyte: false,
  supplements: ['iron-supplement'],
  notes: [
    {
      when: { history: 'haemochromatosis' },
      text: 'Haemochromatosis: no iron and no iron foods; ask the specialist',
      isAction: true,
    },
    { when: { lab: 'haemoglobin', is: ['below'] }, text: 'Also fits: haemoglobin is low' },
    { when: { lab: 'mcv', is: ['below'] }, text: 'Also fits: red cells are small (MCV below the interval)' },
    {
      when: { lab: 'ferritin', is: ['above'] },
      text: 'Ferritin is above 1,000 ug/L: look for iron overload or its cause',
    },
    {
      when: { lab: 'transferrin-saturation', is: ['above'] },
      text: 'Transferrin saturation is above 45 %: think of iron overload',
    },
  ],
  actions: [
    'Look for the cause: blood loss, gut disease, diet, medicines',
    'When in doubt repeat ferritin and saturation in the morning, off iron for 24 hours, with CRP',
  ],
  tests: ['ferritin', 'transferrin-saturation', 'crp'],
});

export const ironAbout: RuleAbout = {
  rule: 'deficiency-iron',
  grade: 'moderate',
  evidence: 'Iron is the nutrient with guideline support in restless legs (AASM 2025); magnesium is not.',
  answers: {
    what: 'Whether iron stores are low, or low enough to treat in restless legs. It reads restless legs with ferritin and transferrin saturation, and blood loss, gut disease, diet, pregnancy and dialysis.',
    who: 'The clinician looks for blood loss first. When in doubt the nurse repeats ferritin and saturation in the morning, off iron for a day. The dietitian offers iron foods only once low iron is found or confirmed.',
    how: 'A chart line that does not interrupt. From 30 to 75 ug/L beside restless legs it says "low enough to treat" and never iron deficiency.',
    where:
      'Chart and live findings, above the advice on restless legs when both stand; on the handout page behind the gate for iron overload.',
    when: 'With the result; ferritin and saturation count for 180 days. Likely, low, or possible with a risk makes a routine case of 30 days.',
  },
  choices: [
    {
      question: 'From which ferritin on are iron stores low?',
      chosen: 'Below 30 ug/L; with restless legs 75 or less is low enough to treat and 76-100 borderline.',
      because:
        'AASM 2025 acts at 75 in restless legs; a laboratory interval that starts at 11 would make 40 a silent normal.',
      others: [
        { position: 'Below 45 ug/L.', source: 'AGA', mark: 'G' },
        { position: 'Intervals of 24-336 (men) and 11-307 ug/L (women).', source: 'Mayo', mark: 'G' },
        {
          position: 'Roche assays read about 60 % above Beckman: one number fits no two laboratories.',
          source: 'Clinical reference 1.2',
          mark: 'S',
        },
      ],
    },
    {
      question: 'May a normal ferritin be read beside inflammation, liver disease or cancer?',
      chosen: 'No; transferrin saturation below 20 % then shows it, and 20 % or more leaves it open.',
      because: 'These raise ferritin whatever the stores.',
      others: [
        {
          position: 'Higher ferritin cut-offs are used in inflammation instead.',
          source: 'General clinical knowledge',
          mark: 'NEW-G',
        },
      ],
    },
  ],
  deviation: 'The document omits iron and names magnesium for restless legs: iron is added by guideline.',
};
