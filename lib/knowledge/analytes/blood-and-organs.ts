// Kidney, glucose, muscle, thyroid, parathyroid, iron, blood count, clotting and inflammation (decision tables, section 3).

import type { Analyte } from '../../clinical/codes.ts';
import type { AnalyteDefinition, UnitDefinition } from '../../clinical/knowledge.ts';
import type { AnalyteAbout, Citation } from '../../clinical/knowledge-about.ts';
import { labAt } from '../limits.ts';
import { askedUnit, decisionLimit, inclusive, limit, unit } from '../units.ts';

const LABORATORY_ONLY: Citation = ['No cut-off in the reference: the laboratory\u2019s own interval only', 'NEW-G'];

type LaboratoryOnly = Pick<AnalyteDefinition, 'id' | 'name' | 'units' | 'plausible' | 'staleAfterDays'>;

/** Read by the laboratory's own interval and by nothing else. */
function byLaboratoryOnly(definition: LaboratoryOnly): AnalyteDefinition {
  return {
    ...definition,
    traps: [],
    bands: { kind: 'laboratory-only' },
    unfit: [],
  };
}

/** Of D-dimer, as laboratories write what they count beside the unit. */
function spellings(counted: 'FEU' | 'DDU'): string[] {
  return ['ng/mL', 'ug/L', 'mg/L', 'ug/mL']
    .flatMap((name) => [`${name} ${counted}`, `${name}{${counted}}`])
    .concat(counted);
}

const GLUCOSE_UNITS: [UnitDefinition, ...UnitDefinition[]] = [
  unit('mmol/L', 1),
  unit('mg/dL', 0, { times: '0.05551', aliases: ['mg/100ml'] }),
];

// Molar masses (g/mol) are those of PubChem, mark C: creatinine, glucose, urea, parathyroid hormone 1-84, cholesterol, copper; the
// haemoglobin of a laboratory is its monomer, and triglyceride is weighed as triolein.
const creatinine: AnalyteDefinition = {
  id: 'creatinine',
  name: 'creatinine',
  units: [unit('umol/L', 0), unit('mg/dL', 2, { times: '88.42', aliases: ['mg/100ml'] })],
  plausible: { low: '10', high: '3000' },
  traps: [],
  staleAfterDays: 90,
  bands: { kind: 'laboratory-only' },
  unfit: [
    { history: ['haemodialysis', 'peritoneal-dialysis'], reason: 'on dialysis: the eGFR is not valid' },
    { history: ['acute-kidney-injury'], reason: 'acute kidney injury: the eGFR is not valid' },
  ],
};

const creatinineAbout: AnalyteAbout = {
  molarMass: '113.12',
  loinc: { mass: ['2160-0', 'S'], molar: ['14682-9', 'S'] },
  sources: [['CKD-EPI 2021, kidney.org/ckd-epi-creatinine-equation-2021 (Inker 2021, NEJM 385:1737)', 'P']],
};

const egfr: AnalyteDefinition = {
  id: 'egfr',
  name: 'eGFR',
  units: [
    unit('mL/min/1.73m2', 0, {
      aliases: ['mL/min/{1.73_m2}', 'mL/min/1.73 m2', 'mL/min', 'mL/min/1.73m^2'],
    }),
  ],
  plausible: { low: '1', high: '200' },
  traps: [],
  staleAfterDays: 90,
  bands: { kind: 'bands', bands: { low: decisionLimit('60', 'mL/min/1.73m2') } },
  pregnancy: { kind: 'unusable', reason: 'the eGFR is not valid in pregnancy' },
  unfit: [
    { history: ['haemodialysis', 'peritoneal-dialysis'], reason: 'on dialysis: the eGFR is not valid' },
    {
      history: ['acute-kidney-injury'],
      only: ['within'],
      // A low one stays: in acute injury the true rate is lower still, and what guards the kidney must not fall away.
      reason: 'acute kidney injury: a normal eGFR is not valid',
    },
  ],
};

const egfrAbout: AnalyteAbout = {
  ucum: { 'mL/min/1.73m2': 'mL/min/{1.73_m2}' },
  molarMass: null,
  loinc: { mass: ['98979-8', 'G'] },
  sources: [['KDIGO stages', 'S']],
};

