// People in whom the edge of a band decides: vitamins. The picture is met: below is likely, borderline possible, within unlikely, and
// above gives no finding (decision tables, section 1).

import { lab } from '../../clinical/case-builder.ts';
import type { Spec } from '../rule-cases.ts';
import { edges, egfr, noteEdges, type ThresholdCases } from './threshold-case.ts';

const LOW_D: Spec = { s: ['muscle-ache'], labs: [lab('25-oh-vitamin-d', '25 nmol/L')] };
const LOW_B12: Spec = { s: ['numbness'], labs: [lab('vitamin-b12-serum', '150 ng/L')] };
/** Methylmalonic acid that is high is read with a kidney known to work. */
const BORDERLINE_B12: Spec = { s: ['numbness'], labs: [lab('vitamin-b12-serum', '300 ng/L'), egfr('90')] };
const MMA_UNSETTLED = 'Methylmalonic acid is borderline and does not settle it';
/** The borderline band of thiamine diphosphate is read beside a risk alone. */
const THIAMINE: Spec = { s: ['burning-feet'], circumstances: ['high-alcohol'] };
const ONLY_SUPPORTS = 'Transketolase activation is borderline and only supports';
const THIAMINE_WITHIN: Spec = { ...THIAMINE, labs: [lab('thiamine-diphosphate-blood', '120 nmol/L')] };
const B6: Spec = { s: ['glossitis'], conditions: ['coeliac-disease'], medicines: [] };
/** Nothing but a lack of vitamin K explains a raised INR. */
const K: Spec = { s: ['bleeding-gums'], conditions: ['coeliac-disease'], medicines: [] };

export const bandsVitamins: ThresholdCases = {
  'deficiency-vitamin-d': {
    ...edges('25-oh-vitamin-d', 'nmol/L', { s: ['muscle-ache'] }, { 'borderline < 50': ['possible', 'unlikely'] }),
    ...noteEdges('pth', 'pg/mL', LOW_D, 'Also fits: PTH is high', { 'above > 65': 'above' }),
    ...noteEdges('calcium-adjusted', 'mg/dL', LOW_D, 'Also fits: adjusted calcium is low', { 'below < 8.5': 'below' }),
    ...noteEdges('phosphate', 'mg/dL', LOW_D, 'Also fits: phosphate is low', { 'borderline < 2.5': 'below' }),
  },
  'deficiency-vitamin-b12': {
    ...edges('vitamin-b12-serum', 'ng/L', { s: ['numbness'] }, { 'borderline <= 350': ['possible', 'unlikely'] }),
    ...edges('holotranscobalamin', 'pmol/L', { s: ['numbness'] }, { 'borderline <= 70': ['possible', 'unlikely'] }),
    ...edges('methylmalonic-acid', 'umol/L', BORDERLINE_B12, {
      'borderline > 0.27': ['unlikely', 'possible'],
      'above > 0.40': ['possible', 'likely'],
    }),
    // Nitrous oxide makes a normal total unusable: possible, until homocysteine shows what it did.
    ...edges(
      'homocysteine',
      'umol/L',
      {
        s: ['numbness'],
        circumstances: ['nitrous-oxide'],
        labs: [lab('vitamin-b12-serum', '500 ng/L'), egfr('90')],
      },
      { 'above > 15': ['possible', 'likely'] },
    ),
    ...noteEdges('methylmalonic-acid', 'umol/L', BORDERLINE_B12, MMA_UNSETTLED, {
      'borderline > 0.27': 'above',
      'above > 0.40': 'below',
    }),
    ...noteEdges('mcv', 'fL', LOW_B12, 'Also fits: red cells are large', { 'above > 100': 'above' }),
    ...noteEdges('haemoglobin', 'g/dL', LOW_B12, 'Also fits: haemoglobin is low', { 'below < 12.0': 'below' }),
  },
  'deficiency-thiamine': {
    ...edges('thiamine-diphosphate-blood', 'nmol/L', THIAMINE, { 'borderline < 90': ['possible', 'unlikely'] }),
    ...edges('transketolase-activation', 'ratio', THIAMINE, { 'borderline > 1.15': ['unlikely', 'possible'] }),
    ...noteEdges('thiamine-diphosphate-blood', 'nmol/L', THIAMINE, 'A level that is not low never clears Wernicke', {
      'below < 70': 'above',
    }),
    ...noteEdges('transketolase-activation', 'ratio', THIAMINE_WITHIN, ONLY_SUPPORTS, {
      'borderline > 1.15': 'above',
      'above > 1.25': 'below',
    }),
    ...noteEdges(
      'thiamine-diphosphate-blood',
      'nmol/L',
      { ...THIAMINE, labs: [lab('transketolase-activation', '1.20')] },
      ONLY_SUPPORTS,
      { 'borderline < 90': 'above' },
    ),
  },
  'deficiency-vitamin-b6': {
    ...edges('pyridoxal-5-phosphate', 'nmol/L', B6, {
      'borderline < 30': ['possible', 'unlikely'],
      'above > 125': ['unlikely', 'none'],
    }),
    ...noteEdges(
      'homocysteine',
      'umol/L',
      { ...B6, labs: [lab('pyridoxal-5-phosphate', '15 nmol/L'), egfr('90')] },
      'Also fits: homocysteine is raised',
      { 'above > 15': 'above' },
    ),
  },
  'deficiency-vitamin-k': {
    ...edges('inr', 'ratio', K, {
      'borderline > 1.2': ['unlikely', 'possible'],
      'above > 1.4': ['possible', 'likely'],
    }),
    ...noteEdges('pivka-ii', 'ug/L', { ...K, labs: [lab('inr', '1.6')] }, 'Also fits: PIVKA-II is raised', {
      'above >= 7.5': 'above',
    }),
  },
  'deficiency-vitamin-e': {
    // A normal tocopherol without lipids settles nothing; a guarded nutrient then needs a risk as well.
    ...edges(
      'alpha-tocopherol',
      'mg/L',
      { s: ['poor-coordination', 'muscle-weakness'], conditions: [] },
      {
        'borderline < 5.5': ['possible', 'none'],
      },
    ),
    ...noteEdges(
      'alpha-tocopherol',
      'mg/L',
      { s: ['poor-coordination', 'muscle-weakness'], conditions: ['cystic-fibrosis'] },
      'Alpha-tocopherol is above the interval',
      { 'above > 17.0': 'above' },
    ),
  },
  'deficiency-vitamin-c': edges(
    'ascorbate-plasma',
    'mg/dL',
    { s: ['bleeding-gums'] },
    {
      'borderline < 0.4': ['possible', 'unlikely'],
    },
  ),
};
