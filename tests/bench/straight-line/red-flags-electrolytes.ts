// Critical potassium, magnesium, calcium, phosphate and sodium (section 5 and 5b).

import * as A from './analyte-codes.ts';
import { magnesiumIsKept } from './groups.ts';
import * as H from './history-codes.ts';
import { critical, decides, unfit } from './lab-limits.ts';
import { isCalciumNotAdjusted, reads, supportiveCalcium } from './lab-tests.ts';
import * as L from './limits.ts';
import { listed } from './person.ts';
import { KIDNEY_INJURY, RHABDOMYOLYSIS } from './red-flags-organs.ts';
import { EMERGENCY, firing, flagCritical, rule, SOON, tier, URGENT } from './results.ts';
import { BELOW } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has } from './symptoms.ts';
import { all, isMet, known, type Truth } from './truth.ts';

/** What a condition on its own and one beside signs have in common. */
function graded(emergency: Truth, beside: Truth, urgent: Truth): number {
  if (isMet(emergency)) return tier(EMERGENCY, emergency);
  if (isMet(beside)) return tier(EMERGENCY, beside);
  return isMet(urgent) ? tier(URGENT, urgent) : tier(URGENT);
}

export const POTASSIUM_LOW = rule('red-flag-critical-potassium-low');

function potassiumLow(): Truth {
  return critical('<', L.POTASSIUM_3_0) | unfit('<', L.POTASSIUM_3_0);
}

function potassiumLowGrade(): number {
  const moderate = critical('<', L.POTASSIUM_3_0);
  const signs =
    has(S.MUSCLE_WEAKNESS) |
    has(S.PALPITATIONS) |
    has(S.ECG_CHANGE) |
    has(S.LONG_QT) |
    listed(H.DIGOXIN) |
    listed(H.ATRIAL_FIBRILLATION) |
    listed(H.HEART_FAILURE);
  return graded(critical('<', L.POTASSIUM_2_5), all(moderate, signs), moderate);
}

const POTASSIUM_HIGH = rule('red-flag-critical-potassium-high');

function potassiumHigh(): Truth {
  return critical('>=', L.POTASSIUM_6_0) | unfit('>=', L.POTASSIUM_6_0);
}

function potassiumHighGrade(): number {
  const high = critical('>=', L.POTASSIUM_6_0);
  const signs =
    has(S.LOW_URINE_OUTPUT) |
    has(S.MUSCLE_WEAKNESS) |
    has(S.PALPITATIONS) |
    has(S.ECG_CHANGE) |
    listed(H.ACUTE_KIDNEY_INJURY) |
    known(firing(KIDNEY_INJURY)) |
    known(firing(RHABDOMYOLYSIS));
  return graded(critical('>=', L.POTASSIUM_6_5), all(high, signs), high);
}

export const MAGNESIUM_LOW = rule('red-flag-critical-magnesium-low');

function magnesiumLow(): Truth {
  return critical('<', L.MAGNESIUM_0_50) | critical('<=', L.MAGNESIUM_1_0_MG) | unfit('<', L.MAGNESIUM_0_50);
}

function magnesiumLowGrade(): number {
  const low = critical('<', L.MAGNESIUM_0_50);
  const signs =
    has(S.CARPOPEDAL_SPASM) |
    has(S.SEIZURE) |
    has(S.PALPITATIONS) |
    has(S.CHVOSTEK) |
    has(S.TROUSSEAU) |
    has(S.MUSCLE_TWITCHING);
  return graded(critical('<=', L.MAGNESIUM_1_0_MG), all(low, signs), low);
}

const MAGNESIUM_HIGH = rule('red-flag-critical-magnesium-high');

function magnesiumNotCleared(): Truth {
  return all(decides('>', L.MAGNESIUM_1_00), magnesiumIsKept());
}

function magnesiumHigh(): Truth {
  return critical('>=', L.MAGNESIUM_4_5_MG) | magnesiumNotCleared() | unfit('>=', L.MAGNESIUM_4_5_MG);
}

function magnesiumHighGrade(): number {
  const high = critical('>=', L.MAGNESIUM_4_5_MG);
  if (isMet(high)) return tier(EMERGENCY, high);
  const notCleared = magnesiumNotCleared();
  return isMet(notCleared) ? tier(URGENT, notCleared) : tier(URGENT);
}

const CALCIUM_LOW = rule('red-flag-critical-calcium-low');

function calciumEmergency(): Truth {
  return (
    critical('<=', L.ADJUSTED_CALCIUM_7_MG) |
    critical('<=', L.IONISED_CALCIUM_0_75) |
    all(critical('<=', L.TOTAL_CALCIUM_6_5_MG), isCalciumNotAdjusted())
  );
}

function calciumWithTetany(): Truth {
  const low = reads(A.CALCIUM_ADJUSTED, BELOW) | reads(A.CALCIUM_IONISED, BELOW) | supportiveCalcium(BELOW);
  const tetany =
    has(S.CARPOPEDAL_SPASM) |
    has(S.SEIZURE) |
    has(S.CHVOSTEK) |
    has(S.TROUSSEAU) |
    has(S.PALPITATIONS) |
    has(S.STRIDOR) |
    has(S.LONG_QT);
  return all(low, tetany);
}

