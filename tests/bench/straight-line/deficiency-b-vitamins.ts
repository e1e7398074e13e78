// Thiamine and vitamin B6 (section 4; their conflicts by the rows of section 2).

import * as A from './analyte-codes.ts';
import { conclude, isForAdult, type Level, settled } from './deficiency.ts';
import { inExcess } from './excess.ts';
import * as H from './history-codes.ts';
import { decides } from './lab-limits.ts';
import { hasResult, isConflicting, readsClearly } from './lab-tests.ts';
import * as L from './limits.ts';
import { highAlcohol } from './measured-signs.ts';
import { listed } from './person.ts';
import { doesNotApply, rule } from './results.ts';
import { ABOVE, BELOW, BORDERLINE, WITHIN } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { bothSided, has, WHOLE } from './symptoms.ts';
import { isMet, UNKNOWN } from './truth.ts';

const THIAMINE = rule('deficiency-thiamine');

/** The low one of two results counts; transketolase decides by itself only without the blood level. */
function thiamineLevel(): Level {
  const blood = A.THIAMINE_DIPHOSPHATE_BLOOD;
  const activation = A.TRANSKETOLASE_ACTIVATION;
  if (isMet(readsClearly(blood, BELOW)) || isMet(readsClearly(activation, ABOVE))) return 'below';
  if (isMet(readsClearly(blood, BORDERLINE))) return 'borderline';
  if (isMet(readsClearly(blood, WITHIN | ABOVE))) return 'within';
  if (isMet(readsClearly(activation, BORDERLINE))) return 'borderline';
  return isMet(readsClearly(activation, WITHIN)) ? 'within' : 'none';
}

function thiamine(): void {
  if (!isForAdult(THIAMINE)) return;
  const blood = A.THIAMINE_DIPHOSPHATE_BLOOD;
  const activation = A.TRANSKETOLASE_ACTIVATION;
  const picture =
    has(S.MUSCLE_CRAMP) |
    has(S.MUSCLE_ACHE) |
    has(S.NERVE_PAIN) |
    has(S.BURNING_FEET) |
    bothSided(WHOLE, S.NUMBNESS, UNKNOWN) |
    bothSided(WHOLE, S.TINGLING, UNKNOWN) |
    bothSided(WHOLE, S.CALF_TENDERNESS, UNKNOWN);
  const risk =
    highAlcohol() |
    listed(H.BARIATRIC_SURGERY) |
    has(S.VOMITING) |
    listed(H.POOR_INTAKE) |
    has(S.WEIGHT_LOSS) |
    listed(H.EATING_DISORDER) |
    listed(H.LOOP_DIURETIC) |
    listed(H.HAEMODIALYSIS) |
    listed(H.FEEDING_ABOUT_TO_START) |
    listed(H.TYPE_1_DIABETES) |
    listed(H.TYPE_2_DIABETES) |
    listed(H.INFLAMMATORY_BOWEL_DISEASE);
  const by = isMet(readsClearly(blood, WITHIN | ABOVE)) ? blood : activation;
  const isAnyConflict = isConflicting(blood) || isConflicting(activation);
  const level = settled(thiamineLevel(), isAnyConflict, by, H.THIAMINE_SUPPLEMENT);
  conclude(THIAMINE, level, picture, isMet(risk), hasResult(blood) || hasResult(activation), false, false);
}

const VITAMIN_B6 = rule('deficiency-vitamin-b6');

function b6Level(): Level {
  const analyte = A.PYRIDOXAL_5_PHOSPHATE;
  if (isMet(decides('>', L.PLP_200))) return 'above';
  if (isMet(readsClearly(analyte, BELOW))) return 'below';
  if (isMet(readsClearly(analyte, BORDERLINE))) return 'borderline';
  if (isMet(readsClearly(analyte, WITHIN))) return 'within';
  return isMet(readsClearly(analyte, ABOVE)) ? 'no-finding' : 'none';
}

/** Guarded; beside a supplement never without a level below 20. */
function vitaminB6(): void {
  if (!isForAdult(VITAMIN_B6)) return;
  if (isMet(listed(H.VITAMIN_B6_SUPPLEMENT)) && !isMet(decides('<', L.PLP_20))) {
    doesNotApply(VITAMIN_B6);
    return;
  }
  const picture =
    has(S.NERVE_PAIN) |
    bothSided(WHOLE, S.NUMBNESS, UNKNOWN) |
    bothSided(WHOLE, S.TINGLING, UNKNOWN) |
    has(S.BURNING_FEET) |
    has(S.GLOSSITIS);
  const risk =
    listed(H.ISONIAZID) |
    listed(H.HYDRALAZINE) |
    listed(H.PENICILLAMINE) |
    listed(H.LEVODOPA) |
    listed(H.HAEMODIALYSIS) |
    highAlcohol() |
    listed(H.COELIAC_DISEASE) |
    listed(H.INFLAMMATORY_BOWEL_DISEASE) |
    listed(H.POOR_INTAKE) |
    listed(H.ANTICONVULSANT_ENZYME_INDUCING);
  const analyte = A.PYRIDOXAL_5_PHOSPHATE;
  const level = settled(b6Level(), isConflicting(analyte), analyte, H.VITAMIN_B6_SUPPLEMENT);
  conclude(VITAMIN_B6, level, picture, isMet(risk), hasResult(analyte), true, inExcess.vitaminB6);
}

export function bVitaminDeficiencies(): void {
  thiamine();
  vitaminB6();
}
