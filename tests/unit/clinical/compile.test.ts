// A knowledge base is compiled once: what many rules ask is one node, and what it does not define is an error at once.

import { describe, expect, it } from 'vitest';
import { compile } from '#lib/clinical/compile.ts';
import type { Condition } from '#lib/clinical/condition.ts';
import type { ContributorRule, Knowledge, RedFlagRule } from '#lib/clinical/knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const [flag] = knowledge.rules.filter((rule): rule is RedFlagRule => rule.kind === 'red-flag');

/** The knowledge base with one more rule, which asks this. */
function asking(fires: Condition, more: Partial<Knowledge> = {}): Knowledge {
  const rule: ContributorRule = {
    kind: 'contributor',
    id: 'contributor-test',
    version: 1,
    title: 'Test',
    code: 'dehydration',
    sources: [],
    adultsOnly: false,
    fires,
    actions: [],
    tests: [],
  };
  return { ...knowledge, ...more, rules: [...knowledge.rules, rule] };
}

describe('compiling', () => {
  it('happens once for a knowledge object', () => {
    expect(compile(knowledge)).toBe(compile(knowledge));
  });

  it('gives equal conditions one node and different ones two', () => {
    const program = compile(knowledge);
    const node = program.nodeOf({ symptom: 'numbness' });
    expect(program.nodeOf({ symptom: 'numbness' })).toBe(node);
    expect(program.nodeOf({ symptom: 'numbness', side: 'both' })).not.toBe(node);
    expect(program.nodeOf({ any: [{ symptom: 'numbness' }] }).children[0]).toBe(node);
  });

  it('reads a named condition as what it stands for', () => {
    const program = compile(knowledge);
    const named = knowledge.named.diabetes;
    if (!named) throw new Error('no named condition diabetes');
    expect(program.nodeOf({ named: 'diabetes' })).toBe(program.nodeOf(named.condition));
  });

  it('reads a flag as what raises it', () => {
    if (!flag) throw new Error('no red flag');
    const program = compile(knowledge);
    expect(program.nodeOf({ flag: flag.code }).children).toEqual([program.nodeOf(flag.fires)]);
  });

  it('numbers the nodes without a gap', () => {
    const program = compile(asking({ symptom: 'numbness', severityAtLeast: 3 }));
    const ids = new Set<number>();
    const visit = (node: ReturnType<typeof program.nodeOf>) => {
      ids.add(node.id);
      for (const child of node.children) visit(child);
    };
    for (const rule of program.rules)
      for (const node of [rule.main, ...rule.exclusions, ...rule.risks, ...rule.levels, ...rule.tiers]) visit(node);
    expect(Math.max(...ids)).toBeLessThan(program.nodes.length);
  });

  it.each<[string, Condition, RegExp]>([
    ['a named condition', { named: 'nobody-named-this' }, /no named condition nobody-named-this/],
    ['a decision limit', { lab: 'ck', operator: '>', limit: 'no-such-limit' }, /no decision limit no-such-limit/],
    ['a score', { score: 'no-such-score', atLeast: 1 }, /no instrument no-such-score/],
  ])('refuses %s that is not defined', (_, condition, message) => {
    expect(() => compile(asking(condition))).toThrow(message);
  });

  it('refuses codes and flags that do not exist, as they may stand in a rule set from outside', () => {
    const from = (text: string): Condition => JSON.parse(text);
    expect(() => compile(asking(from('{"symptom":"hiccups"}')))).toThrow(/symptom test reads an unknown code/);
    expect(() => compile(asking(from('{"history":"hiccups"}')))).toThrow(/history test reads an unknown code/);
    expect(() => compile(asking(from('{"lab":"hiccups","is":["below"]}')))).toThrow(/lab-band test reads an unknown/);
    expect(() => compile(asking(from('{"flag":"hiccups"}')))).toThrow(/no red flag hiccups/);
  });

  it('refuses more parts of one condition than can be numbered', () => {
    const parts = (count: number): Condition => ({
      any: Array.from(
        { length: count },
        (_, severity): Condition => ({ symptom: 'leg-pain', severityAtLeast: severity }),
      ),
    });
    expect(() => compile(asking(parts(1_000)))).toThrow(/more conditions than can be numbered/);
    expect(() => compile(asking(parts(999)))).not.toThrow();
  });

  it('refuses a flag that reads itself', () => {
    if (!flag) throw new Error('no red flag');
    const reading: RedFlagRule = { ...flag, fires: { any: [flag.fires, { flag: flag.code }] } };
    expect(() => compile({ ...knowledge, rules: [reading] })).toThrow(/is read before it is evaluated/);
  });
});
