// Magnesium, potassium, calcium, albumin, phosphate, sodium (decision tables, section 3).

import type { Analyte } from '../../clinical/codes.ts';
import type { AnalyteDefinition, UnfitRule } from '../../clinical/knowledge.ts';
import type { AnalyteAbout } from '../../clinical/knowledge-about.ts';
import { limit, unit } from '../units.ts';

const HAEMOLYSED: UnfitRule = { specimen: ['haemolysed'], reason: 'specimen haemolysed' };
const DELAYED: UnfitRule = { specimen: ['delayed-separation'], reason: 'separation of the specimen was delayed' };
const EDTA: UnfitRule = { specimen: ['edta-contaminated'], reason: 'specimen contaminated with EDTA' };

/**
 * Molar masses (g/mol) are those of PubChem for the substance that the unit counts, mark C: calcium 40.078, for which the published
 * factor 0.2495 agrees to four figures; phosphate is weighed as phosphorus, 30.974.
 */
const CALCIUM_MG_DL = unit('mg/dL', 1, { times: '0.2495', aliases: ['mg/100ml', 'mg%'] });
const CALCIUM_MEQ_L = unit('mEq/L', 1, { times: '0.5' });

const magnesiumSerum: AnalyteDefinition = {
  id: 'magnesium-serum',
  name: 'magnesium',
  units: [
    unit('mmol/L', 2),
    unit('mg/dL', 1, { times: '10', over: '24.305', aliases: ['mg/100ml', 'mg%'] }),
    unit('mEq/L', 1, { times: '0.5' }),
  ],
  plausible: { low: '0.1', high: '6' },
  traps: [],
  staleAfterDays: 90,
  bands: {
    kind: 'bands',
    bands: { low: limit('0.70', 'mmol/L'), borderlineBelow: limit('0.75', 'mmol/L'), high: limit('1.00', 'mmol/L') },
  },
  pregnancy: { kind: 'bands', bands: { low: limit('0.60', 'mmol/L'), high: limit('0.80', 'mmol/L') } },
  critical: {
    low: { limit: 'magnesium-urgent-low', operator: '<' },
    high: { limit: 'magnesium-emergency-high', operator: '>=' },
  },
  unfit: [HAEMOLYSED, { specimen: ['after-iv-magnesium'], reason: 'taken within 24 hours of intravenous magnesium' }],
};

const magnesiumSerumAbout: AnalyteAbout = {
  ucum: { 'mEq/L': 'meq/L' },
  molarMass: '24.305',
  loinc: { mass: ['19123-9', 'S'], molar: ['2601-3', 'S'] },
  sources: [
    ['RCPA/AACB harmonised interval 0.70-1.10 mmol/L; TidalHealth, Ridgeview, OHSU test pages', 'P'],
    ['Third-trimester interval: clinicalgate.com, pregnancy chapter', 'NEW-S'],
  ],
};

const potassiumSerum: AnalyteDefinition = {
  id: 'potassium-serum',
  name: 'potassium',
  units: [unit('mmol/L', 1, { aliases: ['mEq/L'] })],
  plausible: { low: '1.0', high: '10.0' },
  traps: [],
  staleAfterDays: 30,
  bands: {
    kind: 'bands',
    bands: {
      low: limit('3.5', 'mmol/L'),
      borderlineBelow: limit('3.8', 'mmol/L'),
      high: limit('5.0', 'mmol/L'),
      borderlineBelowOnlyWhen: {
        any: [
          { history: 'digoxin' },
          { history: 'heart-failure' },
          { history: 'atrial-fibrillation' },
          { history: 'qt-drug' },
        ],
      },
    },
  },
  pregnancy: { kind: 'bands', bands: { low: limit('3.2', 'mmol/L'), high: limit('4.6', 'mmol/L') } },
  critical: {
    low: { limit: 'potassium-moderate-low', operator: '<' },
    high: { limit: 'potassium-urgent-high', operator: '>=' },
  },
  unfit: [HAEMOLYSED, DELAYED, EDTA],
};

const potassiumSerumAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { molar: ['2823-3', 'S'], also: [{ code: '6298-4', property: 'molar', mark: 'S' }] },
  sources: [
    ['AAFP 2015, hypokalaemia and hyperkalaemia, aafp.org/afp/2015/0915/p487.html', 'P'],
    ['Borderline band on digoxin, QT drug or cardiac disease', 'G'],
    ['Third-trimester interval: clinicalgate.com, pregnancy chapter', 'NEW-S'],
  ],
};

const calciumTotal: AnalyteDefinition = {
  id: 'calcium-total',
  name: 'total calcium',
  units: [unit('mmol/L', 2), CALCIUM_MG_DL, CALCIUM_MEQ_L],
  plausible: { low: '0.5', high: '6' },
  traps: [{ below: limit('5', 'mg/dL'), question: 'this is very low for total calcium: is it ionised calcium?' }],
  staleAfterDays: 90,
  bands: { kind: 'not-read-alone', reason: 'total calcium is read with albumin, not by itself' },
  critical: {
    low: { limit: 'calcium-total-critical-low', operator: '<=' },
    high: { limit: 'calcium-total-urgent-high', operator: '>=' },
  },
  unfit: [EDTA],
};

const calciumTotalAbout: AnalyteAbout = {
  ucum: { 'mEq/L': 'meq/L' },
  molarMass: '40.078',
  loinc: { mass: ['17861-6', 'S'], molar: ['2000-8', 'S'] },
  sources: [['CMDT: corrected calcium below 8.5 mg/dL is low; EBM Guidelines on albumin', 'P']],
};

const calciumAdjusted: AnalyteDefinition = {
  id: 'calcium-adjusted',
  name: 'adjusted calcium',
  units: [unit('mmol/L', 2), CALCIUM_MG_DL],
  plausible: { low: '0.5', high: '6' },
  traps: [],
  staleAfterDays: 90,
  bands: {
    kind: 'bands',
    bands: { low: limit('8.5', 'mg/dL'), borderlineBelow: limit('2.20', 'mmol/L'), high: limit('10.5', 'mg/dL') },
  },
  pregnancy: { kind: 'laboratory-only' },
  critical: {
    low: { limit: 'calcium-adjusted-urgent-low', operator: '<' },
    high: { limit: 'calcium-adjusted-urgent-high', operator: '>=' },
  },
  unfit: [EDTA],
};

const calciumAdjustedAbout: AnalyteAbout = {
  molarMass: '40.078',
  loinc: { mass: ['46099-8', 'S'], molar: ['29265-6', 'S'] },
  sources: [
    ['CMDT: corrected calcium below 8.5 mg/dL', 'P'],
    ['MSD Manual: below 8.8 mg/dL (2.20 mmol/L)', 'S'],
  ],
};

const calciumIonised: AnalyteDefinition = {
  id: 'calcium-ionised',
  name: 'ionised calcium',
  units: [unit('mmol/L', 2), CALCIUM_MG_DL, CALCIUM_MEQ_L],
  plausible: { low: '0.2', high: '2.5' },
  traps: [
    // Above what a crisis shows; a normal total calcium begins at 2.12 mmol/L (NEW-G).
    {
      above: limit('2.00', 'mmol/L'),
      question: 'this is very high for ionised calcium: is it total calcium, or in mg/dL?',
    },
  ],
  staleAfterDays: 30,
  bands: {
    kind: 'bands',
    bands: { low: limit('1.12', 'mmol/L'), borderlineBelow: limit('4.6', 'mg/dL'), high: limit('1.33', 'mmol/L') },
  },
  critical: {
    low: { limit: 'calcium-ionised-critical-low', operator: '<=' },
    high: { limit: 'calcium-ionised-critical-high', operator: '>=' },
  },
  unfit: [DELAYED, { specimen: ['air-exposed'], reason: 'specimen exposed to air' }, EDTA],
};

