// Results and measurements moved to the limits that a rule holds them against.

import type { Assessment } from './assessment.ts';
import { chooseBands } from './choose-bands.ts';
import { conditionsIn } from './conditions-in.ts';
import type { EvaluationContext } from './context.ts';
import { add, compare, decimal, type Rational, subtract, toText } from './decimal.ts';
import { unique } from './explain.ts';
import type { Change } from './fact-changes.ts';
import type { CaseFacts, LabFact } from './facts.ts';
import { latestMeasurement } from './fresh-measurements.ts';
import { edgesFor } from './interpret.ts';
import type { Rule, UnitDefinition } from './knowledge.ts';
import { readReferenceRange } from './reference-range.ts';
import type { UsedFact } from './trace.ts';
import { limitIn } from './units.ts';
import { inSentence, sentenceCase, unitText } from './wording.ts';

/** The limits of its bands and of the rule, each at the limit and one reporting step to either side. */
export function labChanges(assessment: Assessment, rule: Rule, context: EvaluationContext): Change[] {
  const index = indexOf(assessment);
  const lab = index === null ? undefined : context.facts.labs[index];
  if (index === null || !lab || !assessment.measured) return [];
  const { facts } = context;
  const { unit, quantity } = assessment.measured;
  const limits = limitsOf(assessment, lab, rule, context);
  const unitWords = unitText(unit.unit, context.behaviour);
  return moves(
    { of: assessment.path, name: assessment.definition.name, now: quantity.value, unit, unitWords, limits },
    (value) => ({
      ...facts,
      labs: facts.labs.map((item, at) => (at === index ? { ...lab, value } : item)),
    }),
  );
}

type Moved = {
  of: string;
  name: string;
  now: Rational;
  unit: UnitDefinition;
  /** With the space before it. */
  unitWords: string;
  limits: readonly Rational[];
};

/** The number moved across its limits; `factsWith` are the facts with another value in its place. */
function moves({ of, name, now, unit, unitWords, limits }: Moved, factsWith: (value: string) => CaseFacts): Change[] {
  return valuesAround(limits, now, unit).map((value) => {
    const text = toText(value, unit.decimals);
    const isHigher = compare(value, now) > 0;
    return {
      of: `${of} ${isHigher ? 'up' : 'down'}`,
      facts: factsWith(text),
      text: (result) => `${sentenceCase(name)} ${text}${unitWords} or ${isHigher ? 'more' : 'less'} would ${result}`,
    };
  });
}

/** At each limit and one reporting step to either side of it, nearest to the value of now first. */
function valuesAround(limits: readonly Rational[], now: Rational, unit: UnitDefinition): Rational[] {
  const step = decimal(unit.decimals === 0 ? '1' : `0.${'0'.repeat(unit.decimals - 1)}1`);
  return limits
    .flatMap((limit) => [subtract(limit, step), limit, add(limit, step)])
    .filter((value) => compare(value, now) !== 0 && value.numerator > 0n)
    .sort((left, right) => compare(distance(left, now), distance(right, now)));
}

function distance(left: Rational, right: Rational): Rational {
  return compare(left, right) >= 0 ? subtract(left, right) : subtract(right, left);
}

function indexOf({ path }: Assessment): number | null {
  const match = /^labs\[(\d+)\]$/.exec(path);
  return match ? Number(match[1]) : null;
}

function limitsOf(assessment: Assessment, lab: LabFact, rule: Rule, context: EvaluationContext): Rational[] {
  const { definition, measured } = assessment;
  if (!measured) return [];
  const { unit } = measured;
  const choice = chooseBands(definition, context);
  const range = readReferenceRange(lab.referenceRange, unit, definition.units);
  const compiled = context.program.analytes[assessment.place]?.units[definition.units.indexOf(unit)];
  const edges =
    choice.kind === 'refused' || !compiled ? null : edgesFor(choice.bands, range.interval, compiled, definition);
  const bands = edges
    ? [edges.low, edges.borderlineBelow, edges.borderlineFrom, edges.high].flatMap((edge) => (edge ? [edge.value] : []))
    : [];
  if (rule.kind === 'deficiency') return bands;
  const names = unique(conditionsIn(rule).flatMap((condition) => ('limit' in condition ? [condition.limit] : [])));
  const decisive = names.flatMap((name) => {
    const limit = context.knowledge.limits[name];
    return limit && limit.analyte === definition.id ? [limitIn(limit, unit, definition.units)] : [];
  });
  return decisive.length > 0 ? decisive : bands;
}

/** A measurement at each number that the rule holds it against, and one step to either side. */
export function measurementChanges(used: UsedFact, rule: Rule, context: EvaluationContext): Change[] {
  if (used.kind !== 'measurement') return [];
  const { code } = used.fact;
  const latest = latestMeasurement(code, context);
  if (latest?.fact !== used.fact) return [];
  const { unit, units, quantity } = latest;
  const limits = conditionsIn(rule).flatMap((condition) =>
    'measurement' in condition && condition.measurement === code ? [limitIn(condition, unit, units)] : [],
  );
  const { facts, knowledge } = context;
  return moves(
    { of: code, name: inSentence(code, knowledge), now: quantity.value, unit, unitWords: ` ${unit.unit}`, limits },
    (value) => ({
      ...facts,
      measurements: facts.measurements.map((item) => (item === used.fact ? { ...item, value } : item)),
    }),
  );
}
