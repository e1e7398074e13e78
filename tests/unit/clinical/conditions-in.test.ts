// The conditions a rule states: what could change a finding is looked for among their numbers.

import { describe, expect, it } from 'vitest';
import { conditionsIn } from '#lib/clinical/conditions-in.ts';
import { knowledge } from '#lib/knowledge/index.ts';

/** Every text under this key, at any depth. */
function valuesOf(key: string, node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesOf(key, item));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : valuesOf(key, value),
  );
}

describe('the conditions of a rule', () => {
  it.each(knowledge.rules.map((rule) => [rule.id, rule] as const))('%s: hold every limit that it states', (_, rule) => {
    const stated =
      rule.kind === 'deficiency'
        ? [rule.notApplicableWhen ?? [], rule.core, rule.riskFactors, rule.levels]
        : [rule.notApplicableWhen ?? [], rule.fires, 'tiers' in rule ? rule.tiers : []];
    const found = conditionsIn(rule).flatMap((condition) => ('limit' in condition ? [condition.limit] : []));
    expect([...new Set(found)].sort()).toEqual([...new Set(valuesOf('limit', stated))].sort());
  });

  it('are those of a deficiency rule too', () => {
    const rule = knowledge.rules.find(({ id }) => id === 'deficiency-potassium');
    if (!rule) throw new Error('no potassium rule');
    expect(conditionsIn(rule)).toContainEqual({ symptom: 'muscle-cramp' });
    expect(conditionsIn(rule)).toContainEqual({ history: 'thiazide' });
    expect(conditionsIn(rule)).toContainEqual({ lab: 'potassium-serum', is: ['below'] });
  });
});
