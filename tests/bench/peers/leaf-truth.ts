// The truth of each single test for one patient, worked out outside all timing by the straight-line evaluation: lab reading
// included, so that the peers are spared it.

import { ANALYTES, type Analyte } from '#lib/clinical/codes.ts';
import type { Band, Condition, SymptomTest } from '#lib/clinical/condition.ts';
import type { CaseFacts, SymptomFact } from '#lib/clinical/facts.ts';
import type { DecisionLimit } from '#lib/clinical/knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { egfrIsBelow } from '../straight-line/egfr.ts';
import { evaluateStraight } from '../straight-line/evaluate.ts';
import { HISTORY_NUMBERS } from '../straight-line/history-codes.ts';
import { critical, decides, ever, limit, unfit } from '../straight-line/lab-limits.ts';
import {
  creatinineRise,
  haemoglobinFall,
  isCalciumNotAdjusted,
  isKnown,
  isLater,
  reads,
  readsClearly,
  supportiveCalcium,
} from '../straight-line/lab-tests.ts';
import {
  fall,
  measuredAbove,
  measuredAtLeast,
  measuredAtMost,
  measuredBelow,
  measuredFall,
  measuredLimit,
} from '../straight-line/measurements.ts';
import { ageAtLeast, ageAtMost, listed, person } from '../straight-line/person.ts';
import { wellsIsTwo } from '../straight-line/red-flags-vessels.ts';
import { ABOVE, BELOW, BORDERLINE, WITHIN } from '../straight-line/specimens.ts';
import { WHOLE } from '../straight-line/symptoms.ts';
import { MET, NOT_MET, not, type Truth, UNKNOWN } from '../straight-line/truth.ts';
import type { Expression, Leaf, PeerRules } from './peer-rules.ts';

/** In the order of the leaves: met 3, unknown 1, not met 0. */
export function leafTruths(facts: CaseFacts, { leaves }: PeerRules): Truth[] {
  evaluateStraight(facts);
  return leaves.map(({ test, isClear }) => truthOfLeaf(test, isClear, facts) & MET);
}

/** What the expression says by Kleene's logic: what a peer must say as well. */
export function truthOf(expression: Expression, leaves: readonly Truth[], parts: ReadonlyMap<string, Truth>): Truth {
  const each = (children: readonly Expression[]) => children.map((child) => truthOf(child, leaves, parts));
  if ('all' in expression) return each(expression.all).reduce((left, right) => left & right, MET);
  if ('any' in expression) return each(expression.any).reduce((left, right) => left | right, NOT_MET);
  if ('not' in expression) return not(truthOf(expression.not, leaves, parts));
  if ('known' in expression) return truthOf(expression.known, leaves, parts) === MET ? MET : NOT_MET;
  if ('leaf' in expression) return leaves[expression.leaf] ?? UNKNOWN;
  const part = parts.get(expression.part);
  if (part === undefined) throw new RangeError(`${expression.part} is read before it is known`);
  return part;
}

/** By rule. */
export function expectedTruths(leaves: readonly Truth[], rules: PeerRules): Map<string, Truth> {
  const known = new Map<string, Truth>();
  for (const { name, expression } of rules.parts) known.set(name, truthOf(expression, leaves, known));
  for (const { id, expression } of rules.rules) known.set(id, truthOf(expression, leaves, known));
  return known;
}

function truthOfLeaf(test: Leaf, isClear: boolean, facts: CaseFacts): Truth {
  if ('symptom' in test) return symptomTruth(test, entriesOf(test.symptom, facts));
  if ('history' in test) return listed(HISTORY_NUMBERS.get(test.history) ?? -1);
  if ('is' in test)
    return isClear ? readsClearly(numberOf(test.lab), bits(test.is)) : reads(numberOf(test.lab), bits(test.is));
  if ('limit' in test) return limitTruth(test);
  if ('labKnown' in test) return isKnown(numberOf(test.labKnown));
  if ('labLater' in test) return isLater(numberOf(test.labLater), numberOf(test.than), test.byMoreThanDays);
  if ('labPaired' in test) return not(isCalciumNotAdjusted());
  if ('labRise' in test) return creatinineRise(numberOr(test.by?.value), numberOr(test.times), test.withinDays);
  if ('labFall' in test) return haemoglobinFall(Number(test.by.value), test.withinDays);
  if ('calciumSupportive' in test) return supportiveCalcium(bits(test.calciumSupportive));
  if ('measurement' in test) return measurementTruth(test);
  if ('measurementFall' in test)
    return measuredFall(fall(test.measurementFall, test.to, Number(test.atLeast), test.unit));
  if ('age' in test) return ageAtLeast(test.age.atLeast ?? 0) & ageAtMost(test.age.atMost ?? 1_000);
  if ('pregnant' in test) return person.pregnant;
  if ('female' in test) return person.female;
  if ('egfr' in test) return test.egfr === '<' ? egfrIsBelow(test.value) : not(egfrIsBelow(test.value));
  if ('wells' in test) return wellsIsTwo(WHOLE);
  if ('score' in test) return scoreTruth(test, isClear, facts);
  throw new RangeError(`the straight line knows no ${JSON.stringify(test)}`);
}

