import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeverPrint } from '#lib/clinical/handouts/never-print.ts';
import { anyPatient, conflicts, printed } from './any-patient.ts';
import { compiled } from './handout-case.ts';

describe('any patient', () => {
  it('is never offered a food that conflicts with what is known, or not known, of them', () => {
    fc.assert(
      fc.property(anyPatient, (change) => {
        expect(conflicts(change, printed(change))).toEqual([]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
  it('is often given a sheet, and often held: neither check is idle', () => {
    const patients = fc.sample(anyPatient, { numRuns: 80, seed: 5 }).map(printed);
    const sheets = patients.filter(({ result }) => result.document !== null);
    expect(sheets.length).toBeGreaterThan(20);
    expect(patients.length - sheets.length).toBeGreaterThan(10);
    expect(sheets.filter(({ result }) => result.removed.length > 0).length).toBeGreaterThan(15);
  });
  it('gets a sheet without doses, promises, diagnoses or staff words, at grade 6 or lower', () => {
    fc.assert(
      fc.property(anyPatient, (change) => {
        const { result, text } = printed(change);
        expect(findNeverPrint(text.replace(/Dr Okoro|N\. Duarte/g, ''))).toEqual([]);
        if (result.readingGrade !== null) expect(result.readingGrade).toBeLessThanOrEqual(6);
        expect(text).toContain('you have chest pain or you cannot get your breath');
      }),
      { numRuns: 80, seed: 11 },
    );
  });
  it('never sees a heading over nothing, more than five foods, one twice, or the fortified cereal first', () => {
    fc.assert(
      fc.property(anyPatient, (change) => {
        const { result } = printed(change);
        for (const block of result.document?.blocks ?? []) {
          if (block.kind !== 'food-list') continue;
          expect(block.foods.length > 0 || block.instead !== null).toBe(true);
          expect(block.foods.length).toBeLessThanOrEqual(5);
          expect(block.foods[0]?.food).not.toBe('fortified-whole-grain-cereal');
          expect(new Set(block.foods.map((food) => food.food)).size).toBe(block.foods.length);
          expect(result.lists[block.nutrient]).toEqual(block.foods.map((food) => food.food));
        }
      }),
      { numRuns: 60, seed: 13 },
    );
  });
  it('gets the same sheet from the same facts', () => {
    fc.assert(
      fc.property(anyPatient, (change) => {
        expect(JSON.stringify(compiled(change))).toBe(JSON.stringify(compiled(change)));
      }),
      { numRuns: 20, seed: 17 },
    );
  });
});
