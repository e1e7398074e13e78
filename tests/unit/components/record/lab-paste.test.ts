import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedLabs } from '#components/record/lab-paste.ts';
import { ANALYTES } from '#lib/clinical/codes.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';

const tests = ANALYTES.map((code) => ({ code, group: '', ...vocabulary.analytes[code] }));
const today = '2026-11-22';
const read = (text: string) => readPastedLabs(text, tests, today);

describe('pasted results', () => {
  it('land in rows from a spreadsheet, with unit and date, without the heading', () => {
    const text = 'Test\tValue\tUnit\tDate\nMagnesium\t0.58\tmmol/L\t18/11/2026\nPotassium\t3.3\tmmol/L\t18/11/2026';
    expect(read(text)).toEqual({
      rows: [
        { analyte: 'magnesium-serum', value: '0.58', unit: 'mmol/L', collectedOn: '2026-11-18' },
        { analyte: 'potassium-serum', value: '3.3', unit: 'mmol/L', collectedOn: '2026-11-18' },
      ],
      notPlaced: [],
    });
  });

  it('land in rows from a report in plain lines', () => {
    expect(read('Magnesium 0.58 mmol/L\nHbA1c: 7.4 %\nPotassium <2.0 mmol/L')?.rows).toEqual([
      { analyte: 'magnesium-serum', value: '0.58', unit: 'mmol/L', collectedOn: null },
      { analyte: 'hba1c', value: '7.4', unit: '%', collectedOn: null },
      { analyte: 'potassium-serum', value: '<2.0', unit: 'mmol/L', collectedOn: null },
    ]);
  });

  it('keep words as a value and a unit that is not accepted as it stands', () => {
    expect(read('Magnesium\thaemolysed\nPotassium\t3.3\tmg%')?.rows).toMatchObject([
      { value: 'haemolysed', unit: null },
      { value: '3.3', unit: 'mg%' },
    ]);
  });

  it('tell what could not be placed', () => {
    expect(read('Magnesium\t0.58\nMystery factor\t12')?.notPlaced).toEqual(['Mystery factor\t12']);
  });

  it('leave a single word to the search', () => {
    expect(read('magnesium')).toBeNull();
  });

  it('whose value no field would hold are told, not placed', () => {
    const line = `Magnesium\t0.58${'0'.repeat(300)}\tmmol/L`;
    expect(read(line)).toEqual({ rows: [], notPlaced: [line] });
  });

  it('never throw and never lose a line', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const found = read(text);
        if (found === null) return;
        const told = found.rows.length + found.notPlaced.length;
        const given = text
          .split(/\r?\n/)
          .filter((line) => line.trim() !== '' && !/^\s*(test|analyte|name|investigation)\b/i.test(line));
        expect(told).toBeGreaterThanOrEqual(given.length);
      }),
    );
  });
});
