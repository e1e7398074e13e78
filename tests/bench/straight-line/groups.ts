// Groups of facts that several rules name (section 5, "Syntax").

import * as A from './analyte-codes.ts';
import { egfrIsBelow } from './egfr.ts';
import * as H from './history-codes.ts';
import { thiamineRiskFactor } from './interpret.ts';
import { decides, ever } from './lab-limits.ts';
import { reads } from './lab-tests.ts';
import { FASTING_GLUCOSE_126_MG, HBA1C_6_5 } from './limits.ts';
import { highAlcohol } from './measured-signs.ts';
import { ageAtLeast, listed } from './person.ts';
import { BELOW } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { bothSided, seen, type View, WHOLE } from './symptoms.ts';
import { MET, type Truth } from './truth.ts';

/** NERVE. */
export function nerveSymptom(view: View): Truth {
  return seen(view, S.NUMBNESS) | seen(view, S.TINGLING) | seen(view, S.NERVE_PAIN) | seen(view, S.BURNING_FEET);
}

/** NERVE on both sides, or side not said. */
export function nerveSymptomOnBothSides(): Truth {
  return (
    bothSided(WHOLE, S.NUMBNESS, MET) |
    bothSided(WHOLE, S.TINGLING, MET) |
    bothSided(WHOLE, S.NERVE_PAIN, MET) |
    bothSided(WHOLE, S.BURNING_FEET, MET)
  );
}

/** DM. */
export function diabetes(): Truth {
  return (
    listed(H.TYPE_1_DIABETES) |
    listed(H.TYPE_2_DIABETES) |
    ever('>=', HBA1C_6_5) |
    decides('>=', FASTING_GLUCOSE_126_MG)
  );
}

/** An eGFR below 30, or dialysis. */
export function magnesiumIsKept(): Truth {
  return egfrIsBelow(30) | listed(H.HAEMODIALYSIS) | listed(H.PERITONEAL_DIALYSIS);
}

/** THIAMINE-RISK. */
export function thiamineRisk(): Truth {
  return thiamineRiskFactor() | reads(A.THIAMINE_DIPHOSPHATE_BLOOD, BELOW);
}

export function b12Risk(): Truth {
  return (
    listed(H.METFORMIN) |
    listed(H.PPI) |
    listed(H.H2_BLOCKER) |
    listed(H.COLCHICINE) |
    listed(H.PREGABALIN) |
    listed(H.TOPIRAMATE) |
    listed(H.ANTICONVULSANT_ENZYME_INDUCING) |
    listed(H.NITROUS_OXIDE) |
    listed(H.VEGAN) |
    listed(H.VEGETARIAN) |
    listed(H.PERNICIOUS_ANAEMIA) |
    listed(H.COELIAC_DISEASE) |
    listed(H.INFLAMMATORY_BOWEL_DISEASE) |
    listed(H.SHORT_BOWEL) |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.PANCREATIC_INSUFFICIENCY) |
    listed(H.GASTRECTOMY) |
    ageAtLeast(65) |
    listed(H.TYPE_1_DIABETES) |
    highAlcohol()
  );
}
