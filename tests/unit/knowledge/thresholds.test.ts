// Every threshold of every rule just below it, at it and just above it: the finding changes there, on the side that the operator says.

import { describe, expect, it } from 'vitest';
import { URGENCIES } from '#lib/clinical/codes.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Rule } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding, Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { thresholdCases } from './threshold-cases/index.ts';
import type { ThresholdCase } from './threshold-cases/threshold-case.ts';
import type { Threshold } from './thresholds/own-thresholds.ts';
import { thresholdsOf } from './thresholds/thresholds-of.ts';

const USUAL_HOURS: Record<string, number> = { emergency: 0.25, urgent: 4, soon: 336, routine: 720 };
const all = knowledge.rules.flatMap((rule) =>
  thresholdsOf(rule, knowledge).map((threshold) => ({ rule, threshold, id: rule.id, name: threshold.name })),
);

/** Many rules read the same fact: the person with nothing else is screened once for all of them. */
const screenings = new Map<string, Screening>();

function screeningOf(facts: CaseFacts): Screening {
  const key = JSON.stringify(facts);
  const known = screenings.get(key);
  if (known) return known;
  const screening = screen(facts, knowledge);
  screenings.set(key, screening);
  return screening;
}

function findingOf(rule: Rule, facts: CaseFacts): Finding | undefined {
  return screeningOf(facts).findings.find((finding) => finding.rules.includes(rule.id));
}

function standing(rule: Rule, facts: CaseFacts): string {
  const finding = findingOf(rule, facts);
  if (!finding) return 'none';
  if (finding.kind === 'deficiency') return finding.status;
  if (finding.kind === 'contributor' || finding.kind === 'advice') return 'there';
  const { urgency, dueHours } = finding;
  return dueHours === USUAL_HOURS[urgency] ? urgency : `${urgency} ${dueHours} h`;
}

/** Whether title, reasons or actions say these words. */
function says(words: string, rule: Rule, facts: CaseFacts): string {
  const finding = findingOf(rule, facts);
  const lines = finding ? [finding.title, ...finding.because, ...finding.actions] : [];
  return lines.some((line) => line.includes(words)) ? 'said' : 'unsaid';
}

function around({ value, decimals, step = 10 ** -decimals }: Threshold): [below: string, at: string, above: string] {
  const beside = (steps: number) => (Number(value) + steps * step).toFixed(decimals);
  return [beside(-1), beside(0), beside(1)];
}

/** The number itself belongs to what is above it for "from here on" and for "below this". */
function goesWithAbove({ operator }: Threshold): boolean {
  return operator === '>=' || operator === '<';
}

/** 0 is the most urgent, or what is surest; no finding comes last. */
function rank(text: string): number {
  const order = ['there', ...URGENCIES, 'likely', 'low-level', 'possible', 'unlikely', 'not-assessable'];
  const at = order.findIndex((word) => text.startsWith(word));
  return at >= 0 ? at : order.length;
}

/** A person with nothing but that fact: what is found is found on the side that the operator says. */
function expectAlone(rule: Rule, threshold: Threshold): void {
  const { alone, name } = threshold;
  // A note adds a sentence: which one, its case has to say.
  if (!alone || /^(note|order): /.test(name))
    throw new Error(`${rule.id} has no case for "${name}" in threshold-cases`);
  const [low, limit, high] = around(threshold).map((value) => standing(rule, alone(value)));
  expectTurn(threshold, low, limit, high);
  const [inside = '', outside = ''] = threshold.operator.startsWith('<') ? [low, high] : [high, low];
  expect(rank(inside), `${inside} inside, ${outside} outside`).toBeLessThan(rank(outside));
}

function expectCase(rule: Rule, threshold: Threshold, given: ThresholdCase): void {
  const read = (facts: CaseFacts) => ('words' in given ? says(given.words, rule, facts) : standing(rule, facts));
  const [low, limit, high] = around(threshold).map((value) => read(given.facts(value)));
  if ('neverDecides' in given) {
    expect(given.neverDecides.length).toBeGreaterThan(40);
    expect(goesWithAbove(threshold) ? low : high).toBe(limit);
    return;
  }
  expectTurn(threshold, low, limit, high);
  expect([low, high]).toEqual(given.turns);
}

function expectTurn(threshold: Threshold, low?: string, limit?: string, high?: string): void {
  const [below, at, above] = around(threshold);
  expect(low, `${threshold.name}: nothing changes between ${below} and ${above}`).not.toBe(high);
  expect(limit, `the limit ${at} itself`).toBe(goesWithAbove(threshold) ? high : low);
}

describe('every threshold of every rule', () => {
  it.each(all)('$id: $name', ({ rule, threshold }) => {
    const given = thresholdCases[rule.id]?.[threshold.name];
    if (!given) expectAlone(rule, threshold);
    else for (const one of [given].flat()) expectCase(rule, threshold, one);
  });

  it('has no case left over of a threshold that is gone', () => {
    const known = new Set(all.map(({ id, name }) => `${id}: ${name}`));
    const given = Object.entries(thresholdCases).flatMap(([id, cases]) =>
      Object.keys(cases).map((name) => `${id}: ${name}`),
    );
    expect(given.filter((name) => !known.has(name))).toEqual([]);
  });
});
