// Too much of a nutrient (section 4).

import * as A from './analyte-codes.ts';
import { egfrIsBelow } from './egfr.ts';
import { magnesiumIsKept, nerveSymptom } from './groups.ts';
import * as H from './history-codes.ts';
import { decides } from './lab-limits.ts';
import { isCalciumNotAdjusted, reads } from './lab-tests.ts';
import * as L from './limits.ts';
import { muchVitaminB6 } from './measured-signs.ts';
import { AGE_NOT_KNOWN, listed, person } from './person.ts';
import { addFlag, NOT_APPLICABLE, rule, SOON, setStatus, URGENT } from './results.ts';
import { ABOVE, BELOW, BORDERLINE, WITHIN } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has, WHOLE } from './symptoms.ts';
import { isMet, known, MET, not, type Truth } from './truth.ts';

const POTASSIUM = rule('excess-potassium');
const MAGNESIUM = rule('excess-magnesium');
const CALCIUM = rule('excess-calcium');
const VITAMIN_D = rule('excess-vitamin-d');
const VITAMIN_B6 = rule('excess-vitamin-b6');

/** Which nutrients are in excess: those have no deficiency finding. */
export const inExcess = { potassium: false, magnesium: false, calcium: false, vitaminD: false, vitaminB6: false };

function potassiumExcess(): Truth {
  const above = decides('>', L.POTASSIUM_5_0);
  const kept =
    listed(H.CKD) |
    egfrIsBelow(60) |
    listed(H.ACE_INHIBITOR) |
    listed(H.ARB) |
    listed(H.SACUBITRIL_VALSARTAN) |
    listed(H.POTASSIUM_SPARING_DIURETIC) |
    listed(H.TRIMETHOPRIM) |
    listed(H.HEPARIN) |
    listed(H.NSAID) |
    listed(H.CALCINEURIN_INHIBITOR) |
    listed(H.POTASSIUM_SUPPLEMENT) |
    listed(H.SALT_SUBSTITUTE);
  return decides('>=', L.POTASSIUM_5_5) | (above & kept);
}

function magnesiumExcess(): Truth {
  return decides('>', L.MAGNESIUM_1_00) & reads(A.MAGNESIUM_SERUM, ABOVE);
}

function calciumExcess(): Truth {
  const ionisedDoesNotContradict = not(known(reads(A.CALCIUM_IONISED, BELOW | BORDERLINE | WITHIN)));
  return (
    reads(A.CALCIUM_IONISED, ABOVE) |
    (decides('>', L.ADJUSTED_CALCIUM_10_5_MG) & reads(A.CALCIUM_ADJUSTED, ABOVE) & ionisedDoesNotContradict) |
    (decides('>', L.TOTAL_CALCIUM_10_5_MG) & isCalciumNotAdjusted() & ionisedDoesNotContradict)
  );
}

/** A supplement beside a nerve sign, unless the level is proven low: that would hide the lack. */
function b6Excess(): Truth {
  const supplement = listed(H.VITAMIN_B6_SUPPLEMENT) | known(muchVitaminB6());
  const beside = nerveSymptom(WHOLE) | has(S.UNSTEADY_GAIT);
  return decides('>', L.PLP_200) | (supplement & beside & not(known(decides('<', L.PLP_20))));
}

/** Adults; a number too high for any adult is not silenced by a missing birth date. */
function excess(number: number, truth: Truth, urgency: number): boolean {
  if (person.ageYears !== AGE_NOT_KNOWN && person.ageYears < 18) {
    setStatus(number, NOT_APPLICABLE);
    return false;
  }
  setStatus(number, truth & MET);
  if (!isMet(truth)) return false;
  addFlag(number, 0, urgency);
  return true;
}

export function excesses(): void {
  inExcess.potassium = excess(POTASSIUM, potassiumExcess(), SOON);
  inExcess.magnesium = excess(MAGNESIUM, magnesiumExcess(), isMet(magnesiumIsKept()) ? URGENT : SOON);
  inExcess.calcium = excess(CALCIUM, calciumExcess(), SOON);
  inExcess.vitaminD = excess(VITAMIN_D, decides('>', L.VITAMIN_D_375), SOON);
  inExcess.vitaminB6 = excess(VITAMIN_B6, b6Excess(), SOON);
}
