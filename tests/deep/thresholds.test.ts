// Every threshold of every rule just below it, at it and just above it: the finding changes there, on the side that the operator says.

import { describe, expect, it } from 'vitest';
import { URGENCIES } from '#lib/clinical/codes.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Rule } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { thresholdCases } from '../unit/knowledge/threshold-cases.ts';
import { type Threshold, thresholdsOf } from '../unit/knowledge/thresholds.ts';

const USUAL_HOURS: Record<string, number> = { emergency: 0.25, urgent: 4, soon: 336, routine: 720 };
const all = knowledge.rules.flatMap((rule) =>
  thresholdsOf(rule, knowledge).map((threshold) => ({ rule, threshold, id: rule.id, name: threshold.name })),
);

function findingOf(rule: Rule, facts: CaseFacts): Finding | undefined {
  return screen(facts, knowledge).findings.find((finding) => finding.rules.includes(rule.id));
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
function words(rule: Rule, facts: CaseFacts): string {
  const { findings, suggestedTests } = screen(facts, knowledge);
  const finding = findings.find((candidate) => candidate.rules.includes(rule.id));
  const lines = [...(finding?.because ?? []), ...(finding?.actions ?? [])];
  const notes = rule.kind === 'deficiency' ? rule.notes.map(({ text }) => text) : [];
  const said = lines.filter((line) => notes.includes(line));
  const alsoFits = lines.filter((line) => line.startsWith('Also fits')).length;
  return JSON.stringify([said, alsoFits, suggestedTests.map(({ analyte }) => analyte)]);
}

function around({ value, decimals }: Threshold): { below: string; at: string; above: string } {
  const beside = (steps: number) => (Number(value) + steps * 10 ** -decimals).toFixed(decimals);
  return { below: beside(-1), at: beside(0), above: beside(1) };
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

describe('every threshold of every rule', () => {
  it.each(all)('$id: $name', ({ rule, threshold }) => {
    const given = thresholdCases[rule.id]?.[threshold.name];
    if (given && 'neverDecides' in given) {
      expect(given.neverDecides.length).toBeGreaterThan(40);
      return;
    }
    const facts = given?.facts ?? threshold.alone;
    if (!facts) throw new Error(`${rule.id} has no case for "${threshold.name}" in threshold-cases.ts`);
    const { below, at, above } = around(threshold);
    const says = /^(note|order): /.test(threshold.name);
    const read = (value: string) => (says ? words(rule, facts(value)) : standing(rule, facts(value)));
    const [low, limit, high] = [read(below), read(at), read(above)];
    expect(low, `${threshold.name}: nothing changes between ${below} and ${above}`).not.toBe(high);
    expect(limit, `the limit ${at} itself`).toBe(goesWithAbove(threshold) ? high : low);
    if (says) expect(low.length > high.length ? ['said', 'unsaid'] : ['unsaid', 'said']).toEqual(given?.turns);
    else if (given) expect([low, high]).toEqual(given.turns);
    else {
      const [inside, outside] = threshold.operator.startsWith('<') ? [low, high] : [high, low];
      expect(rank(inside), `${inside} inside, ${outside} outside`).toBeLessThan(rank(outside));
    }
  });

  it('has no case left over of a threshold that is gone', () => {
    const known = new Set(all.map(({ id, name }) => `${id}: ${name}`));
    const given = Object.entries(thresholdCases).flatMap(([id, cases]) =>
      Object.keys(cases).map((name) => `${id}: ${name}`),
    );
    expect(given.filter((name) => !known.has(name))).toEqual([]);
  });
});