const calciumIonisedAbout: AnalyteAbout = {
  ucum: { 'mEq/L': 'meq/L' },
  molarMass: '40.078',
  loinc: {
    mass: ['17863-2', 'C'],
    molar: ['1995-0', 'C'],
    also: [{ code: '1994-3', property: 'molar', mark: 'C' }],
  },
  sources: [
    ['CMDT: ionised calcium below 1.15 mmol/L (4.6 mg/dL)', 'P'],
    ['1.12-<1.15 read as borderline: decision table 0.4', 'NEW-G'],
  ],
};

const albumin: AnalyteDefinition = {
  id: 'albumin',
  name: 'albumin',
  units: [unit('g/L', 0), unit('g/dL', 1, { times: '10', aliases: ['g/100ml', 'g%'] })],
  plausible: { low: '10', high: '60' },
  traps: [],
  staleAfterDays: 90,
  bands: { kind: 'bands', bands: { low: limit('3.5', 'g/dL'), high: limit('5.0', 'g/dL') } },
  pregnancy: { kind: 'bands', bands: { low: limit('32', 'g/L'), high: limit('42', 'g/L') } },
  unfit: [],
};

const albuminAbout: AnalyteAbout = {
  molarMass: null,
  loinc: {
    mass: ['1751-7', 'S'],
    molar: ['54347-0', 'G'],
    also: [{ code: '61151-7', property: 'mass', mark: 'S' }],
  },
  sources: [
    ['Default interval 3.5-5.0 g/dL', 'G'],
    ['Interval in pregnancy', 'NEW-S'],
  ],
};

const phosphate: AnalyteDefinition = {
  id: 'phosphate',
  name: 'phosphate',
  units: [unit('mmol/L', 2), unit('mg/dL', 1, { times: '0.3229', aliases: ['mg/100ml'] })],
  plausible: { low: '0.05', high: '6' },
  traps: [],
  staleAfterDays: 30,
  bands: {
    kind: 'bands',
    bands: { low: limit('2.0', 'mg/dL'), borderlineBelow: limit('2.5', 'mg/dL'), high: limit('4.5', 'mg/dL') },
  },
  critical: { low: { limit: 'phosphate-urgent-low', operator: '<' } },
  unfit: [HAEMOLYSED],
};

const phosphateAbout: AnalyteAbout = {
  molarMass: '30.974',
  loinc: { mass: ['2777-1', 'S'], molar: ['14879-1', 'C'] },
  sources: [['Default interval 2.5-4.5 mg/dL; bands by decision table 0.4', 'G']],
};

const sodium: AnalyteDefinition = {
  id: 'sodium',
  name: 'sodium',
  units: [unit('mmol/L', 0, { aliases: ['mEq/L'] })],
  plausible: { low: '90', high: '200' },
  traps: [],
  staleAfterDays: 30,
  bands: { kind: 'bands', bands: { low: limit('135', 'mmol/L'), high: limit('145', 'mmol/L') } },
  pregnancy: { kind: 'laboratory-only' },
  critical: {
    low: { limit: 'sodium-urgent-low', operator: '<' },
    high: { limit: 'sodium-urgent-high', operator: '>=' },
  },
  unfit: [],
};

const sodiumAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { molar: ['2951-2', 'NEW-G'] },
  sources: [['Bands of PMC5404708, table 2', 'NEW-S']],
};

export const electrolytes: AnalyteDefinition[] = [
  magnesiumSerum,
  potassiumSerum,
  calciumTotal,
  calciumAdjusted,
  calciumIonised,
  albumin,
  phosphate,
  sodium,
];

export const electrolyteAbouts = {
  'magnesium-serum': magnesiumSerumAbout,
  'potassium-serum': potassiumSerumAbout,
  'calcium-total': calciumTotalAbout,
  'calcium-adjusted': calciumAdjustedAbout,
  'calcium-ionised': calciumIonisedAbout,
  albumin: albuminAbout,
  phosphate: phosphateAbout,
  sodium: sodiumAbout,
} satisfies Partial<Record<Analyte, AnalyteAbout>>;
