// Decision limits: the numbers that guidelines act on, each in the one unit in which its source publishes it. A limit without a source
// does not compile.

import type { Analyte } from '../clinical/codes.ts';
import type { LabLimitTest } from '../clinical/condition.ts';
import type { DecisionLimit } from '../clinical/knowledge.ts';
import type { Citation } from '../clinical/knowledge-about.ts';

function at(analyte: Analyte, value: string, unit: string): DecisionLimit {
  return { analyte, value, unit };
}

const HOUSTON: Citation = ['Houston Methodist critical values', 'P'];
const CLEVELAND: Citation = ['Cleveland Clinic Laboratories: potassium below 2.5 mmol/L', 'P'];
const UKKA: Citation = ['UKKA 2023 hyperkalaemia bands', 'S'];
const GPNOTEBOOK: Citation = ['GPnotebook, LRINEC', 'P'];
const GENERAL: Citation = ['General clinical knowledge', 'G'];

const MAGNESIUM = {
  'magnesium-emergency-low': at('magnesium-serum', '1.0', 'mg/dL'),
  'magnesium-urgent-low': at('magnesium-serum', '0.50', 'mmol/L'),
  'magnesium-upper': at('magnesium-serum', '1.00', 'mmol/L'),
  'magnesium-emergency-high': at('magnesium-serum', '4.5', 'mg/dL'),
};
const MAGNESIUM_SOURCES: Record<keyof typeof MAGNESIUM, Citation> = {
  'magnesium-emergency-low': HOUSTON,
  'magnesium-urgent-low': ['NHS Highland gives intravenous magnesium below 0.5 mmol/L', 'NEW-S'],
  'magnesium-upper': ['RCPA interval and test pages', 'P'],
  'magnesium-emergency-high': HOUSTON,
};

const POTASSIUM = {
  'potassium-critical-low': at('potassium-serum', '2.5', 'mmol/L'),
  'potassium-moderate-low': at('potassium-serum', '3.0', 'mmol/L'),
  'potassium-upper': at('potassium-serum', '5.0', 'mmol/L'),
  'potassium-excess': at('potassium-serum', '5.5', 'mmol/L'),
  'potassium-urgent-high': at('potassium-serum', '6.0', 'mmol/L'),
  'potassium-critical-high': at('potassium-serum', '6.5', 'mmol/L'),
};
const POTASSIUM_SOURCES: Record<keyof typeof POTASSIUM, Citation> = {
  'potassium-critical-low': CLEVELAND,
  'potassium-moderate-low': ['AAFP 2015: moderate 2.5-2.9 mmol/L', 'P'],
  'potassium-upper': ['AAFP 2015', 'P'],
  'potassium-excess': UKKA,
  'potassium-urgent-high': UKKA,
  'potassium-critical-high': UKKA,
};

const CALCIUM = {
  'calcium-total-critical-low': at('calcium-total', '6.5', 'mg/dL'),
  'calcium-total-urgent-high': at('calcium-total', '3.00', 'mmol/L'),
  'calcium-total-upper': at('calcium-total', '10.5', 'mg/dL'),
  'calcium-total-low': at('calcium-total', '8.5', 'mg/dL'),
  'calcium-adjusted-critical-low': at('calcium-adjusted', '7.0', 'mg/dL'),
  'calcium-adjusted-urgent-low': at('calcium-adjusted', '1.90', 'mmol/L'),
  'calcium-adjusted-upper': at('calcium-adjusted', '10.5', 'mg/dL'),
  'calcium-adjusted-urgent-high': at('calcium-adjusted', '3.00', 'mmol/L'),
  'calcium-adjusted-symptomatic-high': at('calcium-adjusted', '13', 'mg/dL'),
  'calcium-adjusted-critical-high': at('calcium-adjusted', '3.50', 'mmol/L'),
  'calcium-ionised-critical-low': at('calcium-ionised', '0.75', 'mmol/L'),
  'calcium-ionised-critical-high': at('calcium-ionised', '1.50', 'mmol/L'),
};
const CALCIUM_SOURCES: Record<keyof typeof CALCIUM, Citation> = {
  'calcium-total-critical-low': HOUSTON,
  'calcium-total-urgent-high': ['Society for Endocrinology 2016: 3.0-3.5 prompt treatment usually', 'NEW-S'],
  'calcium-total-upper': ['Clinical reference 1.2', 'P'],
  'calcium-total-low': ['CMDT', 'P'],
  'calcium-adjusted-critical-low': ['Starling; corrected below 7.0 mg/dL', 'P'],
  'calcium-adjusted-urgent-low': ['Society for Endocrinology, ec.bioscientifica.com 5/5/G7', 'NEW-S'],
  'calcium-adjusted-upper': ['Clinical reference 1.2', 'P'],
  'calcium-adjusted-urgent-high': ['Society for Endocrinology 2016: 3.0-3.5 prompt treatment usually', 'NEW-S'],
  'calcium-adjusted-symptomatic-high': HOUSTON,
  'calcium-adjusted-critical-high': GENERAL,
  'calcium-ionised-critical-low': HOUSTON,
  'calcium-ionised-critical-high': HOUSTON,
};

