import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foodWords } from '#lib/knowledge/food-words.ts';
import { foods } from '#lib/knowledge/foods.ts';
import { foodTableSource } from '#scripts/lib/food-table.ts';

const csv = readFileSync('scripts/data/foods.csv', 'utf8');

describe('the table of foods', () => {
  it('is generated from the table as it stands', () => {
    expect(readFileSync('lib/knowledge/foods-table.ts', 'utf8')).toBe(foodTableSource(csv));
  });
  it('keeps a blank as unknown, never as zero', () => {
    const chia = foods.find((food) => food.id === 'chia-seeds');
    expect(chia?.amounts.vitaminKUg).toBeNull();
    expect(chia?.amounts.vitaminB12Ug).toBe(0);
    const blanks = foods.flatMap((food) => Object.values(food.amounts)).filter((amount) => amount === null).length;
    expect(blanks).toBeGreaterThan(40);
  });
  it('has 136 foods, each with words, a portion and a picture that exists', () => {
    expect(foods).toHaveLength(136);
    expect(Object.keys(foodWords)).toHaveLength(136);
    for (const food of foods) {
      for (const words of [food.plain.uk, food.plain.us]) {
        expect(words.name).toMatch(/^[A-Z]/);
        expect(words.portion).not.toBe('');
        expect(`${words.name} ${words.portion}`).not.toMatch(/\d\s*(?:g|mg|oz|ml)\b/);
      }
      expect(existsSync(`public/${food.picture.file}`), food.picture.file).toBe(true);
      expect(food.picture.alt).toMatch(/^Picture of /);
    }
  });
  it.each([
    ['k-high', (a: number | null) => a !== null && a >= 200, 'potassiumMg'],
    ['k-medium', (a: number | null) => a !== null && a >= 150 && a < 200, 'potassiumMg'],
    ['p-high', (a: number | null) => a !== null && a >= 150, 'phosphorusMg'],
    ['vitk-high', (a: number | null) => a !== null && a >= 60, 'vitaminKUg'],
    ['vitk-mod', (a: number | null) => a !== null && a >= 20 && a < 60, 'vitaminKUg'],
    ['vitk-unknown', (a: number | null) => a === null, 'vitaminKUg'],
  ] as const)('flags %s by its number', (flag, holds, amount) => {
    const wrong = foods.filter(
      (food) => food.id !== 'natto' && food.flags.includes(flag) !== holds(food.amounts[amount]),
    );
    expect(wrong.map((food) => food.id)).toEqual([]);
  });
  it('tags what the USDA description names', () => {
    const named: [RegExp, string][] = [
      [/SALMON|MACKEREL|SARDINE|TROUT|TUNA|HALIBUT|HERRING|FISH/, 'fish'],
      [/CLAM|OYSTER/, 'mollusc'],
      [/^(?:MILK|YOGURT|CHEESE)/, 'milk'],
      [/EGG,|NOODLES,EGG/, 'egg'],
      [/SOYBN|SOYBEAN|SOYMILK|TOFU|NATTO|EDAMAME/, 'soy'],
      [/ALMOND|CASHEW|WALNUT|HAZELNUT|PISTACHIO|BRAZILNUT/, 'tree-nut'],
      [/PEANUT/, 'peanut'],
      [/SESAME/, 'sesame'],
      [/WHEAT|BULGUR|COUSCOUS|PASTA|^BREAD/, 'wheat'],
    ];
    for (const [pattern, allergen] of named) {
      const untagged = foods.filter(
        (food) => pattern.test(food.usdaDescription) && !(food.contains as string[]).includes(allergen),
      );
      expect(untagged.map((food) => `${food.id}: ${allergen}`)).toEqual([]);
    }
  });
  it('refuses an unknown allergen, flag, origin or number', () => {
    const [header, first] = csv.split(/\r?\n/);
    for (const [from, to] of [
      ['plant', 'plants'],
      ['k-medium', 'k-some'],
      ['23.7,167.4', '23.7,lots'],
      ['yes', 'perhaps'],
    ] as const) {
      expect(() => foodTableSource(`${header}\n${first?.replace(from, to)}`)).toThrow();
    }
  });
});
