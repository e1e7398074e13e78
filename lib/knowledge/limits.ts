// Decision limits: the numbers that guidelines act on, each in the one unit in which its source publishes it.

import type { Analyte } from '../clinical/codes.ts';
import type { DecisionLimit } from '../clinical/knowledge.ts';
import type { SourceReference } from '../clinical/screening.ts';
import { fromGuideline } from './sources.ts';

function at(analyte: Analyte, value: string, unit: string, source: SourceReference): DecisionLimit {
  return { analyte, value, unit, sources: [source] };
}

const HOUSTON = fromGuideline('Houston Methodist critical values', 'P');
const CLEVELAND = fromGuideline('Cleveland Clinic Laboratories: potassium below 2.5 mmol/L', 'P');
const UKKA = fromGuideline('UKKA 2023 hyperkalaemia bands', 'S');
const LRINEC = fromGuideline('GPnotebook, LRINEC', 'P');
const GENERAL = fromGuideline('General clinical knowledge', 'G');

export const limits: Record<string, DecisionLimit> = {
  'magnesium-emergency-low': at('magnesium-serum', '1.0', 'mg/dL', HOUSTON),
  'magnesium-urgent-low': at(
    'magnesium-serum',
    '0.50',
    'mmol/L',
    fromGuideline('NHS Highland gives intravenous magnesium below 0.5 mmol/L', 'NEW-S'),
  ),
  'magnesium-upper': at('magnesium-serum', '1.00', 'mmol/L', fromGuideline('RCPA interval and test pages', 'P')),
  'magnesium-emergency-high': at('magnesium-serum', '4.5', 'mg/dL', HOUSTON),
  'potassium-critical-low': at('potassium-serum', '2.5', 'mmol/L', CLEVELAND),
  'potassium-moderate-low': at(
    'potassium-serum',
    '3.0',
    'mmol/L',
    fromGuideline('AAFP 2015: moderate 2.5-2.9 mmol/L', 'P'),
  ),
  'potassium-upper': at('potassium-serum', '5.0', 'mmol/L', fromGuideline('AAFP 2015', 'P')),
  'potassium-excess': at('potassium-serum', '5.5', 'mmol/L', UKKA),
  'potassium-urgent-high': at('potassium-serum', '6.0', 'mmol/L', UKKA),
  'potassium-critical-high': at('potassium-serum', '6.5', 'mmol/L', UKKA),
  'calcium-total-critical-low': at('calcium-total', '6.5', 'mg/dL', HOUSTON),
  'calcium-total-urgent-high': at(
    'calcium-total',
    '3.00',
    'mmol/L',
    fromGuideline('Society for Endocrinology 2016: 3.0-3.5 prompt treatment usually', 'NEW-S'),
  ),
  'calcium-total-upper': at('calcium-total', '10.5', 'mg/dL', fromGuideline('Clinical reference 1.2', 'P')),
  'calcium-total-low': at('calcium-total', '8.5', 'mg/dL', fromGuideline('CMDT', 'P')),
  'calcium-adjusted-critical-low': at(
    'calcium-adjusted',
    '7.0',
    'mg/dL',
    fromGuideline('Starling; corrected below 7.0 mg/dL', 'P'),
  ),
  'calcium-adjusted-urgent-low': at(
    'calcium-adjusted',
    '1.90',
    'mmol/L',
    fromGuideline('Society for Endocrinology, ec.bioscientifica.com 5/5/G7', 'NEW-S'),
  ),
  'calcium-adjusted-upper': at('calcium-adjusted', '10.5', 'mg/dL', fromGuideline('Clinical reference 1.2', 'P')),
  'calcium-adjusted-urgent-high': at(
    'calcium-adjusted',
    '3.00',
    'mmol/L',
    fromGuideline('Society for Endocrinology 2016: 3.0-3.5 prompt treatment usually', 'NEW-S'),
  ),
  'calcium-adjusted-symptomatic-high': at('calcium-adjusted', '13', 'mg/dL', HOUSTON),
  'calcium-adjusted-critical-high': at('calcium-adjusted', '3.50', 'mmol/L', GENERAL),
  'calcium-ionised-critical-low': at('calcium-ionised', '0.75', 'mmol/L', HOUSTON),
  'calcium-ionised-critical-high': at('calcium-ionised', '1.50', 'mmol/L', HOUSTON),
  'vitamin-d-excess': at('25-oh-vitamin-d', '375', 'nmol/L', GENERAL),
  'b12-low': at('vitamin-b12-serum', '180', 'ng/L', fromGuideline('NICE NG239', 'S')),
  'holotc-low': at('holotranscobalamin', '25', 'pmol/L', fromGuideline('NICE NG239', 'S')),
  'plp-low': at('pyridoxal-5-phosphate', '20', 'nmol/L', fromGuideline('ARUP 0080111', 'P')),
  'plp-excess': at('pyridoxal-5-phosphate', '200', 'nmol/L', fromGuideline('Clinical reference 1.2', 'P')),
  'hba1c-diabetes': at('hba1c', '6.5', '%', fromGuideline('ADA Standards of Care', 'P')),
  'glucose-fasting-diabetes': at('glucose-fasting', '126', 'mg/dL', fromGuideline('ADA Standards of Care', 'P')),
  'glucose-fasting-critical-low': at('glucose-fasting', '50', 'mg/dL', HOUSTON),
  'glucose-fasting-critical-high': at('glucose-fasting', '400', 'mg/dL', HOUSTON),
  'glucose-random-critical-low': at('glucose-random', '50', 'mg/dL', HOUSTON),
  'glucose-random-critical-high': at('glucose-random', '400', 'mg/dL', HOUSTON),
  'ck-rhabdomyolysis': at('ck', '1000', 'U/L', fromGuideline('JAAPA 2017; definitions vary', 'S')),
  'ck-emergency': at('ck', '5000', 'U/L', fromGuideline('JAAPA 2017', 'S')),
  'phosphate-critical-low': at('phosphate', '1.0', 'mg/dL', GENERAL),
  'phosphate-urgent-low': at('phosphate', '1.5', 'mg/dL', GENERAL),
  'sodium-critical-low': at('sodium', '120', 'mmol/L', fromGuideline('PMC5404708 table 2', 'NEW-S')),
  'sodium-urgent-low': at('sodium', '125', 'mmol/L', fromGuideline('PMC5404708 table 2', 'NEW-S')),
  'sodium-low': at('sodium', '130', 'mmol/L', fromGuideline('PMC5404708 table 2', 'NEW-S')),
  'sodium-urgent-high': at('sodium', '150', 'mmol/L', fromGuideline('acutegpcornwall.com/sodium', 'NEW-S')),
  'sodium-critical-high': at('sodium', '160', 'mmol/L', fromGuideline('acutegpcornwall.com/sodium', 'NEW-S')),
  'haemoglobin-critical-low': at('haemoglobin', '70', 'g/L', fromGuideline('Houston Methodist critical values', 'P')),
  'haemoglobin-urgent-low': at('haemoglobin', '80', 'g/L', fromGuideline('Clinical reference 1.2', 'P')),
  'inr-raised': at('inr', '1.4', 'ratio', fromGuideline('Decision table 0.4: above 1.4 is raised', 'NEW-G')),
  'inr-critical': at('inr', '5.0', 'ratio', fromGuideline('Mayo DLMP critical list', 'S')),
  'ferritin-low': at('ferritin', '30', 'ug/L', fromGuideline('Below 30 ug/L iron deficiency', 'G')),
  'tsh-high': at('tsh', '10', 'mIU/L', GENERAL),
  'lrinec-crp': at('crp', '150', 'mg/L', LRINEC),
  'lrinec-white-cells': at('white-cell-count', '15', '10*9/L', LRINEC),
  'lrinec-white-cells-high': at('white-cell-count', '25', '10*9/L', GENERAL),
  'lrinec-haemoglobin': at('haemoglobin', '13.5', 'g/dL', LRINEC),
  'lrinec-haemoglobin-low': at('haemoglobin', '11', 'g/dL', LRINEC),
  'lrinec-sodium': at('sodium', '135', 'mmol/L', LRINEC),
  'lrinec-creatinine': at('creatinine', '141', 'umol/L', LRINEC),
  'lrinec-glucose-random': at('glucose-random', '10', 'mmol/L', LRINEC),
  'lrinec-glucose-fasting': at('glucose-fasting', '10', 'mmol/L', LRINEC),
  'crp-inflammation': at('crp', '10', 'mg/L', fromGuideline('Decision table 2: CRP above 10 mg/L', 'S')),
};
