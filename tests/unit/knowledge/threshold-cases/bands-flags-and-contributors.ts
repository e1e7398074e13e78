// People in whom the edge of a band decides: red flags, and a listed medicine that lowers what is low or borderline.

import { lab } from '../../clinical/case-builder.ts';
import { build, type Spec } from '../rule-cases.ts';
import { edges, egfr, type ThresholdCases } from './threshold-case.ts';

/** Both sides and weak: as much as the rule on the cord asks for beside a lack of B12, and not enough without one. */
const CORD: Spec = { s: [['numbness', { side: 'both' }], 'muscle-weakness'] };
const EATS_LITTLE: Spec = { circumstances: ['poor-intake'] };

const redFlags: ThresholdCases = {
  'red-flag-critical-calcium-low': {
    ...edges('calcium-adjusted', 'mg/dL', { s: ['trousseau'] }, { 'below < 8.5': ['emergency', 'none'] }),
    ...edges('calcium-ionised', 'mmol/L', { s: ['trousseau'] }, { 'below < 1.12': ['emergency', 'none'] }),
  },
  'red-flag-wernicke': edges(
    'thiamine-diphosphate-blood',
    'nmol/L',
    { s: ['confusion'] },
    {
      'below < 70': ['emergency', 'none'],
    },
  ),
  'red-flag-wet-beriberi': edges(
    'thiamine-diphosphate-blood',
    'nmol/L',
    { s: ['breathlessness', ['leg-swelling', { side: 'both' }]] },
    { 'below < 70': ['emergency', 'none'] },
  ),
  'red-flag-subacute-combined-degeneration': {
    ...edges('vitamin-b12-serum', 'ng/L', CORD, { 'below < 180': ['urgent', 'none'] }),
    ...edges('methylmalonic-acid', 'umol/L', { ...CORD, labs: [egfr('90')] }, { 'above > 0.40': ['none', 'urgent'] }),
    'homocysteine above > 15 umol/L': {
      neverDecides:
        'Homocysteine counts only beside nitrous oxide, and nitrous oxide beside these signs is enough by itself (decision tables, section 5).',
      facts: (x) =>
        build({ ...CORD, circumstances: ['nitrous-oxide'], labs: [lab('homocysteine', `${x} umol/L`), egfr('90')] }),
    },
  },
  'red-flag-refeeding-risk': {
    ...edges('potassium-serum', 'mmol/L', EATS_LITTLE, { 'below < 3.5': ['urgent', 'none'] }),
    ...edges('phosphate', 'mg/dL', EATS_LITTLE, { 'borderline < 2.5': ['urgent', 'none'] }),
    ...edges('magnesium-serum', 'mmol/L', EATS_LITTLE, { 'below < 0.70': ['urgent', 'none'] }),
  },
};

const contributors: ThresholdCases = {
  'contributor-medicine-lowers-magnesium': edges(
    'magnesium-serum',
    'mmol/L',
    { medicines: ['ppi'] },
    {
      'borderline < 0.75': ['there', 'none'],
    },
  ),
  'contributor-medicine-lowers-potassium': edges(
    'potassium-serum',
    'mmol/L',
    { medicines: ['thiazide', 'digoxin'] },
    {
      'borderline < 3.8': ['there', 'none'],
    },
  ),
  'contributor-medicine-lowers-calcium': {
    ...edges('calcium-ionised', 'mg/dL', { medicines: ['denosumab'] }, { 'borderline < 4.6': ['there', 'none'] }),
    ...edges('calcium-adjusted', 'mmol/L', { medicines: ['denosumab'] }, { 'borderline < 2.20': ['there', 'none'] }),
  },
  'contributor-medicine-lowers-sodium': edges(
    'sodium',
    'mmol/L',
    { medicines: ['thiazide'] },
    {
      'below < 135': ['there', 'none'],
    },
  ),
  'contributor-medicine-lowers-thiamine': edges(
    'thiamine-diphosphate-blood',
    'nmol/L',
    { medicines: ['loop-diuretic'], circumstances: ['high-alcohol'] },
    { 'borderline < 90': ['there', 'none'] },
  ),
  'contributor-medicine-lowers-vitamin-b6': edges(
    'pyridoxal-5-phosphate',
    'nmol/L',
    { medicines: ['isoniazid'] },
    {
      'borderline < 30': ['there', 'none'],
    },
  ),
  'contributor-medicine-lowers-vitamin-b12': {
    ...edges('vitamin-b12-serum', 'ng/L', { medicines: ['metformin'] }, { 'borderline <= 350': ['there', 'none'] }),
    ...edges('holotranscobalamin', 'pmol/L', { medicines: ['metformin'] }, { 'borderline <= 70': ['there', 'none'] }),
    ...edges(
      'methylmalonic-acid',
      'umol/L',
      { medicines: ['metformin'], labs: [egfr('90')] },
      {
        'borderline > 0.27': ['none', 'there'],
      },
    ),
  },
  'contributor-medicine-lowers-vitamin-d': edges(
    '25-oh-vitamin-d',
    'nmol/L',
    { medicines: ['corticosteroid'] },
    {
      'borderline < 50': ['there', 'none'],
    },
  ),
  'contributor-medicine-lowers-vitamin-e': {
    ...edges('alpha-tocopherol', 'mg/L', { medicines: ['orlistat'] }, { 'borderline < 5.5': ['there', 'none'] }),
    ...edges(
      'alpha-tocopherol-lipid-ratio',
      'mg/g',
      { medicines: ['orlistat'] },
      { 'below < 0.80': ['there', 'none'] },
    ),
  },
  'contributor-medicine-lowers-vitamin-k': edges(
    'phylloquinone',
    'ng/mL',
    { medicines: ['antibiotic-broad-spectrum'] },
    {
      'below < 0.10': ['there', 'none'],
    },
  ),
};

const advice: ThresholdCases = {
  'advice-iron-restless-legs': {
    ...edges('ferritin', 'ug/L', { s: ['restless-legs'] }, { 'below <= 75 with restless-legs': ['there', 'none'] }),
    ...edges('transferrin-saturation', '%', { s: ['restless-legs'] }, { 'below < 20': ['there', 'none'] }),
    'ferritin below < 30 ug/L': {
      neverDecides:
        'The note asks for restless legs, and with them ferritin is low to 75 ug/L: the edge that is tried beside this.',
      facts: (x) => build({ s: ['restless-legs'], labs: [lab('ferritin', `${x} ug/L`)] }),
    },
  },
};

export const bandsFlagsAndContributors: ThresholdCases = { ...redFlags, ...contributors, ...advice };
