import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analyte } from '#lib/clinical/codes.ts';
import { compare, decimal, divide, toText } from '#lib/clinical/decimal.ts';
import { findUnit, fromCanonical, limitIn, toCanonical } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';

function unitsOf(analyte: Analyte) {
  const found = knowledge.analytes.find((definition) => definition.id === analyte);
  if (!found) throw new Error(analyte);
  return found.units;
}

function inUnit(analyte: Analyte, value: string, from: string, to: string): string {
  const units = unitsOf(analyte);
  const unit = findUnit(units, to);
  if (!unit) throw new Error(to);
  return toText(limitIn({ value, unit: from }, unit, units), unit.decimals);
}

describe('limits in the unit of the result', () => {
  // The published pairs of decision table 0.1: each half of a pair reads as the other.
  it.each<[Analyte, string, string, string, string]>([
    ['magnesium-serum', '0.70', 'mmol/L', 'mg/dL', '1.7'],
    ['magnesium-serum', '0.70', 'mmol/L', 'mEq/L', '1.4'],
    ['magnesium-serum', '0.75', 'mmol/L', 'mg/dL', '1.8'],
    ['magnesium-serum', '1.0', 'mg/dL', 'mmol/L', '0.41'],
    ['magnesium-serum', '4.5', 'mg/dL', 'mmol/L', '1.85'],
    ['magnesium-serum', '1.00', 'mmol/L', 'mg/dL', '2.4'],
    ['calcium-adjusted', '8.5', 'mg/dL', 'mmol/L', '2.12'],
    ['calcium-adjusted', '2.20', 'mmol/L', 'mg/dL', '8.8'],
    ['calcium-adjusted', '10.5', 'mg/dL', 'mmol/L', '2.62'],
    ['calcium-adjusted', '13', 'mg/dL', 'mmol/L', '3.24'],
    ['calcium-adjusted', '7.0', 'mg/dL', 'mmol/L', '1.75'],
    ['calcium-adjusted', '3.50', 'mmol/L', 'mg/dL', '14.0'],
    ['calcium-total', '6.5', 'mg/dL', 'mmol/L', '1.62'],
    ['calcium-total', '5', 'mg/dL', 'mmol/L', '1.25'],
    ['calcium-ionised', '4.6', 'mg/dL', 'mmol/L', '1.15'],
    ['25-oh-vitamin-d', '30', 'nmol/L', 'ng/mL', '12'],
    ['25-oh-vitamin-d', '50', 'nmol/L', 'ng/mL', '20'],
    ['25-oh-vitamin-d', '375', 'nmol/L', 'ng/mL', '150'],
    ['vitamin-b12-serum', '180', 'ng/L', 'pmol/L', '133'],
    ['vitamin-b12-serum', '350', 'ng/L', 'pmol/L', '258'],
    ['methylmalonic-acid', '0.40', 'umol/L', 'nmol/L', '400'],
    ['hba1c', '6.5', '%', 'mmol/mol', '48'],
    ['hba1c', '5.7', '%', 'mmol/mol', '39'],
    ['glucose-fasting', '126', 'mg/dL', 'mmol/L', '7.0'],
    ['glucose-fasting', '100', 'mg/dL', 'mmol/L', '5.6'],
    ['glucose-fasting', '70', 'mg/dL', 'mmol/L', '3.9'],
    ['glucose-fasting', '50', 'mg/dL', 'mmol/L', '2.8'],
    ['glucose-fasting', '400', 'mg/dL', 'mmol/L', '22.2'],
    ['phosphate', '2.5', 'mg/dL', 'mmol/L', '0.81'],
    ['phosphate', '2.0', 'mg/dL', 'mmol/L', '0.65'],
    ['phosphate', '1.0', 'mg/dL', 'mmol/L', '0.32'],
    ['phosphate', '1.5', 'mg/dL', 'mmol/L', '0.48'],
    ['ascorbate-plasma', '0.2', 'mg/dL', 'umol/L', '11.4'],
    ['ascorbate-plasma', '0.4', 'mg/dL', 'umol/L', '22.7'],
    ['alpha-tocopherol', '5.5', 'mg/L', 'umol/L', '12.8'],
    ['alpha-tocopherol', '12.0', 'umol/L', 'mg/L', '5.2'],
    ['phylloquinone', '0.10', 'ng/mL', 'nmol/L', '0.22'],
    ['albumin', '35', 'g/L', 'g/dL', '3.5'],
    ['haemoglobin', '13.0', 'g/dL', 'g/L', '130'],
    ['pth', '65', 'pg/mL', 'pmol/L', '6.9'],
  ])('%s %s %s is %s %s', (analyte, value, from, to, expected) => {
    expect(inUnit(analyte, value, from, to)).toBe(expected);
  });

  it('takes a limit in its own unit as it stands, without rounding it', () => {
    const units = unitsOf('potassium-serum');
    const [unit] = units;
    expect(compare(limitIn({ value: '3.55', unit: 'mmol/L' }, unit, units), decimal('3.55'))).toBe(0);
  });

  it('refuses a limit in a unit that the analyte does not have', () => {
    const units = unitsOf('potassium-serum');
    expect(() => limitIn({ value: '3', unit: 'mg/dL' }, units[0], units)).toThrow(RangeError);
  });

  it('converts there and back without loss, in every unit of every analyte', () => {
    const all = knowledge.analytes.flatMap((definition) => definition.units);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 100_000 }), (unit, hundredths) => {
        const value = divide(decimal(String(hundredths)), decimal('100'));
        expect(compare(fromCanonical(toCanonical(value, unit), unit), value)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('naming a unit', () => {
  it.each([
    ['magnesium-serum', 'MMOL/L', 'mmol/L'],
    ['magnesium-serum', ' mmol / L ', 'mmol/L'],
    ['magnesium-serum', 'meq/l', 'mEq/L'],
    ['creatinine', 'µmol/L', 'umol/L'],
    ['creatinine', 'μmol/L', 'umol/L'],
    ['ferritin', 'mcg/L', 'ug/L'],
    ['vitamin-b12-serum', 'pg/mL', 'ng/L'],
    ['egfr', 'mL/min/1.73m²', 'mL/min/1.73m2'],
  ] as const)('%s: %j is %s', (analyte, text, expected) => {
    expect(findUnit(unitsOf(analyte), text)?.unit).toBe(expected);
  });

  it.each(['mg', 'mol/L', 'mmol', 'g/L', '', 'umol/L', 'mmol/L/d'])('magnesium has no unit %j', (text) => {
    expect(findUnit(unitsOf('magnesium-serum'), text)).toBeNull();
  });
});
