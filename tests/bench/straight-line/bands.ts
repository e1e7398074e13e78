// The bands and critical numbers of every analyte, written out by hand from table 3, each as its source publishes it.

import type { Analyte } from '#lib/clinical/codes.ts';
import type { Published } from './units.ts';

export type HandBands = {
  low?: Published;
  /** The low limit itself is low. */
  lowToAndWith?: Published;
  /** Borderline up to here, or up to and with. */
  borderlineTo?: Published;
  borderlineToAndWith?: Published;
  /** Borderline above here, or from here. */
  borderlineAbove?: Published;
  borderlineFrom?: Published;
  /** High above here, or from here. */
  highAbove?: Published;
  highFrom?: Published;
  /** Five times the upper limit is high as well. */
  isFiveTimesHigh?: true;
  /** Limits that no laboratory interval replaces. */
  fixed?: 'all' | 'borderline' | 'upper';
};

export type HandAnalyte = {
  adult: HandBands | { female: HandBands; male: HandBands } | 'laboratory' | 'not-alone';
  pregnant?: HandBands | 'laboratory' | 'unusable';
  /** In restless legs, pregnant or not. */
  restlessLegs?: HandBands;
  criticalBelow?: Published;
  criticalAtMost?: Published;
  criticalAbove?: Published;
  criticalFrom?: Published;
  needsNoUnit?: true;
};

const HIGH_HAEMOGLOBIN = { highFrom: [20, 'g/dL'] } as const;

