// Critical results of organs and blood, kidney injury and muscle breakdown (section 5 and 5b).

import * as A from './analyte-codes.ts';
import * as H from './history-codes.ts';
import { critical, unfit } from './lab-limits.ts';
import { creatinineRise, haemoglobinFall, reads } from './lab-tests.ts';
import * as L from './limits.ts';
import { listed } from './person.ts';
import { COMPARTMENT } from './red-flags-limb.ts';
import { EMERGENCY, firing, flagCritical, NOT_APPLICABLE, rule, setStatus, settle, tier, URGENT } from './results.ts';
import { ABOVE, BELOW } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has } from './symptoms.ts';
import { all, isMet, known, type Truth } from './truth.ts';

const NEVER = Number.POSITIVE_INFINITY;

export const KIDNEY_INJURY = rule('red-flag-acute-kidney-injury');

function kidneyInjury(): Truth {
  return creatinineRise(26, NEVER, 2) | creatinineRise(NEVER, 1.5, 7);
}

function kidneyInjuryGrade(): number {
  const potassium = critical('>=', L.POTASSIUM_6_0);
  return isMet(potassium) ? tier(EMERGENCY, potassium) : tier(URGENT);
}

export const RHABDOMYOLYSIS = rule('red-flag-rhabdomyolysis');

function rhabdomyolysis(): Truth {
  const muscle = has(S.MUSCLE_ACHE) | has(S.MUSCLE_WEAKNESS) | has(S.LEG_PAIN) | has(S.MUSCLE_CRAMP);
  return critical('>', L.CK_1000) | reads(A.CK, ABOVE) | (has(S.DARK_URINE) & muscle);
}

function rhabdomyolysisGrade(): number {
  const worse =
    critical('>=', L.POTASSIUM_6_0) |
    critical('>', L.CK_5000) |
    has(S.LOW_URINE_OUTPUT) |
    has(S.CONFUSION) |
    known(firing(COMPARTMENT));
  return isMet(worse) ? tier(EMERGENCY, worse) : tier(URGENT);
}

const GLUCOSE = rule('red-flag-critical-glucose');

function glucoseCritical(): Truth {
  return (
    critical('<=', L.FASTING_GLUCOSE_50_MG) |
    critical('>', L.FASTING_GLUCOSE_400_MG) |
    critical('<=', L.RANDOM_GLUCOSE_50_MG) |
    critical('>', L.RANDOM_GLUCOSE_400_MG)
  );
}

function glucoseSerious(): Truth {
  return critical('<', L.FASTING_GLUCOSE_54_MG) | critical('<', L.RANDOM_GLUCOSE_54_MG);
}

function glucoseWithBrainSign(): Truth {
  return all(glucoseSerious(), has(S.CONFUSION) | has(S.SEIZURE));
}

function glucoseOnInsulin(): Truth {
  return all(glucoseSerious(), listed(H.INSULIN));
}

function glucose(): Truth {
  return (
    glucoseCritical() |
    glucoseWithBrainSign() |
    glucoseOnInsulin() |
    unfit('<=', L.FASTING_GLUCOSE_50_MG) |
    unfit('>', L.FASTING_GLUCOSE_400_MG) |
    unfit('<=', L.RANDOM_GLUCOSE_50_MG) |
    unfit('>', L.RANDOM_GLUCOSE_400_MG)
  );
}

function glucoseGrade(): number {
  const truth = glucoseCritical();
  if (isMet(truth)) return tier(EMERGENCY, truth);
  const withSign = glucoseWithBrainSign();
  if (isMet(withSign)) return tier(EMERGENCY, withSign);
  const onInsulin = glucoseOnInsulin();
  return isMet(onInsulin) ? tier(URGENT, onInsulin) : tier(URGENT);
}

const ANAEMIA = rule('red-flag-severe-anaemia');

