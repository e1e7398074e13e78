// What contributes without being a deficiency, and what trials say (section 4; clinical reference 2.2 and 3.2).

import * as A from './analyte-codes.ts';
import { nerveSymptom } from './groups.ts';
import * as H from './history-codes.ts';
import { reads } from './lab-tests.ts';
import { highAlcohol, lowAnkleIndex, posturalChange, stiffArteries } from './measured-signs.ts';
import { ageAtLeast, listed } from './person.ts';
import { doesNotApply, flag, flagAdult, ROUTINE, rule } from './results.ts';
import { ABOVE, BELOW } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { bothSided, has, WHOLE } from './symptoms.ts';
import { isMet, NOT_MET, not, type Truth, UNKNOWN } from './truth.ts';

const DEHYDRATION = rule('contributor-dehydration');
const OVEREXERTION = rule('contributor-overexertion');
const POOR_CIRCULATION = rule('contributor-poor-circulation');
const ALCOHOL = rule('contributor-alcohol');
const STATIN = rule('contributor-statin-muscle-symptoms');
const CRAMP_MEDICINE = rule('contributor-medicine-causes-cramps');
const NERVE_MEDICINE = rule('contributor-medicine-causes-neuropathy');
const COPPER = rule('contributor-copper-deficiency-mimic');

function crampOrSpasm(): Truth {
  return has(S.MUSCLE_CRAMP) | has(S.NOCTURNAL_CRAMP) | has(S.MUSCLE_SPASM);
}

function dehydration(): Truth {
  return (
    listed(H.DEHYDRATION) |
    has(S.THIRST) |
    has(S.DIZZINESS_ON_STANDING) |
    has(S.LOW_URINE_OUTPUT) |
    reads(A.SODIUM, ABOVE) |
    posturalChange()
  );
}

function overexertion(): Truth {
  const exercise = listed(H.RECENT_STRENUOUS_EXERCISE);
  if (exercise === NOT_MET) return NOT_MET;
  return exercise & (has(S.MUSCLE_CRAMP) | has(S.MUSCLE_ACHE) | has(S.MUSCLE_SPASM) | has(S.LEG_PAIN));
}

function poorCirculation(): Truth {
  const painfulLeg = has(S.LEG_PAIN) | has(S.REST_PAIN) | has(S.FOOT_ULCER) | has(S.PULSE_ABSENT);
  return has(S.CLAUDICATION) | listed(H.PERIPHERAL_ARTERIAL_DISEASE) | lowAnkleIndex() | (stiffArteries() & painfulLeg);
}

function alcohol(): Truth {
  const drinks = highAlcohol();
  if (drinks === NOT_MET) return NOT_MET;
  const complaint =
    nerveSymptom(WHOLE) |
    has(S.MUSCLE_CRAMP) |
    has(S.NOCTURNAL_CRAMP) |
    has(S.MUSCLE_ACHE) |
    has(S.MUSCLE_WEAKNESS) |
    has(S.LEG_PAIN) |
    has(S.UNSTEADY_GAIT) |
    has(S.DARK_URINE);
  return drinks & complaint;
}

function statin(): Truth {
  const listedStatin = listed(H.STATIN);
  if (listedStatin === NOT_MET) return NOT_MET;
  return listedStatin & (has(S.MUSCLE_ACHE) | has(S.MUSCLE_WEAKNESS) | has(S.MUSCLE_CRAMP) | has(S.DIFFICULTY_RISING));
}

function crampMedicine(): Truth {
  const medicine =
    listed(H.BETA_AGONIST) |
    listed(H.LOOP_DIURETIC) |
    listed(H.THIAZIDE) |
    listed(H.POTASSIUM_SPARING_DIURETIC) |
    listed(H.RALOXIFENE) |
    listed(H.OESTROGEN) |
    listed(H.ORAL_CONTRACEPTIVE) |
    listed(H.INTRAVENOUS_IRON) |
    listed(H.TERIPARATIDE);
  return medicine === NOT_MET ? NOT_MET : medicine & crampOrSpasm();
}

function nerveMedicine(): Truth {
  const medicine =
    listed(H.QUINOLONE) |
    listed(H.CHEMOTHERAPY_NEUROTOXIC) |
    listed(H.CISPLATIN) |
    listed(H.AMIODARONE) |
    listed(H.NITROFURANTOIN) |
    listed(H.METRONIDAZOLE) |
    listed(H.LINEZOLID) |
    listed(H.NRTI);
  if (medicine === NOT_MET) return NOT_MET;
  const signs =
    has(S.MONOFILAMENT_REDUCED) | has(S.VIBRATION_REDUCED) | has(S.PINPRICK_REDUCED) | has(S.ANKLE_REFLEX_ABSENT);
  return medicine & (nerveSymptom(WHOLE) | signs);
}

function copper(): Truth {
  const low = listed(H.ZINC_SUPPLEMENT) | listed(H.BARIATRIC_SURGERY) | reads(A.COPPER_SERUM, BELOW);
  const cord =
    has(S.VIBRATION_REDUCED) |
    has(S.POSITION_SENSE_REDUCED) |
    has(S.ROMBERG_POSITIVE) |
    has(S.UNSTEADY_GAIT) |
    has(S.PLANTAR_EXTENSOR) |
    has(S.REFLEXES_BRISK) |
    has(S.LHERMITTE) |
    has(S.BILATERAL_LEG_WEAKNESS);
  return low & cord;
}

const RED_LEGS = rule('advice-bilateral-red-legs');
const NIGHT_CRAMPS = rule('advice-vitamin-k-night-cramps');
const RESTLESS_LEGS = rule('advice-iron-restless-legs');

/** Never beside warfarin, nor where it was not asked about. */
function nightCramps(warfarin: Truth): Truth {
  return has(S.NOCTURNAL_CRAMP) & (ageAtLeast(65) | listed(H.HAEMODIALYSIS)) & not(warfarin);
}

function restlessLegs(): Truth {
  const restless = has(S.RESTLESS_LEGS);
  if (restless === NOT_MET) return NOT_MET;
  return restless & (reads(A.FERRITIN, BELOW) | reads(A.TRANSFERRIN_SATURATION, BELOW));
}

export function contributors(): void {
  flag(DEHYDRATION, dehydration(), ROUTINE);
  flag(OVEREXERTION, overexertion(), ROUTINE);
  flag(POOR_CIRCULATION, poorCirculation(), ROUTINE);
  flag(ALCOHOL, alcohol(), ROUTINE);
  flag(STATIN, statin(), ROUTINE);
  flag(CRAMP_MEDICINE, crampMedicine(), ROUTINE);
  flag(NERVE_MEDICINE, nerveMedicine(), ROUTINE);
  flag(COPPER, copper(), ROUTINE);
}

export function advice(): void {
  flag(RED_LEGS, bothSided(WHOLE, S.LEG_REDNESS, UNKNOWN) & bothSided(WHOLE, S.LEG_WARMTH, UNKNOWN), ROUTINE);
  const warfarin = listed(H.WARFARIN);
  if (isMet(warfarin)) doesNotApply(NIGHT_CRAMPS);
  else flagAdult(NIGHT_CRAMPS, nightCramps(warfarin), ROUTINE);
  if (isMet(listed(H.HAEMOCHROMATOSIS))) doesNotApply(RESTLESS_LEGS);
  else flagAdult(RESTLESS_LEGS, restlessLegs(), ROUTINE);
}
