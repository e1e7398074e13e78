// Too much of a nutrient, and what contributes without being a deficiency (sections 4 and 5).

import * as A from './analyte-codes.ts';
import { egfrIsBelow } from './egfr.ts';
import * as H from './history-codes.ts';
import { decides } from './lab-limits.ts';
import { isCalciumNotAdjusted, reads } from './lab-tests.ts';
import * as L from './limits.ts';
import { AGE_NOT_KNOWN, listed, person } from './person.ts';
import { addFlag, flag, NOT_APPLICABLE, ROUTINE, rule, SOON, setStatus, URGENT } from './results.ts';
import { ABOVE, BELOW, BORDERLINE, WITHIN } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has } from './symptoms.ts';
import { isMet, known, MET, not, type Truth } from './truth.ts';

const POTASSIUM = rule('excess-potassium');
const MAGNESIUM = rule('excess-magnesium');
const CALCIUM = rule('excess-calcium');
const VITAMIN_D = rule('excess-vitamin-d');

/** Which nutrients are in excess: those have no deficiency finding. */
export const inExcess = { potassium: false, magnesium: false, calcium: false, vitaminD: false };

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

const DEHYDRATION = rule('contributor-dehydration');
const OVEREXERTION = rule('contributor-overexertion');

export function excesses(): void {
  inExcess.potassium = excess(POTASSIUM, potassiumExcess(), SOON);
  inExcess.magnesium = excess(MAGNESIUM, magnesiumExcess(), isMet(egfrIsBelow(30)) ? URGENT : SOON);
  inExcess.calcium = excess(CALCIUM, calciumExcess(), SOON);
  inExcess.vitaminD = excess(VITAMIN_D, decides('>', L.VITAMIN_D_375), SOON);
}

export function contributors(): void {
  const dry =
    listed(H.DEHYDRATION) |
    has(S.THIRST) |
    has(S.DIZZINESS_ON_STANDING) |
    has(S.LOW_URINE_OUTPUT) |
    reads(A.SODIUM, ABOVE);
  flag(DEHYDRATION, dry, ROUTINE);
  const muscle = has(S.MUSCLE_CRAMP) | has(S.MUSCLE_ACHE) | has(S.MUSCLE_SPASM) | has(S.LEG_PAIN);
  flag(OVEREXERTION, listed(H.RECENT_STRENUOUS_EXERCISE) & muscle, ROUTINE);
}
