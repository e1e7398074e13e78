// Gates that can stop the whole print or a whole list: G1 to G8, G10, G11, G16, G17 and lists that must never be printed.

import type { MedicineCode, Nutrient } from '../codes.ts';
import { ADULT_YEARS } from '../dates.ts';
import { decimal } from '../decimal.ts';
import { compareQuantity } from '../quantity.ts';
import type { HandoutPatient } from './patient.ts';
import { refeedingRisk } from './refeeding.ts';
import type { GateEffect, HandoutGate, HandoutInput } from './types.ts';

export type GateVerdict = {
  gate: HandoutGate;
  effect: GateEffect;
  why: string;
  holds?: 'all' | Nutrient[];
  holdsEvenWhenCleared?: Nutrient[];
};

/** G6: medicines that raise potassium, or that a potassium outside its range makes dangerous. */
export const POTASSIUM_MEDICINES: readonly MedicineCode[] = [
  'ace-inhibitor',
  'arb',
  'sacubitril-valsartan',
  'potassium-sparing-diuretic',
  'trimethoprim',
  'heparin',
  'nsaid',
  'calcineurin-inhibitor',
  'potassium-supplement',
  'digoxin',
];
const FRESH_DAYS = 90;
/** mmol/L. */
const HIGH_CALCIUM = decimal('2.62');

export function safetyGates(input: HandoutInput, patient: HandoutPatient): GateVerdict[] {
  return [
    redFlag(input, patient),
    refeeding(input, patient),
    minor(patient),
    notByMouth(patient),
    potassiumUnsafe(patient),
    potassiumUnknown(patient),
    calcium(patient),
    pregnancy(patient),
    allergiesNotAsked(patient),
    medicinesNotChecked(patient),
  ].filter((verdict) => verdict !== null);
}

/** G1. A flag that another flag subsumes is answered by the acknowledgement of that one. */
function redFlag(input: HandoutInput, patient: HandoutPatient): GateVerdict | null {
  const seen = new Set(input.acknowledged);
  const seenCodes = new Set(patient.redFlags.filter((flag) => seen.has(flag.key)).map((flag) => flag.code));
  const open = patient.redFlags.filter(
    (flag) =>
      (flag.urgency === 'emergency' || flag.urgency === 'urgent') &&
      !seen.has(flag.key) &&
      !(flag.subsumedBy !== null && seenCodes.has(flag.subsumedBy)),
  );
  if (open.length === 0) return null;
  const names = open.map((flag) => `${flag.title} (${flag.urgency})`).join(', ');
  return { gate: 'G1', effect: 'hold', why: `not acknowledged: ${names}`, holds: 'all' };
}

function refeeding(input: HandoutInput, patient: HandoutPatient): GateVerdict | null {
  const why =
    (patient.redFlags.some((flag) => flag.code === 'refeeding-risk') ? 'refeeding risk flagged' : null) ??
    (patient.condition('eating-disorder') === 'met' ? 'eating disorder recorded' : null) ??
    refeedingRisk(input.facts, patient);
  return why === null ? null : { gate: 'G2', effect: 'block', why, holds: 'all' };
}

function minor(patient: HandoutPatient): GateVerdict | null {
  if (patient.age !== null && patient.age >= ADULT_YEARS) return null;
  const why = patient.age === null ? 'birth date unknown' : `aged ${patient.age}: adult rules only`;
  return { gate: 'G3', effect: 'block', why, holds: 'all' };
}

function notByMouth(patient: HandoutPatient): GateVerdict | null {
  const found = (['enteral-feeding', 'nil-by-mouth', 'palliative-care'] as const).filter(
    (code) => patient.circumstance(code) === 'met',
  );
  return found.length === 0
    ? null
    : { gate: 'G4', effect: 'block', why: found.map(patient.label).join(', '), holds: 'all' };
}

/** G5. Kidney disease whose stage or potassium is not known is treated as unsafe. */
function potassiumUnsafe(patient: HandoutPatient): GateVerdict | null {
  const { labs } = patient;
  const kidneyDisease = patient.condition('ckd') === 'met';
  const isKidneyFailing = labs.warning('egfr', '<', '60') !== null;
  const kidneysKnownWell = !isKidneyFailing && labs.allFresh('egfr', '>=', '60', FRESH_DAYS) === 'met';
  const reasons: string[] = [];
  const high = labs.warning('potassium-serum', '>=', '5.5');
  const raised = labs.warning('potassium-serum', '>', '5.0');
  const severe = labs.warning('egfr', '<', '30');
  if (high) reasons.push(`potassium ${high}`);
  else if (raised && !kidneysKnownWell) {
    const failing = labs.warning('egfr', '<', '60');
    reasons.push(`potassium ${raised} with ${failing ? `eGFR ${failing}` : labs.describe('egfr', 'eGFR')}`);
  }
  if (severe) reasons.push(`eGFR ${severe}`);
  if (patient.circumstance('haemodialysis') === 'met') reasons.push('haemodialysis');
  if (patient.condition('peritoneal-dialysis') === 'met') reasons.push('peritoneal dialysis');
  if (patient.condition('kidney-transplant') === 'met') reasons.push('kidney transplant');
  if (patient.condition('acute-kidney-injury') === 'met') reasons.push('acute kidney injury');
  if (patient.condition('hyperkalaemia-history') === 'met' && (kidneyDisease || isKidneyFailing)) {
    reasons.push('earlier high potassium with kidney disease');
  }
  if (patient.isRestricted('low-potassium')) reasons.push('low-potassium diet set');
  if (reasons.length === 0 && kidneyDisease) {
    if (labs.allFresh('egfr', '>=', '30', FRESH_DAYS) !== 'met')
      reasons.push('kidney disease, stage not known within 90 days');
    else if (!kidneysKnownWell && labs.allFresh('potassium-serum', '<=', '5.0', FRESH_DAYS) !== 'met') {
      reasons.push('kidney disease, potassium not known within 90 days');
    }
  }
  if (reasons.length === 0) return null;
  return { gate: 'G5', effect: 'hold', why: reasons.join('; '), holds: 'all', holdsEvenWhenCleared: ['potassium'] };
}

