// People in whom a threshold decides: red flags of blood, kidney and what is eaten or drunk.

import type { MeasurementCode } from '#lib/clinical/codes.ts';
import { daysAgo, lab } from '../../clinical/case-builder.ts';
import { egfr, measured, mgDl, mmol, some, type ThresholdCases, turning } from './threshold-case.ts';

const creatinine = (value: number, days: number) =>
  lab('creatinine', `${value} umol/L`, { collectedOn: daysAgo(days) });
/** The first so much above the second, on one day. */
const apart = (code: MeasurementCode, to: MeasurementCode, difference: string, unit: string) => [
  ...measured(code, '120', unit),
  ...measured(to, String(120 - Number(difference)), unit),
];

export const redFlagsBlood: ThresholdCases = {
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
  'red-flag-dehydration-severe': {
    'sodium >= sodium-urgent-high (critical)': turning('none', 'urgent', (x) => ({
      s: ['thirst'],
      labs: [mmol('sodium', x)],
    })),
    'bp-systolic-lying over bp-systolic-standing >= 20 mmHg': turning('none', 'urgent', (x) => ({
      s: ['confusion'],
      measurements: apart('bp-systolic-lying', 'bp-systolic-standing', x, 'mmHg'),
    })),
    'bp-diastolic-lying over bp-diastolic-standing >= 10 mmHg': turning('none', 'urgent', (x) => ({
      s: ['confusion'],
      measurements: apart('bp-diastolic-lying', 'bp-diastolic-standing', x, 'mmHg'),
    })),
    'heart-rate-standing over heart-rate >= 30 /min': turning('none', 'urgent', (x) => ({
      s: ['confusion'],
      measurements: apart('heart-rate-standing', 'heart-rate', x, '/min'),
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
};
