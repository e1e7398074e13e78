// The one evaluator of rule conditions. Truths are found on demand, each once a view; the trace in words is read off them.

import type { Node } from './compile.ts';
import type { Condition } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import {
  calciumSupportiveTruth,
  labBandTruth,
  labLimitTruth,
  labStateTruth,
  measurementTruth,
} from './evaluate-lab.ts';
import { measurementFallTruth } from './evaluate-measurement-fall.ts';
import { symptomTruth } from './evaluate-symptom.ts';
import type { ComparisonOperator } from './quantity.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';
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

/** The same by its id, where that is all that is at hand. */
export function truthById(id: number, context: EvaluationContext): TruthCode {
  const known = context.truths[id];
  if (known === NOT_MET || known === UNKNOWN || known === MET) return known;
  const node = context.program.nodes[id];
  return node ? truthAt(node, context) : UNKNOWN;
}

/** Its place among the ids; -1 when none is met. */
export function firstMet(ids: Uint16Array, context: EvaluationContext): number {
  for (let place = 0; place < ids.length; place += 1) if (truthById(ids[place] ?? 0, context) === MET) return place;
  return -1;
}

/** Finds it out, whether the view knows it already or not. */
export function find(node: Node, context: EvaluationContext): TruthCode {
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
      return calciumSupportiveTruth(node, context);
    case 'measurement':
      return measurementTruth(node, context);
    case 'measurement-fall':
      return measurementFallTruth(node, context);
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
  return scoreWells(node.test.items, (_, at) => {
    const item = node.children[at];
    return item ? truthAt(item, context) : UNKNOWN;
  });
}

/** What `wellsAtLeast` says of `scoreAt`, without naming the items. */
function scoreTruth({ children, test }: Node, context: EvaluationContext): TruthCode {
  let min = 0;
  let max = 0;
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    const truth = child ? truthAt(child, context) : NOT_MET;
    if (truth === NOT_MET) continue;
    const least = test.points[2 * at] ?? 0;
    const most = test.points[2 * at + 1] ?? 0;
    min += truth === MET ? least : Math.min(0, least);
    max += truth === MET ? most : Math.max(0, most);
  }
  return wellsAtLeast({ min, max }, test.threshold);
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
  return isSo(egfr.value, condition.egfr, condition.value) ? MET : NOT_MET;
}

function isSo(left: number, operator: ComparisonOperator, right: number): boolean {
  if (left === right) return operator.endsWith('=');
  return operator.startsWith('<') === left < right;
}
