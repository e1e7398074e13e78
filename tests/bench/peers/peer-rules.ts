// Our rules as a peer is given them: nothing but all, any, not, "known" and named parts over single facts, from the same data.

import type { Condition } from '#lib/clinical/condition.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';

/** A test of one kind of fact. */
export type Leaf = Exclude<
  Condition,
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { count: Condition[]; atLeast: number }
  | { named: string }
  | { known: Condition }
  | { flag: string }
>;

export type Expression =
  | { all: Expression[] }
  | { any: Expression[] }
  | { not: Expression }
  | { known: Expression }
  /** A named condition or another rule. */
  | { part: string }
  | { leaf: number };

/** `isClear`: results of one day that read differently say nothing, as for a deficiency. */
export type PeerLeaf = { test: Leaf; isClear: boolean };

export type PeerRules = {
  leaves: PeerLeaf[];
  /** Named conditions. */
  parts: { name: string; expression: Expression }[];
  /** Flags, excess, contributors and advice by their id; of a deficiency its picture, its risk and each of its levels. */
  rules: { id: string; expression: Expression }[];
};

export function peerRulesOf(knowledge: Knowledge): PeerRules {
  const leaves: PeerLeaf[] = [];
  const numbers = new Map<string, number>();
  const leaf = (test: Leaf, isClear: boolean): Expression => {
    const key = `${JSON.stringify(test)}${isClear && 'is' in test ? ' clear' : ''}`;
    const number = numbers.get(key) ?? leaves.push({ test, isClear }) - 1;
    numbers.set(key, number);
    return { leaf: number };
  };
  const build = (condition: Condition, isClear: boolean): Expression => {
    const each = (conditions: readonly Condition[]) => conditions.map((child) => build(child, isClear));
    if ('all' in condition) return { all: each(condition.all) };
    if ('any' in condition) return { any: each(condition.any) };
    if ('not' in condition) return { not: build(condition.not, isClear) };
    if ('known' in condition) return { known: build(condition.known, isClear) };
    if ('count' in condition)
      return { any: groupsOf(each(condition.count), condition.atLeast).map((all) => ({ all })) };
    if ('flag' in condition) return { part: `red-flag-${condition.flag}` };
    if (!('named' in condition)) return leaf(condition, isClear);
    const named = knowledge.named[condition.named];
    if (!named) throw new RangeError(`no named condition ${condition.named}`);
    return isClear ? build(named.condition, true) : { part: condition.named };
  };
  const parts = Object.entries(knowledge.named).map(([name, { condition }]) => ({
    name,
    expression: build(condition, false),
  }));
  const rules = knowledge.rules.flatMap((rule) => {
    if (rule.kind !== 'deficiency') return [{ id: rule.id, expression: build(rule.fires, false) }];
    return [
      { id: `${rule.id} picture`, expression: build({ any: rule.core }, true) },
      { id: `${rule.id} risk`, expression: build({ any: rule.riskFactors }, true) },
      ...rule.levels.map((level, place) => ({
        id: `${rule.id} level ${place + 1}`,
        expression: build(level.when, true),
      })),
    ];
  });
  return { leaves, parts, rules };
}

/** "At least two of four" as any of the six pairs: what a language without counting says. */
function groupsOf<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, place) => groupsOf(items.slice(place + 1), size - 1).map((rest) => [item, ...rest]));
}
