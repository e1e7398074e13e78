// For each threshold that a fact alone does not try: the person in whom it decides. `turns` is how the finding stands just below
// the number and just above it; with which of the two the number itself goes is said by the rule's own operator.
// A threshold is tried without a case when a person with nothing but that one fact shows it (thresholds.ts, `alone`).

import type { CaseFacts } from '#lib/clinical/facts.ts';
import { AS_OF, daysAgo, lab } from '../clinical/case-builder.ts';
import { build, type Spec } from './rule-cases.ts';

/** A status, an urgency with its hours where they are not the usual ones, `none`, or for a note `said` and `unsaid`. */
export type ThresholdCase =
  | { turns: [below: string, above: string]; facts: (value: string) => CaseFacts }
  /** Why no person can be found in whom this number alone makes the difference. */
  | { neverDecides: string };

type SpecOf = (value: string) => Spec;

const turning = (below: string, above: string, spec: SpecOf): ThresholdCase => ({
  turns: [below, above],
  facts: (value) => build(spec(value)),
});

const days = (value: string) => ({ durationDays: Number(value) });
const severity = (value: string) => ({ severity: Number(value) });
const egfr = (value: string) => lab('egfr', `${value} mL/min/1.73m2`);
const mmol = (analyte: Parameters<typeof lab>[0], value: string, days = 1) =>
  lab(analyte, `${value} mmol/L`, { collectedOn: daysAgo(days) });
const mgDl = (analyte: Parameters<typeof lab>[0], value: string) => lab(analyte, `${value} mg/dL`);
const creatinine = (value: number, days: number) =>
  lab('creatinine', `${value} umol/L`, { collectedOn: daysAgo(days) });
const measured = (code: CaseFacts['measurements'][number]['code'], value: string, unit: string) => [
  { code, value, unit, takenOn: AS_OF },
];
/** Whole years at asOf, with the birthday on that day. */
const aged = (years: string) => `${Number(AS_OF.slice(0, 4)) - Number(years)}${AS_OF.slice(4)}`;
const some = <T>(list: readonly T[], count: string): T[] => list.slice(0, Number(count));

const DIABETES = (below: string, above: string, spec: Spec): Record<string, ThresholdCase> => ({
  'hba1c >= hba1c-diabetes (any-time)': turning(below, above, (x) => ({ ...spec, labs: [lab('hba1c', `${x} %`)] })),
  'glucose-fasting >= glucose-fasting-diabetes': turning(below, above, (x) => ({
    ...spec,
    labs: [mgDl('glucose-fasting', x)],
  })),
});