const VITAMINS = {
  'vitamin-d-excess': at('25-oh-vitamin-d', '375', 'nmol/L'),
  'b12-low': at('vitamin-b12-serum', '180', 'ng/L'),
  'holotc-low': at('holotranscobalamin', '25', 'pmol/L'),
  'plp-low': at('pyridoxal-5-phosphate', '20', 'nmol/L'),
  'plp-excess': at('pyridoxal-5-phosphate', '200', 'nmol/L'),
};
const VITAMINS_SOURCES: Record<keyof typeof VITAMINS, Citation> = {
  'vitamin-d-excess': GENERAL,
  'b12-low': ['NICE NG239', 'S'],
  'holotc-low': ['NICE NG239', 'S'],
  'plp-low': ['ARUP 0080111', 'P'],
  'plp-excess': ['Clinical reference 1.2', 'P'],
};

const GLUCOSE = {
  'hba1c-diabetes': at('hba1c', '6.5', '%'),
  'glucose-fasting-diabetes': at('glucose-fasting', '126', 'mg/dL'),
  'glucose-fasting-critical-low': at('glucose-fasting', '50', 'mg/dL'),
  'glucose-fasting-critical-high': at('glucose-fasting', '400', 'mg/dL'),
  'glucose-fasting-serious-low': at('glucose-fasting', '54', 'mg/dL'),
  'glucose-random-serious-low': at('glucose-random', '54', 'mg/dL'),
  'glucose-random-critical-low': at('glucose-random', '50', 'mg/dL'),
  'glucose-random-critical-high': at('glucose-random', '400', 'mg/dL'),
};
const GLUCOSE_SOURCES: Record<keyof typeof GLUCOSE, Citation> = {
  'hba1c-diabetes': ['ADA Standards of Care', 'P'],
  'glucose-fasting-diabetes': ['ADA Standards of Care', 'P'],
  'glucose-fasting-critical-low': HOUSTON,
  'glucose-fasting-critical-high': HOUSTON,
  'glucose-fasting-serious-low': ['Clinical reference 1.2: below 54 mg/dL serious', 'G'],
  'glucose-random-serious-low': ['Clinical reference 1.2: below 54 mg/dL serious', 'G'],
  'glucose-random-critical-low': HOUSTON,
  'glucose-random-critical-high': HOUSTON,
};

const MUSCLE = {
  'ck-rhabdomyolysis': at('ck', '1000', 'U/L'),
  'ck-emergency': at('ck', '5000', 'U/L'),
};
const MUSCLE_SOURCES: Record<keyof typeof MUSCLE, Citation> = {
  'ck-rhabdomyolysis': ['JAAPA 2017; definitions vary', 'S'],
  'ck-emergency': ['JAAPA 2017', 'S'],
};

const PHOSPHATE = {
  'phosphate-critical-low': at('phosphate', '1.0', 'mg/dL'),
  'phosphate-urgent-low': at('phosphate', '1.5', 'mg/dL'),
};
const PHOSPHATE_SOURCES: Record<keyof typeof PHOSPHATE, Citation> = {
  'phosphate-critical-low': GENERAL,
  'phosphate-urgent-low': GENERAL,
};

const SODIUM = {
  'sodium-critical-low': at('sodium', '120', 'mmol/L'),
  'sodium-urgent-low': at('sodium', '125', 'mmol/L'),
  'sodium-low': at('sodium', '130', 'mmol/L'),
  'sodium-urgent-high': at('sodium', '150', 'mmol/L'),
  'sodium-critical-high': at('sodium', '160', 'mmol/L'),
};
const SODIUM_SOURCES: Record<keyof typeof SODIUM, Citation> = {
  'sodium-critical-low': ['PMC5404708 table 2', 'NEW-S'],
  'sodium-urgent-low': ['PMC5404708 table 2', 'NEW-S'],
  'sodium-low': ['PMC5404708 table 2', 'NEW-S'],
  'sodium-urgent-high': ['acutegpcornwall.com/sodium', 'NEW-S'],
  'sodium-critical-high': ['acutegpcornwall.com/sodium', 'NEW-S'],
};

