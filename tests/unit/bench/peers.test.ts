import { describe, expect, it } from 'vitest';
import { knowledge } from '#lib/knowledge/index.ts';
import { differencesOfCql, differencesOfJsonRules, differencesOfTranslation } from '#tests/bench/agreement.ts';
import { benchPatients } from '#tests/bench/patients.ts';
import { cqlPeer } from '#tests/bench/peers/cql.ts';
import { jsonRulesPeer } from '#tests/bench/peers/json-rules.ts';
import { peerRulesOf } from '#tests/bench/peers/peer-rules.ts';

const rules = peerRulesOf(knowledge);
const MOST_SHOWN = 20;

describe('the rules as the peers are given them', () => {
  it('hold every rule, and of a deficiency its picture, risk and levels', () => {
    const ids = rules.rules.map(({ id }) => id);
    for (const rule of knowledge.rules) {
      if (rule.kind !== 'deficiency') expect(ids).toContain(rule.id);
      else expect(ids.filter((id) => id.startsWith(`${rule.id} `))).toHaveLength(rule.levels.length + 2);
    }
  });

  it('mean what the engine says, on a thousand patients', () => {
    const differences = benchPatients().flatMap((facts) => differencesOfTranslation(facts, rules));
    expect(differences.slice(0, MOST_SHOWN)).toEqual([]);
  });

  it('are met, not met and unknown in cql-execution where they should be', async () => {
    const differences = await differencesOfCql(benchPatients(200), rules, cqlPeer(rules));
    expect(differences.slice(0, MOST_SHOWN)).toEqual([]);
  });

  it('are met in json-rules-engine where they should be', async () => {
    const differences = await differencesOfJsonRules(benchPatients(30), rules, jsonRulesPeer(rules));
    expect(differences.slice(0, MOST_SHOWN)).toEqual([]);
  });
});
