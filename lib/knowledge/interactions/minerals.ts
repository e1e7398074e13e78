// Potassium, magnesium, calcium, and medicines that bind to them (clinical reference 3.1).

import { fromGuideline } from '../sources.ts';
import type { Interaction } from './interaction.ts';

const GENERAL = fromGuideline('General clinical knowledge (clinical reference 3.1)', 'G');
const LABELS = fromGuideline('RxList and MIMS label texts', 'P');

export const mineralInteractions: Interaction[] = [
  {
    id: 'potassium-kidney',
    history: ['haemodialysis', 'peritoneal-dialysis', 'hyperkalaemia-history'],
    trigger:
      'eGFR below 60 with potassium above 5.0 or high potassium before; any eGFR below 30; potassium 5.5 or more; dialysis',
    food: 'No "eat more potassium"; the potassium-limited version after a dietitian confirms; salt substitutes are warned of. Whole fruit and vegetables need not be banned in all kidney disease.',
    gates: ['G5'],
    sentences: ['ask-potassium', 'ask-salt-substitute'],
    supplements: 'No potassium supplement.',
    sources: [fromGuideline('KDIGO 2024, practice points 3.11.5.1-2, quoted at kellypicard.com', 'S')],
  },
  {
    id: 'potassium-medicine',
    history: [
      'ace-inhibitor',
      'arb',
      'sacubitril-valsartan',
      'potassium-sparing-diuretic',
      'trimethoprim',
      'heparin',
      'nsaid',
      'calcineurin-inhibitor',
      'potassium-supplement',
    ],
    trigger: 'A medicine that raises potassium is listed',
    food: 'Normal-diet text only with potassium at most 5.0 in the last 3 months and eGFR 60 or more; else held.',
    gates: ['G6'],
    sentences: ['ask-potassium-held'],
    supplements:
      'No potassium supplement: co-trimoxazole with spironolactone, sudden death adjusted odds ratio 2.46 (1.55 to 3.90).',
    sources: [
      fromGuideline('Antoniou, CMAJ 2015;187:E138 and BMJ 2011;343:d5228; CCJM 2019;86:601', 'P'),
      fromGuideline('List of medicines, UKKA', 'S'),
      fromGuideline('When to hold: our proposal', 'C'),
    ],
  },
  {
    id: 'magnesium-kidney',
    history: ['haemodialysis', 'peritoneal-dialysis', 'heart-block', 'myasthenia-gravis'],
    trigger: 'eGFR below 30; magnesium above the interval; dialysis; heart block or myasthenia gravis',
    food: 'Food is allowed; nuts and seeds carry potassium and phosphate.',
    gates: ['G10'],
    sentences: ['ask-kidney-magnesium'],
    supplements:
      'No magnesium supplement, antacid or laxative (Epsom salts too) without supervision and levels; caution at eGFR 30 to 59. The upper level of 350 mg a day counts magnesium that is not from food.',
    sources: [
      fromGuideline('Label texts: creatinine clearance below 30, monitor serum magnesium', 'S'),
      fromGuideline('MSKCC; NAP 9956 (upper level)', 'P'),
      GENERAL,
    ],
  },
  {
    id: 'calcium',
    history: ['hyperparathyroidism', 'sarcoidosis', 'tuberculosis', 'lymphoma', 'kidney-stones-calcium', 'digoxin'],
    trigger: 'Adjusted calcium above 10.5 mg/dL (2.62 mmol/L), or a disease or medicine of the list',
    food: 'High calcium: calcium and vitamin D are held. Stones: normal dairy with meals, less oxalate (spinach, chard), enough to drink.',
    gates: ['G8', 'G9'],
    sentences: ['ask-calcium', 'ask-stones-dairy', 'ask-stones-greens'],
    supplements:
      'None in high calcium; in stones ask urology or renal. Upper level 2,500 mg a day, 2,000 from 51 years.',
    sources: [GENERAL, fromGuideline('Upper level, ODS', 'S')],
  },
  {
    id: 'vitamin-d',
    history: ['sarcoidosis', 'tuberculosis', 'lymphoma', 'hyperparathyroidism'],
    trigger:
      'Calcium above 10.5 mg/dL, granulomatous disease, primary hyperparathyroidism, CYP24A1, or a thiazide with calcium and vitamin D',
    food: 'Vitamin D and sun are held.',
    gates: ['G8'],
    sentences: ['ask-calcium'],
    supplements: 'Specialist only.',
    sources: [GENERAL],
  },
  {
    id: 'levothyroxine',
    history: ['levothyroxine'],
    trigger: 'Levothyroxine is listed',
    food: 'Taken on an empty stomach; calcium, iron, magnesium antacids and calcium-fortified drinks 4 hours away.',
    gates: ['G21'],
    sentences: ['ask-levothyroxine'],
    supplements: 'Calcium, iron and magnesium 4 hours away.',
    sources: [
      fromGuideline('MIMS label text; Home Healthc Nurse 2004 (abstract)', 'P'),
      fromGuideline('Singh 2000, JAMA 283:2822', 'S'),
    ],
  },
  {
    id: 'tetracycline',
    history: ['tetracycline'],
    trigger: 'A tetracycline is listed',
    food: 'Not with milk, calcium or iron; the pharmacist says how long to wait.',
    gates: ['G21'],
    sentences: ['ask-tetracycline'],
    supplements: 'Minerals bind it: kept apart.',
    sources: [LABELS, GENERAL],
  },
  {
    id: 'quinolone',
    history: ['quinolone'],
    trigger: 'A quinolone is listed',
    food: 'Not with milk, calcium or iron; the pharmacist says how long to wait.',
    gates: ['G21'],
    sentences: ['ask-tetracycline'],
    supplements: 'Taken 2 hours before minerals, or 4 to 6 hours after.',
    sources: [LABELS, GENERAL],
  },
  {
    id: 'bisphosphonate',
    history: ['bisphosphonate'],
    trigger: 'A bisphosphonate is listed',
    food: 'With plain water alone, at least 30 to 60 minutes before food.',
    gates: ['G21'],
    sentences: ['ask-bisphosphonate'],
    supplements: 'Calcium at least 3 hours apart by one label.',
    sources: [LABELS, GENERAL],
  },
  {
    id: 'dolutegravir',
    history: ['dolutegravir'],
    trigger: 'Dolutegravir is listed',
    food: 'Nothing is printed: the medicine would tell a diagnosis.',
    gates: [],
    sentences: [],
    supplements: 'Taken 2 hours before calcium, iron, magnesium or zinc, or 6 hours after.',
    sources: [LABELS, GENERAL],
  },
  {
    id: 'penicillamine',
    history: ['penicillamine'],
    trigger: 'Penicillamine is listed',
    food: 'Nothing is printed: staff say it.',
    gates: [],
    sentences: [],
    supplements: 'Iron and other minerals bind it: kept apart, the pharmacist says how long.',
    sources: [LABELS, GENERAL],
  },
];
