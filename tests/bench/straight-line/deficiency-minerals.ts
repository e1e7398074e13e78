// Magnesium, potassium and calcium (section 4; calcium by the rows of section 2).

import * as A from './analyte-codes.ts';
import { conclude, isForAdult, isOlderThanSymptom, isTreated, type Level, NO_ONSET } from './deficiency.ts';
import { inExcess } from './excess.ts';
import * as H from './history-codes.ts';
import { decides } from './lab-limits.ts';
import {
  hasResult,
  isCalciumNotAdjusted,
  isConflicting,
  isKnown,
  isLater,
  readsClearly,
  supportiveCalcium,
} from './lab-tests.ts';
import * as L from './limits.ts';
import { highAlcohol } from './measured-signs.ts';
import { listed } from './person.ts';
import { rule } from './results.ts';
import { ABOVE, BELOW, BORDERLINE, WITHIN } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has, latestOnset } from './symptoms.ts';
import { isMet, known, type Truth } from './truth.ts';

const MAGNESIUM = rule('deficiency-magnesium');

function magnesiumRisk(): Truth {
  return (
    listed(H.PPI) |
    listed(H.LOOP_DIURETIC) |
    listed(H.THIAZIDE) |
    listed(H.AMINOGLYCOSIDE) |
    listed(H.CISPLATIN) |
    listed(H.CALCINEURIN_INHIBITOR) |
    highAlcohol() |
    listed(H.SHORT_BOWEL) |
    listed(H.INFLAMMATORY_BOWEL_DISEASE) |
    listed(H.COELIAC_DISEASE) |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.TYPE_1_DIABETES) |
    listed(H.TYPE_2_DIABETES) |
    listed(H.POOR_INTAKE) |
    listed(H.HEAVY_SWEATING) |
    has(S.VOMITING) |
    has(S.DIARRHOEA)
  );
}

function crampOrWeakness(): Truth {
  return has(S.MUSCLE_CRAMP) | has(S.NOCTURNAL_CRAMP) | has(S.MUSCLE_SPASM) | has(S.MUSCLE_WEAKNESS);
}

function crampOrWeaknessOnset(): number {
  let onset = latestOnset(NO_ONSET, S.MUSCLE_CRAMP);
  onset = latestOnset(onset, S.NOCTURNAL_CRAMP);
  onset = latestOnset(onset, S.MUSCLE_SPASM);
  return latestOnset(onset, S.MUSCLE_WEAKNESS);
}

function magnesiumOnset(isRestlessAtRisk: boolean): number {
  let onset = latestOnset(crampOrWeaknessOnset(), S.CARPOPEDAL_SPASM);
  onset = latestOnset(onset, S.MUSCLE_TWITCHING);
  onset = latestOnset(onset, S.CHVOSTEK);
  onset = latestOnset(onset, S.TROUSSEAU);
  onset = latestOnset(onset, S.SEIZURE);
  if (!isRestlessAtRisk) return onset;
  onset = latestOnset(onset, S.RESTLESS_LEGS);
  onset = latestOnset(onset, S.VOMITING);
  return latestOnset(onset, S.DIARRHOEA);
}

function magnesium(): void {
  if (!isForAdult(MAGNESIUM)) return;
  const risk = magnesiumRisk();
  const restlessAtRisk = has(S.RESTLESS_LEGS) & known(risk);
  const picture =
    crampOrWeakness() |
    has(S.CARPOPEDAL_SPASM) |
    has(S.MUSCLE_TWITCHING) |
    has(S.CHVOSTEK) |
    has(S.TROUSSEAU) |
    has(S.SEIZURE) |
    restlessAtRisk;
  let level = plainLevel(A.MAGNESIUM_SERUM);
  if (level === 'within')
    level = doubted(A.MAGNESIUM_SERUM, magnesiumOnset(isMet(restlessAtRisk)), H.MAGNESIUM_SUPPLEMENT);
  conclude(MAGNESIUM, level, picture, isMet(risk), hasResult(A.MAGNESIUM_SERUM), false, inExcess.magnesium);
}

/** Of an analyte that decides alone. */
function plainLevel(analyte: number): Level {
  if (isConflicting(analyte)) return 'conflict';
  if (isMet(readsClearly(analyte, BELOW))) return 'below';
  if (isMet(readsClearly(analyte, WITHIN))) return 'within';
  if (isMet(readsClearly(analyte, BORDERLINE))) return 'borderline';
  return isMet(readsClearly(analyte, ABOVE)) ? 'above' : 'none';
}

/** A normal electrolyte that is older than the symptom, or normal on treatment. */
function doubted(analyte: number, onset: number, supplement: number): Level {
  if (isOlderThanSymptom(analyte, onset)) return 'conflict';
  return isTreated(analyte, supplement) ? 'treated' : 'within';
}

const POTASSIUM = rule('deficiency-potassium');

function potassiumLevel(): Level {
  const plain = plainLevel(A.POTASSIUM_SERUM);
  if (plain === 'above' || plain === 'below') return plain;
  // Also of results of one day that read differently.
  return isMet(decides('>=', L.POTASSIUM_5_0)) ? 'no-finding' : plain;
}

