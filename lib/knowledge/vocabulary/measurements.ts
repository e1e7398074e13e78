// What the clinic measures itself, each with the one unit in which it is recorded. None is printed for a patient.

import type { MeasurementCode } from '../../clinical/codes.ts';
import type { Term } from '../../clinical/vocabulary.ts';

export const measurements = {
  weight: measurement('Weight', 'kg', []),
  height: measurement('Height', 'cm', []),
  bmi: measurement('Body mass index (BMI)', 'kg/m2', ['BMI']),
  'weight-loss-percent': measurement('Weight lost in 3 to 6 months', '%', ['weight loss']),
  'days-little-intake': measurement('Days with little or no food', 'd', ['days not eating']),
  'bp-systolic-lying': measurement('Systolic blood pressure, lying', 'mmHg', ['BP', 'systolic']),
  'bp-systolic-standing': measurement('Systolic blood pressure, standing', 'mmHg', ['BP', 'postural drop']),
  'bp-diastolic-lying': measurement('Diastolic blood pressure, lying', 'mmHg', ['BP', 'diastolic']),
  'bp-diastolic-standing': measurement('Diastolic blood pressure, standing', 'mmHg', ['BP', 'postural drop']),
  'heart-rate': measurement('Heart rate', '/min', ['pulse', 'HR']),
  'heart-rate-standing': measurement('Heart rate, standing', '/min', ['pulse standing', 'postural pulse rise']),
  'respiratory-rate': measurement('Breathing rate', '/min', ['respiratory rate', 'RR']),
  'oxygen-saturation': measurement('Oxygen saturation', '%', ['SpO2', 'sats']),
  temperature: measurement('Temperature', 'Cel', ['temp', 'fever']),
  'alcohol-units-week': measurement('Alcohol units a week', 'units/week', ['alcohol']),
  'b6-supplement-mg-day': measurement('Vitamin B6 from supplements', 'mg/day', ['pyridoxine dose']),
  'abi-left': measurement('Ankle-brachial index, left', 'ratio', ['ABI', 'ABPI']),
  'abi-right': measurement('Ankle-brachial index, right', 'ratio', ['ABI', 'ABPI']),
} satisfies Record<MeasurementCode, Term & { unit: string }>;

function measurement(label: string, unit: string, synonyms: string[]): Term & { unit: string } {
  return { label, plain: null, synonyms, unit };
}
