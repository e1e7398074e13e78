// Vitamins D and B12 and their markers, thiamine, B6, C, E, K, folate (decision tables, section 3).

import type { Analyte } from '../../clinical/codes.ts';
import type { AnalyteDefinition, UnfitRule } from '../../clinical/knowledge.ts';
import type { AnalyteAbout } from '../../clinical/knowledge-about.ts';
import { labAt } from '../limits.ts';
import { askedUnit, decisionLimit, inclusive, limit, refusedUnit, unit } from '../units.ts';

const NON_FASTING_WITHIN: UnfitRule = {
  specimen: ['non-fasting'],
  only: ['within', 'above'],
  reason: 'non-fasting sample: a normal result does not exclude',
};
const ON_TREATMENT: UnfitRule = { specimen: ['on-treatment'], reason: 'taken on treatment with the vitamin' };

// Molar masses (g/mol) are those of PubChem, mark C: calcifediol (25-OH vitamin D3), cyanocobalamin, homocysteine,
// pyridoxal 5-phosphate, ascorbic acid, RRR-alpha-tocopherol, phylloquinone, folic acid.
const vitaminD: AnalyteDefinition = {
  id: '25-oh-vitamin-d',
  name: '25-OH vitamin D',
  units: [unit('nmol/L', 0), unit('ng/mL', 0, { times: '2.496', aliases: ['ug/L'] })],
  plausible: { low: '1', high: '1500' },
  traps: [{ above: limit('150', 'ng/mL'), unit: 'ng/mL', question: 'this is very high in ng/mL: is it in nmol/L?' }],
  staleAfterDays: 180,
  bands: {
    kind: 'bands',
    bands: {
      low: decisionLimit('30', 'nmol/L'),
      borderlineBelow: decisionLimit('50', 'nmol/L'),
      high: decisionLimit('125', 'nmol/L'),
    },
  },
  unfit: [
    { specimen: ['on-loading-dose'], reason: 'on a loading dose for less than 8 weeks' },
    { specimen: ['d3-only-assay'], reason: 'assay measures vitamin D3 only, on vitamin D2 treatment' },
  ],
};

const vitaminDAbout: AnalyteAbout = {
  molarMass: '400.64',
  loinc: { mass: ['62292-8', 'C'], molar: ['68438-1', 'C'] },
  sources: [
    ['NAM 2011, NCBI Bookshelf NBK525404 appendix A table 1. The Endocrine Society 2024 no longer endorses bands', 'P'],
    ['Alternative: ROS (UK) uses below 25 nmol/L', 'NEW-S'],
  ],
};

const vitaminB12Serum: AnalyteDefinition = {
  id: 'vitamin-b12-serum',
  name: 'total vitamin B12',
  units: [unit('pmol/L', 0), unit('ng/L', 0, { times: '0.7378', aliases: ['pg/mL'] })],
  plausible: { low: '5', high: '30000' },
  traps: [],
  staleAfterDays: 365,
  bands: {
    kind: 'bands',
    bands: { low: limit('180', 'ng/L'), borderlineBelow: inclusive(decisionLimit('350', 'ng/L')) },
  },
  pregnancy: { kind: 'unusable', reason: 'total B12 falls in pregnancy: order holotranscobalamin' },
  unfit: [
    ON_TREATMENT,
    { history: ['vitamin-b12-supplement'], reason: 'taken on a vitamin B12 supplement' },
    {
      history: ['nitrous-oxide'],
      only: ['within', 'above'],
      reason: 'nitrous oxide inactivates B12: a normal total does not exclude',
    },
    {
      history: ['oral-contraceptive'],
      only: ['borderline'],
      reason: 'oral contraceptives lower total B12: a borderline result cannot be read',
    },
  ],
};

const vitaminB12SerumAbout: AnalyteAbout = {
  molarMass: '1355.37',
  loinc: { mass: ['2132-9', 'S'], molar: ['14685-2', 'G'] },
  sources: [['NICE NG239, table of thresholds (read on secondary pages)', 'S']],
};

const holotranscobalamin: AnalyteDefinition = {
  id: 'holotranscobalamin',
  name: 'holotranscobalamin (active B12)',
  units: [unit('pmol/L', 0)],
  plausible: { low: '1', high: '1000' },
  traps: [],
  staleAfterDays: 365,
  bands: {
    kind: 'bands',
    bands: { low: limit('25', 'pmol/L'), borderlineBelow: inclusive(decisionLimit('70', 'pmol/L')) },
  },
  unfit: [
    ON_TREATMENT,
    { history: ['vitamin-b12-supplement'], reason: 'taken on a vitamin B12 supplement' },
    { when: { egfr: '<', value: 30 }, reason: 'eGFR below 30 raises holotranscobalamin' },
    {
      history: ['haemodialysis', 'peritoneal-dialysis'],
      only: ['borderline', 'within', 'above'],
      reason: 'kidney failure raises holotranscobalamin: on dialysis only a low one can be read',
    },
    {
      history: ['nitrous-oxide'],
      only: ['within', 'above'],
      reason: 'nitrous oxide inactivates B12: normal active B12 does not exclude',
    },
  ],
};

const holotranscobalaminAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { molar: ['72160-5', 'C'] },
  sources: [['NICE NG239', 'S']],
};

const methylmalonicAcid: AnalyteDefinition = {
  id: 'methylmalonic-acid',
  name: 'methylmalonic acid',
  units: [unit('umol/L', 2, { aliases: ['nmol/mL'] }), unit('nmol/L', 0, { over: '1000' })],
  plausible: { low: '0.02', high: '100' },
  traps: [
    // The normal interval in nmol/L begins at 70 (reference 1.2); in umol/L such a value is an inborn error (NEW-G).
    { above: limit('50', 'umol/L'), question: 'this is very high in umol/L: is it in nmol/L?', unit: 'umol/L' },
  ],
  staleAfterDays: 180,
  bands: {
    kind: 'bands',
    bands: { borderlineFrom: decisionLimit('0.27', 'umol/L'), high: decisionLimit('0.40', 'umol/L') },
  },
  unfit: [
    {
      when: { not: { known: { egfr: '>=', value: 60 } } },
      only: ['above'],
      reason: 'high methylmalonic acid cannot be read with an eGFR below 60 or not known',
    },
  ],
};

const methylmalonicAcidAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { molar: ['13964-2', 'C'] },
  sources: [['ODS/NHANES 0.271 umol/L; Mayo 0.40 umol/L', 'S']],
};

const homocysteine: AnalyteDefinition = {
  id: 'homocysteine',
  name: 'homocysteine',
  units: [unit('umol/L', 0), unit('mg/L', 2, { times: '7.398' })],
  plausible: { low: '1', high: '500' },
  traps: [],
  staleAfterDays: 180,
  bands: { kind: 'bands', bands: { high: decisionLimit('15', 'umol/L') } },
  pregnancy: { kind: 'unusable', reason: 'homocysteine falls in pregnancy' },
  unfit: [
    { specimen: ['delayed-separation', 'not-iced'], reason: 'not separated or iced within an hour' },
    { when: { egfr: '<', value: 60 }, only: ['above'], reason: 'an eGFR below 60 explains a raised homocysteine' },
    {
      when: labAt('>', 'tsh-high'),
      only: ['above'],
      reason: 'a TSH above 10 explains a raised homocysteine',
    },
    {
      when: { lab: 'folate-serum', is: ['below'] },
      only: ['above'],
      reason: 'a low folate explains a raised homocysteine',
    },
  ],
};

const homocysteineAbout: AnalyteAbout = {
  molarMass: '135.18',
  loinc: { mass: ['2428-1', 'S'], molar: ['13965-9', 'P'] },
  sources: [['ARUP 0099869', 'P']],
};

const thiamineDiphosphateBlood: AnalyteDefinition = {
  id: 'thiamine-diphosphate-blood',
  name: 'thiamine diphosphate (whole blood)',
  units: [unit('nmol/L', 0)],
  refusedUnits: [
    refusedUnit(
      'ug/dL',
      'not converted, because the salt form that laboratories weigh differs: ask the laboratory for nmol/L',
      ['ug/L', 'ng/mL', 'ug/100ml'],
    ),
  ],
  plausible: { low: '5', high: '2000' },
  traps: [
    // Plasma and serum hold a small part of what whole blood holds (reference 1.3; the figure NEW-G).
    {
      below: limit('20', 'nmol/L'),
      question: 'this is very low for whole blood: was it measured in plasma or serum?',
      answeredBy: ['whole-blood', 'plasma', 'serum'],
    },
  ],
  staleAfterDays: 90,
  bands: {
    kind: 'bands',
    bands: {
      low: limit('70', 'nmol/L'),
      borderlineBelow: limit('90', 'nmol/L'),
      high: limit('180', 'nmol/L'),
      borderlineBelowOnlyWhen: { named: 'thiamine-risk-factor' },
    },
  },
  unfit: [
    { specimen: ['plasma', 'serum'], reason: 'plasma or serum thiamine cannot be read by the whole-blood interval' },
    ON_TREATMENT,
    {
      history: ['thiamine-supplement'],
      only: ['within', 'above'],
      reason: 'on a thiamine supplement: a normal result does not exclude',
    },
  ],
};

const thiamineDiphosphateBloodAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { molar: ['74444-1', 'P'], also: [{ code: '32554-8', property: 'molar', mark: 'P' }] },
  sources: [['Mayo TDP; ARUP 0080388', 'P']],
};

const transketolaseActivation: AnalyteDefinition = {
  id: 'transketolase-activation',
  name: 'transketolase activation coefficient',
  units: [unit('ratio', 2, { aliases: ['{ratio}', '1', ''] })],
  isUnitless: true,
  refusedUnits: [askedUnit('%', 'is it the percentage effect? Give the coefficient: 15 % is 1.15')],
  plausible: { low: '0.8', high: '3' },
  traps: [
    // Above what is plausible: 15 % is a coefficient of 1.15.
    {
      above: limit('3', 'ratio'),
      question: 'this is no coefficient: is it the percentage effect (15 % is a coefficient of 1.15)?',
    },
  ],
  staleAfterDays: 90,
  bands: { kind: 'bands', bands: { borderlineFrom: limit('1.15', 'ratio'), high: limit('1.25', 'ratio') } },
  unfit: [
    ON_TREATMENT,
    {
      history: ['thiamine-supplement'],
      only: ['within'],
      reason: 'on a thiamine supplement: a normal result does not exclude',
    },
  ],
};

const transketolaseActivationAbout: AnalyteAbout = {
  ucum: { ratio: '{ratio}' },
  molarMass: null,
  loinc: { none: '34609-8 and 3036-1 exist for transketolase, but their property and specimen are not verified' },
  sources: [['Secondary pages; no agreed cut-off (Jones 2020, Ann N Y Acad Sci)', 'S']],
};

const pyridoxal5Phosphate: AnalyteDefinition = {
  id: 'pyridoxal-5-phosphate',
  name: 'pyridoxal 5-phosphate',
  units: [unit('nmol/L', 0), unit('ug/L', 1, { times: '4.046', aliases: ['ng/mL'] })],
  plausible: { low: '1', high: '5000' },
  traps: [],
  staleAfterDays: 90,
  bands: {
    kind: 'bands',
    bands: {
      low: limit('20', 'nmol/L'),
      borderlineBelow: limit('30', 'nmol/L'),
      high: decisionLimit('125', 'nmol/L'),
    },
  },
  unfit: [
    // Above 200 nmol/L counts as too much however the sample was taken; only a normal result needs a fasting one.
    { ...NON_FASTING_WITHIN, only: ['within'] },
    {
      history: ['vitamin-b6-supplement'],
      only: ['within'],
      reason: 'on a vitamin B6 supplement: a normal result does not exclude',
    },
    {
      when: { pregnant: true },
      only: ['below'],
      becomes: 'borderline',
      reason: 'pyridoxal 5-phosphate falls in pregnancy',
    },
    {
      when: { lab: 'albumin', is: ['below'] },
      only: ['below'],
      becomes: 'borderline',
      reason: 'low albumin lowers pyridoxal 5-phosphate',
    },
    {
      when: labAt('>', 'crp-inflammation'),
      only: ['below'],
      becomes: 'borderline',
      reason: 'inflammation (CRP above 10 mg/L) lowers pyridoxal 5-phosphate',
    },
  ],
};

const pyridoxal5PhosphateAbout: AnalyteAbout = {
  molarMass: '247.14',
  loinc: {
    mass: ['30552-4', 'G'],
    molar: ['62236-5', 'P'],
    also: [{ code: '74442-5', property: 'molar', mark: 'P' }],
  },
  sources: [['ARUP 0080111; Mayo B6PRO; Labcorp 004655', 'P']],
};

const ascorbatePlasma: AnalyteDefinition = {
  id: 'ascorbate-plasma',
  name: 'plasma ascorbate',
  units: [unit('umol/L', 1), unit('mg/dL', 1, { times: '56.78' })],
  // In scurvy it falls to nothing measurable (NEW-G).
  plausible: { low: '0', high: '1000' },
  traps: [
    // 0.4-2.0 mg/dL is normal, 23-114 umol/L is normal (reference 1.2). What is less than 0.4, or from 2.0 on, is believed in umol/L:
    // scurvy gives it (NEW-G).
    {
      from: limit('0.4', 'umol/L'),
      below: limit('2.0', 'umol/L'),
      unit: 'umol/L',
      question: 'this is very low in umol/L: is it in mg/dL?',
    },
    { above: limit('4.0', 'mg/dL'), unit: 'mg/dL', question: 'this is very high in mg/dL: is it in umol/L?' },
  ],
  staleAfterDays: 30,
  bands: {
    kind: 'bands',
    bands: { low: limit('0.2', 'mg/dL'), borderlineBelow: limit('0.4', 'mg/dL'), high: limit('3.0', 'mg/dL') },
  },
  unfit: [
    { specimen: ['not-iced', 'light-exposed'], reason: 'not kept cold and dark' },
    NON_FASTING_WITHIN,
    {
      history: ['vitamin-c-supplement'],
      only: ['within', 'above'],
      reason: 'on a vitamin C supplement: a normal result does not exclude',
    },
    {
      when: labAt('>', 'crp-inflammation'),
      only: ['borderline'],
      reason: 'inflammation (CRP above 10 mg/L) lowers ascorbate: a borderline result cannot be read',
    },
  ],
};

