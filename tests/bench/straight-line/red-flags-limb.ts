// Compartments, infections, pain and swelling of the leg (section 5).

import { diabetes } from './groups.ts';
import * as H from './history-codes.ts';
import { ageAtMost, listed } from './person.ts';
import { always, EMERGENCY, flag, flagLegs, rule, SOON, URGENT } from './results.ts';
import * as S from './symptom-codes.ts';
import { bothSided, has, lasted, oneSided, seen, severe, severeRecentLegPain, type View, WHOLE } from './symptoms.ts';
import { all, isMet, known, MET, type Truth, UNKNOWN } from './truth.ts';

const EVER = 1_000_000;

export const COMPARTMENT = rule('red-flag-compartment-syndrome');

function compartment(view: View): Truth {
  const tense = all(
    seen(view, S.TENSE_LIMB),
    seen(view, S.LEG_PAIN) | seen(view, S.PAIN_ON_PASSIVE_STRETCH) | seen(view, S.PAIN_OUT_OF_PROPORTION),
  );
  const cause =
    severe(view, S.LEG_PAIN, 7) |
    seen(view, S.TRAUMA) |
    listed(H.RECENT_STRENUOUS_EXERCISE) |
    listed(H.LEG_IMMOBILISED) |
    listed(H.CRUSH_OR_LONG_LIE) |
    listed(H.WARFARIN) |
    listed(H.DOAC);
  return tense | all(seen(view, S.PAIN_ON_PASSIVE_STRETCH), cause);
}

const NECROTISING = rule('red-flag-necrotising-infection');

function necrotising(view: View): Truth {
  const infected = seen(view, S.SKIN_SPREADING_INFECTION) | all(seen(view, S.LEG_REDNESS), seen(view, S.LEG_WARMTH));
  const danger =
    severe(view, S.LEG_PAIN, 8) |
    seen(view, S.PAIN_OUT_OF_PROPORTION) |
    seen(view, S.CONFUSION) |
    seen(view, S.NUMBNESS) |
    seen(view, S.BULLAE) |
    seen(view, S.DUSKY_SKIN) |
    seen(view, S.CREPITUS);
  return all(infected, danger);
}

const CELLULITIS = rule('red-flag-cellulitis');

function redAndWarmOneLeg(view: View): Truth {
  return all(oneSided(view, S.LEG_REDNESS, UNKNOWN), oneSided(view, S.LEG_WARMTH, MET));
}

function sepsis(view: View): Truth {
  return (
    seen(view, S.CONFUSION) | all(seen(view, S.FEVER), seen(view, S.LOW_URINE_OUTPUT) | seen(view, S.BREATHLESSNESS))
  );
}

function cellulitis(view: View): Truth {
  const redAndWarm = all(oneSided(view, S.LEG_REDNESS, MET), oneSided(view, S.LEG_WARMTH, MET));
  return seen(view, S.SKIN_SPREADING_INFECTION) | redAndWarmOneLeg(view) | all(redAndWarm, sepsis(view));
}

function cellulitisUrgency(view: View): number {
  return isMet(sepsis(view)) ? EMERGENCY : URGENT;
}

const SEPTIC_ARTHRITIS = rule('red-flag-septic-arthritis');

function septicArthritis(view: View): Truth {
  return (
    all(oneSided(view, S.JOINT_PAIN, MET), seen(view, S.FEVER)) |
    all(seen(view, S.UNABLE_TO_BEAR_WEIGHT), ageAtMost(17))
  );
}

const DIABETIC_FOOT = rule('red-flag-diabetic-foot');

function diabeticFoot(view: View): Truth {
  return all(
    diabetes(),
    seen(view, S.FOOT_ULCER) |
      seen(view, S.SKIN_SPREADING_INFECTION) |
      seen(view, S.GANGRENE) |
      seen(view, S.HOT_SWOLLEN_FOOT) |
      redAndWarmOneLeg(view),
  );
}

function diabeticFootUrgency(view: View): number {
  const worse =
    seen(view, S.FEVER) |
    seen(view, S.CONFUSION) |
    seen(view, S.PULSE_ABSENT) |
    seen(view, S.COLD_LEG) |
    seen(view, S.PALE_LEG) |
    seen(view, S.REST_PAIN);
  return isMet(seen(view, S.GANGRENE) | (seen(view, S.FOOT_ULCER) & worse)) ? EMERGENCY : URGENT;
}

const PERSISTENT_PAIN = rule('red-flag-persistent-leg-pain');
const SEVERE_PAIN = rule('red-flag-severe-leg-pain');

function persistentPain(view: View): Truth {
  return lasted(view, S.LEG_PAIN, 14, EVER, UNKNOWN);
}

function severePain(view: View): Truth {
  return severe(view, S.LEG_PAIN, 7);
}

function severePainUrgency(view: View): number {
  return isMet(severeRecentLegPain(view, MET, false)) ? URGENT : SOON;
}

const LEG_SWELLING = rule('red-flag-leg-swelling');

function legSwellingUrgency(): number {
  if (isMet(has(S.BREATHLESSNESS))) return URGENT;
  const isOneOrBothKnown =
    isMet(known(bothSidedSwelling(UNKNOWN))) || isMet(known(oneSided(WHOLE, S.LEG_SWELLING, UNKNOWN)));
  return isOneOrBothKnown ? SOON : URGENT;
}

function bothSidedSwelling(open: Truth): Truth {
  return bothSided(WHOLE, S.LEG_SWELLING, open);
}

/** One flag a leg. */
export function redFlagsOfTheLimb(): void {
  flagLegs(COMPARTMENT, compartment(WHOLE), compartment, always(EMERGENCY));
  flagLegs(NECROTISING, necrotising(WHOLE), necrotising, always(EMERGENCY));
  flagLegs(CELLULITIS, cellulitis(WHOLE), cellulitis, cellulitisUrgency);
  flagLegs(SEPTIC_ARTHRITIS, septicArthritis(WHOLE), septicArthritis, always(EMERGENCY));
  flagLegs(DIABETIC_FOOT, diabeticFoot(WHOLE), diabeticFoot, diabeticFootUrgency);
  flagLegs(PERSISTENT_PAIN, persistentPain(WHOLE), persistentPain, always(SOON));
  flagLegs(SEVERE_PAIN, severePain(WHOLE), severePain, severePainUrgency);
  const swelling = bothSidedSwelling(MET);
  flag(LEG_SWELLING, swelling, isMet(swelling) ? legSwellingUrgency() : SOON);
}
