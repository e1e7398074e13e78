// Vitamins K, E and C, iron (section 4; their conflicts by the rows of section 2).

import * as A from './analyte-codes.ts';
import { conclude, isForAdult, type Level, settled } from './deficiency.ts';
import * as H from './history-codes.ts';
import { decides } from './lab-limits.ts';
import { hasResult, isConflicting, isKnown, isLater, readsClearly } from './lab-tests.ts';
import * as L from './limits.ts';
import { highAlcohol } from './measured-signs.ts';
import { listed, person } from './person.ts';
import { doesNotApply, rule } from './results.ts';
import { ABOVE, BELOW, BORDERLINE, WITHIN } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has } from './symptoms.ts';
import { isMet, MET, NOT_MET, type Truth } from './truth.ts';

const VITAMIN_K = rule('deficiency-vitamin-k');

/** A raised INR counts as low only where nothing else explains it. */
function vitaminKLevel(isNormalByPhylloquinone: boolean): Level {
  if (isMet(readsClearly(A.PHYLLOQUINONE, BELOW))) return 'below';
  const explained =
    listed(H.WARFARIN) | listed(H.DOAC) | listed(H.HEPARIN) | listed(H.LIVER_DISEASE) | listed(H.SEPSIS);
  if (isMet(readsClearly(A.INR, ABOVE))) {
    if (explained === NOT_MET) return 'below';
    if (explained !== MET) return 'unusable';
  }
  if (isMet(readsClearly(A.INR, BORDERLINE))) return 'borderline';
  if (isNormalByPhylloquinone || isMet(readsClearly(A.INR, WITHIN))) return 'within';
  return explained === MET && isMet(isKnown(A.INR)) ? 'unusable' : 'none';
}

/** Guarded; on warfarin the INR is the aim of treatment. */
function vitaminK(): void {
  if (!isForAdult(VITAMIN_K)) return;
  if (isMet(listed(H.WARFARIN))) {
    doesNotApply(VITAMIN_K);
    return;
  }
  const risk =
    listed(H.COELIAC_DISEASE) |
    listed(H.INFLAMMATORY_BOWEL_DISEASE) |
    listed(H.PANCREATIC_INSUFFICIENCY) |
    listed(H.CYSTIC_FIBROSIS) |
    listed(H.SHORT_BOWEL) |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.ORLISTAT) |
    listed(H.BILE_ACID_RESIN) |
    listed(H.LIVER_DISEASE) |
    listed(H.POOR_INTAKE) |
    listed(H.ANTIBIOTIC_BROAD_SPECTRUM);
  const picture = (has(S.BRUISING) | has(S.BLEEDING_GUMS)) & risk;
  const isNormalByPhylloquinone = isMet(readsClearly(A.PHYLLOQUINONE, WITHIN | ABOVE));
  const by = isNormalByPhylloquinone ? A.PHYLLOQUINONE : A.INR;
  const isAnyConflict = isConflicting(A.INR) || isConflicting(A.PHYLLOQUINONE);
  const level = settled(vitaminKLevel(isNormalByPhylloquinone), isAnyConflict, by, H.VITAMIN_K_SUPPLEMENT);
  conclude(VITAMIN_K, level, picture, isMet(risk), hasResult(A.INR) || hasResult(A.PHYLLOQUINONE), true, false);
}

const VITAMIN_E = rule('deficiency-vitamin-e');

/** The ratio to lipids decides, unless a newer tocopherol without lipids is low. */
function vitaminELevel(): Level {
  const tocopherol = A.ALPHA_TOCOPHEROL;
  const ratio = A.ALPHA_TOCOPHEROL_LIPID_RATIO;
  if (isMet(readsClearly(ratio, BELOW))) return 'below';
  if (isMet(readsClearly(ratio, WITHIN))) {
    const isLowSince = isMet(readsClearly(tocopherol, BELOW | BORDERLINE)) && isMet(isLater(tocopherol, ratio, 0));
    return isLowSince ? 'conflict' : 'within';
  }
  if (isMet(readsClearly(tocopherol, BELOW))) return 'conflict';
  if (isMet(readsClearly(tocopherol, BORDERLINE))) return 'borderline';
  return isMet(readsClearly(tocopherol, WITHIN | ABOVE)) ? 'unusable' : 'none';
}