const urea: AnalyteDefinition = {
  ...byLaboratoryOnly({
    id: 'urea',
    name: 'urea',
    // In mg/dL some laboratories weigh the whole molecule and others its nitrogen (28.014 g/mol), 2.14 times less: it must be said.
    units: [
      unit('mmol/L', 1),
      unit('mg/dL urea', 0, { times: '10', over: '60.056', aliases: ['mg/dL{urea}'] }),
      unit('mg/dL BUN', 0, {
        times: '10',
        over: '28.014',
        aliases: ['mg/dL{BUN}', 'mg/dL urea nitrogen', 'mg/dL{urea nitrogen}'],
      }),
    ],
    plausible: { low: '0.3', high: '100' },
    staleAfterDays: 90,
  }),
  refusedUnits: [askedUnit('mg/dL', 'is it urea, or urea nitrogen (BUN)? Give mg/dL urea or mg/dL BUN', ['mg/100ml'])],
};

const ureaAbout: AnalyteAbout = {
  ucum: { 'mg/dL urea': 'mg/dL', 'mg/dL BUN': 'mg/dL' },
  molarMass: '60.056',
  loinc: { mass: ['3091-6', 'NEW-G'], molar: ['22664-7', 'NEW-G'] },
  sources: [LABORATORY_ONLY],
};

const hba1c: AnalyteDefinition = {
  id: 'hba1c',
  name: 'HbA1c',
  units: [unit('mmol/mol', 0), unit('%', 1, { times: '10.93', plus: '-23.4995', aliases: ['% (NGSP)', '%{NGSP}'] })],
  plausible: { low: '8', high: '205' },
  traps: [
    // Below every interval in mmol/mol; 5 to 15 is what a percentage looks like (NEW-G).
    { below: limit('20', 'mmol/mol'), unit: 'mmol/mol', question: 'this is very low in mmol/mol: is it in %?' },
  ],
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
};

const hba1cAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['4548-4', 'C'], molar: ['59261-8', 'C'] },
  sources: [['ADA Standards of Care, executive summary: 6.5 % and 5.7-6.4 %', 'P']],
};

const glucoseFasting: AnalyteDefinition = {
  id: 'glucose-fasting',
  name: 'fasting glucose',
  units: GLUCOSE_UNITS,
  plausible: { low: '0.5', high: '100' },
  traps: [],
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
};

const glucoseFastingAbout: AnalyteAbout = {
  molarMass: '180.16',
  loinc: { mass: ['1558-6', 'C'], molar: ['14771-0', 'C'] },
  sources: [
    ['ADA: 126 mg/dL; critical limits Houston Methodist', 'P'],
    ['Below 70 mg/dL', 'G'],
  ],
};

const glucoseRandom: AnalyteDefinition = {
  ...byLaboratoryOnly({
    id: 'glucose-random',
    name: 'random glucose',
    units: GLUCOSE_UNITS,
    plausible: { low: '0.5', high: '100' },
    staleAfterDays: 90,
  }),
  critical: {
    low: { limit: 'glucose-random-critical-low', operator: '<=' },
    high: { limit: 'glucose-random-critical-high', operator: '>' },
  },
};

const glucoseRandomAbout: AnalyteAbout = {
  molarMass: '180.16',
  loinc: { mass: ['2345-7', 'NEW-G'], molar: ['14749-6', 'NEW-G'] },
  sources: [LABORATORY_ONLY],
};

const ck: AnalyteDefinition = {
  id: 'ck',
  name: 'creatine kinase',
  units: [unit('U/L', 0, { aliases: ['IU/L'] }), unit('ukat/L', 2, { times: '60' })],
  plausible: { low: '5', high: '1000000' },
  traps: [],
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
};

const ckAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['2157-6', 'C'] },
  sources: [['More than 5 times the upper limit or above 1,000 U/L; definitions vary from 5 to 10 times', 'S']],
};

