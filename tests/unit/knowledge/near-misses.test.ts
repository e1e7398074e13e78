// Not met means more than "in a person in whom all is well": each rule is tried in people who lack one single fact of a case of it.

import { describe, expect, it } from 'vitest';
import { conclude } from '#lib/clinical/conclude.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { wellButFor, withOneFactFewer } from './near-misses.ts';
import { ruleCases } from './rule-cases.ts';

/** Facts of a case that stand there to show that they change nothing. */
const CHANGE_NOTHING: Record<string, string[]> = {
  // A clotted sample is asked for again, and nothing that bleeds makes it more.
  'red-flag-inr-critical': ['headache'],
  // The amount taken is known, so that the list need not name the supplement.
  'excess-vitamin-b6': ['vitamin-b6-supplement'],
  // The low one of two results counts, whatever the other says.
  'deficiency-thiamine': ['thiamine-diphosphate-blood'],
};

/** Whether the rule is met, by which tier, at which level. */
function standing(facts: CaseFacts, id: string): string {
  const own = conclude(facts, knowledge).conclusions.find((conclusion) => conclusion.rule.id === id);
  if (!own) throw new Error(`nothing is concluded by ${id}`);
  const { status } = own.outcome;
  if (own.kind === 'deficiency') return `${status}: ${own.status}, ${own.level.level}`;
  const tier = own.kind === 'flag' && own.flags[0]?.tier;
  return tier && 'tiers' in own.rule ? `${status}: tier ${own.rule.tiers.indexOf(tier)}` : status;
}

describe('every rule, one fact short', () => {
  it.each(knowledge.rules.map(({ id }) => [id]))('%s', (id) => {
    const seen = (ruleCases.get(id) ?? []).flatMap((facts) => {
      // Not tested where a normal result of another test would settle what the case leaves open.
      const isTested = standing(wellButFor(facts, true), id).startsWith('met');
      const whole = standing(wellButFor(facts, isTested), id);
      expect(whole).toMatch(/^met/);
      return withOneFactFewer(facts).map((fewer) => {
        const isOneResultFewer = fewer.facts.labs.length < facts.labs.length;
        const short = standing(wellButFor(fewer.facts, isTested || isOneResultFewer), id);
        return { without: fewer.without, short, changes: short !== whole };
      });
    });
    const changeNothing = seen.filter(({ changes }) => !changes).map(({ without }) => without);
    expect(changeNothing).toEqual(CHANGE_NOTHING[id] ?? []);
    expect(seen.some(({ short }) => short.startsWith('not-met'))).toBe(true);
  });
});
