// People in whom the edge of a band decides: minerals. The picture is met: below is likely, borderline possible, within unlikely, and
// above gives no finding (decision tables, section 1).

import { lab } from '../../clinical/case-builder.ts';
import { build, type Spec } from '../rule-cases.ts';
import { edges, mmol, noteEdges, type ThresholdCases } from './threshold-case.ts';

const LOW_MAGNESIUM: Spec = { s: ['muscle-cramp'], labs: [mmol('magnesium-serum', '0.60')] };
const LOW_CALCIUM: Spec = { s: ['tingling'], labs: [mmol('calcium-adjusted', '2.00')] };
const LOW_FERRITIN: Spec = { s: ['restless-legs'], labs: [lab('ferritin', '20 ug/L')] };
const NORMAL_CALCIUM = 'this test does not measure how much you eat';
const IRON_OVERLOAD = 'look for iron overload or its cause';

export const bandsMinerals: ThresholdCases = {
  'deficiency-magnesium': {
    ...edges(
      'magnesium-serum',
      'mmol/L',
      { s: ['muscle-cramp'] },
      {
        'borderline < 0.75': ['possible', 'unlikely'],
        'above > 1.00': ['unlikely', 'none'],
      },
    ),
    ...noteEdges('potassium-serum', 'mmol/L', LOW_MAGNESIUM, 'may not correct until magnesium is', {
      'below < 3.5': 'below',
    }),
    ...noteEdges('calcium-adjusted', 'mg/dL', LOW_MAGNESIUM, 'may not correct until magnesium is', {
      'below < 8.5': 'below',
    }),
  },
  'deficiency-potassium': {
    // The borderline band is read on digoxin, a QT drug or in heart disease alone.
    ...edges(
      'potassium-serum',
      'mmol/L',
      { s: ['muscle-cramp'], medicines: ['digoxin'] },
      {
        'borderline < 3.8': ['possible', 'unlikely'],
      },
    ),
    'potassium-serum above > 5.0 mmol/L': {
      neverDecides:
        'From 5.0 mmol/L on, the limit itself included, there is no deficiency finding (decision tables, section 4): "potassium-serum >= potassium-upper" tries it.',
      facts: (x) => build({ s: ['muscle-cramp'], labs: [mmol('potassium-serum', x)] }),
    },
    ...noteEdges(
      'magnesium-serum',
      'mmol/L',
      { s: ['muscle-cramp'], labs: [mmol('potassium-serum', '3.2')] },
      'Magnesium is low too',
      {
        'below < 0.70': 'below',
      },
    ),
  },
  'deficiency-calcium': {
    ...edges('calcium-ionised', 'mg/dL', { s: ['tingling'] }, { 'borderline < 4.6': ['possible', 'unlikely'] }),
    ...edges('calcium-ionised', 'mmol/L', { s: ['tingling'] }, { 'above > 1.33': ['unlikely', 'none'] }),
    ...edges('calcium-adjusted', 'mmol/L', { s: ['tingling'] }, { 'borderline < 2.20': ['possible', 'unlikely'] }),
    ...edges('calcium-adjusted', 'mg/dL', { s: ['tingling'] }, { 'above > 10.5': ['unlikely', 'none'] }),
    ...noteEdges('calcium-ionised', 'mg/dL', { s: ['tingling'] }, NORMAL_CALCIUM, { 'borderline < 4.6': 'above' }),
    ...noteEdges('calcium-ionised', 'mmol/L', { s: ['tingling'] }, NORMAL_CALCIUM, { 'above > 1.33': 'below' }),
    ...noteEdges('calcium-adjusted', 'mmol/L', { s: ['tingling'] }, NORMAL_CALCIUM, { 'borderline < 2.20': 'above' }),
    ...noteEdges('calcium-adjusted', 'mg/dL', { s: ['tingling'] }, NORMAL_CALCIUM, { 'above > 10.5': 'below' }),
    ...noteEdges('25-oh-vitamin-d', 'nmol/L', LOW_CALCIUM, 'calcium is not absorbed well without it', {
      'below < 30': 'below',
    }),
    ...noteEdges('magnesium-serum', 'mmol/L', LOW_CALCIUM, 'calcium may stay low until it is corrected', {
      'below < 0.70': 'below',
    }),
    ...noteEdges('phosphate', 'mg/dL', LOW_CALCIUM, 'Phosphate is high', { 'above > 4.5': 'above' }),
  },
  'deficiency-iron': {
    ...edges(
      'ferritin',
      'ug/L',
      { s: ['restless-legs'] },
      {
        'below <= 75 with restless-legs': ['likely', 'possible'],
        'borderline <= 100 with restless-legs': ['possible', 'unlikely'],
      },
    ),
    ...noteEdges('haemoglobin', 'g/dL', LOW_FERRITIN, 'Also fits: haemoglobin is low', { 'below < 12.0': 'below' }),
    ...noteEdges('mcv', 'fL', LOW_FERRITIN, 'Also fits: red cells are small', { 'below < 80': 'below' }),
    // Without restless legs a low saturation beside a ferritin that is not low is what there is to say.
    ...noteEdges('ferritin', 'ug/L', { labs: [lab('transferrin-saturation', '15 %')] }, IRON_OVERLOAD, {
      'above > 1000': 'above',
    }),
    ...noteEdges('ferritin', 'ug/L', { s: ['restless-legs'] }, IRON_OVERLOAD, {
      'above > 1000 with restless-legs': 'above',
    }),
    ...noteEdges('transferrin-saturation', '%', LOW_FERRITIN, 'think of iron overload', { 'above > 45': 'above' }),
  },
};
