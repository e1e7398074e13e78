// Codes by clinical reference 1.1; the check digit catches a slipped figure (LOINC Users' Guide, appendix on the mod 10 check digit).

import { describe, expect, it } from 'vitest';
import { analyteOfLoinc } from '#lib/knowledge/loinc.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';

/** Digits of the odd positions from the right, read as one number and doubled, then those of the even ones before it: digits summed, up to the next ten. */
function checkDigit(code: string): number {
  const digits = [...code].reverse();
  const odd = digits.filter((_, index) => index % 2 === 0).join('');
  const even = digits.filter((_, index) => index % 2 === 1).join('');
  const sum = [...(even + String(BigInt(odd) * 2n))].reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10;
}

const coded = Object.entries(numberAbouts.analytes).flatMap(([id, { loinc }]) =>
  [
    { code: loinc.mass?.[0], property: 'mass' as const, mark: loinc.mass?.[1] },
    { code: loinc.molar?.[0], property: 'molar' as const, mark: loinc.molar?.[1] },
    ...(loinc.also ?? []),
  ].flatMap(({ code, property, mark }) => (code === undefined ? [] : [{ id, code, property, mark }])),
);

describe('the LOINC codes', () => {
  it('know their check digit, and a wrong one', () => {
    // Published examples, and the code that an open repository has wrong.
    for (const code of ['2951-2', '2345-7', '718-7', '1963-8']) expect(isWellFormed(code), code).toBe(true);
    for (const code of ['2951-3', '2354-7', '718-8', '19123-8']) expect(isWellFormed(code), code).toBe(false);
  });

  it.each(coded)('$id: $code passes it', ({ code }) => {
    expect(isWellFormed(code)).toBe(true);
  });

  it.each(coded)('$code means $id ($property)', ({ id, code, property }) => {
    expect(analyteOfLoinc(code)).toEqual({ analyte: id, property });
    expect(analyteOfLoinc(` ${code} `)).toEqual({ analyte: id, property });
  });

  it('mean one test each', () => {
    const codes = coded.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  });

  // Clinical reference 1.1, typed from the table and not from the data.
  it.each([
    ['19123-9', 'magnesium-serum', 'mass'],
    ['2601-3', 'magnesium-serum', 'molar'],
    ['2823-3', 'potassium-serum', 'molar'],
    ['6298-4', 'potassium-serum', 'molar'],
    ['17861-6', 'calcium-total', 'mass'],
    ['2000-8', 'calcium-total', 'molar'],
    ['1751-7', 'albumin', 'mass'],
    ['61151-7', 'albumin', 'mass'],
    ['54347-0', 'albumin', 'molar'],
    ['46099-8', 'calcium-adjusted', 'mass'],
    ['29265-6', 'calcium-adjusted', 'molar'],
    ['17863-2', 'calcium-ionised', 'mass'],
    ['1995-0', 'calcium-ionised', 'molar'],
    ['1994-3', 'calcium-ionised', 'molar'],
    ['62292-8', '25-oh-vitamin-d', 'mass'],
    ['68438-1', '25-oh-vitamin-d', 'molar'],
    ['2132-9', 'vitamin-b12-serum', 'mass'],
    ['14685-2', 'vitamin-b12-serum', 'molar'],
    ['13964-2', 'methylmalonic-acid', 'molar'],
    ['2428-1', 'homocysteine', 'mass'],
    ['13965-9', 'homocysteine', 'molar'],
    ['72160-5', 'holotranscobalamin', 'molar'],
    ['74444-1', 'thiamine-diphosphate-blood', 'molar'],
    ['32554-8', 'thiamine-diphosphate-blood', 'molar'],
    ['30552-4', 'pyridoxal-5-phosphate', 'mass'],
    ['62236-5', 'pyridoxal-5-phosphate', 'molar'],
    ['74442-5', 'pyridoxal-5-phosphate', 'molar'],
    ['1903-4', 'ascorbate-plasma', 'mass'],
    ['14622-5', 'ascorbate-plasma', 'molar'],
    ['1823-4', 'alpha-tocopherol', 'mass'],
    ['14590-4', 'alpha-tocopherol', 'molar'],
    ['59250-1', 'alpha-tocopherol-lipid-ratio', 'mass'],
    ['6301-6', 'inr', 'mass'],
    ['34714-6', 'inr', 'mass'],
    ['34444-0', 'pivka-ii', 'mass'],
    ['9622-2', 'phylloquinone', 'mass'],
    ['2777-1', 'phosphate', 'mass'],
    ['14879-1', 'phosphate', 'molar'],
    ['2731-8', 'pth', 'mass'],
    ['14866-8', 'pth', 'molar'],
    ['2276-4', 'ferritin', 'mass'],
    ['4548-4', 'hba1c', 'mass'],
    ['59261-8', 'hba1c', 'molar'],
    ['1558-6', 'glucose-fasting', 'mass'],
    ['14771-0', 'glucose-fasting', 'molar'],
    ['2160-0', 'creatinine', 'mass'],
    ['14682-9', 'creatinine', 'molar'],
    ['98979-8', 'egfr', 'mass'],
    ['2157-6', 'ck', 'mass'],
    ['3016-3', 'tsh', 'mass'],
    ['11580-8', 'tsh', 'mass'],
    ['48065-7', 'd-dimer-feu', 'mass'],
    ['48066-5', 'd-dimer-ddu', 'mass'],
    ['718-7', 'haemoglobin', 'mass'],
    ['59260-0', 'haemoglobin', 'molar'],
    ['787-2', 'mcv', 'mass'],
  ] as const)('%s is %s by %s, as the reference has it', (code, analyte, property) => {
    expect(analyteOfLoinc(code)).toEqual({ analyte, property });
  });

  it.each([
    ['1989-3', 'vitamin D3 alone, by mass'],
    ['14635-7', 'vitamin D3 alone, molar'],
    ['62238-1', 'eGFR by CKD-EPI 2009'],
    ['33914-3', 'eGFR by MDRD'],
    ['5902-2', 'prothrombin time'],
    ['16695-9', 'another cobalamin code'],
    ['3036-1', 'transketolase, property not verified'],
    ['2276', 'no check digit'],
    ['', 'nothing'],
  ])('%j is none of ours: %s', (code) => {
    expect(analyteOfLoinc(code)).toBeNull();
  });

  it('carry the mark of the reference: G where it is from general knowledge', () => {
    const general = coded.filter(({ mark }) => mark === 'G').map(({ code }) => code);
    expect(general.sort()).toEqual(['14685-2', '30552-4', '54347-0', '98979-8']);
  });
});

function isWellFormed(code: string): boolean {
  const [, number, digit] = /^(\d{1,7})-(\d)$/.exec(code) ?? [];
  return number !== undefined && checkDigit(number) === Number(digit);
}
