import { describe, expect, it } from 'vitest';
import { type TraceNode, traceRule } from '#lib/clinical/trace-rule.ts';
import { allOf, anyOf, not, type Truth } from '#lib/clinical/truth.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleCases } from '../knowledge/rule-cases.ts';
import { caseOf, lab, symptom } from './case-builder.ts';

describe('the trace of a rule', () => {
  it('shows the fact, its value, unit, threshold and date at the node that used it', () => {
    const trace = traceRule(
      caseOf({ labs: [lab('potassium-serum', '2.8 mmol/L')] }),
      knowledge,
      'red-flag-critical-potassium-low',
    );
    const [fires] = trace?.parts ?? [];
    expect(trace?.outcome.status).toBe('met');
    expect(fires?.title).toBe('Fires when');
    expect(fires?.node.children[0]).toMatchObject({
      text: 'potassium below 3.0 mmol/L, however old',
      truth: 'met',
      facts: ['Potassium 2.8 mmol/L on 19 Nov 2026: below 3.0 mmol/L'],
    });
  });

  it('shows what an unknown node lacks', () => {
    const trace = traceRule(caseOf({ symptoms: [symptom('leg-pain')] }), knowledge, 'red-flag-severe-leg-pain');
    expect(trace?.parts[0]?.node).toMatchObject({ truth: 'unknown', missing: ['leg-pain.severity'] });
  });

  it('opens named conditions and the flags that a rule reads', () => {
    const facts = caseOf({ symptoms: [symptom('leg-swelling', { side: 'left' }), symptom('chest-pain')] });
    const texts = allNodes(
      traceRule(facts, knowledge, 'red-flag-possible-pulmonary-embolism')?.parts.map((part) => part.node) ?? [],
    ).map((node) => node.text);
    expect(texts.some((text) => text.startsWith('suspected') && text.endsWith('flagged'))).toBe(true);
    expect(texts).toContain('leg swelling of one leg');
  });

  it('is null for a rule that does not exist', () => {
    expect(traceRule(caseOf(), knowledge, 'red-flag-nothing')).toBeNull();
  });

  it('adds up: the truth of every branch follows from its parts, in the cases of every rule', () => {
    let checked = 0;
    for (const [id, cases] of ruleCases) {
      for (const facts of cases) {
        for (const node of allNodes(traceRule(facts, knowledge, id)?.parts.map((part) => part.node) ?? [])) {
          const truths = node.children.map((child) => child.truth);
          const expected = combined(node.text, truths);
          if (expected) {
            expect(node.truth, node.text).toBe(expected);
            checked += 1;
          }
        }
      }
    }
    expect(checked).toBeGreaterThan(500);
  });
});

function combined(text: string, truths: Truth[]): Truth | null {
  if (text === 'all of') return allOf(truths);
  if (text === 'any of') return anyOf(truths);
  const [only] = truths;
  return text === 'not' && only ? not(only) : null;
}

function allNodes(nodes: readonly TraceNode[]): TraceNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}
