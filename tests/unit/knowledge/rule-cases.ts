// For every rule the least that makes it fire, and for graded rules one case a tier, in the order of the tiers.

import type {
  CircumstanceCode,
  ConditionCode,
  ExaminationCode,
  MedicineCode,
  SymptomCode,
} from '#lib/clinical/codes.ts';
import type { CaseFacts, LabFact, SymptomFact } from '#lib/clinical/facts.ts';
import { AS_OF, caseOf, daysAgo, lab, symptom } from '../clinical/case-builder.ts';

type SymptomSpec = SymptomCode | ExaminationCode | [SymptomCode | ExaminationCode, Partial<SymptomFact>];
export type Spec = {
  s?: SymptomSpec[];
  conditions?: ConditionCode[];
  medicines?: MedicineCode[];
  circumstances?: CircumstanceCode[];
  labs?: LabFact[];
  measurements?: CaseFacts['measurements'];
  pregnant?: boolean;
  birthDate?: string;
};

export function build({
  s = [],
  conditions,
  medicines,
  circumstances,
  labs = [],
  measurements = [],
  pregnant = false,
  birthDate = '1980-06-01',
}: Spec): CaseFacts {
  const listed = <T extends string>(codes: T[] | undefined) =>
    codes?.map((code) => ({ code, startedOn: null })) ?? null;
  return caseOf({
    patient: {
      conditions: listed(conditions),
      medicines: listed(medicines),
      circumstances: circumstances ?? null,
      pregnant,
      birthDate,
    },
    symptoms: s.map((item) => (typeof item === 'string' ? symptom(item) : symptom(item[0], item[1]))),
    labs,
    measurements,
  });
}

const DIABETES: ConditionCode[] = ['type-2-diabetes'];
const ONE: Partial<SymptomFact> = { side: 'left' };
const BOTH: Partial<SymptomFact> = { side: 'both' };
const UNFIT: Partial<LabFact> = { specimen: ['haemolysed'] };
const UNFIT_CALCIUM: Partial<LabFact> = { specimen: ['edta-contaminated'] };
const K = (value: string, details: Partial<LabFact> = {}) => lab('potassium-serum', `${value} mmol/L`, details);
const MG = (value: string, details: Partial<LabFact> = {}) => lab('magnesium-serum', `${value} mmol/L`, details);
const CA = (value: string, details: Partial<LabFact> = {}) => lab('calcium-adjusted', `${value} mmol/L`, details);
const TOTAL_CA = (value: string) => lab('calcium-total', `${value} mmol/L`);
const NA = (value: string, details: Partial<LabFact> = {}) => lab('sodium', `${value} mmol/L`, details);
const PO4 = (value: string, details: Partial<LabFact> = {}) => lab('phosphate', `${value} mmol/L`, details);
const B12 = (value: string) => lab('vitamin-b12-serum', `${value} pmol/L`);
const EGFR = (value: string) => lab('egfr', `${value} mL/min/1.73m2`);
const measured = (
  code: CaseFacts['measurements'][number]['code'],
  value: string,
  unit: string,
): CaseFacts['measurements'] => [{ code, value, unit, takenOn: AS_OF }];