export const HAND_ANALYTES: Partial<Record<Analyte, HandAnalyte>> = {
  'magnesium-serum': {
    adult: { low: [0.7, 'mmol/L'], borderlineTo: [0.75, 'mmol/L'], highAbove: [1, 'mmol/L'] },
    pregnant: { low: [0.6, 'mmol/L'], highAbove: [0.8, 'mmol/L'] },
    criticalBelow: [0.5, 'mmol/L'],
    criticalFrom: [4.5, 'mg/dL'],
  },
  'potassium-serum': {
    adult: { low: [3.5, 'mmol/L'], borderlineTo: [3.8, 'mmol/L'], highAbove: [5, 'mmol/L'] },
    pregnant: { low: [3.2, 'mmol/L'], highAbove: [4.6, 'mmol/L'] },
    criticalBelow: [3, 'mmol/L'],
    criticalFrom: [6, 'mmol/L'],
  },
  'calcium-total': { adult: 'not-alone', criticalAtMost: [6.5, 'mg/dL'], criticalFrom: [3, 'mmol/L'] },
  'calcium-adjusted': {
    adult: { low: [8.5, 'mg/dL'], borderlineTo: [2.2, 'mmol/L'], highAbove: [10.5, 'mg/dL'] },
    pregnant: 'laboratory',
    criticalBelow: [1.9, 'mmol/L'],
    criticalFrom: [3, 'mmol/L'],
  },
  'calcium-ionised': {
    adult: { low: [1.12, 'mmol/L'], borderlineTo: [4.6, 'mg/dL'], highAbove: [1.33, 'mmol/L'] },
    criticalAtMost: [0.75, 'mmol/L'],
    criticalFrom: [1.5, 'mmol/L'],
  },
  albumin: {
    adult: { low: [3.5, 'g/dL'], highAbove: [5, 'g/dL'] },
    pregnant: { low: [32, 'g/L'], highAbove: [42, 'g/L'] },
  },
  phosphate: {
    adult: { low: [2, 'mg/dL'], borderlineTo: [2.5, 'mg/dL'], highAbove: [4.5, 'mg/dL'] },
    criticalBelow: [1.5, 'mg/dL'],
  },
  sodium: {
    adult: { low: [135, 'mmol/L'], highAbove: [145, 'mmol/L'] },
    pregnant: 'laboratory',
    criticalBelow: [125, 'mmol/L'],
    criticalFrom: [150, 'mmol/L'],
  },
  '25-oh-vitamin-d': {
    adult: { low: [30, 'nmol/L'], borderlineTo: [50, 'nmol/L'], highAbove: [125, 'nmol/L'], fixed: 'all' },
  },
  'vitamin-b12-serum': {
    adult: { low: [180, 'ng/L'], borderlineToAndWith: [350, 'ng/L'], fixed: 'borderline' },
    pregnant: 'unusable',
  },
  holotranscobalamin: { adult: { low: [25, 'pmol/L'], borderlineToAndWith: [70, 'pmol/L'], fixed: 'borderline' } },
  'methylmalonic-acid': {
    adult: { borderlineAbove: [0.27, 'umol/L'], highAbove: [0.4, 'umol/L'], fixed: 'all' },
  },
  homocysteine: { adult: { highAbove: [15, 'umol/L'], fixed: 'all' }, pregnant: 'unusable' },
  'thiamine-diphosphate-blood': {
    adult: { low: [70, 'nmol/L'], borderlineTo: [90, 'nmol/L'], highAbove: [180, 'nmol/L'] },
  },
  'transketolase-activation': {
    adult: { borderlineAbove: [1.15, 'ratio'], highAbove: [1.25, 'ratio'] },
    needsNoUnit: true,
  },
  'pyridoxal-5-phosphate': {
    adult: { low: [20, 'nmol/L'], borderlineTo: [30, 'nmol/L'], highAbove: [125, 'nmol/L'], fixed: 'upper' },
  },
  'ascorbate-plasma': { adult: { low: [0.2, 'mg/dL'], borderlineTo: [0.4, 'mg/dL'], highAbove: [3, 'mg/dL'] } },
  'alpha-tocopherol': {
    adult: { low: [12, 'umol/L'], borderlineTo: [5.5, 'mg/L'], highAbove: [17, 'mg/L'] },
    pregnant: 'unusable',
  },
  'alpha-tocopherol-lipid-ratio': { adult: { low: [0.8, 'mg/g'] } },
  phylloquinone: { adult: { low: [0.1, 'ng/mL'], highAbove: [2.2, 'ng/mL'] } },
  'pivka-ii': { adult: { highFrom: [7.5, 'ug/L'] } },
  inr: {
    adult: { borderlineAbove: [1.2, 'ratio'], highAbove: [1.4, 'ratio'] },
    criticalFrom: [5, 'ratio'],
    needsNoUnit: true,
  },
  egfr: { adult: { low: [60, 'mL/min/1.73m2'], fixed: 'all' }, pregnant: 'unusable' },
  hba1c: { adult: { borderlineFrom: [5.7, '%'], highFrom: [6.5, '%'], fixed: 'all' }, pregnant: 'unusable' },
  'glucose-fasting': {
    adult: { low: [70, 'mg/dL'], borderlineFrom: [100, 'mg/dL'], highFrom: [126, 'mg/dL'], fixed: 'all' },
    pregnant: 'laboratory',
    criticalAtMost: [50, 'mg/dL'],
    criticalAbove: [400, 'mg/dL'],
  },
  'glucose-random': { adult: 'laboratory', criticalAtMost: [50, 'mg/dL'], criticalAbove: [400, 'mg/dL'] },
  ck: {
    adult: {
      male: { borderlineAbove: [308, 'U/L'], highAbove: [1000, 'U/L'], isFiveTimesHigh: true, fixed: 'upper' },
      female: { borderlineAbove: [192, 'U/L'], highAbove: [1000, 'U/L'], isFiveTimesHigh: true, fixed: 'upper' },
    },
  },
  tsh: {
    adult: { low: [0.4, 'mIU/L'], borderlineAbove: [4, 'mIU/L'], highAbove: [10, 'mIU/L'], fixed: 'upper' },
    pregnant: 'laboratory',
  },
  pth: { adult: { low: [15, 'pg/mL'], highAbove: [65, 'pg/mL'] } },
  ferritin: {
    adult: { low: [30, 'ug/L'], highAbove: [1000, 'ug/L'], fixed: 'all' },
    restlessLegs: {
      lowToAndWith: [75, 'ug/L'],
      borderlineToAndWith: [100, 'ug/L'],
      highAbove: [1000, 'ug/L'],
      fixed: 'all',
    },
  },
  'transferrin-saturation': { adult: { low: [20, '%'], highAbove: [45, '%'], fixed: 'all' } },
  haemoglobin: {
    adult: { male: { low: [13, 'g/dL'], ...HIGH_HAEMOGLOBIN }, female: { low: [12, 'g/dL'], ...HIGH_HAEMOGLOBIN } },
    pregnant: { low: [11, 'g/dL'], ...HIGH_HAEMOGLOBIN },
    criticalBelow: [80, 'g/L'],
  },
  mcv: { adult: { low: [80, 'fL'], highAbove: [100, 'fL'] } },
  'd-dimer-feu': { adult: { highFrom: [500, 'ug/L'] }, pregnant: 'unusable' },
  'd-dimer-ddu': { adult: 'laboratory', pregnant: 'unusable' },
};
