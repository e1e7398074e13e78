// Spinal cord, nerves, nutrition, the whole person (section 5).

import * as A from './analyte-codes.ts';
import { b12Risk, diabetes, nerveSymptom, nerveSymptomOnBothSides, thiamineRisk } from './groups.ts';
import * as H from './history-codes.ts';
import { critical, decides } from './lab-limits.ts';
import { isKnown, reads } from './lab-tests.ts';
import * as L from './limits.ts';
import { highAlcohol, muchVitaminB6, posturalChange } from './measured-signs.ts';
import { measuredAbove, measuredBelow, measuredLimit } from './measurements.ts';
import { ageAtLeast, listed } from './person.ts';
import { MAGNESIUM_LOW, PHOSPHATE_LOW, POTASSIUM_LOW } from './red-flags-electrolytes.ts';
import { KIDNEY_INJURY } from './red-flags-organs.ts';
import { isEmbolismPossible } from './red-flags-vessels.ts';
import { EMERGENCY, firing, flag, flagLegs, rule, SOON, URGENT } from './results.ts';
import { ABOVE, BELOW, BORDERLINE } from './specimens.ts';
import * as S from './symptom-codes.ts';
import {
  bothSided,
  has,
  lasted,
  oneSided,
  seen,
  severe,
  severeRecentLegPain,
  type View,
  WHOLE,
  worsening,
} from './symptoms.ts';
import { all, isMet, known, MET, NOT_MET, not, type Truth, twoOf, UNKNOWN } from './truth.ts';

const CAUDA_EQUINA = rule('red-flag-cauda-equina');

function newOrWorse(code: number): Truth {
  return lasted(WHOLE, code, 0, 14, MET) | worsening(WHOLE, code);
}

function caudaEquina(): Truth {
  const bladder =
    newOrWorse(S.BLADDER_BOWEL_CHANGE) &
    (has(S.LEG_PAIN) | nerveSymptom(WHOLE) | has(S.MUSCLE_WEAKNESS) | has(S.BILATERAL_LEG_WEAKNESS) | has(S.BACK_PAIN));
  const weakness = newOrWorse(S.BILATERAL_LEG_WEAKNESS) & (has(S.LEG_PAIN) | has(S.NERVE_PAIN) | has(S.BACK_PAIN));
  return (
    has(S.SADDLE_NUMBNESS) |
    bladder |
    weakness |
    has(S.BILATERAL_SCIATICA) |
    (has(S.SEXUAL_DYSFUNCTION) & (has(S.LEG_PAIN) | has(S.BACK_PAIN)))
  );
}

const CORD = rule('red-flag-subacute-combined-degeneration');

function cordDegeneration(): Truth {
  const nerve = nerveSymptomOnBothSides();
  if ((nerve & MET) === NOT_MET) return NOT_MET;
  const signs =
    has(S.VIBRATION_REDUCED) |
    has(S.POSITION_SENSE_REDUCED) |
    has(S.ROMBERG_POSITIVE) |
    has(S.UNSTEADY_GAIT) |
    has(S.PLANTAR_EXTENSOR) |
    has(S.BILATERAL_LEG_WEAKNESS);
  const nitrousOxide = listed(H.NITROUS_OXIDE);
  const lowB12 =
    reads(A.VITAMIN_B12_SERUM, BELOW) |
    decides('<', L.B12_180_NG) |
    decides('<', L.HOLOTC_25) |
    reads(A.METHYLMALONIC_ACID, ABOVE) |
    (reads(A.HOMOCYSTEINE, ABOVE) & nitrousOxide) |
    nitrousOxide;
  const shown = (signs | has(S.MUSCLE_WEAKNESS) | has(S.MEMORY_PROBLEM)) & lowB12;
  const notTested =
    not(isKnown(A.VITAMIN_B12_SERUM)) & not(isKnown(A.METHYLMALONIC_ACID)) & not(isKnown(A.HOLOTRANSCOBALAMIN));
  const suspected = notTested === NOT_MET ? NOT_MET : signs & notTested & b12Risk();
  return nerve & (shown | suspected);
}

const NEUROPATHY = rule('red-flag-diabetic-neuropathy');

function diabeticNeuropathy(): Truth {
  return (
    diabetes() &
    (nerveSymptomOnBothSides() | has(S.MONOFILAMENT_REDUCED) | has(S.VIBRATION_REDUCED) | has(S.ANKLE_REFLEX_ABSENT))
  );
}

