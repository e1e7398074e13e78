// Every condition that a rule states itself, at any depth; not those of the named conditions and flags that it refers to.

import type { Condition } from './condition.ts';
import type { Rule } from './knowledge.ts';

export function conditionsIn(rule: Rule): Condition[] {
  return statedBy(rule).flatMap(withParts);
}

function statedBy(rule: Rule): Condition[] {
  const exclusions = (rule.notApplicableWhen ?? []).map(({ condition }) => condition);
  if (rule.kind === 'deficiency')
    return [...exclusions, ...rule.core, ...rule.riskFactors, ...rule.levels.map(({ when }) => when)];
  return [...exclusions, rule.fires, ...('tiers' in rule ? rule.tiers.map(({ when }) => when) : [])];
}

/** The condition itself and all below it. */
function withParts(condition: Condition): Condition[] {
  return [condition, ...partsOf(condition).flatMap(withParts)];
}

/** The conditions that a branch joins; of a leaf, and of what only refers to another condition, none. */
export function partsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('count' in condition) return condition.count;
  if ('not' in condition) return [condition.not];
  return 'known' in condition ? [condition.known] : [];
}