const tsh: AnalyteDefinition = {
  id: 'tsh',
  name: 'TSH',
  units: [unit('mIU/L', 1, { aliases: ['m[IU]/L', 'mU/L', 'uIU/mL', 'u[IU]/mL', 'uU/mL'] })],
  plausible: { low: '0', high: '500' },
  traps: [],
  staleAfterDays: 365,
  bands: {
    kind: 'bands',
    bands: { low: limit('0.4', 'mIU/L'), borderlineFrom: limit('4.0', 'mIU/L'), high: decisionLimit('10', 'mIU/L') },
  },
  pregnancy: { kind: 'laboratory-only' },
  unfit: [],
};

const tshAbout: AnalyteAbout = {
  ucum: { 'mIU/L': 'm[IU]/L' },
  molarMass: null,
  loinc: { mass: ['3016-3', 'S'], also: [{ code: '11580-8', property: 'mass', mark: 'S' }] },
  sources: [['Default interval 0.4-4.0 mIU/L', 'G']],
};

const pth: AnalyteDefinition = {
  id: 'pth',
  name: 'parathyroid hormone',
  units: [unit('pmol/L', 1), unit('pg/mL', 0, { times: '0.1061', aliases: ['ng/L'] })],
  plausible: { low: '0.1', high: '400' },
  traps: [],
  staleAfterDays: 180,
  bands: { kind: 'bands', bands: { low: limit('15', 'pg/mL'), high: limit('65', 'pg/mL') } },
  unfit: [],
};

const pthAbout: AnalyteAbout = {
  molarMass: '9425',
  loinc: { mass: ['2731-8', 'C'], molar: ['14866-8', 'C'] },
  sources: [['Default interval 15-65 pg/mL; read with calcium and magnesium only', 'G']],
};

const ferritin: AnalyteDefinition = {
  id: 'ferritin',
  name: 'ferritin',
  units: [unit('ug/L', 0, { aliases: ['ng/mL'] })],
  plausible: { low: '1', high: '100000' },
  traps: [],
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
        any: [labAt('>', 'crp-inflammation'), { history: 'liver-disease' }, { history: 'active-cancer' }],
      },
      only: ['borderline', 'within', 'above'],
      reason: 'inflammation, liver disease or cancer raises ferritin: a normal result does not exclude',
    },
  ],
};

const ferritinAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['2276-4', 'S'] },
  sources: [
    ['Below 30 ug/L', 'G'],
    ['AASM 2025 for restless legs: 75 and 100 ug/L', 'S'],
  ],
};

const transferrinSaturation: AnalyteDefinition = {
  id: 'transferrin-saturation',
  name: 'transferrin saturation',
  units: [unit('%', 0)],
  plausible: { low: '1', high: '100' },
  traps: [],
  staleAfterDays: 180,
  bands: { kind: 'bands', bands: { low: decisionLimit('20', '%'), high: decisionLimit('45', '%') } },
  unfit: [{ specimen: ['after-iron-tablet'], reason: 'within 24 hours of an iron tablet' }],
};

const transferrinSaturationAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['2502-3', 'NEW-G'] },
  sources: [['AASM 2025: below 20 %', 'S']],
};

const haemoglobin: AnalyteDefinition = {
  id: 'haemoglobin',
  name: 'haemoglobin',
  units: [unit('g/L', 0), unit('g/dL', 1, { times: '10' }), unit('mmol/L', 1, { times: '10', over: '0.6206' })],
  plausible: { low: '20', high: '260' },
  traps: [],
  staleAfterDays: 90,
  bands: {
    kind: 'by-sex',
    male: { low: limit('13.0', 'g/dL'), high: inclusive(limit('20', 'g/dL')) },
    female: { low: limit('12.0', 'g/dL'), high: inclusive(limit('20', 'g/dL')) },
  },
  pregnancy: { kind: 'bands', bands: { low: limit('11.0', 'g/dL'), high: inclusive(limit('20', 'g/dL')) } },
  critical: { low: { limit: 'haemoglobin-urgent-low', operator: '<' } },
  unfit: [],
};

