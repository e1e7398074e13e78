// Every accepted unit and alias against UCUM, by the NLM's own library (@lhncbc/ucum-lhc): a factor that differs by more than 0.1 % fails.
// What has no UCUM form, or has one that means something else, is listed with its reason, so that no new unit slips by.

import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import type { Analyte, MeasurementCode } from '#lib/clinical/codes.ts';
import { decimal, toNumber } from '#lib/clinical/decimal.ts';
import type { UnitDefinition } from '#lib/clinical/knowledge.ts';
import { fromCanonical, toCanonical } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { measurementUcum } from '#lib/knowledge/measurements.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';

const ucum = UcumLhcUtils.getInstance();
const TOLERANCE = 0.001;

type Code = Analyte | MeasurementCode;
type Entry = {
  id: Code;
  canonical: UnitDefinition;
  unit: UnitDefinition;
  /** The unit as it is written, or one of its aliases. */
  name: string;
  molarMass: string | null;
};

/** Of the ions that are counted in equivalents. */
const CHARGES: Partial<Record<Code, number>> = {
  'magnesium-serum': 2,
  'potassium-serum': 1,
  'calcium-total': 2,
  'calcium-ionised': 2,
  sodium: 1,
};

/** Units that UCUM writes and cannot convert: `id unit`, and why. They are held against something else below. */
const NOT_CONVERTIBLE: Record<string, string> = {
  'hba1c %': 'NGSP to IFCC is an affine equation of two reference methods; UCUM takes both for one ratio',
  'urea mg/dL BUN': 'urea nitrogen weighs the nitrogen of the molecule: another molar mass than that of the analyte',
};

/** Spellings of laboratories that are UCUM codes of something else: `id alias`, and what UCUM takes it for. */
const OTHER_MEANING: Record<string, string> = {
  'tsh mU/L': 'U is the enzyme unit; of TSH it is the international unit',
  'tsh uU/mL': 'U is the enzyme unit; of TSH it is the international unit',
  'white-cell-count G/L': 'G is the gauss; laboratories write giga',
  'white-cell-count K/uL': 'K is the kelvin; laboratories write thousand',
  'temperature C': 'C is the coulomb',
  'temperature F': 'F is the farad',
  'b6-supplement-mg-day mg': 'a mass; it is asked for per day',
};

/** Ratios and other quantities of dimension one: UCUM only annotates them, so every conversion but the identity would be ours. */
const DIMENSIONLESS_BY_ANNOTATION = ['{ratio}', '{INR}', '{units}/wk', 'mL/min/{1.73_m2}'];

const entries: Entry[] = [
  ...knowledge.analytes.flatMap(({ id, units }) => entriesOf(id, units, numberAbouts.analytes[id]?.molarMass ?? null)),
  ...knowledge.measurements.flatMap(({ code, units }) => entriesOf(code, units, null)),
];
const written = entries.filter(({ unit, name }) => name === unit.unit);
const aliases = entries.filter(({ unit, name }) => name !== unit.unit);

function entriesOf(id: Code, units: readonly UnitDefinition[], molarMass: string | null): Entry[] {
  const [canonical] = units;
  if (!canonical) throw new Error(`${id} has no unit`);
  return units.flatMap((unit) =>
    [unit.unit, ...unit.aliases].map((name) => ({ id, canonical, unit, name, molarMass })),
  );
}

function codeOf(id: Code, { unit }: UnitDefinition): string {
  return givenCode(id, unit) ?? unit;
}

function givenCode(id: Code, unit: string): string | undefined {
  const about = numberAbouts.analytes[id];
  return (about ? about.ucum : measurementUcum)?.[unit];
}

function isUcum(text: string): boolean {
  return text !== '' && !/\s/.test(text) && ucum.validateUnitString(text).status === 'valid';
}

