// Vitamins D and B12 (section 4; B12 by the rows of section 2).

import * as A from './analyte-codes.ts';
import { conclude, isForAdult, isTreated, type Level } from './deficiency.ts';
import { egfrIsBelow } from './egfr.ts';
import { inExcess } from './excess.ts';
import { b12Risk } from './groups.ts';
import * as H from './history-codes.ts';
import { decides, unfit } from './lab-limits.ts';
import { hasResult, isConflicting, readsClearly } from './lab-tests.ts';
import * as L from './limits.ts';
import { ageAtLeast, listed } from './person.ts';
import { rule } from './results.ts';
import { ABOVE, BELOW, BORDERLINE, WITHIN } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has } from './symptoms.ts';
import { isMet } from './truth.ts';

const VITAMIN_D = rule('deficiency-vitamin-d');

function vitaminDLevel(): Level {
  const analyte = A.VITAMIN_D_25_OH;
  if (isMet(decides('>', L.VITAMIN_D_375))) return 'above';
  if (isMet(readsClearly(analyte, BELOW))) return 'below';
  if (isMet(readsClearly(analyte, BORDERLINE))) return 'borderline';
  if (isConflicting(analyte)) return 'conflict';
  if (!isMet(readsClearly(analyte, WITHIN | ABOVE))) return 'none';
  return isTreated(analyte, H.VITAMIN_D_SUPPLEMENT) ? 'treated' : 'within';
}

function vitaminD(): void {
  if (!isForAdult(VITAMIN_D)) return;
  const picture =
    has(S.MUSCLE_WEAKNESS) | has(S.MUSCLE_ACHE) | has(S.MUSCLE_CRAMP) | has(S.BONE_PAIN) | has(S.DIFFICULTY_RISING);
  const risk =
    listed(H.LOW_SUN_EXPOSURE) |
    listed(H.VEGAN) |
    listed(H.COELIAC_DISEASE) |
    listed(H.INFLAMMATORY_BOWEL_DISEASE) |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.PANCREATIC_INSUFFICIENCY) |
    listed(H.CYSTIC_FIBROSIS) |
    listed(H.LIVER_DISEASE) |
    listed(H.CKD) |
    listed(H.ANTICONVULSANT_ENZYME_INDUCING) |
    listed(H.CORTICOSTEROID) |
    listed(H.ORLISTAT) |
    listed(H.BILE_ACID_RESIN) |
    ageAtLeast(65) |
    listed(H.OSTEOPOROSIS);
  const level = vitaminDLevel();
  conclude(VITAMIN_D, level, picture, isMet(risk), hasResult(A.VITAMIN_D_25_OH), false, inExcess.vitaminD);
}

const VITAMIN_B12 = rule('deficiency-vitamin-b12');

function b12Level(): Level {
  const total = A.VITAMIN_B12_SERUM;
  const holotc = A.HOLOTRANSCOBALAMIN;
  const isTotalLow = isMet(readsClearly(total, BELOW));
  const isHolotcLow = isMet(readsClearly(holotc, BELOW));
  const isMmaNormal = isMet(readsClearly(A.METHYLMALONIC_ACID, WITHIN));
  if (isTotalLow && isMmaNormal && !isHolotcLow) return 'conflict';
  if (isTotalLow || isHolotcLow) return 'below';
  const isMmaHigh = isMet(readsClearly(A.METHYLMALONIC_ACID, ABOVE));
  const isBorderline = isMet(readsClearly(total, BORDERLINE)) || isMet(readsClearly(holotc, BORDERLINE));
  if (isBorderline && isMmaHigh) return 'below';
  const isHomocysteineHigh = isMet(readsClearly(A.HOMOCYSTEINE, ABOVE));
  if ((isMmaHigh || isHomocysteineHigh) && isMet(listed(H.NITROUS_OXIDE))) return 'below';
  const isTotalNormal = isMet(readsClearly(total, WITHIN | ABOVE));
  if (isTotalNormal && isMmaHigh && isHomocysteineHigh) return 'below';
  if (isMmaHigh && (isTotalNormal || isMet(readsClearly(holotc, WITHIN)))) return 'conflict';
  const isMmaUnread = isMet(unfit('>', L.MMA_0_40)) && !isMet(egfrIsBelow(60));
  if (isMmaUnread && (isTotalNormal || isMet(readsClearly(holotc, WITHIN)))) return 'conflict';
  if (isBorderline) return isMmaNormal ? 'within' : 'borderline';
  return isTotalNormal || isMet(readsClearly(holotc, WITHIN | ABOVE)) ? 'within' : 'none';
}

function vitaminB12(): void {
  if (!isForAdult(VITAMIN_B12)) return;
  const picture =
    has(S.NUMBNESS) |
    has(S.TINGLING) |
    has(S.NERVE_PAIN) |
    has(S.BURNING_FEET) |
    has(S.VIBRATION_REDUCED) |
    has(S.POSITION_SENSE_REDUCED) |
    has(S.ROMBERG_POSITIVE) |
    has(S.UNSTEADY_GAIT) |
    has(S.ANKLE_REFLEX_ABSENT) |
    has(S.GLOSSITIS);
  let level = b12Level();
  if (level === 'within' || level === 'none') {
    if (
      isConflicting(A.VITAMIN_B12_SERUM) ||
      isConflicting(A.METHYLMALONIC_ACID) ||
      isConflicting(A.HOLOTRANSCOBALAMIN)
    )
      level = 'conflict';
    else if (level === 'within' && isTreated(A.VITAMIN_B12_SERUM, H.VITAMIN_B12_SUPPLEMENT)) level = 'treated';
  }
  const isAnyResult =
    hasResult(A.VITAMIN_B12_SERUM) || hasResult(A.METHYLMALONIC_ACID) || hasResult(A.HOLOTRANSCOBALAMIN);
  conclude(VITAMIN_B12, level, picture, isMet(b12Risk()), isAnyResult, false, false);
}

export function vitaminDeficiencies(): void {
  vitaminD();
  vitaminB12();
}
