// The nodes of a program as flat arrays of numbers: asked one after the other in the order of their ids, each after those below it,
// which is much faster than following objects. The answers are those of evaluate.ts.

import type { Node } from './compile.ts';

/** What `fill` in evaluate.ts tells apart. Every other operation is asked through its node. */
export const ALL = 0;
export const ANY = 1;
export const SYMPTOM = 2;
export const HISTORY = 3;
/** A test of results, which without a result of its analyte has a fixed answer. */
export const RESULT = 4;
export const OTHER = 5;

export type FlatProgram = {
  /** By node id. */
  kinds: Uint8Array;
  /** By node id: the place of the symptom, history code or analyte. */
  places: Uint16Array;
  /** The children of node n stand in `children` from starts[n] to before starts[n + 1]. */
  starts: Uint16Array;
  children: Uint16Array;
  /** By node id: the answer of a test of results without any. */
  withoutResult: Uint8Array;
};

const KIND_OF: Partial<Record<Node['operation'], number>> = {
  all: ALL,
  any: ANY,
  symptom: SYMPTOM,
  history: HISTORY,
  'lab-band': RESULT,
  'lab-limit': RESULT,
};

/** `withoutResult` says of a test of results what it answers when there is none. */
export function flatten(nodes: readonly Node[], withoutResult: (node: Node) => number): FlatProgram {
  const children = nodes.flatMap((node) => node.children.map((child) => child.id));
  const starts = new Uint16Array(nodes.length + 1);
  nodes.forEach((node, id) => {
    starts[id + 1] = (starts[id] ?? 0) + node.children.length;
  });
  return {
    kinds: Uint8Array.from(nodes, (node) => KIND_OF[node.operation] ?? OTHER),
    places: Uint16Array.from(nodes, (node) => node.index),
    starts,
    children: Uint16Array.from(children),
    withoutResult: Uint8Array.from(nodes, withoutResult),
  };
}