const SPECS: Record<string, Spec[]> = {
  'red-flag-suspected-dvt': [
    { s: [['leg-swelling', ONE], 'chest-pain'] },
    { s: ['entire-leg-swollen', 'pale-leg'] },
    { s: [['leg-swelling', ONE]], pregnant: true },
    { s: ['calf-swelling-3cm', 'pitting-oedema-one-leg'], circumstances: [] },
    {
      s: [
        'pitting-oedema-one-leg',
        ...(['calf-tenderness', 'entire-leg-swollen', 'calf-swelling-3cm', 'collateral-veins'] as const).map(
          (code): SymptomSpec => [code, { status: 'absent' }],
        ),
      ],
      circumstances: [],
    },
    { s: [['leg-swelling', ONE]] },
  ],
  'red-flag-possible-pulmonary-embolism': [{ s: ['breathlessness', ['calf-tenderness', ONE]] }],
  'red-flag-acute-limb-ischaemia': [{ s: ['leg-pain', 'cold-leg'] }],
  'red-flag-chronic-limb-threatening-ischaemia': [{ s: ['rest-pain', 'fever'] }, { s: ['gangrene'] }],
  'red-flag-claudication': [
    { s: [['leg-pain', { exertional: true }]], measurements: measured('abi-left', '0.49', 'ratio') },
    { s: [['leg-pain', { exertional: true }], 'pulse-absent'] },
  ],
  'red-flag-cauda-equina': [{ s: ['bladder-bowel-change', 'back-pain'] }],
  'red-flag-compartment-syndrome': [{ s: ['tense-limb', 'leg-pain'] }],
  'red-flag-necrotising-infection': [{ s: ['skin-spreading-infection', 'crepitus'] }],
  'red-flag-cellulitis': [
    { s: ['skin-spreading-infection', 'confusion'] },
    {
      s: [
        ['leg-redness', ONE],
        ['leg-warmth', ONE],
      ],
    },
  ],
  'red-flag-septic-arthritis': [{ s: [['joint-pain', ONE], 'fever'] }],
  'red-flag-acute-kidney-injury': [
    { labs: [lab('creatinine', '80 umol/L', { collectedOn: daysAgo(2) }), lab('creatinine', '106 umol/L'), K('6.1')] },
    { labs: [lab('creatinine', '80 umol/L', { collectedOn: daysAgo(8) }), lab('creatinine', '120 umol/L')] },
  ],
  'red-flag-rhabdomyolysis': [{ labs: [lab('ck', '5001 U/L')] }, { s: ['dark-urine', 'muscle-ache'] }],
  'red-flag-critical-potassium-low': [
    { labs: [K('2.4')] },
    { labs: [K('2.9')], s: ['palpitations'] },
    { labs: [K('2.9')] },
    { labs: [K('2.9', UNFIT)] },
  ],
  'red-flag-critical-potassium-high': [
    { labs: [K('6.5')] },
    { labs: [K('6.0')], s: ['muscle-weakness'] },
    { labs: [K('6.0')] },
    { labs: [K('6.9', UNFIT)] },
  ],
  'red-flag-critical-magnesium-low': [
    { labs: [MG('0.41')] },
    { labs: [MG('0.49')], s: ['seizure'] },
    { labs: [MG('0.49')] },
    { labs: [MG('0.49', UNFIT)] },
  ],
  'red-flag-critical-magnesium-high': [
    { labs: [MG('1.85')] },
    { labs: [MG('1.01'), EGFR('29')] },
    { labs: [MG('2.00', UNFIT)] },
  ],
  'red-flag-critical-calcium-low': [
    { labs: [CA('1.75')] },
    { labs: [CA('2.11')], s: ['trousseau'] },
    { labs: [CA('1.89')] },
    { labs: [CA('1.70', UNFIT_CALCIUM)] },
  ],
  'red-flag-critical-calcium-high': [
    { labs: [CA('3.51')] },
    { labs: [CA('3.24')], s: ['thirst'] },
    { labs: [CA('3.00')] },
    { labs: [TOTAL_CA('3.60')] },
    { labs: [CA('3.60', UNFIT_CALCIUM)] },
  ],
  'red-flag-critical-phosphate-low': [
    { labs: [PO4('0.31')] },
    { labs: [PO4('0.47')], s: ['confusion'] },
    { labs: [PO4('0.47')] },
    { labs: [PO4('0.40', UNFIT)] },
  ],
  'red-flag-critical-sodium-low': [
    { labs: [NA('119')] },
    { labs: [NA('124')], s: ['vomiting'] },
    { labs: [NA('124')] },
    { labs: [NA('118', { specimen: ['drip-arm'] })] },
    { labs: [NA('129')] },
  ],
  'red-flag-critical-sodium-high': [
    { labs: [NA('160')] },
    { labs: [NA('150')] },
    { labs: [NA('165', { specimen: ['clotted'] })] },
  ],
  'red-flag-critical-glucose': [
    { labs: [lab('glucose-random', '2.8 mmol/L')] },
    { labs: [lab('glucose-random', '2.9 mmol/L')], s: ['confusion'] },
    { labs: [lab('glucose-fasting', '2.9 mmol/L')], medicines: ['insulin'] },
    { labs: [lab('glucose-fasting', '25.0 mmol/L', { specimen: ['non-fasting'] })] },
  ],
  'red-flag-severe-anaemia': [
    { labs: [lab('haemoglobin', '70 g/L')] },
    { labs: [lab('haemoglobin', '79 g/L')] },
    { labs: [lab('haemoglobin', '140 g/L', { collectedOn: daysAgo(8) }), lab('haemoglobin', '110 g/L')] },
    { labs: [lab('haemoglobin', '60 g/L', { specimen: ['clotted'] })] },
  ],
  'red-flag-inr-critical': [
    { labs: [lab('inr', '5.0')], s: ['headache'] },
    { labs: [lab('inr', '5.0')] },
    { labs: [lab('inr', '8.0', { specimen: ['clotted'] })], s: ['headache'] },
  ],
  'red-flag-uninterpretable-critical': [{ labs: [K('6.9', UNFIT)] }],
  'red-flag-wernicke': [{ s: ['eye-movement-problem', 'confusion'] }],
  'red-flag-wet-beriberi': [{ s: ['breathlessness', ['leg-swelling', BOTH], 'vomiting'] }],
  'red-flag-subacute-combined-degeneration': [
    { s: [['numbness', BOTH], 'romberg-positive'], medicines: ['metformin'] },
    { s: [['numbness', BOTH], 'romberg-positive'], labs: [B12('100')] },
  ],
  'red-flag-refeeding-risk': [
    { measurements: measured('bmi', '13.9', 'kg/m2') },
    { circumstances: ['poor-intake'], labs: [PO4('0.70')] },
  ],
  'red-flag-diabetic-neuropathy': [
    { conditions: DIABETES, s: [['tingling', BOTH], 'monofilament-reduced'] },
    { conditions: DIABETES, s: [['tingling', BOTH]] },
  ],
  'red-flag-diabetic-foot': [
    { conditions: DIABETES, s: ['foot-ulcer', 'fever'] },
    { conditions: DIABETES, s: ['foot-ulcer'] },
  ],
  'red-flag-atypical-neuropathy': [
    { s: [['bilateral-leg-weakness', { durationDays: 10 }], 'ankle-reflex-absent'] },
    { s: [['muscle-weakness', ONE]] },
  ],
  'red-flag-dehydration-severe': [{ s: ['thirst', 'confusion'] }],
  'red-flag-b6-toxicity': [
    { measurements: measured('b6-supplement-mg-day', '100.1', 'mg/day'), s: ['numbness'] },
    { measurements: measured('b6-supplement-mg-day', '12.1', 'mg/day'), s: ['numbness'] },
    { medicines: ['vitamin-b6-supplement'], s: ['burning-feet'] },
  ],
  'red-flag-systemic-illness': [
    { s: ['seizure'] },
    { s: ['trauma', 'unable-to-bear-weight'] },
    { s: ['fever', 'leg-pain'] },
  ],
  'red-flag-persistent-leg-pain': [{ s: [['leg-pain', { durationDays: 14 }]] }],
  'red-flag-severe-leg-pain': [
    { s: [['leg-pain', { severity: 7 }]] },
    { s: [['leg-pain', { severity: 7, durationDays: 15 }]] },
  ],
  'red-flag-unexplained-numbness-or-weakness': [{ s: ['tingling'] }],
  'red-flag-leg-swelling': [
    { s: [['leg-swelling', BOTH], 'breathlessness'] },
    { s: ['leg-swelling'] },
    { s: [['leg-swelling', BOTH]] },
  ],
  'excess-potassium': [{ labs: [K('6.0')] }, { labs: [K('5.5')] }, { labs: [K('5.1')], conditions: ['ckd'] }],
  'excess-magnesium': [{ labs: [MG('1.01'), EGFR('29')] }, { labs: [MG('1.01')] }],
  'excess-calcium': [{ labs: [CA('2.63')] }],
  'excess-vitamin-d': [{ labs: [lab('25-oh-vitamin-d', '376 nmol/L')] }],
  'excess-vitamin-b6': [
    {
      medicines: ['vitamin-b6-supplement'],
      s: ['tingling'],
      measurements: measured('b6-supplement-mg-day', '101', 'mg/day'),
    },
    { s: ['burning-feet'], measurements: measured('b6-supplement-mg-day', '13', 'mg/day') },
    { labs: [lab('pyridoxal-5-phosphate', '201 nmol/L')] },
  ],
  'deficiency-magnesium': [{ labs: [MG('0.69')], s: ['muscle-cramp'] }],
  'deficiency-potassium': [{ labs: [K('3.4')], s: ['muscle-cramp'] }],
  'deficiency-calcium': [{ labs: [CA('2.11')], s: ['perioral-tingling'] }],
  'deficiency-vitamin-d': [{ labs: [lab('25-oh-vitamin-d', '29 nmol/L')], s: ['bone-pain'] }],
  'deficiency-vitamin-b12': [{ labs: [B12('132')], s: ['numbness'] }],
  'deficiency-thiamine': [
    { labs: [lab('thiamine-diphosphate-blood', '69 nmol/L')], s: ['burning-feet'] },
    { labs: [lab('transketolase-activation', '1.26'), lab('thiamine-diphosphate-blood', '120 nmol/L')] },
    { s: [['numbness', BOTH]] },
  ],
  'deficiency-vitamin-b6': [
    { labs: [lab('pyridoxal-5-phosphate', '19 nmol/L')], s: ['glossitis'] },
    { s: ['nerve-pain'], medicines: ['isoniazid'] },
  ],
  'deficiency-vitamin-k': [
    { labs: [lab('phylloquinone', '0.21 nmol/L')], s: ['bruising'], conditions: ['coeliac-disease'] },
    { labs: [lab('inr', '1.5')], conditions: [], medicines: [] },
    { s: ['bleeding-gums'], medicines: ['orlistat'] },
  ],
  'deficiency-vitamin-e': [
    { labs: [lab('alpha-tocopherol-lipid-ratio', '0.79 mg/g')], s: ['poor-coordination', 'muscle-weakness'] },
    { labs: [lab('alpha-tocopherol', '11.9 umol/L')], s: ['unsteady-gait'], conditions: ['cystic-fibrosis'] },
  ],
  'deficiency-vitamin-c': [
    { labs: [lab('ascorbate-plasma', '11.3 umol/L')], s: ['bleeding-gums'] },
    { s: ['bruising', 'leg-pain'] },
    { s: ['bruising'], circumstances: ['smoker'] },
  ],
  'deficiency-iron': [
    { labs: [lab('ferritin', '29 ug/L')] },
    { labs: [lab('ferritin', '75 ug/L')], s: ['restless-legs'] },
    { labs: [lab('transferrin-saturation', '19 %')], s: ['restless-legs'] },
  ],
  'advice-vitamin-k-night-cramps': [
    { s: ['nocturnal-cramp'], birthDate: '1961-11-20', medicines: [] },
    { s: ['nocturnal-cramp'], circumstances: ['haemodialysis'], medicines: [] },
  ],
  'advice-bilateral-red-legs': [
    {
      s: [
        ['leg-redness', BOTH],
        ['leg-warmth', BOTH],
      ],
    },
  ],
  'advice-iron-restless-legs': [
    { labs: [lab('ferritin', '75 ug/L')], s: ['restless-legs'] },
    { labs: [lab('transferrin-saturation', '19 %')], s: ['restless-legs'] },
  ],
  'contributor-dehydration': [{ s: ['thirst'] }],
  'contributor-overexertion': [{ circumstances: ['recent-strenuous-exercise'], s: ['muscle-cramp'] }],
  'contributor-poor-circulation': [
    { s: ['claudication'] },
    { conditions: ['peripheral-arterial-disease'] },
    { measurements: measured('abi-left', '0.90', 'ratio') },
    { measurements: measured('abi-right', '1.41', 'ratio'), s: ['leg-pain'] },
  ],
  'contributor-alcohol': [
    { circumstances: ['high-alcohol'], s: ['burning-feet'] },
    { measurements: measured('alcohol-units-week', '15', 'units/week'), s: ['muscle-cramp'] },
  ],
  'contributor-statin-muscle-symptoms': [
    { medicines: ['statin'], s: ['muscle-ache'] },
    { medicines: ['simvastatin-or-atorvastatin'], s: ['muscle-weakness'] },
  ],
  'contributor-medicine-causes-cramps': [{ medicines: ['teriparatide'], s: ['nocturnal-cramp'] }],
  'contributor-medicine-causes-neuropathy': [
    { medicines: ['nitrofurantoin'], s: ['numbness'] },
    { medicines: ['quinolone'], s: ['vibration-reduced'] },
  ],
  'contributor-copper-deficiency-mimic': [
    { medicines: ['zinc-supplement'], s: ['romberg-positive'] },
    { conditions: ['bariatric-surgery'], s: ['unsteady-gait'] },
    {
      labs: [
        lab('copper-serum', '6.0 umol/L', {
          referenceRange: { low: '11.0', high: '25.0', unit: 'umol/L', text: null },
        }),
      ],
      s: ['lhermitte'],
    },
  ],
  'contributor-medicine-lowers-magnesium': [
    { medicines: ['ppi'], s: ['muscle-cramp'] },
    { medicines: ['anti-egfr'], labs: [MG('0.74')] },
  ],
  'contributor-medicine-lowers-potassium': [
    { medicines: ['laxative'], s: ['muscle-weakness'] },
    { medicines: ['insulin'], labs: [K('3.4')] },
  ],
  'contributor-medicine-lowers-calcium': [
    { medicines: ['denosumab'], s: ['perioral-tingling'] },
    { medicines: ['loop-diuretic'], labs: [CA('2.11')] },
  ],
  'contributor-medicine-lowers-sodium': [
    { medicines: ['thiazide'], s: ['confusion'] },
    { medicines: ['thiazide'], labs: [NA('134')] },
  ],
  'contributor-medicine-lowers-thiamine': [
    { medicines: ['loop-diuretic'], s: ['muscle-ache'] },
    { medicines: ['loop-diuretic'], labs: [lab('thiamine-diphosphate-blood', '69 nmol/L')] },
  ],
  'contributor-medicine-lowers-vitamin-b6': [
    { medicines: ['isoniazid'], s: ['burning-feet'] },
    { medicines: ['levodopa'], labs: [lab('pyridoxal-5-phosphate', '19 nmol/L')] },
  ],
  'contributor-medicine-lowers-vitamin-b12': [
    { medicines: ['metformin'], s: ['numbness'] },
    { circumstances: ['nitrous-oxide'], s: ['position-sense-reduced'] },
    { medicines: ['colchicine'], labs: [B12('200')] },
  ],
  'contributor-medicine-lowers-vitamin-d': [
    { medicines: ['corticosteroid'], s: ['difficulty-rising'] },
    { medicines: ['mineral-oil'], labs: [lab('25-oh-vitamin-d', '49 nmol/L')] },
  ],
  'contributor-medicine-lowers-vitamin-e': [
    { medicines: ['orlistat'], s: ['poor-coordination', 'muscle-weakness'] },
    { medicines: ['bile-acid-resin'], labs: [lab('alpha-tocopherol', '11.9 umol/L')] },
  ],
  'contributor-medicine-lowers-vitamin-k': [
    { medicines: ['warfarin'], s: ['bleeding-gums'] },
    { medicines: ['antibiotic-broad-spectrum'], labs: [lab('phylloquinone', '0.09 ng/mL')] },
  ],
};

/** Cases by rule id. */
export const ruleCases: ReadonlyMap<string, CaseFacts[]> = new Map(
  Object.entries(SPECS).map(([rule, specs]) => [rule, specs.map(build)]),
);
