// What a laboratory measures, as a nurse reads it on a report. `plain` completes "On 12 November your ... was lower than
// usual"; null for tests that no handout mentions.

import type { Analyte } from '../../clinical/codes.ts';
import type { Term } from '../../clinical/vocabulary.ts';

export const analytes = {
  'magnesium-serum': { label: 'Magnesium', plain: 'blood test for magnesium', synonyms: ['Mg', 'serum magnesium'] },
  'potassium-serum': {
    label: 'Potassium',
    plain: 'blood test for potassium',
    synonyms: ['K', 'U&E', 'serum potassium'],
  },
  'calcium-total': { label: 'Calcium, total', plain: 'blood test for calcium', synonyms: ['Ca', 'total calcium'] },
  'calcium-ionised': {
    label: 'Calcium, ionised',
    plain: 'blood test for calcium',
    synonyms: ['iCa', 'ionized calcium', 'free calcium'],
  },
  'calcium-adjusted': {
    label: 'Calcium, adjusted by the laboratory',
    plain: 'blood test for calcium',
    synonyms: ['corrected calcium', 'adjusted calcium'],
  },
  albumin: { label: 'Albumin', plain: null, synonyms: ['Alb', 'LFT'] },
  '25-oh-vitamin-d': {
    label: 'Vitamin D (25-OH)',
    plain: 'blood test for vitamin D',
    synonyms: ['25-hydroxyvitamin D', '25OHD', 'calcidiol'],
  },
  'vitamin-b12-serum': {
    label: 'Vitamin B12, total',
    plain: 'blood test for vitamin B12',
    synonyms: ['B12', 'cobalamin'],
  },
  holotranscobalamin: {
    label: 'Active B12 (holotranscobalamin)',
    plain: 'blood test for vitamin B12',
    synonyms: ['holoTC', 'active B12'],
  },
  'methylmalonic-acid': {
    label: 'Methylmalonic acid (MMA)',
    plain: 'second blood test for vitamin B12',
    synonyms: ['MMA'],
  },
  homocysteine: { label: 'Homocysteine', plain: null, synonyms: ['Hcy', 'tHcy'] },
  'thiamine-diphosphate-blood': {
    label: 'Thiamine diphosphate, whole blood',
    plain: 'blood test for vitamin B1',
    synonyms: ['TDP', 'TPP', 'vitamin B1'],
  },
  'transketolase-activation': {
    label: 'Transketolase activation',
    plain: 'blood test for vitamin B1',
    synonyms: ['ETKAC'],
  },
  'pyridoxal-5-phosphate': {
    label: 'Vitamin B6 (pyridoxal 5-phosphate)',
    plain: 'blood test for vitamin B6',
    synonyms: ['PLP', 'B6'],
  },
  'ascorbate-plasma': {
    label: 'Vitamin C (plasma ascorbate)',
    plain: 'blood test for vitamin C',
    synonyms: ['ascorbic acid'],
  },
  'alpha-tocopherol': {
    label: 'Vitamin E (alpha-tocopherol)',
    plain: 'blood test for vitamin E',
    synonyms: ['tocopherol'],
  },
  'alpha-tocopherol-lipid-ratio': {
    label: 'Vitamin E to lipid ratio',
    plain: 'blood test for vitamin E',
    synonyms: ['tocopherol lipid ratio'],
  },
  inr: { label: 'INR', plain: 'blood clotting test', synonyms: ['prothrombin', 'PT'] },
  'pivka-ii': { label: 'PIVKA-II', plain: null, synonyms: ['DCP', 'des-gamma-carboxyprothrombin'] },
  phylloquinone: { label: 'Vitamin K1 (phylloquinone)', plain: 'blood test for vitamin K', synonyms: ['K1'] },
  phosphate: {
    label: 'Phosphate',
    plain: 'blood test for phosphate',
    synonyms: ['PO4', 'phosphorus', 'inorganic phosphate'],
  },
  pth: { label: 'Parathyroid hormone (PTH)', plain: null, synonyms: ['PTH', 'parathyrin'] },
  ferritin: { label: 'Ferritin', plain: 'blood test for iron stores', synonyms: ['iron stores'] },
  'transferrin-saturation': {
    label: 'Transferrin saturation',
    plain: 'blood test for iron',
    synonyms: ['TSAT', 'iron saturation'],
  },
  hba1c: { label: 'HbA1c', plain: 'blood sugar test', synonyms: ['glycated haemoglobin', 'A1c'] },
  'glucose-fasting': { label: 'Glucose, fasting', plain: 'blood sugar test', synonyms: ['FPG', 'blood sugar'] },
  'glucose-random': { label: 'Glucose, random', plain: 'blood sugar test', synonyms: ['RPG', 'blood sugar'] },
  creatinine: { label: 'Creatinine', plain: 'kidney blood test', synonyms: ['Cr', 'U&E'] },
  egfr: { label: 'eGFR', plain: 'kidney blood test', synonyms: ['kidney function', 'GFR'] },
  urea: { label: 'Urea', plain: 'kidney blood test', synonyms: ['BUN', 'U&E'] },
  ck: { label: 'Creatine kinase (CK)', plain: 'muscle blood test', synonyms: ['CK', 'CPK'] },
  tsh: { label: 'Thyroid-stimulating hormone (TSH)', plain: 'thyroid blood test', synonyms: ['TSH', 'thyroid'] },
  'd-dimer-feu': { label: 'D-dimer (FEU)', plain: null, synonyms: ['D-dimer'] },
  'd-dimer-ddu': { label: 'D-dimer (DDU)', plain: null, synonyms: ['D-dimer'] },
  haemoglobin: { label: 'Haemoglobin', plain: 'blood count', synonyms: ['Hb', 'hemoglobin', 'FBC'] },
  mcv: { label: 'Mean cell volume (MCV)', plain: 'blood count', synonyms: ['MCV', 'FBC'] },
  sodium: { label: 'Sodium', plain: 'blood test for sodium', synonyms: ['Na', 'U&E'] },
  'folate-serum': { label: 'Folate', plain: 'blood test for folate', synonyms: ['folic acid', 'B9'] },
  'total-cholesterol': { label: 'Total cholesterol', plain: null, synonyms: ['cholesterol', 'lipids'] },
  triglyceride: { label: 'Triglycerides', plain: null, synonyms: ['lipids', 'TG'] },
  crp: { label: 'C-reactive protein (CRP)', plain: null, synonyms: ['CRP', 'inflammation'] },
  'white-cell-count': { label: 'White cell count', plain: 'blood count', synonyms: ['WBC', 'WCC', 'FBC'] },
  'alkaline-phosphatase': { label: 'Alkaline phosphatase (ALP)', plain: null, synonyms: ['ALP', 'LFT'] },
  'copper-serum': { label: 'Copper', plain: null, synonyms: ['Cu'] },
} satisfies Record<Analyte, Term>;
