// Every condition of a program at once: the truths of a view are a complete trace then. The same answers as evaluate.ts gives one by one.

import type { Node } from './compile.ts';
import type { EvaluationContext } from './context.ts';
import { find } from './evaluate.ts';
import { labBandTruth, labLimitTruth } from './evaluate-lab.ts';
import { MET, NOT_MET, UNKNOWN } from './truth.ts';

/** By node id. What the view knew already is found out anew: it is the same. Flags are read of `whole`, which is filled before. */
export function fill(context: EvaluationContext): Uint8Array {
  const { truths, symptoms, histories, labs, measurements, program } = context;
  const { flat } = program;
  truths.set(flat.blank);
  copy(flat.symptoms, symptoms.states, truths);
  copy(flat.histories, histories.truths, truths);
  copy(flat.details, symptoms.states, truths);
  const { details } = flat;
  for (let at = 0; at < details.length; at += 2) {
    const id = details[at] ?? 0;
    if (truths[id] === MET) ask(program.nodes[id], context);
  }
  for (const place of labs.places) {
    for (const node of flat.results[place] ?? NONE)
      truths[node.id] = node.operation === 'lab-band' ? labBandTruth(node, context) : labLimitTruth(node, context);
  }
  if (labs.places.length > 0) for (const node of flat.anyResult) ask(node, context);
  if (measurements.length > 0) for (const node of flat.measurements) ask(node, context);
  for (const node of flat.always) ask(node, context);
  fillBranches(flat.branches, context);
  return truths;
}

const NONE: readonly Node[] = [];

function copy(pairs: Uint16Array, from: Uint8Array, truths: Uint8Array): void {
  for (let at = 0; at < pairs.length; at += 2) truths[pairs[at] ?? 0] = from[pairs[at + 1] ?? 0] ?? UNKNOWN;
}

function ask(node: Node | undefined, context: EvaluationContext): void {
  if (node) context.truths[node.id] = find(node, context);
}

/** Operations by their place in BRANCHES of flat-program.ts: that is what lets them be told apart in one step. */
function fillBranches(branches: Uint16Array, context: EvaluationContext): void {
  const { truths, program } = context;
  const whole = context.whole?.truths ?? truths;
  for (let at = 0; at < branches.length; ) {
    const operation = branches[at] ?? 0;
    const parts = branches[at + 1] ?? 0;
    const end = at + 3 + (branches[at + 2] ?? 0) * (parts + 1);
    at += 3;
    switch (operation) {
      case 0:
        while (at < end) {
          const id = branches[at] ?? 0;
          let truth: number = MET;
          for (const last = at + parts; at < last; ) truth &= truths[branches[++at] ?? 0] ?? UNKNOWN;
          truths[id] = truth;
          at += 1;
        }
        break;
      case 1:
        while (at < end) {
          const id = branches[at] ?? 0;
          let truth: number = NOT_MET;
          for (const last = at + parts; at < last; ) truth |= truths[branches[++at] ?? 0] ?? UNKNOWN;
          truths[id] = truth;
          at += 1;
        }
        break;
      case 2:
        for (; at < end; at += 2) {
          const truth = truths[branches[at + 1] ?? 0] ?? UNKNOWN;
          truths[branches[at] ?? 0] = truth === UNKNOWN ? UNKNOWN : MET - truth;
        }
        break;
      case 3:
        for (; at < end; at += 2)
          truths[branches[at] ?? 0] = (truths[branches[at + 1] ?? 0] ?? UNKNOWN) === MET ? MET : NOT_MET;
        break;
      case 4:
        for (; at < end; at += 2) truths[branches[at] ?? 0] = whole[branches[at + 1] ?? 0] ?? UNKNOWN;
        break;
      default:
        for (; at < end; at += parts + 1) ask(program.nodes[branches[at] ?? 0], context);
    }
  }
}
