// Other critical results: phosphate, sodium, glucose, haemoglobin, INR, kidney injury, and unusable specimens with a critical number.

import type { Condition } from '../../../clinical/condition.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, soon, urgent } from './rule.ts';

const UNFIT = { note: 'Unusable specimen with a critical number', action: 'Repeat today' };

export const criticalPhosphateLow = redFlag('critical-phosphate-low', {
  title: 'Critically low phosphate',
  sources: [fromGuideline('Clinical reference 1.2 and 2.2', 'G')],
  evidence:
    'Below 1.0 mg/dL; below 1.5 mg/dL the same day, an emergency with weakness, confusion, seizure or breathlessness.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'critical' },
      { lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'phosphate', operator: '<', limit: 'phosphate-critical-low', use: 'critical' }),
    emergency({
      all: [
        { lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'critical' },
        { any: present('muscle-weakness', 'confusion', 'seizure', 'breathlessness') },
      ],
    }),
    urgent({ lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Replace; look for refeeding'],
  tests: ['magnesium-serum', 'potassium-serum'],
});

export const criticalSodiumLow = redFlag('critical-sodium-low', {
  title: 'Critically low sodium',
  sources: [fromGuideline('PMC5404708 table 2; acutegpcornwall.com/sodium', 'NEW-S')],
  evidence: 'Below 120 mmol/L, or below 125 with confusion, seizure or vomiting; 125-129 within 72 hours.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'sodium', operator: '<', limit: 'sodium-low', use: 'critical' },
      { lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'sodium', operator: '<', limit: 'sodium-critical-low', use: 'critical' }),
    emergency({
      all: [
        { lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'critical' },
        { any: present('confusion', 'seizure', 'vomiting') },
      ],
    }),
    urgent({ lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'critical' }),
    urgent({ lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'unfit' }, UNFIT),
    soon(undefined, {}, 72),
  ],
  actions: ['Clinician-led correction; ask about diuretics and over-drinking'],
  tests: ['sodium', 'potassium-serum', 'creatinine'],
});