const ascorbatePlasmaAbout: AnalyteAbout = {
  molarMass: '176.12',
  loinc: { mass: ['1903-4', 'C'], molar: ['14622-5', 'S'] },
  sources: [['Mayo VITC (CentraCare test catalogue LAB0211060)', 'P']],
};

const alphaTocopherol: AnalyteDefinition = {
  id: 'alpha-tocopherol',
  name: 'alpha-tocopherol',
  units: [unit('umol/L', 1), unit('mg/L', 1, { times: '2.322', aliases: ['ug/mL'] })],
  plausible: { low: '0.5', high: '200' },
  traps: [],
  staleAfterDays: 180,
  bands: {
    kind: 'bands',
    bands: { low: limit('12.0', 'umol/L'), borderlineBelow: limit('5.5', 'mg/L'), high: limit('17.0', 'mg/L') },
  },
  pregnancy: { kind: 'unusable', reason: 'alpha-tocopherol rises in pregnancy: use the ratio to lipids' },
  unfit: [],
};

const alphaTocopherolAbout: AnalyteAbout = {
  molarMass: '430.71',
  loinc: { mass: ['1823-4', 'C'], molar: ['14590-4', 'C'] },
  sources: [
    ['Mayo VITE', 'P'],
    ['IOM: 12 umol/L', 'S'],
  ],
};

const alphaTocopherolLipidRatio: AnalyteDefinition = {
  id: 'alpha-tocopherol-lipid-ratio',
  name: 'alpha-tocopherol to lipid ratio',
  units: [unit('mg/g', 2)],
  refusedUnits: [
    refusedUnit(
      'umol/mmol',
      'a ratio to cholesterol alone is another ratio: give mg/g of cholesterol and triglyceride',
      ['umol/mmol cholesterol'],
    ),
  ],
  plausible: { low: '0.01', high: '20' },
  traps: [],
  staleAfterDays: 180,
  bands: { kind: 'bands', bands: { low: limit('0.80', 'mg/g') } },
  unfit: [],
};

const alphaTocopherolLipidRatioAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['59250-1', 'C'] },
  sources: [['MSD Manual: below 0.8 mg/g total lipid', 'G']],
};

const phylloquinone: AnalyteDefinition = {
  id: 'phylloquinone',
  name: 'phylloquinone (vitamin K1)',
  units: [unit('nmol/L', 2), unit('ng/mL', 2, { times: '2.219', aliases: ['ug/L'] })],
  plausible: { low: '0.01', high: '100' },
  traps: [],
  staleAfterDays: 14,
  bands: { kind: 'bands', bands: { low: limit('0.10', 'ng/mL'), high: limit('2.20', 'ng/mL') } },
  unfit: [
    { specimen: ['non-fasting'], reason: 'non-fasting sample' },
    { history: ['vitamin-k-supplement'], reason: 'taken on a vitamin K supplement' },
  ],
};

const phylloquinoneAbout: AnalyteAbout = {
  molarMass: '450.70',
  loinc: { mass: ['9622-2', 'C'] },
  sources: [['Mayo VITK1', 'P']],
};

const pivkaIi: AnalyteDefinition = {
  id: 'pivka-ii',
  name: 'PIVKA-II',
  units: [unit('ug/L', 1, { aliases: ['ng/mL'] })],
  refusedUnits: [
    refusedUnit('mAU/mL', 'arbitrary units of one assay cannot be converted: ask the laboratory for ug/L', ['AU/L']),
  ],
  plausible: { low: '0.01', high: '100000' },
  traps: [],
  staleAfterDays: 30,
  bands: { kind: 'bands', bands: { high: inclusive(limit('7.5', 'ug/L')) } },
  unfit: [
    { history: ['warfarin'], reason: 'warfarin raises PIVKA-II' },
    {
      when: { all: [{ history: 'active-cancer' }, { history: 'liver-disease' }] },
      reason: 'cancer with liver disease: liver cancer raises PIVKA-II',
    },
  ],
};

const pivkaIiAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['34444-0', 'P'] },
  sources: [['Mayo DCP; ARUP 0081312 (validated for liver cancer, not for vitamin K status)', 'P']],
};

const inr: AnalyteDefinition = {
  id: 'inr',
  name: 'INR',
  units: [unit('ratio', 1, { aliases: ['{INR}', 'INR', '{ratio}', '1', ''] })],
  isUnitless: true,
  refusedUnits: [askedUnit('s', 'a time is the prothrombin time: is there an INR beside it?', ['sec', 'seconds'])],
  plausible: { low: '0.5', high: '20' },
  traps: [
    // Laboratories report up to 10 or 20, and on an anticoagulant it is real: only above that is it asked about; NEW-G.
    {
      above: limit('20', 'ratio'),
      question: 'this is very high for an INR: is it the prothrombin time in seconds?',
    },
  ],
  staleAfterDays: 30,
  bands: { kind: 'bands', bands: { borderlineFrom: limit('1.2', 'ratio'), high: limit('1.4', 'ratio') } },
  critical: { high: { limit: 'inr-critical', operator: '>=' } },
  unfit: [
    {
      history: ['warfarin', 'doac', 'heparin'],
      becomes: 'unknown',
      reason: 'on an anticoagulant: the INR says nothing of vitamin K',
    },
    {
      history: ['liver-disease'],
      becomes: 'unknown',
      reason: 'liver disease raises the INR: it says nothing of vitamin K',
    },
    { history: ['sepsis'], becomes: 'unknown', reason: 'sepsis raises the INR: it says nothing of vitamin K' },
  ],
};

const inrAbout: AnalyteAbout = {
  ucum: { ratio: '{INR}' },
  molarMass: null,
  loinc: { mass: ['6301-6', 'C'], also: [{ code: '34714-6', property: 'mass', mark: 'C' }] },
  sources: [
    ['Default interval; bands by decision table 0.4', 'G'],
    ['Read up to 20, the most that laboratories report; above it asked about as the prothrombin time', 'NEW-G'],
  ],
};

const folateSerum: AnalyteDefinition = {
  id: 'folate-serum',
  name: 'serum folate',
  units: [unit('nmol/L', 1), unit('ng/mL', 1, { times: '2.266', aliases: ['ug/L'] })],
  plausible: { low: '0.5', high: '200' },
  traps: [],
  staleAfterDays: 180,
  bands: { kind: 'laboratory-only' },
  unfit: [
    NON_FASTING_WITHIN,
    {
      history: ['folic-acid-supplement'],
      only: ['within', 'above'],
      reason: 'on a folic acid supplement: a normal result does not exclude',
    },
  ],
};

const folateSerumAbout: AnalyteAbout = {
  molarMass: '441.40',
  loinc: { mass: ['2284-8', 'NEW-G'], molar: ['14732-2', 'NEW-G'] },
  sources: [['No cut-off in the reference: the laboratory\u2019s own interval only', 'NEW-G']],
};

export const vitamins: AnalyteDefinition[] = [
  vitaminD,
  vitaminB12Serum,
  holotranscobalamin,
  methylmalonicAcid,
  homocysteine,
  thiamineDiphosphateBlood,
  transketolaseActivation,
  pyridoxal5Phosphate,
  ascorbatePlasma,
  alphaTocopherol,
  alphaTocopherolLipidRatio,
  phylloquinone,
  pivkaIi,
  inr,
  folateSerum,
];

export const vitaminAbouts = {
  '25-oh-vitamin-d': vitaminDAbout,
  'vitamin-b12-serum': vitaminB12SerumAbout,
  holotranscobalamin: holotranscobalaminAbout,
  'methylmalonic-acid': methylmalonicAcidAbout,
  homocysteine: homocysteineAbout,
  'thiamine-diphosphate-blood': thiamineDiphosphateBloodAbout,
  'transketolase-activation': transketolaseActivationAbout,
  'pyridoxal-5-phosphate': pyridoxal5PhosphateAbout,
  'ascorbate-plasma': ascorbatePlasmaAbout,
  'alpha-tocopherol': alphaTocopherolAbout,
  'alpha-tocopherol-lipid-ratio': alphaTocopherolLipidRatioAbout,
  phylloquinone: phylloquinoneAbout,
  'pivka-ii': pivkaIiAbout,
  inr: inrAbout,
  'folate-serum': folateSerumAbout,
} satisfies Partial<Record<Analyte, AnalyteAbout>>;
