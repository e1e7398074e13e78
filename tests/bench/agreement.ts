// Nothing is timed that does not say the same: every difference between the engine, the straight line and the peers, in words.

import type { CaseFacts } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { engineInWords, partsInWords } from './engine-under-test.ts';
import { asTruth, type CqlPeer } from './peers/cql.ts';
import type { JsonRulesPeer } from './peers/json-rules.ts';
import { expectedTruths, leafTruths } from './peers/leaf-truth.ts';
import type { PeerRules } from './peers/peer-rules.ts';
import { straightInWords } from './straight-line/in-words.ts';
import { AGE_NOT_KNOWN, person } from './straight-line/person.ts';
import { MET, type Truth } from './straight-line/truth.ts';

/** Rule by rule: status, standing of a deficiency, side and urgency of each flag. Empty when they agree. */
export function differencesFromEngine(facts: CaseFacts): string[] {
  const [engine, straight] = [engineInWords(facts), straightInWords(facts)];
  const ids = new Set([...Object.keys(engine.statuses), ...Object.keys(straight.statuses)]);
  return [...ids].flatMap((id) => [
    ...difference(facts, `${id} status`, engine.statuses[id], straight.statuses[id]),
    ...difference(facts, `${id} finding`, engine.deficiencies[id], straight.deficiencies[id]),
    ...difference(facts, `${id} flags`, engine.flags[id]?.join(), straight.flags[id]?.join()),
  ]);
}

function difference(facts: CaseFacts, what: string, engine: string | undefined, other: string | undefined): string[] {
  return engine === other ? [] : [`${facts.id}: ${what}: engine ${engine ?? 'nothing'}, other ${other ?? 'nothing'}`];
}

/** A rule of adults is unknown where the age is: a peer is asked for its condition alone. An excess is raised all the same. */
const NEEDS_AGE: ReadonlySet<string> = new Set(
  knowledge.rules.flatMap(({ id, kind, adultsOnly }) => (adultsOnly && kind !== 'excess' ? [id] : [])),
);
const WORDS = ['not-met', 'unknown', '', 'met'];

/** What the peers' rules mean by Kleene's logic against the engine: that they were translated honestly, parts of deficiencies too. */
export function differencesOfTranslation(facts: CaseFacts, rules: PeerRules): string[] {
  const { statuses } = engineInWords(facts);
  const parts = partsInWords(facts);
  const expected = expectedTruths(leafTruths(facts, rules), rules);
  return rules.rules.flatMap(({ id }) => {
    const status = statuses[id];
    const truth = expected.get(id);
    if (status === undefined) return difference(facts, id, parts[id], wordOf(truth));
    // Of a rule that does not apply its condition says nothing.
    if (status === 'not-applicable') return [];
    const isOpen = truth === MET && person.ageYears === AGE_NOT_KNOWN && NEEDS_AGE.has(id);
    return difference(facts, id, status, isOpen ? 'unknown' : wordOf(truth));
  });
}

/** All three truths, on every rule. */
export async function differencesOfCql(
  cases: readonly CaseFacts[],
  rules: PeerRules,
  peer: CqlPeer,
): Promise<string[]> {
  const said = await peer.run(cases.map(peer.patientOf));
  return cases.flatMap((facts) => {
    const expected = expectedTruths(leafTruths(facts, rules), rules);
    return rules.rules.flatMap(({ id }) =>
      difference(facts, id, wordOf(expected.get(id)), wordOf(asTruth(said[facts.id]?.[id]))),
    );
  });
}

/** Met or not: this peer has no unknown. */
export async function differencesOfJsonRules(
  cases: readonly CaseFacts[],
  rules: PeerRules,
  peer: JsonRulesPeer,
): Promise<string[]> {
  const differences: string[] = [];
  for (const facts of cases) {
    const expected = expectedTruths(leafTruths(facts, rules), rules);
    const said = await peer.run(peer.factsOf(facts));
    for (const { id } of rules.rules) {
      const isMet = expected.get(id) === MET;
      if (isMet !== said.has(id)) differences.push(`${facts.id}: ${id}: met ${isMet}, other ${said.has(id)}`);
    }
  }
  return differences;
}

function wordOf(truth: Truth | undefined): string {
  return truth === undefined ? 'nothing' : (WORDS[truth] ?? '');
}