export const criticalSodiumHigh = redFlag('critical-sodium-high', {
  title: 'Critically high sodium',
  sources: [fromGuideline('acutegpcornwall.com/sodium', 'NEW-S')],
  evidence: '150 mmol/L or more the same day, 160 or more an emergency.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'critical' },
      { lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'sodium', operator: '>=', limit: 'sodium-critical-high', use: 'critical' }),
    urgent({ lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Clinician-led fluids'],
  tests: ['creatinine'],
});

const GLUCOSE_CRITICAL: Condition = {
  any: [
    { lab: 'glucose-fasting', operator: '<=', limit: 'glucose-fasting-critical-low', use: 'critical' },
    { lab: 'glucose-fasting', operator: '>', limit: 'glucose-fasting-critical-high', use: 'critical' },
    { lab: 'glucose-random', operator: '<=', limit: 'glucose-random-critical-low', use: 'critical' },
    { lab: 'glucose-random', operator: '>', limit: 'glucose-random-critical-high', use: 'critical' },
  ],
};

export const criticalGlucose = redFlag('critical-glucose', {
  title: 'Critical glucose',
  sources: [fromGuideline('Houston Methodist critical values', 'P')],
  evidence: 'At most 50 mg/dL or above 400 mg/dL.',
  isCriticalValue: true,
  fires: {
    any: [
      GLUCOSE_CRITICAL,
      { lab: 'glucose-fasting', operator: '<=', limit: 'glucose-fasting-critical-low', use: 'unfit' },
      { lab: 'glucose-fasting', operator: '>', limit: 'glucose-fasting-critical-high', use: 'unfit' },
    ],
  },
  tiers: [emergency(GLUCOSE_CRITICAL), urgent(undefined, UNFIT)],
  actions: ['Treat now; check ketones when high'],
  tests: [],
});

export const severeAnaemia = redFlag('severe-anaemia', {
  title: 'Severe anaemia',
  sources: [fromGuideline('Mayo 6.0 g/dL; Houston Methodist 7.0 g/dL', 'P')],
  evidence: 'At most 70 g/L an emergency, below 80 g/L the same day.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'haemoglobin', operator: '<', limit: 'haemoglobin-urgent-low', use: 'critical' },
      { lab: 'haemoglobin', operator: '<', limit: 'haemoglobin-urgent-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'haemoglobin', operator: '<=', limit: 'haemoglobin-critical-low', use: 'critical' }),
    urgent({ lab: 'haemoglobin', operator: '<', limit: 'haemoglobin-urgent-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Look for bleeding; hospital'],
  tests: ['ferritin', 'mcv'],
});

export const inrCritical = redFlag('inr-critical', {
  title: 'Critical INR',
  sources: [fromGuideline('Mayo DLMP critical list: 5.0 or more', 'S')],
  evidence: '5.0 or more; an emergency with bruising, bleeding, headache or trauma.',
  isCriticalValue: true,
  fires: { lab: 'inr', operator: '>=', limit: 'inr-critical', use: 'critical' },
  tiers: [emergency({ any: present('bruising', 'bleeding-gums', 'headache', 'trauma', 'haemoptysis') }), urgent()],
  actions: ['Anticoagulation clinic or hospital today; look for bleeding'],
  tests: ['haemoglobin'],
});

export const acuteKidneyInjury = redFlag('acute-kidney-injury', {
  title: 'Acute kidney injury',
  sources: [fromGuideline('gpnotebook, episode 181: rise of 26 umol/L in 48 hours or by half in 7 days', 'NEW-S')],
  evidence: 'A rise of creatinine, not its level.',
  isCriticalValue: true,
  notApplicableWhen: [
    {
      condition: { any: listed('haemodialysis', 'peritoneal-dialysis') },
      why: 'on dialysis: creatinine rises between sessions',
    },
  ],
  fires: {
    any: [
      { labRise: 'creatinine', by: { value: '26', unit: 'umol/L' }, withinDays: 2 },
      { labRise: 'creatinine', times: '1.5', withinDays: 7 },
    ],
  },
  tiers: [
    emergency(
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
      { note: 'With high potassium' },
    ),
    urgent(),
  ],
  actions: ['Stop medicines that harm the kidney; fluids; urine dip'],
  tests: ['potassium-serum', 'creatinine'],
});

export const uninterpretableCritical = redFlag('uninterpretable-critical', {
  title: 'Unusable specimen with a critical number',
  sources: [fromGuideline('Decision tables 0.6 and 5b', 'NEW-G')],
  evidence:
    'A result that cannot be used is never read as normal: where its number would be critical it is repeated the same day.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'unfit' },
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'unfit' },
      { lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'unfit' },
      { lab: 'magnesium-serum', operator: '>=', limit: 'magnesium-emergency-high', use: 'unfit' },
      { lab: 'calcium-total', operator: '<=', limit: 'calcium-total-critical-low', use: 'unfit' },
      { lab: 'calcium-adjusted', operator: '<', limit: 'calcium-adjusted-urgent-low', use: 'unfit' },
      { lab: 'calcium-adjusted', operator: '>=', limit: 'calcium-adjusted-urgent-high', use: 'unfit' },
      { lab: 'calcium-ionised', operator: '<=', limit: 'calcium-ionised-critical-low', use: 'unfit' },
      { lab: 'calcium-ionised', operator: '>=', limit: 'calcium-ionised-critical-high', use: 'unfit' },
      { lab: 'phosphate', operator: '<', limit: 'phosphate-urgent-low', use: 'unfit' },
      { lab: 'sodium', operator: '<', limit: 'sodium-urgent-low', use: 'unfit' },
      { lab: 'sodium', operator: '>=', limit: 'sodium-urgent-high', use: 'unfit' },
      { lab: 'glucose-fasting', operator: '<=', limit: 'glucose-fasting-critical-low', use: 'unfit' },
      { lab: 'glucose-fasting', operator: '>', limit: 'glucose-fasting-critical-high', use: 'unfit' },
      { lab: 'haemoglobin', operator: '<', limit: 'haemoglobin-urgent-low', use: 'unfit' },
      { lab: 'ck', operator: '>', limit: 'ck-rhabdomyolysis', use: 'unfit' },
    ],
  },
  tiers: [urgent()],
  actions: ['Repeat the test today with a fresh sample'],
  tests: [],
});