const haemoglobinAbout: AnalyteAbout = {
  molarMass: '16114.5',
  loinc: { mass: ['718-7', 'S'], molar: ['59260-0', 'S'] },
  sources: [['WHO cut-offs', 'G']],
};

const mcv: AnalyteDefinition = {
  id: 'mcv',
  name: 'mean cell volume',
  units: [unit('fL', 0)],
  plausible: { low: '40', high: '160' },
  traps: [],
  staleAfterDays: 90,
  bands: { kind: 'bands', bands: { low: limit('80', 'fL'), high: limit('100', 'fL') } },
  unfit: [],
};

const mcvAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['787-2', 'S'] },
  sources: [['Default interval 80-100 fL; a normal value never excludes B12 neuropathy', 'G']],
};

const dDimerFeu: AnalyteDefinition = {
  id: 'd-dimer-feu',
  name: 'D-dimer (FEU)',
  units: [
    unit('ug/L', 0, { aliases: ['ng/mL', 'ng/mL{FEU}', 'ug/L{FEU}', 'ng/mL FEU', 'ug/L FEU'] }),
    unit('mg/L', 2, {
      times: '1000',
      aliases: ['ug/mL', 'mg/L{FEU}', 'ug/mL{FEU}', 'mg/L FEU', 'ug/mL FEU'],
    }),
  ],
  refusedUnits: [
    askedUnit('ng/mL DDU', 'is this the DDU test? About half the FEU: enter it as D-dimer (DDU), it is not converted', [
      ...spellings('DDU'),
    ]),
  ],
  plausible: { low: '1', high: '200000' },
  traps: [],
  staleAfterDays: 1,
  bands: { kind: 'bands', bands: { high: inclusive(limit('500', 'ug/L')) } },
  pregnancy: { kind: 'unusable', reason: 'D-dimer is not used in pregnancy' },
  unfit: [
    { specimen: ['ddu-entered-as-feu'], reason: 'reported in DDU, not FEU' },
    {
      history: ['warfarin', 'doac', 'heparin'],
      only: ['within'],
      isNotOrdered: true,
      reason: 'on an anticoagulant: a normal D-dimer does not exclude',
    },
  ],
};

const dDimerFeuAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['48065-7', 'C'] },
  sources: [['Below 500 ug/L FEU; age x 10 over 50 years where the laboratory says so', 'S']],
};

const dDimerDdu: AnalyteDefinition = {
  ...byLaboratoryOnly({
    id: 'd-dimer-ddu',
    name: 'D-dimer (DDU)',
    units: [
      unit('ug/L', 0, { aliases: ['ng/mL', 'ng/mL{DDU}', 'ug/L{DDU}', 'ng/mL DDU', 'ug/L DDU'] }),
      unit('mg/L', 2, {
        times: '1000',
        aliases: ['ug/mL', 'mg/L{DDU}', 'ug/mL{DDU}', 'mg/L DDU', 'ug/mL DDU'],
      }),
    ],
    plausible: { low: '1', high: '100000' },
    staleAfterDays: 1,
  }),
  refusedUnits: [
    askedUnit(
      'ng/mL FEU',
      'is this the FEU test? About twice the DDU: enter it as D-dimer (FEU), it is not converted',
      [...spellings('FEU')],
    ),
  ],
  pregnancy: { kind: 'unusable', reason: 'D-dimer is not used in pregnancy' },
};

const dDimerDduAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['48066-5', 'C'] },
  sources: [LABORATORY_ONLY],
};

const crp: AnalyteDefinition = byLaboratoryOnly({
  id: 'crp',
  name: 'C-reactive protein',
  units: [unit('mg/L', 1), unit('mg/dL', 2, { times: '10' })],
  plausible: { low: '0', high: '800' },
  staleAfterDays: 14,
});

const crpAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['1988-5', 'NEW-G'] },
  sources: [LABORATORY_ONLY],
};

const whiteCellCount: AnalyteDefinition = byLaboratoryOnly({
  id: 'white-cell-count',
  name: 'white cell count',
  units: [
    unit('10*9/L', 1, { aliases: ['x10^9/L', '10^9/L', 'x10*9/L', 'G/L', '10*3/uL', '10^3/uL', 'x10^3/uL', 'K/uL'] }),
  ],
  plausible: { low: '0.1', high: '500' },
  staleAfterDays: 14,
});

const whiteCellCountAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['6690-2', 'NEW-G'] },
  sources: [LABORATORY_ONLY],
};

const totalCholesterol: AnalyteDefinition = byLaboratoryOnly({
  id: 'total-cholesterol',
  name: 'total cholesterol',
  units: [unit('mmol/L', 1), unit('mg/dL', 0, { over: '38.67' })],
  plausible: { low: '0.5', high: '30' },
  staleAfterDays: 30,
});

const totalCholesterolAbout: AnalyteAbout = {
  molarMass: '386.65',
  loinc: { mass: ['2093-3', 'NEW-G'], molar: ['14647-2', 'NEW-G'] },
  sources: [LABORATORY_ONLY],
};

const triglyceride: AnalyteDefinition = byLaboratoryOnly({
  id: 'triglyceride',
  name: 'triglyceride',
  units: [unit('mmol/L', 1), unit('mg/dL', 0, { over: '88.57' })],
  plausible: { low: '0.1', high: '100' },
  staleAfterDays: 30,
});

const triglycerideAbout: AnalyteAbout = {
  molarMass: '885.43',
  loinc: { mass: ['2571-8', 'NEW-G'], molar: ['14927-8', 'NEW-G'] },
  sources: [LABORATORY_ONLY],
};

const alkalinePhosphatase: AnalyteDefinition = byLaboratoryOnly({
  id: 'alkaline-phosphatase',
  name: 'alkaline phosphatase',
  units: [unit('U/L', 0, { aliases: ['IU/L'] }), unit('ukat/L', 2, { times: '60' })],
  plausible: { low: '5', high: '5000' },
  staleAfterDays: 90,
});

const alkalinePhosphataseAbout: AnalyteAbout = {
  molarMass: null,
  loinc: { mass: ['6768-6', 'NEW-G'] },
  sources: [LABORATORY_ONLY],
};

const copperSerum: AnalyteDefinition = byLaboratoryOnly({
  id: 'copper-serum',
  name: 'serum copper',
  units: [unit('umol/L', 1), unit('ug/dL', 0, { times: '0.1574' })],
  plausible: { low: '0.5', high: '100' },
  staleAfterDays: 180,
});

const copperSerumAbout: AnalyteAbout = {
  molarMass: '63.546',
  loinc: { mass: ['5631-7', 'NEW-G'], molar: ['14665-4', 'NEW-G'] },
  sources: [LABORATORY_ONLY],
};

export const bloodAndOrgans: AnalyteDefinition[] = [
  creatinine,
  egfr,
  urea,
  hba1c,
  glucoseFasting,
  glucoseRandom,
  ck,
  tsh,
  pth,
  ferritin,
  transferrinSaturation,
  haemoglobin,
  mcv,
  dDimerFeu,
  dDimerDdu,
  crp,
  whiteCellCount,
  totalCholesterol,
  triglyceride,
  alkalinePhosphatase,
  copperSerum,
];

export const bloodAndOrganAbouts = {
  creatinine: creatinineAbout,
  egfr: egfrAbout,
  urea: ureaAbout,
  hba1c: hba1cAbout,
  'glucose-fasting': glucoseFastingAbout,
  'glucose-random': glucoseRandomAbout,
  ck: ckAbout,
  tsh: tshAbout,
  pth: pthAbout,
  ferritin: ferritinAbout,
  'transferrin-saturation': transferrinSaturationAbout,
  haemoglobin: haemoglobinAbout,
  mcv: mcvAbout,
  'd-dimer-feu': dDimerFeuAbout,
  'd-dimer-ddu': dDimerDduAbout,
  crp: crpAbout,
  'white-cell-count': whiteCellCountAbout,
  'total-cholesterol': totalCholesterolAbout,
  triglyceride: triglycerideAbout,
  'alkaline-phosphatase': alkalinePhosphataseAbout,
  'copper-serum': copperSerumAbout,
} satisfies Partial<Record<Analyte, AnalyteAbout>>;
