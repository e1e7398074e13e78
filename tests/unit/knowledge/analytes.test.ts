import { describe, expect, it } from 'vitest';
import { ANALYTES, MEASUREMENTS } from '#lib/clinical/codes.ts';
import { compare, decimal } from '#lib/clinical/decimal.ts';
import type { BandLimit, Bands } from '#lib/clinical/knowledge.ts';
import { readLab } from '#lib/clinical/read-lab.ts';
import { findUnit, limitIn, toCanonical } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { caseOf, lab } from '../clinical/case-builder.ts';

const { analytes, limits, measurements } = knowledge;

describe('every analyte', () => {
  it('of the vocabulary is known, once', () => {
    expect(analytes.map((definition) => definition.id).sort()).toEqual([...ANALYTES].sort());
    expect(measurements.map((definition) => definition.code).sort()).toEqual([...MEASUREMENTS].sort());
  });

  it.each(analytes.map((definition) => [definition.id, definition] as const))(
    '%s has units, precision, plausible limits and staleness',
    (_, definition) => {
      const [canonical] = definition.units;
      expect([canonical.times, canonical.over, canonical.plus]).toEqual(['1', '1', '0']);
      for (const unit of definition.units) {
        expect(unit.decimals).toBeGreaterThanOrEqual(0);
        expect(findUnit(definition.units, unit.unit)).toBe(unit);
        for (const alias of unit.aliases) expect(findUnit(definition.units, alias), alias).toBe(unit);
      }
      expect(compare(decimal(definition.plausible.low), decimal(definition.plausible.high))).toBe(-1);
      expect(definition.staleAfterDays).toBeGreaterThan(0);
    },
  );

  it.each(analytes.map((definition) => [definition.id, definition] as const))(
    '%s has bands that do not overlap, inside what is plausible',
    (_, definition) => {
      for (const bands of bandsOf(definition)) {
        for (const unit of definition.units) {
          const edges = [bands.low, bands.borderlineBelow, bands.borderlineFrom, bands.high].flatMap((edge) =>
            edge ? [limitIn(edge, unit, definition.units)] : [],
          );
          for (const [index, edge] of edges.entries()) {
            const next = edges[index + 1];
            if (next) expect(compare(edge, next)).toBe(-1);
            const canonical = toCanonical(edge, unit);
            expect(compare(canonical, decimal(definition.plausible.low))).toBe(1);
            expect(compare(canonical, decimal(definition.plausible.high))).toBe(-1);
          }
        }
      }
    },
  );

  it.each(analytes.map((definition) => [definition.id, definition] as const))(
    '%s reads each of its band limits at face value alike in every unit',
    (id, definition) => {
      for (const bands of bandsOf(definition)) {
        if (definition.bands.kind !== 'bands' || bands.borderlineBelowOnlyWhen) continue;
        for (const edge of [bands.low, bands.borderlineBelow, bands.borderlineFrom, bands.high]) {
          if (!edge) continue;
          const readings = definition.units.map((unit) => readAt(id, edge, unit.unit));
          expect(new Set(readings).size, `${id} ${edge.value} ${edge.unit}: ${readings.join(', ')}`).toBe(1);
        }
      }
    },
  );

  function readAt(id: (typeof ANALYTES)[number], edge: BandLimit, unitName: string): string {
    const definition = analytes.find((candidate) => candidate.id === id);
    const unit = definition ? findUnit(definition.units, unitName) : null;
    if (!definition || !unit) throw new Error(id);
    const value = limitIn(edge, unit, definition.units);
    const text = (Number(value.numerator) / Number(value.denominator)).toFixed(unit.decimals);
    const result = lab(id, '', { value: text, unit: unitName });
    const labs = [result, lab('egfr', '90 mL/min/1.73m2')];
    return readLab(result, caseOf({ labs }), knowledge).interpretation;
  }

  it('has critical limits that exist and are its own', () => {
    for (const definition of analytes) {
      for (const rule of [definition.critical?.low, definition.critical?.high])
        if (rule) expect(limits[rule.limit]?.analyte).toBe(definition.id);
    }
  });
});

describe('every decision limit', () => {
  it.each(Object.entries(limits))('%s is in a unit of its analyte and has a source', (id, limit) => {
    const definition = analytes.find((candidate) => candidate.id === limit.analyte);
    expect(definition && findUnit(definition.units, limit.unit)).toBeTruthy();
    const sources = numberAbouts.limits[id]?.sources ?? [];
    expect(sources.length).toBeGreaterThan(0);
    for (const { citation, mark } of sources) expect([citation !== '', mark !== null]).toEqual([true, true]);
    if (!definition) return;
    for (const unit of definition.units) expect(() => limitIn(limit, unit, definition.units)).not.toThrow();
  });

  it('has the only sources that there are', () => {
    expect(Object.keys(numberAbouts.limits).sort()).toEqual(Object.keys(limits).sort());
  });
});

function bandsOf(definition: (typeof analytes)[number]): Bands[] {
  const sets = [definition.bands, ...(definition.pregnancy ? [definition.pregnancy] : [])];
  const special = (definition.bandsWhen ?? []).map((choice) => choice.bands);
  const usual = sets.flatMap((set) => {
    if (set.kind === 'bands') return [set.bands];
    return set.kind === 'by-sex' ? [set.female, set.male] : [];
  });
  return [...usual, ...special];
}