/** Guarded: practically only where fat is not absorbed. */
function vitaminE(): void {
  if (!isForAdult(VITAMIN_E)) return;
  const tocopherol = A.ALPHA_TOCOPHEROL;
  const ratio = A.ALPHA_TOCOPHEROL_LIPID_RATIO;
  const risk =
    listed(H.PANCREATIC_INSUFFICIENCY) |
    listed(H.CYSTIC_FIBROSIS) |
    listed(H.SHORT_BOWEL) |
    listed(H.COELIAC_DISEASE) |
    listed(H.INFLAMMATORY_BOWEL_DISEASE) |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.LIVER_DISEASE) |
    listed(H.ORLISTAT) |
    listed(H.BILE_ACID_RESIN);
  const picture =
    (has(S.POOR_COORDINATION) & has(S.MUSCLE_WEAKNESS)) |
    ((has(S.UNSTEADY_GAIT) | has(S.POSITION_SENSE_REDUCED) | has(S.ANKLE_REFLEX_ABSENT)) & risk);
  const isAnyConflict = isConflicting(tocopherol) || isConflicting(ratio);
  const level = settled(vitaminELevel(), isAnyConflict, ratio, H.VITAMIN_E_SUPPLEMENT);
  conclude(VITAMIN_E, level, picture, isMet(risk), hasResult(tocopherol) || hasResult(ratio), true, false);
}

const VITAMIN_C = rule('deficiency-vitamin-c');

function vitaminCLevel(): Level {
  const analyte = A.ASCORBATE_PLASMA;
  if (isMet(readsClearly(analyte, BELOW))) return 'below';
  if (isMet(readsClearly(analyte, BORDERLINE))) return 'borderline';
  return isMet(readsClearly(analyte, WITHIN | ABOVE)) ? 'within' : 'none';
}

function vitaminC(): void {
  if (!isForAdult(VITAMIN_C)) return;
  const risk =
    listed(H.POOR_INTAKE) |
    listed(H.SMOKER) |
    highAlcohol() |
    listed(H.HAEMODIALYSIS) |
    listed(H.EATING_DISORDER) |
    listed(H.INFLAMMATORY_BOWEL_DISEASE) |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.DYSPHAGIA) |
    listed(H.RESTRICTIVE_DIET) |
    listed(H.FOOD_INSECURITY);
  const besideBruises =
    has(S.LEG_PAIN) | has(S.JOINT_PAIN) | has(S.MUSCLE_ACHE) | has(S.LEG_SWELLING) | has(S.FATIGUE) | risk;
  const picture = has(S.BLEEDING_GUMS) | (has(S.BRUISING) & besideBruises);
  const analyte = A.ASCORBATE_PLASMA;
  const level = settled(vitaminCLevel(), isConflicting(analyte), analyte, H.VITAMIN_C_SUPPLEMENT);
  conclude(VITAMIN_C, level, picture, isMet(risk), hasResult(analyte), false, false);
}

const IRON = rule('deficiency-iron');

/** In restless legs ferritin reads by its own bands, and saturation decides as well. */
function ironLevel(restlessLegs: Truth): Level {
  const isFerritinLow = isMet(readsClearly(A.FERRITIN, BELOW));
  if (isFerritinLow && (isMet(restlessLegs) || isMet(decides('<', L.FERRITIN_30)))) return 'below';
  const isFerritinNormal = isMet(readsClearly(A.FERRITIN, WITHIN | ABOVE));
  if (isMet(readsClearly(A.TRANSFERRIN_SATURATION, BELOW)))
    return isFerritinNormal && !isMet(restlessLegs) ? 'conflict' : 'below';
  if (isMet(readsClearly(A.FERRITIN, BORDERLINE))) return 'borderline';
  if (isFerritinNormal) return 'within';
  return isMet(readsClearly(A.TRANSFERRIN_SATURATION, WITHIN | ABOVE)) ? 'unusable' : 'none';
}

function iron(): void {
  if (!isForAdult(IRON)) return;
  const restlessLegs = has(S.RESTLESS_LEGS);
  const risk =
    listed(H.HEAVY_BLOOD_LOSS) |
    listed(H.COELIAC_DISEASE) |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.PPI) |
    listed(H.VEGAN) |
    listed(H.VEGETARIAN) |
    person.pregnant |
    listed(H.HAEMODIALYSIS);
  const isAnyConflict = isConflicting(A.FERRITIN) || isConflicting(A.TRANSFERRIN_SATURATION);
  const level = settled(ironLevel(restlessLegs), isAnyConflict, A.FERRITIN, H.IRON_SUPPLEMENT);
  const isAnyResult = hasResult(A.FERRITIN) || hasResult(A.TRANSFERRIN_SATURATION);
  conclude(IRON, level, restlessLegs, isMet(risk), isAnyResult, false, false);
}

export function rarerDeficiencies(): void {
  vitaminK();
  vitaminE();
  vitaminC();
  iron();
}
