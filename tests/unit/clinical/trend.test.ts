// How the deciding result moved is reported and never decides.

import { describe, expect, it } from 'vitest';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab, symptom } from './case-builder.ts';

const magnesium = (text: string, days: number) => lab('magnesium-serum', text, { collectedOn: daysAgo(days) });

function trendsOf(labs: ReturnType<typeof magnesium>[], engine?: string) {
  return screen(caseOf({ symptoms: [symptom('muscle-cramp')], labs }), knowledge, engine).readings.map(
    ({ trend }) => trend,
  );
}

describe('the trend of a result', () => {
  it('says how the deciding one moved since the usable one before it', () => {
    const from = { from: '0.71 mmol/L', on: daysAgo(40) };
    expect(trendsOf([magnesium('0.62 mmol/L', 2), magnesium('0.71 mmol/L', 40)])).toEqual([
      { direction: 'down', ...from },
      null,
    ]);
    expect(trendsOf([magnesium('0.80 mmol/L', 2), magnesium('0.71 mmol/L', 40)])[0]?.direction).toBe('up');
    expect(trendsOf([magnesium('0.710 mmol/L', 2), magnesium('0.71 mmol/L', 40)])[0]?.direction).toBe('steady');
  });

  it('compares results of different units', () => {
    expect(trendsOf([magnesium('1.4 mg/dL', 2), magnesium('0.71 mmol/L', 40)])[0]).toEqual({
      direction: 'down',
      from: '0.71 mmol/L',
      on: daysAgo(40),
    });
  });

  it('is silent where a comparator leaves it open, and where the earlier one cannot be used', () => {
    expect(trendsOf([magnesium('<0.60 mmol/L', 2), magnesium('0.71 mmol/L', 40)])[0]).toBeNull();
    expect(trendsOf([magnesium('0.62 mmol/L', 2), magnesium('<0.71 mmol/L', 40)])[0]).toBeNull();
    const haemolysed = { ...magnesium('0.71 mmol/L', 40), specimen: ['haemolysed'] };
    expect(trendsOf([magnesium('0.62 mmol/L', 2), haemolysed])[0]).toBeNull();
    expect(trendsOf([magnesium('0.62 mmol/L', 2)])).toEqual([null]);
  });

  it('stands among the reasons of the finding', () => {
    const labs = [magnesium('0.62 mmol/L', 2), magnesium('0.71 mmol/L', 40)];
    const [finding] = screen(caseOf({ symptoms: [symptom('muscle-cramp')], labs }), knowledge).findings;
    expect(finding?.because).toContain('Magnesium has fallen since 11 Oct 2026, when it was 0.71 mmol/L');
  });

  it('was not reported by engine 1.0.0', () => {
    expect(trendsOf([magnesium('0.62 mmol/L', 2), magnesium('0.71 mmol/L', 40)], '1.0.0')).toEqual([
      undefined,
      undefined,
    ]);
  });
});
