// People in whom a threshold decides: nutrients: too much and too little.

import { daysAgo, lab } from '../../clinical/case-builder.ts';
import { build } from '../rule-cases.ts';
import {
  aged,
  egfr,
  measured,
  mgDl,
  mmol,
  plp,
  saidAbove,
  saidBelow,
  type ThresholdCases,
  turning,
} from './threshold-case.ts';

const b6 = (value: string) => measured('b6-supplement-mg-day', value, 'mg/day');

export const excessAndDeficiency: ThresholdCases = {
  'excess-potassium': {
    'potassium-serum > potassium-upper': turning('none', 'soon', (x) => ({
      conditions: ['ckd'],
      labs: [mmol('potassium-serum', x)],
    })),
    'egfr < 60': turning('soon', 'none', (x) => ({ labs: [mmol('potassium-serum', '5.2'), egfr(x)] })),
  },
  'excess-magnesium': {
    'egfr < 30': turning('urgent', 'soon', (x) => ({ labs: [mmol('magnesium-serum', '1.20'), egfr(x)] })),
  },
  'excess-calcium': {
    'calcium-total pair days <= 1': turning('none', 'soon', (x) => ({
      labs: [mmol('calcium-total', '2.70', 1), mmol('calcium-adjusted', '2.40', 1 + Number(x))],
    })),
  },
  'excess-vitamin-b6': {
    'b6-supplement-mg-day > 12 mg/day': [
      turning('none', 'soon', (x) => ({ s: ['burning-feet'], measurements: b6(x) })),
      saidAbove('More than 12 mg a day', (x) => ({
        s: ['burning-feet'],
        medicines: ['vitamin-b6-supplement'],
        measurements: b6(x),
      })),
    ],
    'b6-supplement-mg-day > 100 mg/day': [
      saidAbove('More than 100 mg a day', (x) => ({ s: ['burning-feet'], measurements: b6(x) })),
      saidBelow('More than 12 mg a day', (x) => ({ s: ['burning-feet'], measurements: b6(x) })),
    ],
    'pyridoxal-5-phosphate < plp-low': turning('none', 'soon', (x) => ({
      s: ['burning-feet'],
      medicines: ['vitamin-b6-supplement'],
      labs: [plp(x)],
    })),
  },
  'deficiency-magnesium': {
    'note: egfr < 30': saidBelow('eGFR below 30: magnesium products need supervision', (x) => ({
      s: ['muscle-cramp'],
      labs: [mmol('magnesium-serum', '0.60'), egfr(x)],
    })),
  },
  'deficiency-potassium': {
    'potassium-serum < potassium-moderate-low': turning('likely', 'low-level', (x) => ({
      s: ['tingling'],
      labs: [mmol('potassium-serum', x)],
    })),
    'potassium-serum >= potassium-upper': turning('unlikely', 'none', (x) => ({
      s: ['muscle-cramp'],
      labs: [mmol('potassium-serum', x)],
    })),
    'note: potassium-serum < potassium-moderate-low': saidBelow('record an ECG', (x) => ({
      s: ['muscle-cramp'],
      labs: [mmol('potassium-serum', x)],
    })),
  },
  'deficiency-calcium': {
    'calcium-adjusted after calcium-ionised days > 7': turning('unlikely', 'possible', (x) => ({
      s: ['tingling'],
      labs: [mmol('calcium-adjusted', '2.00', 1), mmol('calcium-ionised', '1.20', 1 + Number(x))],
    })),
    'calcium-total <= calcium-total-critical-low': turning('likely', 'possible', (x) => ({
      s: ['tingling'],
      labs: [mgDl('calcium-total', x)],
    })),
    'calcium-total < calcium-total-low': turning('possible', 'unlikely', (x) => ({
      s: ['tingling'],
      labs: [mgDl('calcium-total', x), mmol('calcium-adjusted', '2.40', 10)],
    })),
    // An adjusted calcium that is not an exact number pairs with nothing and still decides.
    'calcium-total after calcium-adjusted days > 1': turning('unlikely', 'possible', (x) => ({
      s: ['tingling'],
      labs: [mmol('calcium-total', '2.00', 1), mmol('calcium-adjusted', '>2.30', 1 + Number(x))],
    })),
    'calcium-total pair days <= 1': turning('unlikely', 'likely', (x) => ({
      s: ['tingling'],
      labs: [mmol('calcium-total', '1.60', 1), mmol('calcium-adjusted', '2.40', 1 + Number(x))],
    })),
  },
  'deficiency-vitamin-d': {
    '25-oh-vitamin-d > vitamin-d-excess': turning('unlikely', 'none', (x) => ({
      s: ['muscle-ache'],
      labs: [lab('25-oh-vitamin-d', `${x} nmol/L`)],
    })),
    'age >= 65': turning('none', 'not-assessable', (x) => ({ birthDate: aged(x) })),
    'note: calcium-adjusted > calcium-adjusted-upper': saidAbove('no handout on vitamin D or calcium', (x) => ({
      s: ['bone-pain'],
      labs: [lab('25-oh-vitamin-d', '25 nmol/L'), mgDl('calcium-adjusted', x)],
    })),
  },
  'deficiency-vitamin-b12': {
    'age >= 65': turning('none', 'not-assessable', (x) => ({ birthDate: aged(x) })),
  },
  'deficiency-vitamin-b6': {
    'pyridoxal-5-phosphate < plp-low': turning('likely', 'none', (x) => ({
      s: ['glossitis'],
      medicines: ['vitamin-b6-supplement'],
      labs: [plp(x)],
    })),
    'pyridoxal-5-phosphate > plp-excess': {
      neverDecides:
        'From 126 nmol/L on, a limit that no interval of a laboratory replaces, the result already speaks against a deficiency. What 200 nmol/L changes is whether there is too much: excess-vitamin-b6 tries it.',
      facts: (x) => build({ s: ['glossitis'], conditions: ['coeliac-disease'], medicines: [], labs: [plp(x)] }),
    },
  },
  'deficiency-vitamin-e': {
    'alpha-tocopherol after alpha-tocopherol-lipid-ratio days > 0': turning('unlikely', 'possible', (x) => ({
      s: ['poor-coordination', 'muscle-weakness'],
      labs: [
        lab('alpha-tocopherol', '11.9 umol/L', { collectedOn: daysAgo(5 - Number(x)) }),
        lab('alpha-tocopherol-lipid-ratio', '0.80 mg/g', { collectedOn: daysAgo(5) }),
      ],
    })),
  },
  'deficiency-vitamin-c': {
    'note: inr > inr-raised': saidAbove('vitamin K, anticoagulants and the liver come first', (x) => ({
      s: ['bruising', 'leg-pain'],
      labs: [lab('inr', x)],
    })),
  },
  'deficiency-iron': {
    'ferritin < ferritin-low': [
      saidBelow('Iron deficiency', (x) => ({ s: ['restless-legs'], labs: [lab('ferritin', `${x} ug/L`)] })),
      saidAbove('Iron low enough to treat in restless legs', (x) => ({
        s: ['restless-legs'],
        labs: [lab('ferritin', `${x} ug/L`)],
      })),
    ],
  },
};
