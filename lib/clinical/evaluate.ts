// The one evaluator of rule conditions. Truths are found on demand, each once a view; the trace in words is read off them.

import type { Node } from './compile.ts';
import type { Condition } from './condition.ts';
import { type EvaluationContext, PENDING } from './context.ts';
import {
  calciumSupportiveTruth,
  labBandTruth,
  labLimitTruth,
  labStateTruth,
  measurementTruth,
  type NumberComparison,
} from './evaluate-lab.ts';
import { measurementFallTruth } from './evaluate-measurement-fall.ts';
import { symptomTruth } from './evaluate-symptom.ts';
import type { InstrumentItem } from './knowledge.ts';
import { codeOfTruth, MET, NOT_MET, type TruthCode, truthOfCode, UNKNOWN } from './truth.ts';
import { scoreWells, type WellsScore, wellsAtLeast } from './wells.ts';

/** The truth of a condition of the knowledge base in this view. */
export function truthOf(condition: Condition, context: EvaluationContext): TruthCode {
  return truthAt(context.program.nodeOf(condition), context);
}

export function truthAt(node: Node, context: EvaluationContext): TruthCode {
  const known = context.truths[node.id];
  if (known === NOT_MET || known === UNKNOWN || known === MET) return known;
  const truth = find(node, context);
  context.truths[node.id] = truth;
  return truth;
}

/** Finds out what nobody asked for yet, so that the view's truths are a complete trace. */
export function completeTrace(context: EvaluationContext): Uint8Array {
  for (const rule of context.program.rules) for (const node of nodesOf(rule)) visitAll(node, context);
  return context.truths;
}

function nodesOf(rule: EvaluationContext['program']['rules'][number]): Node[] {
  return [...rule.exclusions, rule.main, ...rule.risks, ...rule.levels, ...rule.tiers];
}

function visitAll(node: Node, context: EvaluationContext): void {
  truthAt(node, context);
  for (const child of node.children) if (context.truths[child.id] === PENDING) visitAll(child, context);
}

function find(node: Node, context: EvaluationContext): TruthCode {
  switch (node.operation) {
    case 'all':
      return leastOf(node.children, context);
    case 'any':
      return greatestOf(node.children, context);
    case 'symptom':
      return symptomTruth(node, context.symptoms);
    case 'history':
      return fromTable(context.histories.truths[node.index]);
    case 'lab-band':
      return labBandTruth(node, context);
    case 'lab-limit':
      return labLimitTruth(node, context);
    case 'not':
      return opposite(leastOf(node.children, context));
    case 'known':
      return leastOf(node.children, context) === MET ? MET : NOT_MET;
    case 'count':
      return countTruth(node, context);
    case 'flag':
      return leastOf(node.children, context.whole ?? context);
    case 'lab-state':
      return labStateTruth(node.condition, context);
    case 'calcium-supportive':
      return calciumSupportiveTruth(node.condition, context);
    case 'measurement':
      return measurementTruth(node.condition, context);
    case 'measurement-fall':
      return measurementFallTruth(node.condition, context);
    case 'wells':
    case 'score':
      return scoreTruth(node, context);
    case 'age':
    case 'egfr':
    case 'pregnant':
    case 'sex':
      return personTruth(node.condition, context);
  }
}

/** "All of": of no parts met. */
function leastOf(nodes: readonly Node[], context: EvaluationContext): TruthCode {
  let least: TruthCode = MET;
  for (const node of nodes) {
    const truth = truthAt(node, context);
    if (truth === NOT_MET) return NOT_MET;
    if (truth < least) least = truth;
  }
  return least;
}

/** "Any of": of no parts not met. */
function greatestOf(nodes: readonly Node[], context: EvaluationContext): TruthCode {
  let greatest: TruthCode = NOT_MET;
  for (const node of nodes) {
    const truth = truthAt(node, context);
    if (truth === MET) return MET;
    if (truth > greatest) greatest = truth;
  }
  return greatest;
}

function opposite(truth: TruthCode): TruthCode {
  if (truth === UNKNOWN) return UNKNOWN;
  return truth === MET ? NOT_MET : MET;
}

function fromTable(code: number | undefined): TruthCode {
  if (code === MET) return MET;
  return code === NOT_MET ? NOT_MET : UNKNOWN;
}

/** Whether at least so many parts are met, whatever the unknown ones turn out to be. */
function countTruth(node: Node, context: EvaluationContext): TruthCode {
  let met = 0;
  let unknown = 0;
  for (const child of node.children) {
    const truth = truthAt(child, context);
    if (truth === MET) met += 1;
    else if (truth === UNKNOWN) unknown += 1;
  }
  if (met >= node.index) return MET;
  return met + unknown >= node.index ? UNKNOWN : NOT_MET;
}

/** The score of a `wells` or `score` condition in this view. */
export function scoreAt(node: Node, context: EvaluationContext): WellsScore {
  let at = -1;
  return scoreWells(itemsOf(node.condition, context), () => {
    at += 1;
    const item = node.children[at];
    return item ? truthOfCode(truthAt(item, context)) : 'unknown';
  });
}

function itemsOf(condition: Condition, { program }: EvaluationContext): readonly InstrumentItem[] {
  return 'score' in condition ? (program.instruments.get(condition.score)?.items ?? []) : program.knowledge.wells;
}

function scoreTruth(node: Node, context: EvaluationContext): TruthCode {
  const { condition } = node;
  const threshold = 'wells' in condition ? condition.wells.atLeast : 'score' in condition ? condition.atLeast : 0;
  return codeOfTruth(wellsAtLeast(scoreAt(node, context), threshold));
}

function personTruth(condition: Condition, { facts, ageYears, egfr }: EvaluationContext): TruthCode {
  if ('age' in condition) {
    if (ageYears === null) return UNKNOWN;
    const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = condition.age;
    return ageYears >= atLeast && ageYears <= atMost ? MET : NOT_MET;
  }
  const { pregnant, sex } = facts.patient;
  if ('pregnant' in condition) {
    // A man is not pregnant, asked or not; in anybody else "not asked" is unknown.
    if (pregnant === null) return sex === 'male' ? NOT_MET : UNKNOWN;
    return pregnant ? MET : NOT_MET;
  }
  if ('female' in condition) {
    if (sex === 'unknown') return UNKNOWN;
    return sex === 'female' ? MET : NOT_MET;
  }
  if (!('egfr' in condition) || egfr === null) return UNKNOWN;
  return COMPARE[condition.egfr](egfr.value, condition.value) ? MET : NOT_MET;
}

const COMPARE: NumberComparison = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
