// Critical results of organs and blood, kidney injury and muscle breakdown (section 5 and 5b).

import * as A from './analyte-codes.ts';
import * as H from './history-codes.ts';
import { critical, unfit } from './lab-limits.ts';
import { creatinineRise, reads } from './lab-tests.ts';
import * as L from './limits.ts';
import { listed } from './person.ts';
import { COMPARTMENT } from './red-flags-limb.ts';
import { EMERGENCY, firing, flagCritical, NOT_APPLICABLE, rule, setStatus, settle, tier, URGENT } from './results.ts';
import { ABOVE } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has } from './symptoms.ts';
import { isMet, known, type Truth } from './truth.ts';

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

function glucose(): Truth {
  return (
    glucoseCritical() |
    unfit('<=', L.FASTING_GLUCOSE_50_MG) |
    unfit('>', L.FASTING_GLUCOSE_400_MG) |
    unfit('<=', L.RANDOM_GLUCOSE_50_MG) |
    unfit('>', L.RANDOM_GLUCOSE_400_MG)
  );
}

function glucoseGrade(): number {
  const truth = glucoseCritical();
  return isMet(truth) ? tier(EMERGENCY, truth) : tier(URGENT);
}

const ANAEMIA = rule('red-flag-severe-anaemia');

function anaemia(): Truth {
  return critical('<', L.HAEMOGLOBIN_80) | unfit('<', L.HAEMOGLOBIN_80);
}

function anaemiaGrade(): number {
  const severe = critical('<=', L.HAEMOGLOBIN_70);
  if (isMet(severe)) return tier(EMERGENCY, severe);
  const low = critical('<', L.HAEMOGLOBIN_80);
  return isMet(low) ? tier(URGENT, low) : tier(URGENT);
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
