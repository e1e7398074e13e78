// An analyte made ready to be read: its limits in each of its units, and which facts its fitness asks for, found once.

import { ANALYTES } from './codes.ts';
import type { Node } from './compile.ts';
import type { Condition } from './condition.ts';
import type { Rational } from './decimal.ts';
import type { Edges } from './interpret.ts';
import type { AnalyteDefinition, Bands, Knowledge, Trap, UnfitRule, UnitDefinition } from './knowledge.ts';
import { HISTORY_INDEX } from './normalise-history.ts';
import type { ComparisonOperator } from './quantity.ts';
import { limitIn, placesOf } from './units.ts';

/** Places of the analytes in tables. */
export const ANALYTE_INDEX: ReadonlyMap<string, number> = new Map(ANALYTES.map((code, index) => [code, index]));

export type CriticalLimit = { operator: ComparisonOperator; value: Rational };

/** In the unit itself, at its reporting precision. */
export type CompiledUnit = {
  unit: UnitDefinition;
  low: Rational;
  high: Rational;
  /** Those that a value in this unit can spring. */
  traps: readonly { trap: Trap; from: Rational | null; below: Rational | null; above: Rational | null }[];
  criticalLow: CriticalLimit | null;
  criticalHigh: CriticalLimit | null;
  /** The edges of bands, once they were asked for: fixed data, never changed after. */
  defaults: Map<Bands, Edges>;
};

export type CompiledUnfit = { rule: UnfitRule; histories: readonly number[]; when: Node | null };

export type CompiledAnalyte = {
  definition: AnalyteDefinition;
  /** In ANALYTE_INDEX. */
  place: number;
  units: readonly CompiledUnit[];
  /** Of each spelling of a unit its place among them. */
  spellings: ReadonlyMap<string, number>;
  unfit: readonly CompiledUnfit[];
  /** Whether other facts or results can make it unusable: it is read after them, and before as well where others ask for it. */
  isReadLate: boolean;
  isReadFirst: boolean;
};

/** By place of the analyte; undefined where the knowledge base does not define it. */
export function compileAnalytes(
  knowledge: Knowledge,
  nodeOf: (condition: Condition) => Node,
): (CompiledAnalyte | undefined)[] {
  const compiled: (CompiledAnalyte | undefined)[] = new Array(ANALYTE_INDEX.size).fill(undefined);
  const askedFor = new Set<number>();
  for (const definition of knowledge.analytes) {
    const place = ANALYTE_INDEX.get(definition.id);
    if (place === undefined) continue;
    const unfit = definition.unfit.map((rule): CompiledUnfit => {
      const histories = (rule.history ?? []).map((code) => HISTORY_INDEX.get(code) ?? -1);
      return { rule, histories, when: rule.when ? nodeOf(rule.when) : null };
    });
    const isReadLate = unfit.some(({ when }) => when !== null);
    for (const { when } of unfit) if (when) addAsked(when, askedFor);
    const units = definition.units.map((unit) => compileUnit(unit, definition, knowledge));
    compiled[place] = {
      definition,
      place,
      units,
      spellings: placesOf(definition.units),
      unfit,
      isReadLate,
      isReadFirst: !isReadLate,
    };
  }
  for (const analyte of compiled) if (analyte) analyte.isReadFirst ||= askedFor.has(analyte.place);
  return compiled;
}

/** Of a test that reads no one analyte every analyte. */
function addAsked({ operation, index, children }: Node, places: Set<number>): void {
  if (operation === 'lab-band' || operation === 'lab-limit') places.add(index);
  else if (children.length > 0) for (const child of children) addAsked(child, places);
  else if (operation === 'egfr' || operation === 'lab-state' || operation === 'calcium-supportive')
    for (const place of ANALYTE_INDEX.values()) places.add(place);
}

function compileUnit(unit: UnitDefinition, definition: AnalyteDefinition, { limits }: Knowledge): CompiledUnit {
  const { plausible, units, critical } = definition;
  const inUnit = (limit: { value: string; unit: string } | undefined) => (limit ? limitIn(limit, unit, units) : null);
  const canonical = (value: string) => limitIn({ value, unit: units[0].unit }, unit, units);
  const criticalLimit = (rule: { limit: string; operator: ComparisonOperator } | undefined): CriticalLimit | null => {
    const value = rule ? inUnit(limits[rule.limit]) : null;
    return rule && value ? { operator: rule.operator, value } : null;
  };
  return {
    unit,
    low: canonical(plausible.low),
    high: canonical(plausible.high),
    traps: trapsOf(definition)
      .filter((trap) => trap.unit === undefined || trap.unit === unit.unit)
      .map((trap) => ({ trap, from: inUnit(trap.from), below: inUnit(trap.below), above: inUnit(trap.above) })),
    criticalLow: criticalLimit(critical?.low),
    criticalHigh: criticalLimit(critical?.high),
    defaults: new Map(),
  };
}

/** Rule sets of engine 1.0.0 have at most one, `trap`. */
function trapsOf({ traps, trap }: AnalyteDefinition): readonly Trap[] {
  return traps ?? (trap ? [trap] : []);
}
