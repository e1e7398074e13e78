import { describe, expect, it } from 'vitest';
import { ANALYTES, NUTRIENTS, RED_FLAGS } from '#lib/clinical/codes.ts';
import { conclude } from '#lib/clinical/conclude.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, lab } from '../clinical/case-builder.ts';
import { healthyCase } from './healthy-case.ts';
import { ruleCases } from './rule-cases.ts';

const { rules } = knowledge;

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has a source, a version and something to do, and no sentence that the engine would load in vain',
    (_, rule) => {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const source of rule.sources) {
        expect(source.citation.length).toBeGreaterThan(0);
        if (source.provenance === 'document')
          for (const statement of source.statements) expect(statement).toMatch(/^D(0[1-9]|[1-4]\d|50)$/);
        if (source.provenance === 'document') expect(source.statements.length).toBeGreaterThan(0);
        if (source.provenance === 'guideline') expect(source.mark).not.toBeNull();
        expect(source.awaitsSignOff).toBe(['S', 'G', 'NEW-S', 'NEW-G'].includes(source.mark ?? ''));
      }
      // It changes no result: it stands in what is said about the rule.
      expect(rule).not.toHaveProperty('evidence');
      expect(rule.version).toBeGreaterThanOrEqual(1);
      expect(rule.actions.length).toBeGreaterThan(0);
      expect(rule.id).toMatch(/^(deficiency|excess|red-flag|contributor|advice)-[a-z0-9-]+$/);
    },
  );

  it('has an id of its own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => [rule.id] as const))('%s has cases here', (id) => {
    expect(ruleCases.get(id)?.length ?? 0).toBeGreaterThan(0);
  });

  it('has no cases left over of rules that are gone', () => {
    const ids = new Set(rules.map((rule) => rule.id));
    expect([...ruleCases.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([...ruleCases].flatMap(([id, cases]) => cases.map((facts, index) => [id, index + 1, facts] as const)))(
    '%s is met by its case %i',
    (id, _, facts) => {
      expect(screen(facts, knowledge).outcomes.find((outcome) => outcome.rule === id)?.status).toBe('met');
    },
  );

  it('is not met in a person of whom everything is known and well', () => {
    const { outcomes, findings } = screen(healthyCase, knowledge);
    expect(outcomes.filter((outcome) => outcome.status !== 'not-met')).toEqual([]);
    expect(findings).toEqual([]);
  });

  it('is unknown, with what is missing, in a person of whom nothing is known', () => {
    const { outcomes, findings } = screen(caseOf(), knowledge);
    // Only an unusable specimen that was never sent is a plain no.
    expect(outcomes.filter((outcome) => outcome.status !== 'unknown').map((outcome) => outcome.rule)).toEqual([
      'red-flag-uninterpretable-critical',
    ]);
    for (const outcome of outcomes) if (outcome.status === 'unknown') expect(outcome.missing.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
    const unsure = caseOf({ labs: [lab('potassium-serum', '>5.5 mmol/L', { specimen: ['haemolysed'] })] });
    expect(
      screen(unsure, knowledge).outcomes.find((outcome) => outcome.rule === 'red-flag-uninterpretable-critical')
        ?.status,
    ).toBe('unknown');
  });
});

describe('every tier of a graded rule', () => {
  const graded = rules.filter((rule) => rule.kind === 'red-flag' || rule.kind === 'excess');

  it.each(graded.map((rule) => [rule.id, rule] as const))(
    '%s: each is reached by its own case, in order',
    (id, rule) => {
      const reached = (ruleCases.get(id) ?? []).map((facts) => {
        const own = conclude(facts, knowledge).conclusions.find((conclusion) => conclusion.rule.id === id);
        return own?.kind === 'flag' ? own.flags[0]?.tier : undefined;
      });
      expect(reached.map((tier) => (tier ? rule.tiers.indexOf(tier) : -1))).toEqual(
        rule.tiers.map((_, index) => index),
      );
    },
  );

  it.each(graded.map((rule) => [rule.id, rule.tiers] as const))(
    '%s: the last holds whatever else is known, and none is less urgent than the next',
    (_, tiers) => {
      expect(tiers.at(-1)?.when).toEqual({ all: [] });
      const hours = tiers.map((tier) => tier.dueHours);
      expect([...hours].sort((left, right) => left - right)).toEqual(hours);
    },
  );
});

describe('the rules together', () => {
  it('know every red flag of the vocabulary, once', () => {
    const codes = rules.flatMap((rule) => (rule.kind === 'red-flag' ? [rule.code] : []));
    expect([...codes].sort()).toEqual([...RED_FLAGS].sort());
  });

  it('have at most one deficiency and one excess rule a nutrient', () => {
    for (const kind of ['deficiency', 'excess'] as const) {
      const nutrients = rules.flatMap((rule) => (rule.kind === kind ? [rule.nutrient] : []));
      expect(new Set(nutrients).size).toBe(nutrients.length);
      for (const nutrient of nutrients) expect(NUTRIENTS).toContain(nutrient);
    }
  });

  it('name only limits, conditions, analytes and flags that exist, and read flags after they were evaluated', () => {
    const seenFlags = new Set<string>();
    for (const rule of rules) {
      for (const [key, value] of namesIn(rule)) {
        if (key === 'limit') expect(Object.keys(knowledge.limits)).toContain(value);
        if (key === 'named') expect(Object.keys(knowledge.named)).toContain(value);
        if (key === 'lab') expect(ANALYTES).toContain(value);
        if (key === 'flag') expect([...seenFlags], `${rule.id} reads ${value}`).toContain(value);
      }
      if (rule.kind === 'red-flag') seenFlags.add(rule.code);
    }
  });

  it('compare each result with limits of its own analyte', () => {
    const tests: { lab: string; limit: string }[] = [];
    collectLimitTests([rules, knowledge.named, knowledge.analytes], tests);
    expect(tests.length).toBeGreaterThan(50);
    for (const test of tests) expect(knowledge.limits[test.limit]?.analyte, test.limit).toBe(test.lab);
  });
});

function namesIn(node: unknown): [string, string][] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[key, value]] : namesIn(value),
  );
}

function collectLimitTests(node: unknown, found: { lab: string; limit: string }[]): void {
  if (Array.isArray(node)) for (const item of node) collectLimitTests(item, found);
  else if (node !== null && typeof node === 'object') {
    if ('lab' in node && 'limit' in node && typeof node.lab === 'string' && typeof node.limit === 'string')
      found.push({ lab: node.lab, limit: node.limit });
    else for (const value of Object.values(node)) collectLimitTests(value, found);
  }
}
