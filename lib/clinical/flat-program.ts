// The nodes of a program as flat arrays of numbers, sorted by what is to be done with them: fill.ts walks through them without
// having to tell one kind from another at every step, which is much faster than following objects. The answers are those of evaluate.ts.

import type { Node, Operation } from './compile.ts';
import { NOT_MET, UNKNOWN } from './truth.ts';

export type FlatProgram = {
  /** By node id: the answer of a test of results or measurements without any, unknown for everything else. */
  blank: Uint8Array;
  /** Tests of nothing but a symptom, of a symptom's details, of a history code: node and place of the code, in turn. */
  symptoms: Uint16Array;
  details: Uint16Array;
  histories: Uint16Array;
  /** By the place of the analyte: the tests of its results, asked where it has any. */
  results: readonly (readonly Node[] | undefined)[];
  /** Asked where there is any result, where there is any measurement, always. */
  anyResult: readonly Node[];
  measurements: readonly Node[];
  always: readonly Node[];
  /**
   * What stands on other nodes, below before above, in runs of one operation and number of parts: the operation as in BRANCHES, the
   * number of parts, the number of nodes; then of each node its id and those of its parts.
   */
  branches: Uint16Array;
  /** Everything whose answer the side of a symptom can change. */
  ofSymptoms: Uint16Array;
};

const MOST_NODES = 65_535;
const MOST_PARTS = 1_000;

/** The numbers of these in `FlatProgram.branches`: their places here. */
export const BRANCHES: readonly Operation[] = ['all', 'any', 'not', 'known', 'flag', 'count', 'wells', 'score'];

/** Throws on more conditions, or parts of one, than the arrays can number. */
export function flatten(nodes: readonly Node[]): FlatProgram {
  if (nodes.length > MOST_NODES || nodes.some(({ children }) => children.length >= MOST_PARTS))
    throw new RangeError('the rule set has more conditions than can be numbered');
  const ofKind = (...operations: Operation[]) => nodes.filter(({ operation }) => operations.includes(operation));
  const pairs = (some: readonly Node[]) => Uint16Array.from(some.flatMap(({ id, index }) => [id, index]));
  const symptoms = ofKind('symptom');
  const results: Node[][] = [];
  for (const node of ofKind('lab-band', 'lab-limit')) results[node.index] = [...(results[node.index] ?? []), node];
  return {
    blank: Uint8Array.from(nodes, withoutResult),
    symptoms: pairs(symptoms.filter((node) => !hasDetails(node))),
    details: pairs(symptoms.filter(hasDetails)),
    histories: pairs(ofKind('history')),
    results,
    anyResult: ofKind('lab-state', 'calcium-supportive'),
    measurements: ofKind('measurement', 'measurement-fall'),
    always: ofKind('age', 'pregnant', 'sex', 'egfr'),
    branches: runsOf(ofKind(...BRANCHES)),
    ofSymptoms: Uint16Array.from(dependents(nodes)),
  };
}

function withoutResult({ test, condition }: Node): number {
  return test.use === 'unfit' || 'labKnown' in condition ? NOT_MET : UNKNOWN;
}

function hasDetails({ condition }: Node): boolean {
  return Object.keys(condition).length > 1;
}

function runsOf(branches: readonly Node[]): Uint16Array {
  const levels = new Map<Node, number>();
  const levelOf = (node: Node): number => {
    const level = levels.get(node) ?? 1 + Math.max(0, ...node.children.map(levelOf));
    levels.set(node, level);
    return level;
  };
  const keyOf = (node: Node) =>
    (levelOf(node) * BRANCHES.length + BRANCHES.indexOf(node.operation)) * MOST_PARTS + node.children.length;
  const runs = new Map<number, Node[]>();
  for (const node of branches.toSorted((left, right) => keyOf(left) - keyOf(right)))
    runs.set(keyOf(node), [...(runs.get(keyOf(node)) ?? []), node]);
  return Uint16Array.from(
    [...runs.values()].flatMap((run) => [
      BRANCHES.indexOf(run[0]?.operation ?? 'all'),
      run[0]?.children.length ?? 0,
      run.length,
      ...run.flatMap((node) => [node.id, ...node.children.map(({ id }) => id)]),
    ]),
  );
}

/** A flag is read of the whole person from whichever leg it is asked for. */
function dependents(nodes: readonly Node[]): number[] {
  const found = new Set<Node>();
  for (const node of nodes) {
    const isReached = node.operation !== 'flag' && node.children.some((child) => found.has(child));
    if (node.operation === 'symptom' || isReached) found.add(node);
  }
  return [...found].map(({ id }) => id);
}
