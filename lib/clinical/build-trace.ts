// The trace of a condition in the form that sentences are made of, read off the truths of a view.

import type { Node } from './compile.ts';
import type { Condition } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { truthAt } from './evaluate.ts';
import { explainLeaf } from './explain-leaf.ts';
import type { Trace } from './trace.ts';
import { type TruthCode, truthOfCode } from './truth.ts';

/** Throws only on a knowledge base that names what it does not define; the knowledge tests evaluate every rule. */
export function evaluate(condition: Condition, context: EvaluationContext): Trace {
  return traceOf(context.program.nodeOf(condition), context);
}

export function traceOf(node: Node, context: EvaluationContext): Trace {
  const known = context.traces.get(node.id);
  if (known) return known;
  const trace = build(node, truthAt(node, context), context);
  context.traces.set(node.id, trace);
  return trace;
}

function build(node: Node, code: TruthCode, context: EvaluationContext): Trace {
  const truth = truthOfCode(code);
  switch (node.operation) {
    case 'all':
    case 'any':
    case 'not':
    case 'count':
    case 'known': {
      const children = node.children.map((child) => traceOf(child, context));
      return { node: node.operation, truth, children, used: [], missing: [] };
    }
    case 'flag': {
      const children = node.children.map((child) => traceOf(child, context.whole ?? context));
      const flag = 'flag' in node.condition ? node.condition.flag : '';
      return {
        node: 'flag',
        truth,
        children,
        used: truth === 'met' ? [{ kind: 'flag', code: flag }] : [],
        missing: [],
      };
    }
    default: {
      const { name, used, missing } = explainLeaf(node, code, context);
      return { node: name, truth, children: [], used, missing };
    }
  }
}
