// Every number that a rule compares a fact with, found by walking the rule's own data and the conditions that it names.

import type { Condition, LabLimitTest, SymptomTest } from '#lib/clinical/condition.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Knowledge, Rule, UnitDefinition } from '#lib/clinical/knowledge.ts';
import type { ComparisonOperator } from '#lib/clinical/quantity.ts';
import { findUnit } from '#lib/clinical/units.ts';
import { AS_OF, caseOf, lab, symptom } from '../clinical/case-builder.ts';

export type Threshold = {
  /** "potassium-serum < potassium-critical-low (critical)"; "note: ..." when it only adds a sentence. */
  name: string;
  operator: ComparisonOperator;
  /** In the unit in which it is published, with as many decimals as that unit is reported in. */
  value: string;
  decimals: number;
  /** A person of whom nothing else is known; `null` where a single fact cannot stand alone. */
  alone: ((value: string) => CaseFacts) | null;
};

type Found = Map<string, Threshold>;
type Walk = { knowledge: Knowledge; found: Found; prefix: string; visited: Set<string> };

/** Those of red flags that the rule reads stand with those flags. */
export function thresholdsOf(rule: Rule, knowledge: Knowledge): Threshold[] {
  const found: Found = new Map();
  const walk = (conditions: readonly Condition[], prefix = '') => {
    const state = { knowledge, found, prefix, visited: new Set<string>() };
    for (const condition of conditions) visit(condition, state);
  };
  walk((rule.notApplicableWhen ?? []).map(({ condition }) => condition));
  if (rule.kind === 'deficiency') {
    walk(rule.core);
    walk(rule.riskFactors);
    walk(rule.levels.map(({ when }) => when));
    walk(rule.supporting, 'note: ');
    walk(
      rule.notes.map(({ when }) => when),
      'note: ',
    );
    walk(
      (rule.instead ?? []).map(({ when }) => when),
      'order: ',
    );
  } else {
    walk([rule.fires]);
    if ('tiers' in rule) walk(rule.tiers.map(({ when }) => when));
  }
  return [...found.values()];
}

function visit(condition: Condition, walk: Walk): void {
  const { knowledge, visited } = walk;
  for (const child of childrenOf(condition, knowledge, visited)) visit(child, walk);
  for (const { name, ...threshold } of ownThresholds(condition, knowledge)) {
    const full = walk.prefix + name;
    if (!walk.found.has(full)) walk.found.set(full, { name: full, ...threshold });
  }
}

function childrenOf(condition: Condition, knowledge: Knowledge, visited: Set<string>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('count' in condition) return condition.count;
  if ('not' in condition) return [condition.not];
  if ('known' in condition) return [condition.known];
  if ('wells' in condition) return knowledge.wells.map((item) => item.condition);
  if ('score' in condition)
    return knowledge.instruments?.find(({ id }) => id === condition.score)?.items.map((item) => item.condition) ?? [];
  if (!('named' in condition) || visited.has(condition.named)) return [];
  visited.add(condition.named);
  const named = knowledge.named[condition.named];
  return named ? [named.condition] : [];
}

function ownThresholds(condition: Condition, knowledge: Knowledge): Threshold[] {
  if ('symptom' in condition) return ofSymptom(condition);
  if ('limit' in condition) return [ofLimit(condition, knowledge)];
  if ('measurement' in condition) {
    const { measurement, operator, value, unit } = condition;
    const units = knowledge.measurements.find(({ code }) => code === measurement)?.units ?? [];
    const decimals = decimalsOf(units, unit, measurement);
    const alone = (x: string) => caseOf({ measurements: [{ code: measurement, value: x, unit, takenOn: AS_OF }] });
    return [{ name: `${measurement} ${operator} ${value} ${unit}`, operator, value, decimals, alone }];
  }
  if ('age' in condition) return range('age', condition.age);
  if ('egfr' in condition) return [whole(`egfr ${condition.egfr} ${condition.value}`, condition.egfr, condition.value)];
  if ('wells' in condition) return range('wells', condition.wells);
  if ('score' in condition) return range(`score ${condition.score}`, { atLeast: condition.atLeast });
  if ('count' in condition) return range(`of ${condition.count.length}`, { atLeast: condition.atLeast });
  return ofLabState(condition);
}

