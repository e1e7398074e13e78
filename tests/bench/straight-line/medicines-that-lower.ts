// Medicines and gases that lower a nutrient, beside a core symptom of its lack or a level that is not normal (clinical reference 3.2).

import * as A from './analyte-codes.ts';
import * as H from './history-codes.ts';
import { reads } from './lab-tests.ts';
import { listed } from './person.ts';
import { flagAdult, ROUTINE, rule } from './results.ts';
import { ABOVE, BELOW, BORDERLINE } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { bothSided, has, WHOLE } from './symptoms.ts';
import { NOT_MET, type Truth, UNKNOWN } from './truth.ts';

const MAGNESIUM = rule('contributor-medicine-lowers-magnesium');
const POTASSIUM = rule('contributor-medicine-lowers-potassium');
const CALCIUM = rule('contributor-medicine-lowers-calcium');
const SODIUM = rule('contributor-medicine-lowers-sodium');
const THIAMINE = rule('contributor-medicine-lowers-thiamine');
const VITAMIN_B6 = rule('contributor-medicine-lowers-vitamin-b6');
const VITAMIN_B12 = rule('contributor-medicine-lowers-vitamin-b12');
const VITAMIN_D = rule('contributor-medicine-lowers-vitamin-d');
const VITAMIN_E = rule('contributor-medicine-lowers-vitamin-e');
const VITAMIN_K = rule('contributor-medicine-lowers-vitamin-k');

const LOW = BELOW | BORDERLINE;

/** The signs are looked at only beside a medicine. */
function flagBeside(number: number, medicine: Truth, signs: () => Truth): void {
  flagAdult(number, medicine === NOT_MET ? NOT_MET : medicine & signs(), ROUTINE);
}

function crampSpasmOrWeakness(): Truth {
  return has(S.MUSCLE_CRAMP) | has(S.NOCTURNAL_CRAMP) | has(S.MUSCLE_SPASM) | has(S.MUSCLE_WEAKNESS);
}

function magnesium(): Truth {
  return (
    crampSpasmOrWeakness() |
    has(S.CARPOPEDAL_SPASM) |
    has(S.MUSCLE_TWITCHING) |
    has(S.CHVOSTEK) |
    has(S.TROUSSEAU) |
    has(S.SEIZURE) |
    reads(A.MAGNESIUM_SERUM, LOW)
  );
}

function potassium(): Truth {
  return crampSpasmOrWeakness() | reads(A.POTASSIUM_SERUM, LOW);
}

function calcium(): Truth {
  return (
    has(S.MUSCLE_CRAMP) |
    has(S.TINGLING) |
    has(S.NUMBNESS) |
    has(S.PERIORAL_TINGLING) |
    has(S.CARPOPEDAL_SPASM) |
    has(S.CHVOSTEK) |
    has(S.TROUSSEAU) |
    has(S.MUSCLE_SPASM) |
    has(S.SEIZURE) |
    reads(A.CALCIUM_IONISED, LOW) |
    reads(A.CALCIUM_ADJUSTED, LOW)
  );
}

function sodium(): Truth {
  return has(S.CONFUSION) | has(S.SEIZURE) | has(S.VOMITING) | reads(A.SODIUM, LOW);
}

function thiamine(): Truth {
  return (
    has(S.MUSCLE_CRAMP) |
    has(S.MUSCLE_ACHE) |
    has(S.NERVE_PAIN) |
    has(S.BURNING_FEET) |
    bothSided(WHOLE, S.NUMBNESS, UNKNOWN) |
    bothSided(WHOLE, S.TINGLING, UNKNOWN) |
    bothSided(WHOLE, S.CALF_TENDERNESS, UNKNOWN) |
    reads(A.THIAMINE_DIPHOSPHATE_BLOOD, LOW)
  );
}

function vitaminB6(): Truth {
  return (
    has(S.NERVE_PAIN) |
    has(S.BURNING_FEET) |
    has(S.GLOSSITIS) |
    bothSided(WHOLE, S.NUMBNESS, UNKNOWN) |
    bothSided(WHOLE, S.TINGLING, UNKNOWN) |
    reads(A.PYRIDOXAL_5_PHOSPHATE, LOW)
  );
}