/** UCUM converts no arbitrary unit, not even into itself: of TSH the prefix and the volume are compared, with a gram for the [IU]. */
function withoutArbitrary(code: string): string {
  return code.replace('[IU]', 'g');
}

/** `value` of `from` in the canonical unit, as UCUM has it. */
function byUcum({ id, canonical, molarMass }: Entry, from: string, value: number): number {
  const { toVal, msg } = ucum.convertUnitTo(withoutArbitrary(from), value, withoutArbitrary(codeOf(id, canonical)), {
    molecularWeight: molarMass === null ? null : Number(molarMass),
    charge: CHARGES[id] ?? null,
  });
  if (toVal === null)
    throw new Error(`${id}: UCUM does not convert ${from} into ${codeOf(id, canonical)}: ${msg.join(' ')}`);
  return toVal;
}

function byLegwork({ unit }: Entry, value: string): number {
  return toNumber(toCanonical(decimal(value), unit));
}

function expectAgreement(entry: Entry, code: string): void {
  for (const value of ['1', '38.5', '250']) {
    const expected = byUcum(entry, code, Number(value));
    const ours = byLegwork(entry, value);
    const difference = Math.abs(ours - expected) / Math.abs(expected);
    expect(difference, `${entry.id} ${value} ${code}: ${ours}, by UCUM ${expected}`).toBeLessThanOrEqual(TOLERANCE);
  }
}

const titled = (list: readonly Entry[]) => list.map((entry) => [`${entry.id} ${entry.name}`, entry] as const);

describe('every accepted unit', () => {
  it('covers all analytes and measurements', () => {
    expect(new Set(written.map(({ id }) => id)).size).toBe(knowledge.analytes.length + knowledge.measurements.length);
    expect(aliases.length).toBeGreaterThan(80);
  });

  it.each(titled(written))('%s has a UCUM code', (_, { id, unit }) => {
    expect(isUcum(codeOf(id, unit)), codeOf(id, unit)).toBe(true);
    // A code is given only where the written name is none.
    if (givenCode(id, unit.unit) !== undefined && isUcum(unit.unit))
      throw new Error(`${unit.unit} is a UCUM code itself`);
  });

  it.each(titled(written.filter(({ id, name }) => NOT_CONVERTIBLE[`${id} ${name}`] === undefined)))(
    '%s converts as UCUM converts it',
    (_, entry) => expectAgreement(entry, codeOf(entry.id, entry.unit)),
  );
});

describe('every alias', () => {
  const meant = aliases.filter(
    ({ id, unit, name }) =>
      isUcum(name) &&
      OTHER_MEANING[`${id} ${name}`] === undefined &&
      NOT_CONVERTIBLE[`${id} ${unit.unit}`] === undefined,
  );

  it('is often a UCUM code', () => {
    expect(meant.length).toBeGreaterThan(40);
  });

  // Of a ratio, "1" and its annotations are the number itself; UCUM converts them as they stand.
  it.each(titled(meant))('%s converts as UCUM converts it', (_, entry) => expectAgreement(entry, entry.name));
});

describe('the lists of exceptions', () => {
  const names = new Set(entries.map(({ id, name }) => `${id} ${name}`));

  it('name what is accepted, and only what UCUM cannot do', () => {
    for (const [place, why] of Object.entries({ ...NOT_CONVERTIBLE, ...OTHER_MEANING })) {
      expect([...names], why).toContain(place);
    }
    for (const entry of entries.filter(({ id, name }) => OTHER_MEANING[`${id} ${name}`] !== undefined)) {
      expect(isUcum(entry.name), entry.name).toBe(true);
      expect(() => expectAgreement(entry, entry.name), `${entry.id} ${entry.name}`).toThrow();
    }
  });

  it('hold every unit that UCUM only annotates: each is the one unit of its quantity, or converts by 1', () => {
    const annotated = written.filter(({ id, unit }) => codeOf(id, unit).replace(/\{[^}]*\}/g, '') !== codeOf(id, unit));
    expect([...new Set(annotated.map(({ id, unit }) => codeOf(id, unit)))].sort()).toEqual(
      [...DIMENSIONLESS_BY_ANNOTATION].sort(),
    );
    for (const { unit } of annotated) expect([unit.times, unit.over, unit.plus]).toEqual(['1', '1', '0']);
  });
});