function potassiumUnknown(patient: HandoutPatient): GateVerdict | null {
  const taken = POTASSIUM_MEDICINES.filter((code) => patient.medicine(code) === 'met');
  if (taken.length === 0) return null;
  const isSafe =
    patient.labs.allFresh('potassium-serum', '<=', '5.0', FRESH_DAYS) === 'met' &&
    patient.labs.allFresh('egfr', '>=', '60', FRESH_DAYS) === 'met';
  if (isSafe) return null;
  const why = `${taken.map(patient.label).join(', ')}; ${patient.labs.describe('potassium-serum', 'potassium')}; ${patient.labs.describe('egfr', 'eGFR')}`;
  return { gate: 'G6', effect: 'hold', why, holds: ['potassium'] };
}

function calcium(patient: HandoutPatient): GateVerdict | null {
  const { labs } = patient;
  const reasons: string[] = [];
  const adjusted = labs.warning('calcium-adjusted', '>', '2.62');
  const ionised = labs.warning('calcium-ionised', '>', '1.33');
  if (adjusted) reasons.push(`adjusted calcium ${adjusted}`);
  if (ionised) reasons.push(`ionised calcium ${ionised}`);
  const isCalciumKnown = labs.newest('calcium-adjusted').length + labs.newest('calcium-ionised').length > 0;
  const total = isCalciumKnown ? [] : [...labs.newest('calcium-total'), ...labs.unusableSince('calcium-total')];
  if (total.some((value) => compareQuantity(value.quantity, '>', HIGH_CALCIUM) !== 'not-met')) {
    reasons.push(`total calcium ${total.map((value) => value.text).join(', ')}, not adjusted`);
  }
  for (const code of ['hyperparathyroidism', 'sarcoidosis', 'tuberculosis', 'lymphoma'] as const) {
    if (patient.condition(code) === 'met') reasons.push(patient.label(code));
  }
  if (reasons.length === 0) return null;
  return { gate: 'G8', effect: 'hold', why: reasons.join('; '), holds: ['calcium', 'vitamin-d'] };
}

/** G11 as a hold: nobody knows, and it could matter. Known pregnancy only filters. */
function pregnancy(patient: HandoutPatient): GateVerdict | null {
  const { pregnant, sex } = patient.facts;
  if (pregnant === true) return { gate: 'G11', effect: 'filter', why: 'pregnant' };
  if (patient.circumstance('breastfeeding') === 'met') return { gate: 'G11', effect: 'filter', why: 'breastfeeding' };
  if (patient.circumstance('postpartum') === 'met') return { gate: 'G11', effect: 'filter', why: 'after childbirth' };
  const couldBePregnant = patient.age !== null && patient.age >= 12 && patient.age <= 55;
  if (pregnant !== null || !couldBePregnant || sex === 'male') return null;
  return sex === 'female'
    ? { gate: 'G11', effect: 'hold', why: 'pregnancy not asked, woman aged 12 to 55', holds: 'all' }
    : { gate: 'G11', effect: 'filter', why: 'pregnancy not asked, sex unknown' };
}

function allergiesNotAsked(patient: HandoutPatient): GateVerdict | null {
  return patient.facts.allergens === null
    ? { gate: 'G16', effect: 'hold', why: 'allergies not asked', holds: 'all' }
    : null;
}

function medicinesNotChecked(patient: HandoutPatient): GateVerdict | null {
  const days = patient.daysSinceMedicines;
  if (days !== null && days >= 0 && days <= FRESH_DAYS) return null;
  const why =
    days === null
      ? 'medicines never checked'
      : days < 0
        ? 'medicines checked on a date after this visit: check the date'
        : `medicines last checked ${days} days ago: limit ${FRESH_DAYS}`;
  return { gate: 'G17', effect: 'hold', why, holds: ['potassium', 'vitamin-k'] };
}
