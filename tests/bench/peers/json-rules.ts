// json-rules-engine in its normal use: one engine with all rules, and an object of facts for each run. Symptoms, lists, age, sex and
// pregnancy are plain facts; laboratory, eGFR, measurement and Wells tests are given ready-made, which spares it all lab reading.

import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { SymptomTest } from '#lib/clinical/condition.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { HISTORY_NUMBERS } from '../straight-line/history-codes.ts';
import { listed, person } from '../straight-line/person.ts';
import { MET, NOT_MET, type Truth } from '../straight-line/truth.ts';
import { entriesOf, leafTruths, type SymptomEntries, symptomTruth } from './leaf-truth.ts';
import type { Expression, PeerLeaf, PeerRules } from './peer-rules.ts';

export type JsonFacts = Record<string, Record<string, unknown>>;

export type JsonRulesPeer = {
  /** Outside the timing. */
  factsOf: (facts: CaseFacts) => JsonFacts;
  /** The ids of the rules whose condition holds. */
  run: (facts: JsonFacts) => Promise<Set<string>>;
};

export function jsonRulesPeer(rules: PeerRules): JsonRulesPeer {
  // Facts are objects with a value a code: far fewer facts a run, and a resolver without JSONPath. Both are to the peer's advantage.
  const engine = new Engine([], { pathResolver: (value: object, path: string) => Reflect.get(value, path) });
  engine.addOperator('present-with', (said: SymptomEntries, test: SymptomTest) => symptomTruth(test, said) === MET);
  engine.addOperator(
    'not-present-with',
    (said: SymptomEntries, test: SymptomTest) => symptomTruth(test, said) === NOT_MET,
  );
  for (const { name, expression } of rules.parts) {
    engine.setCondition(name, topLevel(expression, rules.leaves));
    engine.setCondition(notNamed(name), topLevel({ not: expression }, rules.leaves));
  }
  for (const { id, expression } of rules.rules) {
    const conditions = topLevel(expression, rules.leaves);
    engine.setCondition(id, conditions);
    const rule: RuleProperties = { name: id, conditions, event: { type: id } };
    engine.addRule(rule);
  }
  return {
    factsOf: (facts) => jsonFacts(facts, rules),
    run: async (facts) => new Set((await engine.run(facts)).events.map((event) => event.type)),
  };
}

function topLevel(expression: Expression, leaves: readonly PeerLeaf[]): TopLevelCondition {
  const nested = conditionOf(expression, leaves);
  return 'fact' in nested ? { all: [nested] } : nested;
}

function notNamed(name: string): string {
  return `not ${name}`;
}

/**
 * There is no unknown: what is not known to hold does not hold, so that "known" is the condition itself. Its own "not" would hold
 * of what is merely unknown, so that "not" is carried down to the leaves, which say what is known not to hold.
 */
function conditionOf(expression: Expression, leaves: readonly PeerLeaf[]): NestedCondition {
  const each = (children: readonly Expression[]) => children.map((child) => conditionOf(child, leaves));
  if ('all' in expression) return { all: each(expression.all) };
  if ('any' in expression) return { any: each(expression.any) };
  if ('not' in expression) return oppositeOf(expression.not, leaves);
  if ('known' in expression) return conditionOf(expression.known, leaves);
  if ('part' in expression) return { condition: expression.part };
  const leaf = leaves[expression.leaf];
  if (!leaf) throw new RangeError(`no leaf ${expression.leaf}`);
  return leafCondition(leaf, expression.leaf);
}

/** What is known not to hold. */
function oppositeOf(expression: Expression, leaves: readonly PeerLeaf[]): NestedCondition {
  const each = (children: readonly Expression[]) => children.map((child) => oppositeOf(child, leaves));
  if ('all' in expression) return { any: each(expression.all) };
  if ('any' in expression) return { all: each(expression.any) };
  if ('not' in expression) return conditionOf(expression.not, leaves);
  if ('known' in expression) return { not: conditionOf(expression.known, leaves) };
  if ('part' in expression) return { condition: notNamed(expression.part) };
  const leaf = leaves[expression.leaf];
  if (!leaf) throw new RangeError(`no leaf ${expression.leaf}`);
  const { test } = leaf;
  if ('symptom' in test) return { fact: 'entries', path: test.symptom, operator: 'not-present-with', value: test };
  if ('history' in test) return { fact: 'history', path: test.history, operator: 'equal', value: 'not-listed' };
  return { fact: 'ready', path: `leaf${expression.leaf}`, operator: 'equal', value: false };
}

function leafCondition({ test }: PeerLeaf, number: number): NestedCondition {
  if ('symptom' in test) {
    return Object.keys(test).length === 1
      ? { fact: 'symptoms', path: test.symptom, operator: 'equal', value: 'present' }
      : { fact: 'entries', path: test.symptom, operator: 'present-with', value: test };
  }
  if ('history' in test) return { fact: 'history', path: test.history, operator: 'equal', value: 'listed' };
  if ('pregnant' in test) return { fact: 'person', path: 'pregnant', operator: 'equal', value: true };
  if ('female' in test) return { fact: 'person', path: 'sex', operator: 'equal', value: 'female' };
  if ('age' in test) {
    const { atLeast, atMost } = test.age;
    const from: NestedCondition = { fact: 'person', path: 'age', operator: 'greaterThanInclusive', value: atLeast };
    const to: NestedCondition = { fact: 'person', path: 'age', operator: 'lessThanInclusive', value: atMost };
    if (atLeast === undefined) return to;
    return atMost === undefined ? from : { all: [from, to] };
  }
  return { fact: 'ready', path: `leaf${number}`, operator: 'equal', value: true };
}

function jsonFacts(facts: CaseFacts, rules: PeerRules): JsonFacts {
  const truths = leafTruths(facts, rules);
  const given: JsonFacts = {
    symptoms: {},
    entries: {},
    history: {},
    person: { age: person.ageYears < 0 ? null : person.ageYears, sex: person.sex, pregnant: person.pregnant === MET },
    ready: {},
  };
  const set = (fact: string, path: string, value: unknown) => {
    const values = given[fact];
    if (values) values[path] = value;
  };
  rules.leaves.forEach(({ test }, number) => {
    if ('symptom' in test) {
      const said = entriesOf(test.symptom, facts);
      set('symptoms', test.symptom, said.status);
      set('entries', test.symptom, said);
    } else if ('history' in test) {
      set('history', test.history, historyWord(listed(HISTORY_NUMBERS.get(test.history) ?? -1)));
    } else {
      set('ready', `leaf${number}`, READY.get(truths[number] ?? NOT_MET) ?? null);
    }
  });
  return given;
}

/** `null` where it is not known. */
const READY: ReadonlyMap<Truth, boolean> = new Map([
  [MET, true],
  [NOT_MET, false],
]);

function historyWord(truth: Truth): string {
  if (truth === MET) return 'listed';
  return truth === NOT_MET ? 'not-listed' : 'not-asked';
}