function ofLabState(condition: Condition): Threshold[] {
  if ('labLater' in condition) {
    const { labLater, than, byMoreThanDays } = condition;
    return [whole(`${labLater} after ${than} days > ${byMoreThanDays}`, '>', byMoreThanDays)];
  }
  if ('labPaired' in condition) return range(`${condition.labPaired} pair days`, { atMost: condition.withinDays });
  if (!('labRise' in condition)) return [];
  const { labRise, by, times, withinDays } = condition;
  const within = `${by ? `by ${by.value} ${by.unit}` : ''}${times ? `times ${times}` : ''}`;
  return [
    ...(by ? [whole(`${labRise} rise by >= ${by.value} ${by.unit}`, '>=', Number(by.value))] : []),
    ...(times
      ? [
          {
            name: `${labRise} rise times >= ${times}`,
            operator: '>=' as const,
            value: times,
            decimals: 2,
            alone: null,
          },
        ]
      : []),
    ...range(`${labRise} rise ${within} days`, { atMost: withinDays }),
  ];
}

function ofSymptom(test: SymptomTest): Threshold[] {
  const { symptom: code, side, days, severityAtLeast, exertional } = test;
  const details = { ...(side ? { side: side === 'one' ? ('left' as const) : ('both' as const) } : {}) };
  const words = [code, ...(side ? [`side ${side}`] : []), ...(exertional ? ['exertional'] : [])].join(' ');
  const lasting = days ? ` (days ${days.atLeast ?? ''}..${days.atMost ?? ''})` : '';
  const strong = severityAtLeast === undefined ? '' : ` (severity >= ${severityAtLeast})`;
  const alone = (detail: 'durationDays' | 'severity') => (x: string) =>
    caseOf({ symptoms: [symptom(code, { ...details, [detail]: Number(x) })] });
  return [
    ...range(`${words}${strong} days`, days ?? {}, alone('durationDays')),
    ...range(
      `${words}${lasting} severity`,
      severityAtLeast === undefined ? {} : { atLeast: severityAtLeast },
      alone('severity'),
    ),
  ];
}

function ofLimit({ lab: analyte, operator, limit: name, use }: LabLimitTest, knowledge: Knowledge): Threshold {
  const limit = knowledge.limits[name];
  const definition = knowledge.analytes.find(({ id }) => id === analyte);
  if (!limit || !definition) throw new Error(`${analyte} ${name} is not defined`);
  const decimals = decimalsOf(definition.units, limit.unit, analyte);
  // A specimen that spoils every test.
  const specimen = use === 'unfit' ? { specimen: ['clotted'] } : {};
  return {
    name: `${analyte} ${operator} ${name}${use && use !== 'deciding' ? ` (${use})` : ''}`,
    operator,
    value: limit.value,
    decimals,
    alone: (x) => caseOf({ labs: [lab(analyte, `${x} ${limit.unit}`, specimen)] }),
  };
}

function decimalsOf(units: readonly UnitDefinition[], unit: string, code: string): number {
  const decimals = findUnit(units, unit)?.decimals;
  if (decimals === undefined) throw new Error(`${code} has no unit ${unit}`);
  return decimals;
}

function range(
  name: string,
  { atLeast, atMost }: { atLeast?: number; atMost?: number },
  alone: Threshold['alone'] = null,
): Threshold[] {
  return [
    ...(atLeast === undefined ? [] : [whole(`${name} >= ${atLeast}`, '>=', atLeast, alone)]),
    ...(atMost === undefined ? [] : [whole(`${name} <= ${atMost}`, '<=', atMost, alone)]),
  ];
}

function whole(name: string, operator: ComparisonOperator, value: number, alone: Threshold['alone'] = null): Threshold {
  return { name, operator, value: String(value), decimals: 0, alone };
}
