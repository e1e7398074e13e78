// Every number that a rule compares a fact with, found by walking the rule's own data and the conditions that it names.

import type { Condition } from '#lib/clinical/condition.ts';
import type { Knowledge, Rule } from '#lib/clinical/knowledge.ts';
import { ownThresholds, type Threshold } from './own-thresholds.ts';

type Found = Map<string, Threshold>;
type Walk = { knowledge: Knowledge; found: Found; prefix: string; visited: Set<string> };

/** Those of red flags that the rule reads stand with those flags. */
export function thresholdsOf(rule: Rule, knowledge: Knowledge): Threshold[] {
  const found: Found = new Map();
  const walk = (conditions: readonly Condition[], prefix = '') => {
    const state = { knowledge, found, prefix, visited: new Set<string>() };
    for (const condition of conditions) visit(condition, state);
  };
  walk((rule.notApplicableWhen ?? []).map(({ condition }) => condition));
  if (rule.kind === 'deficiency') {
    walk(rule.core);
    walk(rule.riskFactors);
    walk(rule.levels.map(({ when }) => when));
    walk(rule.supporting, 'note: ');
    walk(
      rule.notes.map(({ when }) => when),
      'note: ',
    );
    walk(
      (rule.instead ?? []).map(({ when }) => when),
      'order: ',
    );
  } else {
    walk([rule.fires]);
    if ('tiers' in rule) walk(rule.tiers.map(({ when }) => when));
  }
  return [...found.values()];
}

function visit(condition: Condition, walk: Walk): void {
  const { knowledge, visited } = walk;
  for (const child of childrenOf(condition, knowledge, visited)) visit(child, walk);
  for (const { name, ...threshold } of ownThresholds(condition, knowledge)) {
    const full = walk.prefix + name;
    if (!walk.found.has(full)) walk.found.set(full, { name: full, ...threshold });
  }
}

function childrenOf(condition: Condition, knowledge: Knowledge, visited: Set<string>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('count' in condition) return condition.count;
  if ('not' in condition) return [condition.not];
  if ('known' in condition) return [condition.known];
  if ('wells' in condition) return knowledge.wells.map((item) => item.condition);
  if ('score' in condition)
    return knowledge.instruments?.find(({ id }) => id === condition.score)?.items.map((item) => item.condition) ?? [];
  if (!('named' in condition) || visited.has(condition.named)) return [];
  visited.add(condition.named);
  const named = knowledge.named[condition.named];
  return named ? [named.condition] : [];
}
