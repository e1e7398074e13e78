// The one evaluator of rule conditions. Each node leaves a trace: its truth, the facts it used, the facts it lacks.

import type { Condition, HistoryCode } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import {
  evaluateLabBand,
  evaluateLabLimit,
  evaluateLabState,
  evaluateMeasurement,
  evaluateSupportive,
} from './evaluate-lab.ts';
import { evaluateMeasurementFall } from './evaluate-measurement-fall.ts';
import { evaluateSymptom } from './evaluate-symptom.ts';
import { type ComparisonOperator, compareQuantity } from './quantity.ts';
import type { Trace } from './trace.ts';
import { allOf, anyOf, atLeast, fromBoolean, not, type Truth } from './truth.ts';
import { scoreWells, wellsAtLeast } from './wells.ts';

/** Throws only on a knowledge base that names what it does not define; the knowledge tests evaluate every rule. */
export function evaluate(condition: Condition, context: EvaluationContext): Trace {
  if ('all' in condition) return branch('all', condition.all, context, allOf);
  if ('any' in condition) return branch('any', condition.any, context, anyOf);
  if ('not' in condition) return branch('not', [condition.not], context, ([truth]) => not(truth ?? 'unknown'));
  if ('count' in condition) {
    return branch('count', condition.count, context, (truths) => atLeast(condition.atLeast, truths));
  }
  if ('known' in condition) return known(evaluate(condition.known, context));
  if ('named' in condition) return namedCondition(condition.named, context);
  if ('symptom' in condition) return evaluateSymptom(condition, context);
  if ('history' in condition) return historyLeaf(condition.history, context);
  if ('is' in condition) return evaluateLabBand(condition, context);
  if ('limit' in condition) return evaluateLabLimit(condition, context);
  if ('labKnown' in condition || 'labLater' in condition || 'labPaired' in condition || 'labRise' in condition)
    return evaluateLabState(condition, context);
  if ('calciumSupportive' in condition) return evaluateSupportive(condition.calciumSupportive, context);
  if ('measurement' in condition) return evaluateMeasurement(condition, context);
  if ('measurementFall' in condition) return evaluateMeasurementFall(condition, context);
  if ('age' in condition) return ageLeaf(condition.age, context);
  if ('pregnant' in condition) return pregnantLeaf(context);
  if ('female' in condition) return femaleLeaf(context);
  if ('egfr' in condition) return egfrLeaf(condition.egfr, condition.value, context);
  if ('wells' in condition) return wellsLeaf(condition.wells.atLeast, context);
  if ('score' in condition) return scoreLeaf(condition.score, condition.atLeast, context);
  return flagLeaf(condition, context);
}

function branch(
  node: string,
  conditions: readonly Condition[],
  context: EvaluationContext,
  combine: (truths: Truth[]) => Truth,
): Trace {
  const children = conditions.map((child) => evaluate(child, context));
  return { node, truth: combine(children.map((child) => child.truth)), children, used: [], missing: [] };
}

function leaf(node: string, truth: Truth, used: Trace['used'], missing: string[]): Trace {
  return { node, truth, children: [], used, missing: truth === 'unknown' ? missing : [] };
}

function known(inner: Trace): Trace {
  return { node: 'known', truth: inner.truth === 'met' ? 'met' : 'not-met', children: [inner], used: [], missing: [] };
}

function namedCondition(name: string, context: EvaluationContext): Trace {
  const cached = context.named.get(name);
  if (cached) return cached;
  const definition = context.knowledge.named[name];
  if (!definition) throw new RangeError(`no named condition ${name}`);
  const trace = evaluate(definition.condition, context);
  context.named.set(name, trace);
  return trace;
}

function historyLeaf(code: HistoryCode, context: EvaluationContext): Trace {
  const entry = context.history(code);
  const used: Trace['used'] =
    entry.truth === 'met' ? [{ kind: 'history', code, startedOn: entry.startedOn, path: entry.path }] : [];
  return leaf('history', entry.truth, used, [code]);
}

function ageLeaf(range: { atLeast?: number; atMost?: number }, { ageYears }: EvaluationContext): Trace {
  if (ageYears === null) return leaf('age', 'unknown', [], ['birth-date']);
  const isOldEnough = range.atLeast === undefined || ageYears >= range.atLeast;
  const isYoungEnough = range.atMost === undefined || ageYears <= range.atMost;
  return leaf('age', fromBoolean(isOldEnough && isYoungEnough), [{ kind: 'age', years: ageYears }], []);
}

/** A man is not pregnant, asked or not; in anybody else "not asked" is unknown. */
function pregnantLeaf({ facts }: EvaluationContext): Trace {
  const { pregnant, sex } = facts.patient;
  const truth = pregnant === null && sex === 'male' ? 'not-met' : fromBoolean(pregnant);
  return leaf('pregnant', truth, truth === 'met' ? [{ kind: 'pregnant' }] : [], ['pregnant']);
}

function femaleLeaf({ facts }: EvaluationContext): Trace {
  const { sex } = facts.patient;
  return leaf('sex', sex === 'unknown' ? 'unknown' : fromBoolean(sex === 'female'), [], ['sex']);
}

function egfrLeaf(operator: ComparisonOperator, value: number, { egfr }: EvaluationContext): Trace {
  if (!egfr) return leaf('egfr', 'unknown', [], ['creatinine']);
  const asRational = (number: number) => ({ numerator: BigInt(number), denominator: 1n });
  const truth = compareQuantity({ comparator: '=', value: asRational(egfr.value) }, operator, asRational(value));
  return leaf('egfr', truth, [{ kind: 'egfr', value: egfr.value, on: egfr.on, against: `${operator} ${value}` }], []);
}

function wellsLeaf(threshold: number, context: EvaluationContext): Trace {
  const score = scoreWells(context.knowledge.wells, (condition) => evaluate(condition, context).truth);
  return leaf('wells', wellsAtLeast(score, threshold), [{ kind: 'wells', score }], score.unknownItems);
}

function scoreLeaf(id: string, threshold: number, context: EvaluationContext): Trace {
  const instrument = context.knowledge.instruments?.find((candidate) => candidate.id === id);
  if (!instrument) throw new RangeError(`no instrument ${id}`);
  const score = scoreWells(instrument.items, (condition) => evaluate(condition, context).truth);
  const used: Trace['used'] = [{ kind: 'score', title: instrument.title, score }];
  return leaf('score', wellsAtLeast(score, threshold), used, score.unknownItems);
}

function flagLeaf(condition: Extract<Condition, { flag: unknown }>, context: EvaluationContext): Trace {
  const trace = context.flags.get(condition.flag);
  if (trace === undefined) throw new RangeError(`red flag ${condition.flag} is read before it is evaluated`);
  const used: Trace['used'] = trace.truth === 'met' ? [{ kind: 'flag', code: condition.flag }] : [];
  return { node: 'flag', truth: trace.truth, children: [trace], used, missing: [] };
}