const BLOOD = {
  'haemoglobin-critical-low': at('haemoglobin', '70', 'g/L'),
  'haemoglobin-urgent-low': at('haemoglobin', '80', 'g/L'),
  'inr-raised': at('inr', '1.4', 'ratio'),
  'inr-critical': at('inr', '5.0', 'ratio'),
  'ferritin-low': at('ferritin', '30', 'ug/L'),
};
const BLOOD_SOURCES: Record<keyof typeof BLOOD, Citation> = {
  'haemoglobin-critical-low': ['Houston Methodist critical values', 'P'],
  'haemoglobin-urgent-low': ['Clinical reference 1.2', 'P'],
  'inr-raised': ['Decision table 0.4: above 1.4 is raised', 'NEW-G'],
  'inr-critical': ['Mayo DLMP critical list', 'S'],
  'ferritin-low': ['Below 30 ug/L iron deficiency', 'G'],
};

const OTHERS = {
  'tsh-high': at('tsh', '10', 'mIU/L'),
  'crp-inflammation': at('crp', '10', 'mg/L'),
  'mma-high': at('methylmalonic-acid', '0.40', 'umol/L'),
};
const OTHERS_SOURCES: Record<keyof typeof OTHERS, Citation> = {
  'tsh-high': GENERAL,
  'crp-inflammation': ['Decision table 2: CRP above 10 mg/L', 'S'],
  'mma-high': ['Mayo 0.40 umol/L', 'S'],
};

const LRINEC = {
  'lrinec-crp': at('crp', '150', 'mg/L'),
  'lrinec-white-cells': at('white-cell-count', '15', '10*9/L'),
  'lrinec-white-cells-high': at('white-cell-count', '25', '10*9/L'),
  'lrinec-haemoglobin': at('haemoglobin', '13.5', 'g/dL'),
  'lrinec-haemoglobin-low': at('haemoglobin', '11', 'g/dL'),
  'lrinec-sodium': at('sodium', '135', 'mmol/L'),
  'lrinec-creatinine': at('creatinine', '141', 'umol/L'),
  'lrinec-glucose-random': at('glucose-random', '10', 'mmol/L'),
  'lrinec-glucose-fasting': at('glucose-fasting', '10', 'mmol/L'),
};
const LRINEC_SOURCES: Record<keyof typeof LRINEC, Citation> = {
  'lrinec-crp': GPNOTEBOOK,
  'lrinec-white-cells': GPNOTEBOOK,
  'lrinec-white-cells-high': GENERAL,
  'lrinec-haemoglobin': GPNOTEBOOK,
  'lrinec-haemoglobin-low': GPNOTEBOOK,
  'lrinec-sodium': GPNOTEBOOK,
  'lrinec-creatinine': GPNOTEBOOK,
  'lrinec-glucose-random': GPNOTEBOOK,
  'lrinec-glucose-fasting': GPNOTEBOOK,
};

const LIMITS = {
  ...MAGNESIUM,
  ...POTASSIUM,
  ...CALCIUM,
  ...VITAMINS,
  ...GLUCOSE,
  ...MUSCLE,
  ...PHOSPHATE,
  ...SODIUM,
  ...BLOOD,
  ...OTHERS,
  ...LRINEC,
};

export type LimitId = keyof typeof LIMITS;
export const limits: Record<string, DecisionLimit> = LIMITS;

/** The test that the limit is of, held against it: no rule compares a test with another test's number. */
export function labAt(operator: LabLimitTest['operator'], limit: LimitId, use?: LabLimitTest['use']): LabLimitTest {
  return { lab: LIMITS[limit].analyte, operator, limit, ...(use ? { use } : {}) };
}

/** By id of the limit. A list and not one object: a bundler that keeps none of them must not have to run anything. */
export const limitSources: Record<string, Citation>[] = [
  MAGNESIUM_SOURCES,
  POTASSIUM_SOURCES,
  CALCIUM_SOURCES,
  VITAMINS_SOURCES,
  GLUCOSE_SOURCES,
  MUSCLE_SOURCES,
  PHOSPHATE_SOURCES,
  SODIUM_SOURCES,
  BLOOD_SOURCES,
  OTHERS_SOURCES,
  LRINEC_SOURCES,
];