/** Met when the least that is known reaches it, not met when the most does not. */
function scoreTruth({ score, atLeast }: Extract<Leaf, { score: string }>, isClear: boolean, facts: CaseFacts): Truth {
  const instrument = knowledge.instruments?.find(({ id }) => id === score);
  if (!instrument) throw new RangeError(`no instrument ${score}`);
  let [least, most] = [0, 0];
  for (const { condition, points } of instrument.items) {
    const truth = truthOfItem(condition, isClear, facts);
    const { min, max } = typeof points === 'number' ? { min: points, max: points } : points;
    least += truth === MET ? min : truth === UNKNOWN ? Math.min(0, min) : 0;
    most += truth === MET ? max : truth === UNKNOWN ? Math.max(0, max) : 0;
  }
  if (least >= atLeast) return MET;
  return most < atLeast ? NOT_MET : UNKNOWN;
}

/** Items are single facts, joined by nothing but all, any and not. */
function truthOfItem(condition: Condition, isClear: boolean, facts: CaseFacts): Truth {
  const each = (conditions: readonly Condition[]) => conditions.map((child) => truthOfItem(child, isClear, facts));
  if ('all' in condition) return each(condition.all).reduce((left, right) => left & right, MET);
  if ('any' in condition) return each(condition.any).reduce((left, right) => left | right, NOT_MET);
  if ('not' in condition) return not(truthOfItem(condition.not, isClear, facts));
  if ('known' in condition || 'count' in condition || 'named' in condition || 'flag' in condition)
    throw new RangeError(`an item of a score is no ${JSON.stringify(condition)}`);
  return truthOfLeaf(condition, isClear, facts) & MET;
}

function numberOf(analyte: Analyte): number {
  return ANALYTES.indexOf(analyte);
}

function numberOr(text: string | undefined): number {
  return text === undefined ? Number.POSITIVE_INFINITY : Number(text);
}

const BITS: Record<Band, number> = { below: BELOW, borderline: BORDERLINE, within: WITHIN, above: ABOVE };

function bits(bands: readonly Band[]): number {
  return bands.reduce((sum, band) => sum | BITS[band], 0);
}

function limitTruth({ limit: name, operator, use }: Extract<Leaf, { limit: string }>): Truth {
  const published: DecisionLimit | undefined = knowledge.limits[name];
  if (!published) throw new RangeError(`no decision limit ${name}`);
  const row = limit(published.analyte, Number(published.value), published.unit);
  switch (use ?? 'deciding') {
    case 'deciding':
      return decides(operator, row);
    case 'any-time':
      return ever(operator, row);
    case 'critical':
      return critical(operator, row);
    case 'unfit':
      return unfit(operator, row);
  }
}

function measurementTruth({ measurement, operator, value, unit }: Extract<Leaf, { measurement: string }>): Truth {
  const published = measuredLimit(measurement, Number(value), unit);
  switch (operator) {
    case '<':
      return measuredBelow(published);
    case '<=':
      return measuredAtMost(published);
    case '>':
      return measuredAbove(published);
    case '>=':
      return measuredAtLeast(published);
  }
}

/** What was said of one symptom. */
export type SymptomEntries = { status: 'present' | 'absent' | 'not-asked'; entries: SymptomFact[] };

export function entriesOf(code: SymptomFact['code'], { symptoms }: CaseFacts): SymptomEntries {
  const entries = symptoms.filter((fact) => fact.status === 'present' && says(fact, code));
  if (entries.length > 0) return { status: 'present', entries };
  const sides = symptoms.filter((fact) => fact.status === 'absent' && fact.code === code).map((fact) => fact.side);
  const isAbsent =
    sides.some((side) => side === null || side === 'both') || (sides.includes('left') && sides.includes('right'));
  return { status: isAbsent ? 'absent' : 'not-asked', entries };
}

/** A cramp at night is a cramp. */
function says(fact: SymptomFact, code: SymptomFact['code']): boolean {
  if (fact.code === code) return true;
  if (code === 'muscle-cramp') return fact.code === 'nocturnal-cramp';
  return code === 'nocturnal-cramp' && fact.code === 'muscle-cramp' && fact.nocturnal === true;
}

export function symptomTruth(test: SymptomTest, { status, entries }: SymptomEntries): Truth {
  if (status !== 'present') return status === 'absent' ? NOT_MET : UNKNOWN;
  const isLeftAndRight = entries.some(({ side }) => side === 'left') && entries.some(({ side }) => side === 'right');
  return entries.reduce((sum, entry) => sum | entryTruth(test, entry, isLeftAndRight), NOT_MET);
}

function entryTruth(test: SymptomTest, entry: SymptomFact, isLeftAndRight: boolean): Truth {
  let truth = MET;
  const { side, durationDays: days, severity, exertional, worsening } = entry;
  if (test.side) {
    const holds = test.side === 'one' ? side !== 'both' : side === 'both' || isLeftAndRight;
    truth &= side === null ? (test.sideMissing ? MET : UNKNOWN) : fromBoolean(holds);
  }
  if (test.days) {
    const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = test.days;
    truth &= days === null ? (test.daysMissing ? MET : UNKNOWN) : fromBoolean(days >= atLeast && days <= atMost);
  }
  if (test.severityAtLeast !== undefined)
    truth &= severity === null ? UNKNOWN : fromBoolean(severity >= test.severityAtLeast);
  if (test.exertional) truth &= exertional === null ? UNKNOWN : fromBoolean(exertional);
  if (test.worsening) truth &= worsening === null ? UNKNOWN : fromBoolean(worsening);
  return truth;
}

function fromBoolean(holds: boolean): Truth {
  return holds ? MET : NOT_MET;
}
