// Clots and arteries of the leg (section 5).

import { diabetes } from './groups.ts';
import * as H from './history-codes.ts';
import { lowAnkleIndex, lowOxygen } from './measured-signs.ts';
import { listed, person } from './person.ts';
import { always, EMERGENCY, firing, flag, flagLegs, ROUTINE, rule, SOON, URGENT } from './results.ts';
import * as S from './symptom-codes.ts';
import {
  exertional,
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
import { all, isMet, MET, NOT_MET, type Truth, UNKNOWN } from './truth.ts';

const EVER = 1_000_000;

const SUSPECTED_DVT = rule('red-flag-suspected-dvt');

/** Two points or more, whatever the unknown items turn out to be. */
export function wellsIsTwo(view: View): Truth {
  const items =
    countBits(listed(H.ACTIVE_CANCER)) +
    countBits(listed(H.LEG_IMMOBILISED)) +
    countBits(listed(H.PROLONGED_IMMOBILITY) | listed(H.RECENT_SURGERY)) +
    countBits(seen(view, S.CALF_TENDERNESS)) +
    countBits(seen(view, S.ENTIRE_LEG_SWOLLEN)) +
    countBits(seen(view, S.CALF_SWELLING_3CM)) +
    countBits(seen(view, S.PITTING_OEDEMA_ONE_LEG)) +
    countBits(seen(view, S.COLLATERAL_VEINS)) +
    countBits(listed(H.PREVIOUS_DVT));
  const alternative = listed(H.ALTERNATIVE_DIAGNOSIS_AS_LIKELY);
  // Unknown, it may still take two points away.
  const least = (items & 255) - (alternative === NOT_MET ? 0 : 2);
  const most = (items >> 8) - (alternative === MET ? 2 : 0);
  if (least >= 2) return MET;
  return most < 2 ? NOT_MET : UNKNOWN;
}

/** Certain points in the low byte, possible ones above it. */
function countBits(truth: Truth): number {
  return ((truth >> 1) & 1) | ((truth & 1) << 8);
}

function suspectedDvt(view: View): Truth {
  const signs =
    seen(view, S.CALF_SWELLING_3CM) |
    seen(view, S.ENTIRE_LEG_SWOLLEN) |
    seen(view, S.PITTING_OEDEMA_ONE_LEG) |
    seen(view, S.COLLATERAL_VEINS) |
    oneSided(view, S.LEG_SWELLING, UNKNOWN);
  const atRisk =
    listed(H.ACTIVE_CANCER) |
    listed(H.LEG_IMMOBILISED) |
    listed(H.RECENT_SURGERY) |
    listed(H.PROLONGED_IMMOBILITY) |
    listed(H.PREVIOUS_DVT) |
    person.pregnant |
    listed(H.POSTPARTUM);
  return signs | all(oneSided(view, S.CALF_TENDERNESS, UNKNOWN), atRisk) | wellsIsTwo(view);
}

function dvtUrgency(view: View): number {
  if (isMet(seen(view, S.CHEST_PAIN) | seen(view, S.BREATHLESSNESS) | seen(view, S.HAEMOPTYSIS) | lowOxygen()))
    return EMERGENCY;
  const isThreatened =
    isMet(seen(view, S.ENTIRE_LEG_SWOLLEN)) &&
    isMet(
      seen(view, S.PALE_LEG) |
        severe(view, S.LEG_PAIN, 8) |
        severe(view, S.ENTIRE_LEG_SWOLLEN, 8) |
        severe(view, S.LEG_SWELLING, 8),
    );
  return isThreatened ? EMERGENCY : URGENT;
}

const PULMONARY_EMBOLISM = rule('red-flag-possible-pulmonary-embolism');

function pulmonaryEmbolism(): Truth {
  const chest = has(S.CHEST_PAIN) | has(S.BREATHLESSNESS) | has(S.HAEMOPTYSIS) | lowOxygen();
  const clotRisk =
    listed(H.PREVIOUS_DVT) | listed(H.RECENT_SURGERY) | listed(H.PROLONGED_IMMOBILITY) | listed(H.ACTIVE_CANCER);
  return (
    chest &
    (firing(SUSPECTED_DVT) |
      (oneSided(WHOLE, S.LEG_PAIN, MET) & clotRisk) |
      oneSided(WHOLE, S.CALF_TENDERNESS, MET) |
      oneSided(WHOLE, S.LEG_SWELLING, MET))
  );
}

const ISCHAEMIC_COMPLAINTS = [S.LEG_PAIN, S.REST_PAIN, S.NUMBNESS, S.MUSCLE_WEAKNESS];
const ISCHAEMIC_SIGNS = [S.COLD_LEG, S.PALE_LEG, S.PULSE_ABSENT];

const ACUTE_ISCHAEMIA = rule('red-flag-acute-limb-ischaemia');

function acuteIschaemia(view: View): Truth {
  const pain =
    lasted(view, S.LEG_PAIN, 0, 14, MET) |
    lasted(view, S.REST_PAIN, 0, 14, MET) |
    lasted(view, S.NUMBNESS, 0, 14, MET) |
    lasted(view, S.MUSCLE_WEAKNESS, 0, 14, MET);
  const noBlood =
    lasted(view, S.COLD_LEG, 0, 14, MET) |
    lasted(view, S.PALE_LEG, 0, 14, MET) |
    lasted(view, S.PULSE_ABSENT, 0, 14, MET);
  const arterialRisk = listed(H.ATRIAL_FIBRILLATION) | listed(H.PERIPHERAL_ARTERIAL_DISEASE);
  const embolus = all(
    all(severeRecentLegPain(view, MET, true), seen(view, S.NUMBNESS) | seen(view, S.MUSCLE_WEAKNESS)),
    arterialRisk,
  );
  return all(pain, noBlood) | embolus | all(acuteOnChronic(view), arterialRisk);
}

/** The sign is known to be new, or anything of it is getting worse. */
function acuteOnChronic(view: View): Truth {
  let isNewOrWorse: Truth = NOT_MET;
  for (const sign of ISCHAEMIC_SIGNS) isNewOrWorse |= lasted(view, sign, 0, 14, UNKNOWN) | worsening(view, sign);
  for (const complaint of ISCHAEMIC_COMPLAINTS) isNewOrWorse |= worsening(view, complaint);
  const any = (codes: readonly number[]) => codes.reduce((sum: Truth, code) => sum | seen(view, code), NOT_MET);
  return all(all(any(ISCHAEMIC_COMPLAINTS), any(ISCHAEMIC_SIGNS)), isNewOrWorse);
}

const CHRONIC_ISCHAEMIA = rule('red-flag-chronic-limb-threatening-ischaemia');

function chronicIschaemia(view: View): Truth {
  const arterial =
    listed(H.PERIPHERAL_ARTERIAL_DISEASE) |
    seen(view, S.PULSE_ABSENT) |
    seen(view, S.CLAUDICATION) |
    seen(view, S.REST_PAIN);
  return lasted(view, S.REST_PAIN, 14, EVER, MET) | all(seen(view, S.FOOT_ULCER), arterial) | seen(view, S.GANGRENE);
}

function chronicUrgency(view: View): number {
  const isInfected = isMet(seen(view, S.SKIN_SPREADING_INFECTION) | seen(view, S.FEVER));
  return isInfected || isMet(seen(view, S.FOOT_ULCER) & diabetes()) ? URGENT : SOON;
}

const CLAUDICATION = rule('red-flag-claudication');

function claudication(view: View): Truth {
  return seen(view, S.CLAUDICATION) | all(exertional(view, S.LEG_PAIN), seen(view, S.PULSE_ABSENT) | lowAnkleIndex());
}

/** Before every other rule: some of those read these. */
export function redFlagsOfVessels(): void {
  flagLegs(SUSPECTED_DVT, suspectedDvt(WHOLE), suspectedDvt, dvtUrgency);
  flag(PULMONARY_EMBOLISM, pulmonaryEmbolism(), EMERGENCY);
  flagLegs(ACUTE_ISCHAEMIA, acuteIschaemia(WHOLE), acuteIschaemia, always(EMERGENCY));
  flagLegs(CHRONIC_ISCHAEMIA, chronicIschaemia(WHOLE), chronicIschaemia, chronicUrgency);
  flagLegs(CLAUDICATION, claudication(WHOLE), claudication, always(ROUTINE));
}

export function isEmbolismPossible(): boolean {
  return isMet(firing(PULMONARY_EMBOLISM));
}
