import { describe, expect, it } from 'vitest';
import { adjustCalcium } from '#lib/clinical/adjusted-calcium.ts';
import { decimal, toText } from '#lib/clinical/decimal.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab, symptom } from './case-builder.ts';

const CRAMP = [symptom('muscle-cramp')];

function calciumOf(labs: ReturnType<typeof lab>[], symptoms = CRAMP) {
  const screening = screen(caseOf({ labs, symptoms }), knowledge);
  const finding = screening.findings.find(
    (candidate) => candidate.kind === 'deficiency' && candidate.nutrient === 'calcium',
  );
  return {
    derived: screening.derived.calciumAdjusted?.value ?? null,
    status: finding?.kind === 'deficiency' ? finding.status : null,
    finding,
  };
}

describe('adjusting calcium for albumin', () => {
  it.each([
    ['2.00', '30', '2.20'],
    ['2.00', '35', '2.10'],
    ['2.00', '39', '2.02'],
    ['2.00', '40', '2.00'],
    ['2.30', '48', '2.30'],
  ])('%s mmol/L with albumin %s g/L is %s', (total, albumin, expected) => {
    expect(toText(adjustCalcium(decimal(total), decimal(albumin)), 2)).toBe(expected);
  });

  it('decides when albumin is of the same day or the day beside it', () => {
    const low = lab('calcium-total', '2.00 mmol/L', { collectedOn: daysAgo(5) });
    for (const days of [4, 5, 6]) {
      expect(calciumOf([low, lab('albumin', '38 g/L', { collectedOn: daysAgo(days) })])).toMatchObject({
        derived: '2.04',
        status: 'likely',
      });
    }
  });

  it('only supports when albumin is of 2 to 7 days apart, below 30 g/L, or the kidneys fail', () => {
    const low = lab('calcium-total', '1.95 mmol/L');
    const cases = [
      [lab('albumin', '38 g/L', { collectedOn: daysAgo(8) })],
      [lab('albumin', '29 g/L')],
      [lab('albumin', '38 g/L'), lab('egfr', '29 mL/min/1.73m2')],
    ];
    for (const others of cases) {
      const { status, finding } = calciumOf([low, ...others]);
      expect(status).toBe('possible');
      expect(finding?.missing).toContain('calcium-ionised');
    }
  });

  it('is not done when albumin is too far apart: low total calcium then says nothing but possible', () => {
    const { derived, status, finding } = calciumOf([
      lab('calcium-total', '2.00 mmol/L'),
      lab('albumin', '38 g/L', { collectedOn: daysAgo(9) }),
    ]);
    expect(derived).toBeNull();
    expect(status).toBe('possible');
    expect(finding?.missing).toContain('albumin');
  });

  it('never reads a total calcium that looks normal as normal', () => {
    expect(calciumOf([lab('calcium-total', '2.40 mmol/L')]).status).toBe('possible');
  });

  it('gives way to the laboratory\u2019s own adjusted calcium and to ionised calcium', () => {
    const total = [lab('calcium-total', '1.95 mmol/L'), lab('albumin', '38 g/L')];
    expect(calciumOf([...total, lab('calcium-adjusted', '2.30 mmol/L')])).toMatchObject({
      derived: null,
      status: 'unlikely',
    });
    expect(calciumOf([...total, lab('calcium-ionised', '1.20 mmol/L')]).status).toBe('unlikely');
    expect(calciumOf([lab('calcium-adjusted', '2.30 mmol/L'), lab('calcium-ionised', '1.05 mmol/L')]).status).toBe(
      'likely',
    );
  });

  it('does not let an old normal ionised calcium hide a newer low one', () => {
    const labs = [
      lab('calcium-adjusted', '2.00 mmol/L'),
      lab('calcium-ionised', '1.20 mmol/L', { collectedOn: daysAgo(20) }),
    ];
    expect(calciumOf(labs).status).toBe('possible');
  });
});
