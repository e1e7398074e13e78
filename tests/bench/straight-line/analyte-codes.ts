// What a laboratory measures, by number.

import { ANALYTES, type Analyte } from '#lib/clinical/codes.ts';

export const ANALYTE_NUMBERS: ReadonlyMap<string, number> = new Map(ANALYTES.map((code, number) => [code, number]));
export const ANALYTE_COUNT = ANALYTES.length;

function analyte(code: Analyte): number {
  return ANALYTES.indexOf(code);
}

export const MAGNESIUM_SERUM = analyte('magnesium-serum');
export const POTASSIUM_SERUM = analyte('potassium-serum');
export const CALCIUM_TOTAL = analyte('calcium-total');
export const CALCIUM_IONISED = analyte('calcium-ionised');
export const CALCIUM_ADJUSTED = analyte('calcium-adjusted');
export const ALBUMIN = analyte('albumin');
export const VITAMIN_D_25_OH = analyte('25-oh-vitamin-d');
export const VITAMIN_B12_SERUM = analyte('vitamin-b12-serum');
export const HOLOTRANSCOBALAMIN = analyte('holotranscobalamin');
export const METHYLMALONIC_ACID = analyte('methylmalonic-acid');
export const HOMOCYSTEINE = analyte('homocysteine');
export const THIAMINE_DIPHOSPHATE_BLOOD = analyte('thiamine-diphosphate-blood');
export const TRANSKETOLASE_ACTIVATION = analyte('transketolase-activation');
export const PYRIDOXAL_5_PHOSPHATE = analyte('pyridoxal-5-phosphate');
export const ASCORBATE_PLASMA = analyte('ascorbate-plasma');
export const ALPHA_TOCOPHEROL = analyte('alpha-tocopherol');
export const ALPHA_TOCOPHEROL_LIPID_RATIO = analyte('alpha-tocopherol-lipid-ratio');
export const INR = analyte('inr');
export const PIVKA_II = analyte('pivka-ii');
export const PHYLLOQUINONE = analyte('phylloquinone');
export const PHOSPHATE = analyte('phosphate');
export const PTH = analyte('pth');
export const FERRITIN = analyte('ferritin');
export const TRANSFERRIN_SATURATION = analyte('transferrin-saturation');
export const HBA1C = analyte('hba1c');
export const GLUCOSE_FASTING = analyte('glucose-fasting');
export const GLUCOSE_RANDOM = analyte('glucose-random');
export const CREATININE = analyte('creatinine');
export const EGFR = analyte('egfr');
export const UREA = analyte('urea');
export const CK = analyte('ck');
export const TSH = analyte('tsh');
export const D_DIMER_FEU = analyte('d-dimer-feu');
export const D_DIMER_DDU = analyte('d-dimer-ddu');
export const HAEMOGLOBIN = analyte('haemoglobin');
export const MCV = analyte('mcv');
export const SODIUM = analyte('sodium');
export const FOLATE_SERUM = analyte('folate-serum');
export const TOTAL_CHOLESTEROL = analyte('total-cholesterol');
export const TRIGLYCERIDE = analyte('triglyceride');
export const CRP = analyte('crp');
export const WHITE_CELL_COUNT = analyte('white-cell-count');
export const ALKALINE_PHOSPHATASE = analyte('alkaline-phosphatase');
export const COPPER_SERUM = analyte('copper-serum');