function calciumLow(): Truth {
  return (
    calciumEmergency() |
    calciumWithTetany() |
    critical('<', L.ADJUSTED_CALCIUM_1_90) |
    unfit('<', L.ADJUSTED_CALCIUM_1_90) |
    unfit('<=', L.IONISED_CALCIUM_0_75) |
    unfit('<=', L.TOTAL_CALCIUM_6_5_MG)
  );
}

function calciumLowGrade(): number {
  return graded(calciumEmergency(), calciumWithTetany(), critical('<', L.ADJUSTED_CALCIUM_1_90));
}

const CALCIUM_HIGH = rule('red-flag-critical-calcium-high');

function totalCalciumHighAlone(): Truth {
  return all(critical('>=', L.TOTAL_CALCIUM_3_00), isCalciumNotAdjusted());
}

function calciumHigh(): Truth {
  return (
    critical('>=', L.IONISED_CALCIUM_1_50) |
    critical('>=', L.ADJUSTED_CALCIUM_3_00) |
    totalCalciumHighAlone() |
    unfit('>=', L.IONISED_CALCIUM_1_50) |
    unfit('>=', L.ADJUSTED_CALCIUM_3_00) |
    unfit('>=', L.TOTAL_CALCIUM_3_00)
  );
}

function calciumHighGrade(): number {
  const signs = has(S.CONFUSION) | has(S.VOMITING) | has(S.THIRST) | has(S.LOW_URINE_OUTPUT) | has(S.MUSCLE_WEAKNESS);
  const urgent = critical('>=', L.ADJUSTED_CALCIUM_3_00);
  return graded(
    critical('>', L.ADJUSTED_CALCIUM_3_50) | critical('>=', L.IONISED_CALCIUM_1_50),
    all(critical('>=', L.ADJUSTED_CALCIUM_13_MG), signs),
    isMet(urgent) ? urgent : totalCalciumHighAlone(),
  );
}

export const PHOSPHATE_LOW = rule('red-flag-critical-phosphate-low');

function phosphateLow(): Truth {
  return critical('<', L.PHOSPHATE_1_5_MG) | unfit('<', L.PHOSPHATE_1_5_MG);
}

function phosphateLowGrade(): number {
  const low = critical('<', L.PHOSPHATE_1_5_MG);
  const signs = has(S.MUSCLE_WEAKNESS) | has(S.CONFUSION) | has(S.SEIZURE) | has(S.BREATHLESSNESS);
  return graded(critical('<', L.PHOSPHATE_1_0_MG), all(low, signs), low);
}

const SODIUM_LOW = rule('red-flag-critical-sodium-low');

function sodiumLow(): Truth {
  return critical('<', L.SODIUM_130) | unfit('<', L.SODIUM_125);
}

function sodiumLowGrade(): number {
  const below120 = critical('<', L.SODIUM_120);
  if (isMet(below120)) return tier(EMERGENCY, below120);
  const below125 = critical('<', L.SODIUM_125);
  const withSigns = all(below125, has(S.CONFUSION) | has(S.SEIZURE) | has(S.VOMITING));
  if (isMet(withSigns)) return tier(EMERGENCY, withSigns);
  if (isMet(below125)) return tier(URGENT, below125);
  const unusable = unfit('<', L.SODIUM_125);
  return isMet(unusable) ? tier(URGENT, unusable) : tier(SOON);
}

const SODIUM_HIGH = rule('red-flag-critical-sodium-high');

function sodiumHigh(): Truth {
  return critical('>=', L.SODIUM_150) | unfit('>=', L.SODIUM_150);
}

function sodiumHighGrade(): number {
  const veryHigh = critical('>=', L.SODIUM_160);
  if (isMet(veryHigh)) return tier(EMERGENCY, veryHigh);
  const high = critical('>=', L.SODIUM_150);
  return isMet(high) ? tier(URGENT, high) : tier(URGENT);
}

/** After the kidney and muscle, which high potassium reads. */
export function redFlagsOfElectrolytes(): void {
  flagCritical(POTASSIUM_LOW, potassiumLow(), potassiumLow, potassiumLowGrade);
  flagCritical(POTASSIUM_HIGH, potassiumHigh(), potassiumHigh, potassiumHighGrade);
  flagCritical(MAGNESIUM_LOW, magnesiumLow(), magnesiumLow, magnesiumLowGrade);
  flagCritical(MAGNESIUM_HIGH, magnesiumHigh(), magnesiumHigh, magnesiumHighGrade);
  flagCritical(CALCIUM_LOW, calciumLow(), calciumLow, calciumLowGrade);
  flagCritical(CALCIUM_HIGH, calciumHigh(), calciumHigh, calciumHighGrade);
  flagCritical(PHOSPHATE_LOW, phosphateLow(), phosphateLow, phosphateLowGrade);
  flagCritical(SODIUM_LOW, sodiumLow(), sodiumLow, sodiumLowGrade);
  flagCritical(SODIUM_HIGH, sodiumHigh(), sodiumHigh, sodiumHighGrade);
}
