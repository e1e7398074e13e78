// Which red-flag rules a rule reads, directly or through others: worked out once for each rule object.

import type { Knowledge, RedFlagRule, Rule } from './knowledge.ts';

const KNOWN = new WeakMap<Rule, RedFlagRule[]>();

/** In the order of the knowledge base, so that each stands after those that it reads itself. */
export function flagRulesReadBy(rule: Rule, knowledge: Knowledge): RedFlagRule[] {
  const known = KNOWN.get(rule);
  if (known) return known;
  const needed = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'flag' && typeof value === 'string') need(value);
      else if (key === 'named' && typeof value === 'string') visit(knowledge.named[value]?.condition);
      else visit(value);
    }
  };
  const need = (code: string): void => {
    if (needed.has(code)) return;
    needed.add(code);
    visit(knowledge.rules.find((candidate) => candidate.kind === 'red-flag' && candidate.code === code));
  };
  visit(rule);
  const read = knowledge.rules.filter(
    (candidate) => candidate.kind === 'red-flag' && candidate !== rule && needed.has(candidate.code),
  );
  const rules = read.flatMap((candidate) => (candidate.kind === 'red-flag' ? [candidate] : []));
  KNOWN.set(rule, rules);
  return rules;
}
