// Kidney, glucose, muscle, thyroid, parathyroid, iron, blood count, clotting and inflammation (decision tables, section 3).

import type { AnalyteDefinition, UnitDefinition } from '../../clinical/knowledge.ts';
import { fromGuideline } from '../sources.ts';
import { decisionLimit, inclusive, limit, unit } from '../units.ts';

const LABORATORY_ONLY = fromGuideline('No cut-off in the reference: the laboratory\u2019s own interval only', 'NEW-G');

/** Read by the laboratory's own interval and by nothing else. */
function byLaboratoryOnly(
  id: AnalyteDefinition['id'],
  name: string,
  units: [UnitDefinition, ...UnitDefinition[]],
  plausible: { low: string; high: string },
  staleAfterDays: number,
): AnalyteDefinition {
  return {
    id,
    name,
    units,
    plausible,
    staleAfterDays,
    bands: { kind: 'laboratory-only' },
    unfit: [],
    loinc: { mass: null, molar: null },
    sources: [LABORATORY_ONLY],
  };
}

const GLUCOSE_UNITS: [UnitDefinition, ...UnitDefinition[]] = [
  unit('mmol/L', 1),
  unit('mg/dL', 0, { times: '0.05551', aliases: ['mg/100ml'] }),
];

export const bloodAndOrgans: AnalyteDefinition[] = [
  {
    id: 'creatinine',
    name: 'creatinine',
    units: [unit('umol/L', 0), unit('mg/dL', 2, { times: '88.42', aliases: ['mg/100ml'] })],
    plausible: { low: '10', high: '3000' },
    staleAfterDays: 90,
    bands: { kind: 'laboratory-only' },
    unfit: [
      { history: ['haemodialysis', 'peritoneal-dialysis'], reason: 'on dialysis: the eGFR is not valid' },
      { history: ['acute-kidney-injury'], reason: 'acute kidney injury: the eGFR is not valid' },
    ],
    loinc: { mass: '2160-0', molar: '14682-9' },
    sources: [
      fromGuideline('CKD-EPI 2021, kidney.org/ckd-epi-creatinine-equation-2021 (Inker 2021, NEJM 385:1737)', 'P'),
    ],
  },
  {
    id: 'egfr',
    name: 'eGFR',
    units: [unit('mL/min/1.73m2', 0, { aliases: ['mL/min/{1.73_m2}', 'mL/min/1.73 m2', 'mL/min', 'mL/min/1.73m^2'] })],
    plausible: { low: '1', high: '200' },
    staleAfterDays: 90,
    bands: { kind: 'bands', bands: { low: decisionLimit('60', 'mL/min/1.73m2') } },
    pregnancy: { kind: 'unusable', reason: 'the eGFR is not valid in pregnancy' },
    unfit: [{ history: ['haemodialysis', 'peritoneal-dialysis'], reason: 'on dialysis: the eGFR is not valid' }],
    loinc: { mass: '98979-8', molar: null },
    sources: [fromGuideline('KDIGO stages', 'S')],
  },
  byLaboratoryOnly(
    'urea',
    'urea',
    [unit('mmol/L', 1), unit('mg/dL', 0, { times: '0.357' })],
    { low: '0.3', high: '100' },
    90,
  ),
  {
    id: 'hba1c',
    name: 'HbA1c',
    units: [unit('mmol/mol', 0), unit('%', 1, { times: '10.93', plus: '-23.4995', aliases: ['% (NGSP)', '%{NGSP}'] })],
    plausible: { low: '8', high: '205' },
    staleAfterDays: 180,
    bands: {
      kind: 'bands',
      bands: { borderlineFrom: inclusive(decisionLimit('5.7', '%')), high: inclusive(decisionLimit('6.5', '%')) },
    },
    pregnancy: { kind: 'unusable', reason: 'HbA1c is not for diagnosis in pregnancy' },
    unfit: [
      { specimen: ['haemoglobin-variant', 'recent-transfusion'], reason: 'haemoglobin variant or recent transfusion' },
      { history: ['haemodialysis'], reason: 'on haemodialysis' },
      { specimen: ['on-treatment'], reason: 'within 3 months of starting iron or B12 treatment' },
    ],
    loinc: { mass: '4548-4', molar: '59261-8' },
    sources: [fromGuideline('ADA Standards of Care, executive summary: 6.5 % and 5.7-6.4 %', 'P')],
  },
  {
    id: 'glucose-fasting',
    name: 'fasting glucose',
    units: GLUCOSE_UNITS,
    plausible: { low: '0.5', high: '100' },
    staleAfterDays: 90,
    bands: {
      kind: 'bands',
      bands: {
        low: decisionLimit('70', 'mg/dL'),
        borderlineFrom: inclusive(decisionLimit('100', 'mg/dL')),
        high: inclusive(decisionLimit('126', 'mg/dL')),
      },
    },
    pregnancy: { kind: 'laboratory-only' },
    critical: {
      low: { limit: 'glucose-fasting-critical-low', operator: '<=' },
      high: { limit: 'glucose-fasting-critical-high', operator: '>' },
    },
    unfit: [{ specimen: ['non-fasting'], reason: 'non-fasting sample' }],
    loinc: { mass: '1558-6', molar: '14771-0' },
    sources: [
      fromGuideline('ADA: 126 mg/dL; critical limits Houston Methodist', 'P'),
      fromGuideline('Below 70 mg/dL', 'G'),
    ],
  },
  {
    ...byLaboratoryOnly('glucose-random', 'random glucose', GLUCOSE_UNITS, { low: '0.5', high: '100' }, 90),
    critical: {
      low: { limit: 'glucose-random-critical-low', operator: '<=' },
      high: { limit: 'glucose-random-critical-high', operator: '>' },
    },
  },
  {
    id: 'ck',
    name: 'creatine kinase',
    units: [unit('U/L', 0, { aliases: ['IU/L'] }), unit('ukat/L', 2, { times: '60' })],
    plausible: { low: '5', high: '1000000' },
    staleAfterDays: 14,
    bands: {
      kind: 'by-sex',
      male: { borderlineFrom: limit('308', 'U/L'), high: decisionLimit('1000', 'U/L'), highAtTimesUpper: 5 },
      female: { borderlineFrom: limit('192', 'U/L'), high: decisionLimit('1000', 'U/L'), highAtTimesUpper: 5 },
    },
    unfit: [
      {
        specimen: ['after-heavy-exercise', 'after-im-injection'],
        only: ['borderline'],
        reason: 'within 7 days of heavy exercise or an intramuscular injection: a modest rise cannot be read',
      },
    ],
    loinc: { mass: '2157-6', molar: null },
    sources: [
      fromGuideline('More than 5 times the upper limit or above 1,000 U/L; definitions vary from 5 to 10 times', 'S'),
    ],
  },
  {
    id: 'tsh',
    name: 'TSH',
    units: [unit('mIU/L', 1, { aliases: ['m[IU]/L', 'mU/L', 'uIU/mL', 'u[IU]/mL', 'uU/mL'] })],
    plausible: { low: '0', high: '500' },
    staleAfterDays: 365,
    bands: {
      kind: 'bands',
      bands: { low: limit('0.4', 'mIU/L'), borderlineFrom: limit('4.0', 'mIU/L'), high: decisionLimit('10', 'mIU/L') },
    },
    pregnancy: { kind: 'laboratory-only' },
    unfit: [],
    loinc: { mass: '3016-3', molar: null },
    sources: [fromGuideline('Default interval 0.4-4.0 mIU/L', 'G')],
  },
  {
    id: 'pth',
    name: 'parathyroid hormone',
    units: [unit('pmol/L', 1), unit('pg/mL', 0, { times: '0.1061', aliases: ['ng/L'] })],
    plausible: { low: '0.1', high: '400' },
    staleAfterDays: 180,
    bands: { kind: 'bands', bands: { low: limit('15', 'pg/mL'), high: limit('65', 'pg/mL') } },
    unfit: [],
    loinc: { mass: '2731-8', molar: '14866-8' },
    sources: [fromGuideline('Default interval 15-65 pg/mL; read with calcium and magnesium only', 'G')],
  },
  {
    id: 'ferritin',
    name: 'ferritin',
    units: [unit('ug/L', 0, { aliases: ['ng/mL'] })],
    plausible: { low: '1', high: '100000' },
    staleAfterDays: 180,
    bands: { kind: 'bands', bands: { low: decisionLimit('30', 'ug/L'), high: decisionLimit('1000', 'ug/L') } },
    bandsWhen: [
      {
        when: { symptom: 'restless-legs' },
        bands: {
          low: inclusive(decisionLimit('75', 'ug/L')),
          borderlineBelow: inclusive(decisionLimit('100', 'ug/L')),
          high: decisionLimit('1000', 'ug/L'),
        },
      },
    ],
    unfit: [
      { specimen: ['after-iron-infusion'], reason: 'within 8 weeks of an iron infusion' },
      {
        when: {
          any: [
            { lab: 'crp', operator: '>', limit: 'crp-inflammation' },
            { history: 'liver-disease' },
            { history: 'active-cancer' },
          ],
        },
        only: ['borderline', 'within', 'above'],
        reason: 'inflammation, liver disease or cancer raises ferritin: a normal result does not exclude',
      },
    ],
    loinc: { mass: '2276-4', molar: null },
    sources: [fromGuideline('Below 30 ug/L', 'G'), fromGuideline('AASM 2025 for restless legs: 75 and 100 ug/L', 'S')],
  },
  {
    id: 'transferrin-saturation',
    name: 'transferrin saturation',
    units: [unit('%', 0)],
    plausible: { low: '1', high: '100' },
    staleAfterDays: 180,
    bands: { kind: 'bands', bands: { low: decisionLimit('20', '%'), high: decisionLimit('45', '%') } },
    unfit: [{ specimen: ['after-iron-tablet'], reason: 'within 24 hours of an iron tablet' }],
    loinc: { mass: null, molar: null },
    sources: [fromGuideline('AASM 2025: below 20 %', 'S')],
  },
  {
    id: 'haemoglobin',
    name: 'haemoglobin',
    units: [unit('g/L', 0), unit('g/dL', 1, { times: '10' }), unit('mmol/L', 1, { times: '10', over: '0.6206' })],
    plausible: { low: '20', high: '260' },
    staleAfterDays: 90,
    bands: {
      kind: 'by-sex',
      male: { low: limit('13.0', 'g/dL'), high: inclusive(limit('20', 'g/dL')) },
      female: { low: limit('12.0', 'g/dL'), high: inclusive(limit('20', 'g/dL')) },
    },
    pregnancy: { kind: 'bands', bands: { low: limit('11.0', 'g/dL'), high: inclusive(limit('20', 'g/dL')) } },
    critical: { low: { limit: 'haemoglobin-urgent-low', operator: '<' } },
    unfit: [],
    loinc: { mass: '718-7', molar: '59260-0' },
    sources: [fromGuideline('WHO cut-offs', 'G')],
  },
  {
    id: 'mcv',
    name: 'mean cell volume',
    units: [unit('fL', 0)],
    plausible: { low: '40', high: '160' },
    staleAfterDays: 90,
    bands: { kind: 'bands', bands: { low: limit('80', 'fL'), high: limit('100', 'fL') } },
    unfit: [],
    loinc: { mass: '787-2', molar: null },
    sources: [fromGuideline('Default interval 80-100 fL; a normal value never excludes B12 neuropathy', 'G')],
  },
  {
    id: 'd-dimer-feu',
    name: 'D-dimer (FEU)',
    units: [
      unit('ug/L', 0, { aliases: ['ng/mL', 'ng/mL{FEU}', 'ug/L{FEU}', 'ng/mL FEU', 'ug/L FEU'] }),
      unit('mg/L', 2, { times: '1000', aliases: ['ug/mL', 'mg/L FEU', 'ug/mL FEU'] }),
    ],
    plausible: { low: '1', high: '200000' },
    staleAfterDays: 1,
    bands: { kind: 'bands', bands: { high: inclusive(limit('500', 'ug/L')) } },
    pregnancy: { kind: 'unusable', reason: 'D-dimer is not used in pregnancy' },
    unfit: [
      { specimen: ['ddu-entered-as-feu'], reason: 'reported in DDU, not FEU' },
      {
        history: ['warfarin', 'doac', 'heparin'],
        only: ['within'],
        reason: 'on an anticoagulant: a normal D-dimer does not exclude',
      },
    ],
    loinc: { mass: '48065-7', molar: null },
    sources: [fromGuideline('Below 500 ug/L FEU; age x 10 over 50 years where the laboratory says so', 'S')],
  },
  {
    ...byLaboratoryOnly(
      'd-dimer-ddu',
      'D-dimer (DDU)',
      [unit('ug/L', 0, { aliases: ['ng/mL', 'ng/mL{DDU}', 'ug/L{DDU}', 'ng/mL DDU'] })],
      { low: '1', high: '100000' },
      1,
    ),
    pregnancy: { kind: 'unusable', reason: 'D-dimer is not used in pregnancy' },
    loinc: { mass: '48066-5', molar: null },
  },
  byLaboratoryOnly(
    'crp',
    'C-reactive protein',
    [unit('mg/L', 1), unit('mg/dL', 2, { times: '10' })],
    { low: '0', high: '800' },
    14,
  ),
  byLaboratoryOnly(
    'white-cell-count',
    'white cell count',
    [unit('10*9/L', 1, { aliases: ['x10^9/L', '10^9/L', 'x10*9/L', 'G/L', '10*3/uL', '10^3/uL', 'x10^3/uL', 'K/uL'] })],
    { low: '0.1', high: '500' },
    14,
  ),
  byLaboratoryOnly(
    'total-cholesterol',
    'total cholesterol',
    [unit('mmol/L', 1), unit('mg/dL', 0, { over: '38.67' })],
    { low: '0.5', high: '30' },
    30,
  ),
  byLaboratoryOnly(
    'triglyceride',
    'triglyceride',
    [unit('mmol/L', 1), unit('mg/dL', 0, { over: '88.57' })],
    { low: '0.1', high: '100' },
    30,
  ),
  byLaboratoryOnly(
    'alkaline-phosphatase',
    'alkaline phosphatase',
    [unit('U/L', 0, { aliases: ['IU/L'] })],
    { low: '5', high: '5000' },
    90,
  ),
  byLaboratoryOnly(
    'copper-serum',
    'serum copper',
    [unit('umol/L', 1), unit('ug/dL', 0, { times: '0.1574' })],
    { low: '0.5', high: '100' },
    180,
  ),
];
