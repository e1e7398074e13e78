// What the tests of a nutrient said, for the patient: by the results that decided its finding, not by what one of them says alone.

import type { Analyte, Nutrient } from '../codes.ts';
import type { DeficiencyFinding, LabReading } from '../screening.ts';
import { deficiency } from './section-head.ts';
import type { Sheet } from './sheet.ts';

export type TestResult = { kind: 'low' | 'borderline'; on: string } | { kind: 'untested' | 'unusable' | 'other' };

/** Which test speaks for a nutrient. */
const TESTS: Partial<Record<Nutrient, Analyte[]>> = {
  magnesium: ['magnesium-serum'],
  potassium: ['potassium-serum'],
  calcium: ['calcium-ionised', 'calcium-adjusted', 'calcium-total'],
  'vitamin-d': ['25-oh-vitamin-d'],
  'vitamin-b12': ['vitamin-b12-serum', 'holotranscobalamin'],
  thiamine: ['thiamine-diphosphate-blood'],
  'vitamin-b6': ['pyridoxal-5-phosphate'],
  'vitamin-k': ['phylloquinone'],
  'vitamin-e': ['alpha-tocopherol-lipid-ratio', 'alpha-tocopherol'],
  'vitamin-c': ['ascorbate-plasma'],
  iron: ['ferritin'],
  folate: ['folate-serum'],
  phosphate: ['phosphate'],
  sodium: ['sodium'],
};

/** Read with lipids beside it: by itself it says neither low nor near the lower end, only that a test is needed. */
const NEVER_ALONE: Analyte = 'alpha-tocopherol';

/** Computed by Legwork, so that no reading stands for it: where a finding names it. */
const COMPUTED: Partial<Record<Nutrient, string>> = {
  calcium: 'derived.calciumAdjusted',
  'vitamin-e': 'derived.tocopherolRatio',
};

export function resultOf(sheet: Sheet, nutrient: Nutrient): TestResult {
  const tests = TESTS[nutrient] ?? [];
  const readings = sheet.input.screening.readings.filter((reading) => tests.includes(reading.analyte));
  const finding = deficiency(sheet, nutrient);
  const isFoundLow = finding?.status === 'likely' || finding?.status === 'low-level';
  const decided = decidedBy(finding, sheet).filter((reading) => tests.includes(reading.analyte));
  const spoken = decided.filter((reading) => isFoundLow || reading.analyte !== NEVER_ALONE);
  const low = newest(spoken.filter(isLow));
  if (low?.collectedOn) return { kind: 'low', on: low.collectedOn };
  const computed = finding?.facts.find(({ path }) => path === COMPUTED[nutrient]);
  if (isFoundLow && computed?.on) return { kind: 'low', on: computed.on };
  const borderline = newest(spoken.filter((reading) => reading.interpretation === 'borderline'));
  if (borderline?.collectedOn) return { kind: 'borderline', on: borderline.collectedOn };
  if (computed?.on && computed.reading === 'borderline') return { kind: 'borderline', on: computed.on };
  if (readings.length === 0) return { kind: 'untested' };
  const isOpen = finding?.status === 'possible' || finding?.status === 'not-assessable';
  const isHalf = computed !== undefined || decided.some((reading) => reading.analyte === NEVER_ALONE);
  if (isHalf) return { kind: isOpen ? 'unusable' : 'other' };
  return readings.every((reading) => reading.interpretation === 'unknown') ? { kind: 'unusable' } : { kind: 'other' };
}

/** Those that the finding names; without a finding each that counts for its own analyte. */
function decidedBy(finding: DeficiencyFinding | null, sheet: Sheet): LabReading[] {
  return sheet.input.screening.readings.filter(
    (reading, index) =>
      reading.isDeciding && (finding === null || finding.facts.some(({ path }) => path === `labs[${index}]`)),
  );
}

function isLow(reading: LabReading): boolean {
  return reading.interpretation === 'below' || reading.interpretation === 'critical-low';
}

function newest(readings: LabReading[]): LabReading | null {
  return [...readings].sort((a, b) => ((a.collectedOn ?? '') < (b.collectedOn ?? '') ? 1 : -1))[0] ?? null;
}
