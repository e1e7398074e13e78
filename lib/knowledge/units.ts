// How units and limits are written in the analyte files. Factors come from the molar mass (clinical reference 1.1).

import type { BandLimit, Limit, RefusedUnit, UnitDefinition } from '../clinical/knowledge.ts';

type Extra = { times?: string; over?: string; plus?: string; aliases?: string[] };

/**
 * canonical = value x times / over + plus; `decimals` is the precision in which laboratories report this unit.
 * Every factor is held against UCUM: tests/unit/knowledge/ucum.test.ts.
 */
export function unit(name: string, decimals: number, extra: Extra = {}): UnitDefinition {
  const { times = '1', over = '1', plus = '0', aliases = [] } = extra;
  return { unit: name, aliases, times, over, plus, decimals };
}

export function limit(value: string, unitName: string): Limit {
  return { value, unit: unitName };
}

/** A guideline's limit: no laboratory interval replaces it. */
export function decisionLimit(value: string, unitName: string): BandLimit {
  return { value, unit: unitName, isDecisionLimit: true };
}

export function inclusive(edge: BandLimit): BandLimit {
  return { ...edge, inclusive: true };
}

/** Known, printed by laboratories, and not convertible. */
export function refusedUnit(unitName: string, reason: string, aliases: string[] = []): RefusedUnit {
  return { unit: unitName, aliases, reason };
}

/** As `refusedUnit`, for one that more likely means another test: asked about. */
export function askedUnit(unitName: string, reason: string, aliases: string[] = []): RefusedUnit {
  return { ...refusedUnit(unitName, reason, aliases), asks: true };
}
