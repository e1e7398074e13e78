// People in whom a threshold decides: red flags of one leg or both: vessels, muscle, skin, joint, and pain itself.

import {
  aged,
  days,
  diabetes,
  measured,
  type SpecOf,
  saidBelow,
  severity,
  some,
  type ThresholdCases,
  turning,
} from './threshold-case.ts';

/** Leg pain on exertion, of which the index says what it comes from. */
const exertionWithIndex =
  (code: 'abi-left' | 'abi-right'): SpecOf =>
  (x) => ({ s: [['leg-pain', { exertional: true }]], measurements: measured(code, x, 'ratio') });

export const redFlagsLimb: ThresholdCases = {
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
    'oxygen-saturation < 94 %': turning('emergency', 'urgent', (x) => ({
      s: ['pitting-oedema-one-leg'],
      measurements: measured('oxygen-saturation', x, '%'),
    })),
  },
  'red-flag-possible-pulmonary-embolism': {
    'oxygen-saturation < 94 %': turning('emergency', 'none', (x) => ({
      s: ['calf-tenderness'],
      measurements: measured('oxygen-saturation', x, '%'),
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
  'red-flag-chronic-limb-threatening-ischaemia': diabetes('soon 72 h', 'urgent', {
    s: ['foot-ulcer', 'pulse-absent'],
  }),
  'red-flag-claudication': {
    'abi-left <= 0.90 ratio': turning('routine', 'none', exertionWithIndex('abi-left')),
    'abi-right <= 0.90 ratio': turning('routine', 'none', exertionWithIndex('abi-right')),
    'abi-left < 0.50 ratio': saidBelow('below 0.50: severe disease', exertionWithIndex('abi-left')),
    'abi-right < 0.50 ratio': saidBelow('below 0.50: severe disease', exertionWithIndex('abi-right')),
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
  'red-flag-diabetic-foot': diabetes('none', 'urgent 24 h', { s: ['foot-ulcer'] }),
  'red-flag-severe-leg-pain': {
    'leg-pain (severity >= 7) days <= 14': turning('urgent', 'soon', (x) => ({
      s: [['leg-pain', { severity: 7, ...days(x) }]],
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
};