function vitaminB12(): Truth {
  return (
    has(S.NUMBNESS) |
    has(S.TINGLING) |
    has(S.NERVE_PAIN) |
    has(S.BURNING_FEET) |
    has(S.VIBRATION_REDUCED) |
    has(S.POSITION_SENSE_REDUCED) |
    has(S.ROMBERG_POSITIVE) |
    has(S.UNSTEADY_GAIT) |
    has(S.ANKLE_REFLEX_ABSENT) |
    has(S.GLOSSITIS) |
    reads(A.VITAMIN_B12_SERUM, LOW) |
    reads(A.HOLOTRANSCOBALAMIN, LOW) |
    reads(A.METHYLMALONIC_ACID, BORDERLINE | ABOVE)
  );
}

function vitaminD(): Truth {
  return (
    has(S.MUSCLE_WEAKNESS) |
    has(S.MUSCLE_ACHE) |
    has(S.MUSCLE_CRAMP) |
    has(S.BONE_PAIN) |
    has(S.DIFFICULTY_RISING) |
    reads(A.VITAMIN_D_25_OH, LOW)
  );
}

function vitaminE(): Truth {
  return (
    (has(S.POOR_COORDINATION) & has(S.MUSCLE_WEAKNESS)) |
    reads(A.ALPHA_TOCOPHEROL, LOW) |
    reads(A.ALPHA_TOCOPHEROL_LIPID_RATIO, LOW)
  );
}

/** Not by a raised INR: on warfarin that is the aim of treatment. */
function vitaminK(): Truth {
  return has(S.BRUISING) | has(S.BLEEDING_GUMS) | reads(A.PHYLLOQUINONE, LOW);
}

function lowersPotassium(): Truth {
  return (
    listed(H.PPI) |
    listed(H.LOOP_DIURETIC) |
    listed(H.THIAZIDE) |
    listed(H.INSULIN) |
    listed(H.BETA_AGONIST) |
    listed(H.THEOPHYLLINE) |
    listed(H.CORTICOSTEROID) |
    listed(H.LIQUORICE) |
    listed(H.LAXATIVE)
  );
}

function lowersMagnesium(): Truth {
  return (
    listed(H.PPI) |
    listed(H.LOOP_DIURETIC) |
    listed(H.THIAZIDE) |
    listed(H.AMINOGLYCOSIDE) |
    listed(H.CISPLATIN) |
    listed(H.AMPHOTERICIN) |
    listed(H.CALCINEURIN_INHIBITOR) |
    listed(H.ANTI_EGFR)
  );
}

function lowersB12(): Truth {
  return (
    listed(H.METFORMIN) |
    listed(H.PPI) |
    listed(H.H2_BLOCKER) |
    listed(H.COLCHICINE) |
    listed(H.PREGABALIN) |
    listed(H.TOPIRAMATE) |
    listed(H.ANTICONVULSANT_ENZYME_INDUCING) |
    listed(H.NITROUS_OXIDE)
  );
}

export function medicinesThatLower(): void {
  flagBeside(MAGNESIUM, lowersMagnesium(), magnesium);
  flagBeside(POTASSIUM, lowersPotassium(), potassium);
  const bone = listed(H.BISPHOSPHONATE) | listed(H.DENOSUMAB);
  flagBeside(CALCIUM, listed(H.PPI) | listed(H.LOOP_DIURETIC) | bone, calcium);
  flagBeside(SODIUM, listed(H.THIAZIDE), sodium);
  flagBeside(THIAMINE, listed(H.LOOP_DIURETIC), thiamine);
  const antagonist = listed(H.ISONIAZID) | listed(H.HYDRALAZINE) | listed(H.PENICILLAMINE) | listed(H.LEVODOPA);
  flagBeside(VITAMIN_B6, antagonist, vitaminB6);
  flagBeside(VITAMIN_B12, lowersB12(), vitaminB12);
  const bindsFat = listed(H.ORLISTAT) | listed(H.BILE_ACID_RESIN) | listed(H.MINERAL_OIL);
  const inducer = listed(H.CORTICOSTEROID) | listed(H.ANTICONVULSANT_ENZYME_INDUCING);
  flagBeside(VITAMIN_D, inducer | bindsFat, vitaminD);
  flagBeside(VITAMIN_E, bindsFat, vitaminE);
  flagBeside(VITAMIN_K, bindsFat | listed(H.WARFARIN) | listed(H.ANTIBIOTIC_BROAD_SPECTRUM), vitaminK);
}
