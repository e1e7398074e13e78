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

/** What a note adds: its sentence, a symptom that also fits, the tests to order. */
function notes(rule: Rule, facts: CaseFacts): string {
  const finding = findingOf(rule, facts);
  const lines = [...(finding?.because ?? []), ...(finding?.actions ?? [])];
  const known = rule.kind === 'deficiency' ? rule.notes.map(({ text }) => text) : [];
  const said = lines.filter((line) => known.includes(line));
  const alsoFits = lines.filter((line) => line.startsWith('Also fits')).length;
  return JSON.stringify([said, alsoFits, screeningOf(facts).suggestedTests.map(({ analyte }) => analyte)]);
}

/** Whether a finding that is there in any case says these words. */
function says(words: string, rule: Rule, facts: CaseFacts): string {
  const finding = findingOf(rule, facts);
  if (!finding) throw new Error(`${rule.id} finds nothing in the person in whom it should say "${words}"`);
  const lines = [finding.title, ...finding.because, ...('actions' in finding ? finding.actions : [])];
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

/** 0 is the most urgent; no finding comes last. */
function rank(text: string): number {
  const at = URGENCIES.findIndex((urgency) => text.startsWith(urgency));
  return at >= 0 ? at : text === 'there' ? 0 : URGENCIES.length;
}

/** A person with nothing but that fact: what is found is found on the side that the operator says. */
function expectAlone(rule: Rule, threshold: Threshold): void {
  const { alone, name } = threshold;
  if (!alone) throw new Error(`${rule.id} has no case for "${name}" in threshold-cases`);
  const [low, limit, high] = around(threshold).map((value) => standing(rule, alone(value)));
  expectTurn(threshold, low, limit, high);
  const [inside = '', outside = ''] = threshold.operator.startsWith('<') ? [low, high] : [high, low];
  expect(rank(inside), `${inside} inside, ${outside} outside`).toBeLessThan(rank(outside));
}

function expectCase(rule: Rule, threshold: Threshold, given: ThresholdCase): void {
  const read = (facts: CaseFacts) => ('words' in given ? says(given.words, rule, facts) : standing(rule, facts));
  const isNote = /^(note|order): /.test(threshold.name) && !('words' in given);
  const values = around(threshold).map(given.facts);
  const [low, limit, high] = values.map((facts) => (isNote ? notes(rule, facts) : read(facts)));
  if ('neverDecides' in given) {
    expect(given.neverDecides.length).toBeGreaterThan(40);
    expect([low, high]).toEqual([limit, limit]);
    return;
  }
  expectTurn(threshold, low, limit, high);
  if (isNote)
    expect((low?.length ?? 0) > (high?.length ?? 0) ? ['said', 'unsaid'] : ['unsaid', 'said']).toEqual(given.turns);
  else expect([low, high]).toEqual(given.turns);
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