const ATYPICAL = rule('red-flag-atypical-neuropathy');
const LAST_DAY_OF_EIGHT_WEEKS = 55;

function recentWeaknessWithDanger(view: View): Truth {
  return all(
    lasted(view, S.BILATERAL_LEG_WEAKNESS, 0, 28, MET) | seen(view, S.ASCENDING_WEAKNESS),
    seen(view, S.BREATHLESSNESS) | seen(view, S.ANKLE_REFLEX_ABSENT) | seen(view, S.BULBAR_SYMPTOMS),
  );
}

function atypicalNeuropathy(view: View): Truth {
  const recent =
    lasted(view, S.BILATERAL_LEG_WEAKNESS, 0, LAST_DAY_OF_EIGHT_WEEKS, UNKNOWN) |
    lasted(view, S.MUSCLE_WEAKNESS, 0, LAST_DAY_OF_EIGHT_WEEKS, UNKNOWN);
  const sign = seen(view, S.ANKLE_REFLEX_ABSENT) | seen(view, S.PLANTAR_EXTENSOR) | nerveSymptom(view);
  return (
    all(recent, sign) |
    oneSided(view, S.MUSCLE_WEAKNESS, UNKNOWN) |
    lasted(view, S.BILATERAL_LEG_WEAKNESS, 0, 14, UNKNOWN) |
    all(seen(view, S.PLANTAR_EXTENSOR), not(known(firing(CORD)))) |
    seen(view, S.ASCENDING_WEAKNESS) |
    recentWeaknessWithDanger(view)
  );
}

function atypicalUrgency(view: View): number {
  return isMet(recentWeaknessWithDanger(view)) ? EMERGENCY : URGENT;
}

const WERNICKE = rule('red-flag-wernicke');
const WET_BERIBERI = rule('red-flag-wet-beriberi');

function wernicke(risk: Truth): Truth {
  const eyes = has(S.EYE_MOVEMENT_PROBLEM);
  const gait = has(S.UNSTEADY_GAIT) | has(S.POOR_COORDINATION);
  const mind = has(S.CONFUSION) | has(S.MEMORY_PROBLEM);
  return twoOf(risk, eyes, gait, mind) & (risk | eyes);
}

function wetBeriberi(risk: Truth): Truth {
  return has(S.BREATHLESSNESS) & bothSided(WHOLE, S.LEG_SWELLING, MET) & risk;
}

const REFEEDING = rule('red-flag-refeeding-risk');
const BMI_14 = measuredLimit('bmi', 14, 'kg/m2');
const BMI_16 = measuredLimit('bmi', 16, 'kg/m2');
const BMI_18_5 = measuredLimit('bmi', 18.5, 'kg/m2');
const WEIGHT_LOSS_10 = measuredLimit('weight-loss-percent', 10, '%');
const WEIGHT_LOSS_15 = measuredLimit('weight-loss-percent', 15, '%');
const LITTLE_INTAKE_5 = measuredLimit('days-little-intake', 5, 'd');
const LITTLE_INTAKE_10 = measuredLimit('days-little-intake', 10, 'd');
const LITTLE_INTAKE_15 = measuredLimit('days-little-intake', 15, 'd');

function refeeding(): Truth {
  const feeding = listed(H.FEEDING_ABOUT_TO_START);
  const poorIntake = listed(H.POOR_INTAKE);
  const eatingDisorder = listed(H.EATING_DISORDER);
  const weightLoss = has(S.WEIGHT_LOSS);
  const lowElectrolyte =
    reads(A.POTASSIUM_SERUM, BELOW) | reads(A.PHOSPHATE, BELOW | BORDERLINE) | reads(A.MAGNESIUM_SERUM, BELOW);
  const drinksOrDrug =
    highAlcohol() |
    listed(H.INSULIN) |
    listed(H.LOOP_DIURETIC) |
    listed(H.THIAZIDE) |
    listed(H.POTASSIUM_SPARING_DIURETIC);
  const drugOfNice = drinksOrDrug | listed(H.CHEMOTHERAPY_NEUROTOXIC) | listed(H.CISPLATIN) | listed(H.ANTACID);
  return (
    ((feeding | poorIntake | eatingDisorder | weightLoss) & lowElectrolyte) |
    (eatingDisorder & (poorIntake | weightLoss)) |
    (feeding & twoOf(poorIntake, weightLoss, drinksOrDrug, NOT_MET)) |
    measuredBelow(BMI_16) |
    measuredAbove(WEIGHT_LOSS_15) |
    measuredAbove(LITTLE_INTAKE_10) |
    twoOf(measuredBelow(BMI_18_5), measuredAbove(WEIGHT_LOSS_10), measuredAbove(LITTLE_INTAKE_5), drugOfNice)
  );
}

