// All conditions in one pass, and each by itself: two ways to the same truths, of the whole person, of either leg, and where results disagree.

import { describe, expect, it } from 'vitest';
import type { Node } from '#lib/clinical/compile.ts';
import { type EvaluationContext, viewOf } from '#lib/clinical/context.ts';
import { find, truthAt } from '#lib/clinical/evaluate.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { fill } from '#lib/clinical/fill.ts';
import { limbView } from '#lib/clinical/limb-view.ts';
import { buildContext } from '#lib/clinical/read-lab.ts';
import { MET, PENDING } from '#lib/clinical/truth.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { benchPatients } from '#tests/bench/patients.ts';
import { caseOf, lab, symptom } from './case-builder.ts';

const patients = benchPatients(300);

/** The conditions that the two ways give another truth, of a view of which nothing is known yet. */
function differences(view: EvaluationContext): string[] {
  const { nodes } = view.program;
  const whole = view.whole && viewOf(view.whole, {});
  const one = viewOf(view, { whole });
  const each = nodes.map((node) => truthAt(node, one));
  if (whole) fill(whole);
  const all = fill(viewOf(view, { whole }));
  return nodes.flatMap(({ id, condition }) => (all[id] === each[id] ? [] : [JSON.stringify(condition)]));
}

describe('every condition in one pass', () => {
  it('is what each is by itself, of three hundred patients', () => {
    const met = new Set<number>();
    for (const facts of patients) {
      const view = buildContext(facts, knowledge);
      expect(differences(view)).toEqual([]);
      fill(view).forEach((truth, id) => {
        if (truth === MET) met.add(id);
      });
    }
    // Nearly every condition is met by somebody, so that the comparison says something of each.
    expect(met.size).toBeGreaterThan(600);
  });

  it('leaves nothing open', () => {
    for (const facts of patients) expect(fill(buildContext(facts, knowledge)).includes(PENDING)).toBe(false);
  });

  it('is what each is by itself where results of one day disagree', () => {
    const potassium = (value: string) => lab('potassium-serum', value, { collectedOn: '2026-11-19' });
    const facts = caseOf({
      symptoms: [symptom('palpitations')],
      labs: [potassium('2.4 mmol/L'), potassium('4.2 mmol/L')],
    });
    const context = buildContext(facts, knowledge);
    const worst = viewOf(context, { readsWorstOfDay: true });
    expect(differences(worst)).toEqual([]);
    expect(differences(viewOf(context, { whole: worst }))).toEqual([]);
    expect(fill(worst)).not.toEqual(fill(context));
  });

  it.each(['left', 'right'] as const)(
    'asked of the %s leg, the whole known or not, gives what is found out anew',
    (side) => {
      for (const facts of patients) {
        const anew = legOf(facts, side, (whole) => whole);
        const known = legOf(facts, side, (whole) => {
          fill(whole);
          return whole;
        });
        expect(truthsOf(known)).toEqual(truthsOf(anew));
      }
    },
  );
});

function legOf(
  facts: CaseFacts,
  side: 'left' | 'right',
  prepared: (whole: EvaluationContext) => EvaluationContext,
): EvaluationContext {
  const whole = buildContext(facts, knowledge);
  whole.whole = whole;
  return limbView(side, prepared(whole));
}

/** By asking each that is not known. */
function truthsOf(view: EvaluationContext): number[] {
  return view.program.nodes.map((node: Node) =>
    view.truths[node.id] === PENDING ? find(node, view) : truthAt(node, view),
  );
}
