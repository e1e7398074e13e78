// The facts that make a node true, without putting them into words: those of its met branches, down to the leaves.

import type { Node } from './compile.ts';
import type { EvaluationContext } from './context.ts';
import { truthAt } from './evaluate.ts';
import { resultsBehind } from './evaluate-lab.ts';
import { metEntries } from './evaluate-symptom.ts';
import type { Side } from './facts.ts';
import { MET } from './truth.ts';

/** Sides named by the symptoms that make the node met. */
export function sidesOf(node: Node, context: EvaluationContext): ReadonlySet<Side> {
  const sides = new Set<Side>();
  visitMet(node, context, (leaf, view) => {
    if (leaf.operation !== 'symptom') return;
    for (const { fact } of metEntries(leaf, view.symptoms)) if (fact.side) sides.add(fact.side);
  });
  return sides;
}

/** Days since the latest beginning among the symptoms that make the node met and are dated; `null` when none is. */
export function mostRecentOnset(node: Node, context: EvaluationContext): number | null {
  let latest: number | null = null;
  visitMet(node, context, (leaf, view) => {
    if (leaf.operation !== 'symptom') return;
    for (const { fact } of metEntries(leaf, view.symptoms)) {
      const days = fact.durationDays;
      if (days !== null && (latest === null || days < latest)) latest = days;
    }
  });
  return latest;
}

/** Age in days of the newest result that makes one of the nodes met; `null` when none does. */
export function newestResult(nodes: readonly Node[], context: EvaluationContext): number | null {
  let newest: number | null = null;
  for (const node of nodes) {
    visitMet(node, context, (leaf, view) => {
      for (const { measured } of resultsBehind(leaf, MET, view)) {
        const days = measured?.ageDays ?? null;
        if (days !== null && (newest === null || days < newest)) newest = days;
      }
    });
  }
  return newest;
}

/** Leaves, each with the view in which it was asked. */
function visitMet(node: Node, context: EvaluationContext, visit: (leaf: Node, view: EvaluationContext) => void): void {
  if (truthAt(node, context) !== MET) return;
  switch (node.operation) {
    case 'all':
    case 'any':
    case 'not':
    case 'count':
    case 'known':
      for (const child of node.children) visitMet(child, context, visit);
      return;
    case 'flag':
      for (const child of node.children) visitMet(child, context.whole ?? context, visit);
      return;
    default:
      visit(node, context);
  }
}