function refeedingUrgency(): number {
  const extreme =
    measuredBelow(BMI_14) |
    measuredAbove(LITTLE_INTAKE_15) |
    known(firing(POTASSIUM_LOW)) |
    known(firing(PHOSPHATE_LOW)) |
    known(firing(MAGNESIUM_LOW));
  return isMet(extreme) ? EMERGENCY : URGENT;
}

const DEHYDRATION = rule('red-flag-dehydration-severe');

function severeDehydration(): Truth {
  const littleUrine = has(S.LOW_URINE_OUTPUT);
  const dizzy = has(S.DIZZINESS_ON_STANDING);
  return (
    (listed(H.DEHYDRATION) | has(S.THIRST) | dizzy | littleUrine | posturalChange()) &
    (has(S.CONFUSION) |
      critical('>=', L.SODIUM_150) |
      (littleUrine & dizzy) |
      (has(S.VOMITING) & littleUrine) |
      listed(H.ACUTE_KIDNEY_INJURY) |
      known(firing(KIDNEY_INJURY)))
  );
}

const B6_TOXICITY = rule('red-flag-b6-toxicity');

function b6Toxicity(): Truth {
  return (
    (listed(H.VITAMIN_B6_SUPPLEMENT) | muchVitaminB6() | decides('>', L.PLP_200)) &
    (nerveSymptom(WHOLE) | has(S.UNSTEADY_GAIT) | has(S.POOR_COORDINATION))
  );
}

const SYSTEMIC = rule('red-flag-systemic-illness');

/** A seizure, or a chest sign that no other flag accounts for. */
function alarm(): Truth {
  const chest = isEmbolismPossible() ? NOT_MET : has(S.CHEST_PAIN) | has(S.HAEMOPTYSIS);
  return chest | has(S.SEIZURE);
}

function injury(): Truth {
  return has(S.TRAUMA) & (severe(WHOLE, S.LEG_PAIN, 7) | has(S.UNABLE_TO_BEAR_WEIGHT));
}

function systemicIllness(): Truth {
  const ill = has(S.FEVER) | has(S.WEIGHT_LOSS) | listed(H.ACTIVE_CANCER);
  return (
    (ill & (has(S.LEG_PAIN) | has(S.BONE_PAIN) | has(S.JOINT_PAIN))) |
    injury() |
    (severeRecentLegPain(WHOLE, UNKNOWN, false) & ageAtLeast(51)) |
    alarm()
  );
}

function systemicUrgency(): number {
  if (isMet(alarm())) return EMERGENCY;
  const urgent =
    (has(S.FEVER) & severe(WHOLE, S.LEG_PAIN, 7)) |
    injury() |
    (listed(H.ACTIVE_CANCER) & (has(S.MUSCLE_WEAKNESS) | has(S.BONE_PAIN)));
  return isMet(urgent) ? URGENT : SOON;
}

const UNEXPLAINED = rule('red-flag-unexplained-numbness-or-weakness');

function unexplainedNerve(): Truth {
  return has(S.NUMBNESS) | has(S.TINGLING) | has(S.MUSCLE_WEAKNESS) | has(S.BILATERAL_LEG_WEAKNESS);
}

/** After those of the limb and of the results, which some of these read. */
export function redFlagsOfNervesAndBody(): void {
  flag(CAUDA_EQUINA, caudaEquina(), EMERGENCY);
  const risk = thiamineRisk();
  flag(WERNICKE, wernicke(risk), EMERGENCY);
  flag(WET_BERIBERI, wetBeriberi(risk), EMERGENCY);
  flag(CORD, cordDegeneration(), URGENT);
  const fedAgain = refeeding();
  flag(REFEEDING, fedAgain, isMet(fedAgain) ? refeedingUrgency() : URGENT);
  flag(NEUROPATHY, diabeticNeuropathy(), SOON);
  flagLegs(ATYPICAL, atypicalNeuropathy(WHOLE), atypicalNeuropathy, atypicalUrgency);
  flag(DEHYDRATION, severeDehydration(), URGENT);
  flag(B6_TOXICITY, b6Toxicity(), SOON);
  const systemic = systemicIllness();
  flag(SYSTEMIC, systemic, isMet(systemic) ? systemicUrgency() : SOON);
  flag(UNEXPLAINED, unexplainedNerve(), SOON);
}