/** Below its interval after a fall of 20 g/L or more within 14 days. */
function haemoglobinFalling(): Truth {
  return all(reads(A.HAEMOGLOBIN, BELOW), haemoglobinFall(20, 14));
}

function anaemia(): Truth {
  return critical('<', L.HAEMOGLOBIN_80) | haemoglobinFalling() | unfit('<', L.HAEMOGLOBIN_80);
}

function anaemiaGrade(): number {
  const severe = critical('<=', L.HAEMOGLOBIN_70);
  if (isMet(severe)) return tier(EMERGENCY, severe);
  const low = critical('<', L.HAEMOGLOBIN_80);
  if (isMet(low)) return tier(URGENT, low);
  const falling = haemoglobinFalling();
  return isMet(falling) ? tier(URGENT, falling) : tier(URGENT);
}

const INR = rule('red-flag-inr-critical');

function inr(): Truth {
  return critical('>=', L.INR_5_0) | unfit('>=', L.INR_5_0);
}

function inrGrade(): number {
  const high = critical('>=', L.INR_5_0);
  // An unusable sample is repeated first, whatever bleeds.
  if (!isMet(high)) return tier(URGENT);
  const bleeding = has(S.BRUISING) | has(S.BLEEDING_GUMS) | has(S.HEADACHE) | has(S.TRAUMA) | has(S.HAEMOPTYSIS);
  return isMet(bleeding) ? tier(EMERGENCY, high) : tier(URGENT, high);
}

const UNINTERPRETABLE = rule('red-flag-uninterpretable-critical');

function uninterpretable(): Truth {
  return (
    unfit('<', L.POTASSIUM_3_0) |
    unfit('>=', L.POTASSIUM_6_0) |
    unfit('<', L.MAGNESIUM_0_50) |
    unfit('>=', L.MAGNESIUM_4_5_MG) |
    unfit('<=', L.TOTAL_CALCIUM_6_5_MG) |
    unfit('>=', L.TOTAL_CALCIUM_3_00) |
    unfit('<', L.ADJUSTED_CALCIUM_1_90) |
    unfit('>=', L.ADJUSTED_CALCIUM_3_00) |
    unfit('<=', L.IONISED_CALCIUM_0_75) |
    unfit('>=', L.IONISED_CALCIUM_1_50) |
    unfit('<', L.PHOSPHATE_1_5_MG) |
    unfit('<', L.SODIUM_125) |
    unfit('>=', L.SODIUM_150) |
    unfit('<=', L.FASTING_GLUCOSE_50_MG) |
    unfit('>', L.FASTING_GLUCOSE_400_MG) |
    unfit('<=', L.RANDOM_GLUCOSE_50_MG) |
    unfit('>', L.RANDOM_GLUCOSE_400_MG) |
    unfit('<', L.HAEMOGLOBIN_80) |
    unfit('>', L.CK_1000) |
    unfit('>=', L.INR_5_0)
  );
}

const urgentAlways = () => tier(URGENT);

export function redFlagsOfOrgans(): void {
  if (isMet(listed(H.HAEMODIALYSIS) | listed(H.PERITONEAL_DIALYSIS))) {
    // Creatinine rises between sessions; other rules still see that it rose.
    settle(KIDNEY_INJURY, kidneyInjury());
    setStatus(KIDNEY_INJURY, NOT_APPLICABLE);
  } else {
    flagCritical(KIDNEY_INJURY, kidneyInjury(), kidneyInjury, kidneyInjuryGrade);
  }
  flagCritical(RHABDOMYOLYSIS, rhabdomyolysis(), rhabdomyolysis, rhabdomyolysisGrade);
  flagCritical(GLUCOSE, glucose(), glucose, glucoseGrade);
  flagCritical(ANAEMIA, anaemia(), anaemia, anaemiaGrade);
  flagCritical(INR, inr(), inr, inrGrade);
  flagCritical(UNINTERPRETABLE, uninterpretable(), uninterpretable, urgentAlways);
}