function potassium(): void {
  if (!isForAdult(POTASSIUM)) return;
  const risk =
    listed(H.LOOP_DIURETIC) |
    listed(H.THIAZIDE) |
    listed(H.LAXATIVE) |
    listed(H.CORTICOSTEROID) |
    listed(H.BETA_AGONIST) |
    listed(H.INSULIN) |
    has(S.VOMITING) |
    has(S.DIARRHOEA) |
    (listed(H.RECENT_STRENUOUS_EXERCISE) & listed(H.HEAVY_SWEATING)) |
    listed(H.POOR_INTAKE) |
    listed(H.EATING_DISORDER) |
    highAlcohol() |
    readsClearly(A.MAGNESIUM_SERUM, BELOW);
  const palpitations = has(S.PALPITATIONS) & has(S.MUSCLE_WEAKNESS);
  const tingling = has(S.TINGLING) & known(has(S.MUSCLE_WEAKNESS) | decides('<', L.POTASSIUM_3_0));
  const picture = crampOrWeakness() | palpitations | tingling;
  let level = potassiumLevel();
  if (level === 'within') {
    let onset = crampOrWeaknessOnset();
    if (isMet(palpitations)) onset = latestOnset(onset, S.PALPITATIONS);
    if (isMet(tingling)) onset = latestOnset(onset, S.TINGLING);
    level = doubted(A.POTASSIUM_SERUM, onset, H.POTASSIUM_SUPPLEMENT);
  }
  conclude(POTASSIUM, level, picture, isMet(risk), hasResult(A.POTASSIUM_SERUM), false, inExcess.potassium);
}

const CALCIUM = rule('deficiency-calcium');

/** Ionised, then adjusted, then total; each row of section 2 in its order. */
function calciumLevel(): Level {
  const ionised = A.CALCIUM_IONISED;
  const adjusted = A.CALCIUM_ADJUSTED;
  const adjustedLow = isMet(readsClearly(adjusted, BELOW));
  if (adjustedLow && isMet(readsClearly(ionised, WITHIN | BORDERLINE | ABOVE)) && isMet(isLater(adjusted, ionised, 7)))
    return 'conflict';
  if (isMet(readsClearly(ionised, ABOVE))) return 'above';
  if (isMet(readsClearly(ionised, BELOW))) return 'below';
  if (isMet(readsClearly(ionised, BORDERLINE))) return 'borderline';
  if (isMet(readsClearly(ionised, WITHIN))) return 'within';
  const isTotalCritical = isMet(decides('<=', L.TOTAL_CALCIUM_6_5_MG));
  const isTotalLow = isMet(decides('<', L.TOTAL_CALCIUM_8_5_MG));
  if (isTotalCritical || isTotalLow) {
    const isAlone = isMet(isCalciumNotAdjusted());
    if (isTotalCritical && isAlone) return 'below';
    if (isTotalLow && isAlone && isMet(isLater(A.CALCIUM_TOTAL, adjusted, 1))) return 'conflict';
  }
  if (isMet(readsClearly(adjusted, ABOVE))) return 'above';
  if (adjustedLow) return 'below';
  if (isMet(readsClearly(adjusted, BORDERLINE))) return 'borderline';
  if (isMet(readsClearly(adjusted, WITHIN))) return 'within';
  if (isMet(supportiveCalcium(BELOW | BORDERLINE | WITHIN | ABOVE))) return 'conflict';
  if (isTotalCritical) return 'below';
  if (isTotalLow) return 'conflict';
  return isMet(isKnown(A.CALCIUM_TOTAL)) ? 'unusable' : 'none';
}

function calciumOnset(): number {
  let onset = latestOnset(NO_ONSET, S.MUSCLE_CRAMP);
  onset = latestOnset(onset, S.TINGLING);
  onset = latestOnset(onset, S.NUMBNESS);
  onset = latestOnset(onset, S.PERIORAL_TINGLING);
  onset = latestOnset(onset, S.CARPOPEDAL_SPASM);
  onset = latestOnset(onset, S.CHVOSTEK);
  onset = latestOnset(onset, S.TROUSSEAU);
  onset = latestOnset(onset, S.MUSCLE_SPASM);
  return latestOnset(onset, S.SEIZURE);
}

function calcium(): void {
  if (!isForAdult(CALCIUM)) return;
  const picture =
    has(S.MUSCLE_CRAMP) |
    has(S.TINGLING) |
    has(S.NUMBNESS) |
    has(S.PERIORAL_TINGLING) |
    has(S.CARPOPEDAL_SPASM) |
    has(S.CHVOSTEK) |
    has(S.TROUSSEAU) |
    has(S.MUSCLE_SPASM) |
    has(S.SEIZURE);
  const risk =
    listed(H.HYPOPARATHYROIDISM) |
    listed(H.CKD) |
    listed(H.BISPHOSPHONATE) |
    listed(H.DENOSUMAB) |
    listed(H.LOOP_DIURETIC) |
    listed(H.PPI) |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.COELIAC_DISEASE) |
    listed(H.PANCREATIC_INSUFFICIENCY) |
    readsClearly(A.VITAMIN_D_25_OH, BELOW) |
    listed(H.VEGAN) |
    listed(H.LACTOSE_FREE) |
    listed(H.ANTICONVULSANT_ENZYME_INDUCING);
  const isAnyConflict =
    isConflicting(A.CALCIUM_IONISED) || isConflicting(A.CALCIUM_ADJUSTED) || isConflicting(A.CALCIUM_TOTAL);
  let level = calciumLevel();
  if (isAnyConflict && (level === 'within' || level === 'none')) level = 'conflict';
  if (level === 'within') {
    const decidesHere = isMet(readsClearly(A.CALCIUM_IONISED, WITHIN)) ? A.CALCIUM_IONISED : A.CALCIUM_ADJUSTED;
    level = doubted(decidesHere, calciumOnset(), H.CALCIUM_SUPPLEMENT);
  }
  const isAnyResult = hasResult(A.CALCIUM_IONISED) || hasResult(A.CALCIUM_ADJUSTED) || hasResult(A.CALCIUM_TOTAL);
  conclude(CALCIUM, level, picture, isMet(risk), isAnyResult, false, inExcess.calcium);
}

export function mineralDeficiencies(): void {
  magnesium();
  potassium();
  calcium();
}