describe('what UCUM cannot convert', () => {
  const entryOf = (id: Code, name: string): Entry => {
    const entry = written.find((candidate) => candidate.id === id && candidate.name === name);
    if (!entry) throw new Error(`${id} ${name}`);
    return entry;
  };

  // IFCC = 10.93 x (NGSP - 2.15), clinical reference 1.1; the pairs are those that laboratories print.
  it.each([
    ['4.0', 20],
    ['5.7', 39],
    ['6.0', 42],
    ['6.5', 48],
    ['7.0', 53],
    ['8.0', 64],
    ['9.0', 75],
    ['10.0', 86],
    ['12.0', 108],
  ])('HbA1c %s %% is %d mmol/mol', (percent, ifcc) => {
    const entry = entryOf('hba1c', '%');
    expect(byLegwork(entry, percent)).toBeCloseTo(10.93 * (Number(percent) - 2.15), 6);
    expect(Math.round(byLegwork(entry, percent))).toBe(ifcc);
  });

  it('urea nitrogen is two nitrogens of 14.007 g/mol in each urea', () => {
    const entry = entryOf('urea', 'mg/dL BUN');
    for (const value of ['5', '20', '100']) {
      const expected = byUcum({ ...entry, molarMass: String(2 * 14.007) }, 'mg/dL', Number(value));
      expect(Math.abs(byLegwork(entry, value) / expected - 1)).toBeLessThanOrEqual(TOLERANCE);
    }
  });

  it.each(['0', '32', '86', '95.0', '98.6', '104.2', '212'])(
    '%s degrees Fahrenheit are what UCUM says, to a hundredth',
    (value) => {
      const entry = entryOf('temperature', '[degF]');
      expect(byLegwork(entry, value)).toBeCloseTo(byUcum(entry, '[degF]', Number(value)), 2);
      const back = toNumber(fromCanonical(toCanonical(decimal(value), entry.unit), entry.unit));
      expect(back).toBeCloseTo(Number(value), 9);
    },
  );
});

describe('the molar masses', () => {
  // Typed from PubChem and, where the reference gives a factor (1.1), told by that factor as well.
  it.each([
    ['magnesium-serum', 24.305, 0.4114, 10],
    ['calcium-total', 40.078, 0.2495, 10],
    ['calcium-adjusted', 40.078, 0.2495, 10],
    ['calcium-ionised', 40.078, 0.2495, 10],
    ['phosphate', 30.974, 0.3229, 10],
    ['25-oh-vitamin-d', 400.64, 2.496, 1000],
    ['vitamin-b12-serum', 1355.37, 0.7378, 1000],
    ['homocysteine', 135.18, 7.398, 1000],
    ['pyridoxal-5-phosphate', 247.14, 4.046, 1000],
    ['ascorbate-plasma', 176.12, 56.78, 10000],
    ['alpha-tocopherol', 430.71, 2.322, 1000],
    ['phylloquinone', 450.7, 2.219, 1000],
    ['pth', 9425, 0.1061, 1000],
    ['glucose-fasting', 180.16, 0.05551, 10],
    ['glucose-random', 180.16, 0.05551, 10],
    ['creatinine', 113.12, 88.42, 10000],
    ['haemoglobin', 16114.5, 0.6206, 10000],
  ] as const)('%s: %d g/mol, factor %d', (id, grams, factor, scale) => {
    expect(Number(numberAbouts.analytes[id]?.molarMass)).toBe(grams);
    expect(Math.abs(scale / grams / factor - 1)).toBeLessThanOrEqual(TOLERANCE);
  });
});
