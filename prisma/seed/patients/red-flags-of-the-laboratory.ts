// Red flags that one number raises, and the milder excess beside them.

import { type DemoAct, type DemoPatient, daysAgo, has, hoursAgo, lab } from '../demo-patient.ts';
import { seen, sentOn } from './red-flag-acts.ts';

export const laboratoryRedFlagPatients: DemoPatient[] = [
  flagLab('critically low potassium', '2.3', 'potassium-serum', 'mmol/L', 55, sentOn),
  flagLab(
    'low potassium of the urgent kind',
    '2.8',
    'potassium-serum',
    'mmol/L',
    47,
    seen('Repeat and ECG today, tablets started by the clinician.'),
  ),
  flagLab('critically low magnesium', '0.38', 'magnesium-serum', 'mmol/L', 66, sentOn),
  flagLab('critically high magnesium', '2.1', 'magnesium-serum', 'mmol/L', 78, sentOn),
  flagLab('magnesium a little high', '1.20', 'magnesium-serum', 'mmol/L', 53, []),
  flagLab('critically low calcium', '1.70', 'calcium-adjusted', 'mmol/L', 61, sentOn),
  flagLab('critically high calcium', '3.60', 'calcium-adjusted', 'mmol/L', 59, sentOn),
  flagLab('calcium a little high', '2.75', 'calcium-adjusted', 'mmol/L', 64, []),
  flagLab('critically low phosphate', '0.28', 'phosphate', 'mmol/L', 71, sentOn),
  flagLab('critically low sodium', '118', 'sodium', 'mmol/L', 79, sentOn),
  flagLab('critically high sodium', '161', 'sodium', 'mmol/L', 84, sentOn),
  flagLab('very high glucose', '24.5', 'glucose-random', 'mmol/L', 44, sentOn),
  flagLab('severe anaemia', '66', 'haemoglobin', 'g/L', 50, sentOn),
  flagLab('critical INR', '6.2', 'inr', null, 75, sentOn),
  flagLab('vitamin D above what is safe', '410', '25-oh-vitamin-d', 'nmol/L', 42, []),
];

function flagLab(
  shows: string,
  value: string,
  analyte:
    | 'potassium-serum'
    | 'magnesium-serum'
    | 'calcium-adjusted'
    | 'phosphate'
    | 'sodium'
    | 'glucose-random'
    | 'haemoglobin'
    | 'inr'
    | '25-oh-vitamin-d',
  unit: string | null,
  age: number,
  acts: DemoAct[],
): DemoPatient {
  // A day of its own each, so that the queue and the history have something to sort.
  const ago = acts === sentOn ? daysAgo(2 + (age % 20)) : acts.length > 0 ? hoursAgo(9) : daysAgo(1 + (age % 6));
  return {
    shows,
    age,
    sex: 'male',
    visits: [{ ago, symptoms: [has('fatigue')], labs: [lab(analyte, value, unit, { daysBefore: 0 })], acts }],
  };
}