export const thresholdCases: Record<string, Record<string, ThresholdCase>> = {
  'red-flag-suspected-dvt': {
    'wells >= 2': turning('none', 'urgent', (x) => ({
      circumstances: some(['active-cancer', 'previous-dvt', 'leg-immobilised'], x),
    })),
    'leg-pain severity >= 8': turning('urgent', 'emergency', (x) => ({
      s: ['entire-leg-swollen', ['leg-pain', severity(x)]],
    })),
    'leg-swelling severity >= 8': turning('urgent', 'emergency', (x) => ({
      s: ['entire-leg-swollen', ['leg-swelling', severity(x)]],
    })),
  },
  'red-flag-acute-limb-ischaemia': {
    'leg-pain days <= 14': turning('emergency', 'none', (x) => ({ s: [['leg-pain', days(x)], 'cold-leg'] })),
    'rest-pain days <= 14': turning('emergency', 'none', (x) => ({ s: [['rest-pain', days(x)], 'cold-leg'] })),
    'numbness days <= 14': turning('emergency', 'none', (x) => ({ s: [['numbness', days(x)], 'cold-leg'] })),
    'muscle-weakness days <= 14': turning('emergency', 'none', (x) => ({
      s: [['muscle-weakness', days(x)], 'cold-leg'],
    })),
    'cold-leg days <= 14': turning('emergency', 'none', (x) => ({ s: ['leg-pain', ['cold-leg', days(x)]] })),
    'pale-leg days <= 14': turning('emergency', 'none', (x) => ({ s: ['leg-pain', ['pale-leg', days(x)]] })),
    'pulse-absent days <= 14': turning('emergency', 'none', (x) => ({ s: ['leg-pain', ['pulse-absent', days(x)]] })),
    'leg-pain side one (severity >= 7) days <= 14': turning('emergency', 'none', (x) => ({
      s: [['leg-pain', { ...days(x), side: 'left', severity: 7 }], 'numbness'],
      conditions: ['atrial-fibrillation'],
    })),
    'leg-pain side one (days ..14) severity >= 7': turning('none', 'emergency', (x) => ({
      s: [['leg-pain', { ...severity(x), side: 'left', durationDays: 2 }], 'numbness'],
      conditions: ['atrial-fibrillation'],
    })),
  },
  'red-flag-chronic-limb-threatening-ischaemia': DIABETES('soon 72 h', 'urgent', {
    s: ['foot-ulcer', 'pulse-absent'],
  }),
  'red-flag-cauda-equina': {
    'bladder-bowel-change days <= 14': turning('emergency', 'none', (x) => ({
      s: [['bladder-bowel-change', days(x)], 'back-pain'],
    })),
    'bilateral-leg-weakness days <= 14': turning('emergency', 'none', (x) => ({
      s: [['bilateral-leg-weakness', days(x)], 'leg-pain'],
    })),
  },
  'red-flag-compartment-syndrome': {
    'leg-pain severity >= 7': turning('none', 'emergency', (x) => ({
      s: ['pain-on-passive-stretch', ['leg-pain', severity(x)]],
    })),
  },
  'red-flag-necrotising-infection': {
    'leg-pain severity >= 8': turning('none', 'emergency', (x) => ({
      s: ['skin-spreading-infection', ['leg-pain', severity(x)]],
    })),
  },
  'red-flag-septic-arthritis': {
    'age <= 17': turning('emergency', 'none', (x) => ({ s: ['unable-to-bear-weight'], birthDate: aged(x) })),
  },
  'red-flag-acute-kidney-injury': {
    'creatinine rise by >= 26 umol/L': turning('none', 'urgent', (x) => ({
      labs: [creatinine(80, 3), creatinine(80 + Number(x), 1)],
    })),
    'creatinine rise by 26 umol/L days <= 2': turning('urgent', 'none', (x) => ({
      labs: [creatinine(80, 1 + Number(x)), creatinine(110, 1)],
    })),
    'creatinine rise times >= 1.5': turning('none', 'urgent', (x) => ({
      labs: [creatinine(100, 6), creatinine(Math.round(Number(x) * 100), 1)],
    })),
    'creatinine rise times 1.5 days <= 7': turning('urgent', 'none', (x) => ({
      labs: [creatinine(80, 1 + Number(x)), creatinine(130, 1)],
    })),
    'potassium-serum >= potassium-urgent-high (critical)': turning('urgent', 'emergency', (x) => ({
      labs: [creatinine(80, 3), creatinine(110, 1), mmol('potassium-serum', x)],
    })),
  },
  'red-flag-rhabdomyolysis': {
    // Too old to be read against the interval, whose upper end is as high; a critical value is never too old.
    'ck > ck-rhabdomyolysis (critical)': turning('none', 'urgent', (x) => ({
      labs: [lab('ck', `${x} U/L`, { collectedOn: daysAgo(20) })],
    })),
    'potassium-serum >= potassium-urgent-high (critical)': turning('urgent', 'emergency', (x) => ({
      s: ['dark-urine', 'muscle-ache'],
      labs: [mmol('potassium-serum', x)],
    })),
  },
  'red-flag-critical-magnesium-high': {
    'magnesium-serum > magnesium-upper': turning('none', 'urgent', (x) => ({
      labs: [mmol('magnesium-serum', x), egfr('29')],
    })),
    'egfr < 30': turning('urgent', 'none', (x) => ({ labs: [mmol('magnesium-serum', '1.20'), egfr(x)] })),
  },
  'red-flag-critical-calcium-low': {
    'calcium-total pair days <= 1': turning('none', 'emergency', (x) => ({
      labs: [mmol('calcium-total', '1.60', 1), mmol('calcium-adjusted', '2.40', 1 + Number(x))],
    })),
  },
  'red-flag-critical-calcium-high': {
    'calcium-adjusted >= calcium-adjusted-symptomatic-high (critical)': turning('urgent', 'emergency', (x) => ({
      s: ['thirst'],
      labs: [mgDl('calcium-adjusted', x)],
    })),
    'calcium-total pair days <= 1': turning('none', 'urgent', (x) => ({
      labs: [mmol('calcium-total', '3.00', 1), mmol('calcium-adjusted', '2.40', 1 + Number(x))],
    })),
  },
  'red-flag-wernicke': {
    'of 4 >= 2': turning('none', 'emergency', (x) => ({
      circumstances: ['poor-intake'],
      s: some(['confusion', 'unsteady-gait'], String(Number(x) - 1)),
    })),
  },
  'red-flag-subacute-combined-degeneration': {
    'vitamin-b12-serum < b12-low': turning('urgent', 'none', (x) => ({
      s: [['numbness', { side: 'both' }], 'romberg-positive'],
      labs: [lab('vitamin-b12-serum', `${x} ng/L`)],
    })),
    'holotranscobalamin < holotc-low': turning('urgent', 'none', (x) => ({
      s: [['numbness', { side: 'both' }], 'romberg-positive'],
      labs: [lab('holotranscobalamin', `${x} pmol/L`)],
    })),
    'age >= 65': turning('none', 'urgent', (x) => ({
      s: [['numbness', { side: 'both' }], 'romberg-positive'],
      birthDate: aged(x),
    })),
  },
  'red-flag-refeeding-risk': {
    'bmi < 18.5 kg/m2': turning('urgent', 'none', (x) => ({
      measurements: [...measured('bmi', x, 'kg/m2'), ...measured('days-little-intake', '6', 'd')],
    })),
    'weight-loss-percent > 10 %': turning('none', 'urgent', (x) => ({
      measurements: [...measured('weight-loss-percent', x, '%'), ...measured('days-little-intake', '6', 'd')],
    })),
    'days-little-intake > 5 d': turning('none', 'urgent', (x) => ({
      measurements: [...measured('days-little-intake', x, 'd'), ...measured('bmi', '18.0', 'kg/m2')],
    })),
    'of 3 >= 2': turning('none', 'urgent', (x) => ({
      circumstances: ['feeding-about-to-start', ...some(['poor-intake', 'high-alcohol'] as const, x)],
      s: some(['weight-loss'], String(Number(x) - 2)),
    })),
    'of 4 >= 2': turning('none', 'urgent', (x) => ({
      circumstances: ['high-alcohol'],
      measurements: some(
        [...measured('bmi', '18.0', 'kg/m2'), ...measured('days-little-intake', '6', 'd')],
        String(Number(x) - 1),
      ),
    })),
  },
  'red-flag-diabetic-neuropathy': DIABETES('none', 'soon', { s: [['tingling', { side: 'both' }]] }),
  'red-flag-diabetic-foot': DIABETES('none', 'urgent 24 h', { s: ['foot-ulcer'] }),
  'red-flag-atypical-neuropathy': {
    'bilateral-leg-weakness days <= 28': turning('emergency', 'none', (x) => ({
      s: [['bilateral-leg-weakness', days(x)], 'breathlessness'],
    })),
    'bilateral-leg-weakness days <= 55': turning('urgent', 'none', (x) => ({
      s: [['bilateral-leg-weakness', days(x)], 'numbness'],
    })),
    'muscle-weakness days <= 55': turning('urgent', 'none', (x) => ({
      s: [['muscle-weakness', days(x)], 'numbness'],
    })),
  },
  'red-flag-dehydration-severe': {
    'sodium >= sodium-urgent-high (critical)': turning('none', 'urgent', (x) => ({
      s: ['thirst'],
      labs: [mmol('sodium', x)],
    })),
  },
  'red-flag-b6-toxicity': {
    'pyridoxal-5-phosphate > plp-excess': turning('none', 'soon', (x) => ({
      s: ['tingling'],
      labs: [lab('pyridoxal-5-phosphate', `${x} nmol/L`)],
    })),
  },
  'red-flag-systemic-illness': {
    'age >= 51': turning('none', 'soon', (x) => ({
      s: [['leg-pain', { severity: 7, durationDays: 3 }]],
      birthDate: aged(x),
    })),
    'leg-pain (severity >= 7) days <= 14': turning('soon', 'none', (x) => ({
      s: [['leg-pain', { severity: 7, ...days(x) }]],
      birthDate: aged('60'),
    })),
    'leg-pain (days ..14) severity >= 7': turning('none', 'soon', (x) => ({
      s: [['leg-pain', { durationDays: 3, ...severity(x) }]],
      birthDate: aged('60'),
    })),
    'leg-pain severity >= 7': turning('none', 'urgent', (x) => ({ s: ['trauma', ['leg-pain', severity(x)]] })),
  },
  'red-flag-severe-leg-pain': {
    'leg-pain (severity >= 7) days <= 14': turning('urgent', 'soon', (x) => ({
      s: [['leg-pain', { severity: 7, ...days(x) }]],
    })),
  },
  'excess-potassium': {
    'potassium-serum > potassium-upper': turning('none', 'soon', (x) => ({
      conditions: ['ckd'],
      labs: [mmol('potassium-serum', x)],
    })),
    'egfr < 60': turning('soon', 'none', (x) => ({ labs: [mmol('potassium-serum', '5.2'), egfr(x)] })),
  },
  'excess-magnesium': {
    'egfr < 30': turning('urgent', 'soon', (x) => ({ labs: [mmol('magnesium-serum', '1.20'), egfr(x)] })),
  },
  'excess-calcium': {
    'calcium-total pair days <= 1': turning('none', 'soon', (x) => ({
      labs: [mmol('calcium-total', '2.70', 1), mmol('calcium-adjusted', '2.40', 1 + Number(x))],
    })),
  },
  'deficiency-magnesium': {
    'note: egfr < 30': turning('said', 'unsaid', (x) => ({
      s: ['muscle-cramp'],
      labs: [mmol('magnesium-serum', '0.60'), egfr(x)],
    })),
  },
  'deficiency-potassium': {
    'potassium-serum < potassium-moderate-low': turning('likely', 'low-level', (x) => ({
      s: ['tingling'],
      labs: [mmol('potassium-serum', x)],
    })),
    'potassium-serum >= potassium-upper': turning('unlikely', 'none', (x) => ({
      s: ['muscle-cramp'],
      labs: [mmol('potassium-serum', x)],
    })),
    'note: potassium-serum < potassium-moderate-low': turning('said', 'unsaid', (x) => ({
      s: ['muscle-cramp'],
      labs: [mmol('potassium-serum', x)],
    })),
  },
  'deficiency-calcium': {
    'calcium-adjusted after calcium-ionised days > 7': turning('unlikely', 'possible', (x) => ({
      s: ['tingling'],
      labs: [mmol('calcium-adjusted', '2.00', 1), mmol('calcium-ionised', '1.20', 1 + Number(x))],
    })),
    'calcium-total <= calcium-total-critical-low': turning('likely', 'possible', (x) => ({
      s: ['tingling'],
      labs: [mgDl('calcium-total', x)],
    })),
    'calcium-total < calcium-total-low': turning('possible', 'unlikely', (x) => ({
      s: ['tingling'],
      labs: [mgDl('calcium-total', x), mmol('calcium-adjusted', '2.40', 10)],
    })),
    // An adjusted calcium that is not an exact number pairs with nothing and still decides.
    'calcium-total after calcium-adjusted days > 1': turning('unlikely', 'possible', (x) => ({
      s: ['tingling'],
      labs: [mmol('calcium-total', '2.00', 1), mmol('calcium-adjusted', '>2.30', 1 + Number(x))],
    })),
    'calcium-total pair days <= 1': turning('unlikely', 'likely', (x) => ({
      s: ['tingling'],
      labs: [mmol('calcium-total', '1.60', 1), mmol('calcium-adjusted', '2.40', 1 + Number(x))],
    })),
  },
  'deficiency-vitamin-d': {
    '25-oh-vitamin-d > vitamin-d-excess': turning('unlikely', 'none', (x) => ({
      s: ['muscle-ache'],
      labs: [lab('25-oh-vitamin-d', `${x} nmol/L`)],
    })),
    'age >= 65': turning('none', 'not-assessable', (x) => ({ birthDate: aged(x) })),
    'note: calcium-adjusted > calcium-adjusted-upper': turning('unsaid', 'said', (x) => ({
      s: ['bone-pain'],
      labs: [lab('25-oh-vitamin-d', '25 nmol/L'), mgDl('calcium-adjusted', x)],
    })),
  },
  'deficiency-vitamin-b12': {
    'age >= 65': turning('none', 'not-assessable', (x) => ({ birthDate: aged(x) })),
  },
};
