// The engine beside its peers and its limit: the same rules on the same thousand patients, in one process, on one thread, warm.
// Nothing is timed before all of them were found to say the same.

import { createHash } from 'node:crypto';
import { knowledge } from '#lib/knowledge/index.ts';
import {
  differencesFromEngine,
  differencesOfCql,
  differencesOfJsonRules,
  differencesOfTranslation,
} from './agreement.ts';
import {
  decideWithoutTrace,
  decideWithTrace,
  lookForChanges,
  prepareWords,
  putIntoWords,
  screenWhole,
} from './engine-under-test.ts';
import { benchPatients } from './patients.ts';
import { cqlPeer } from './peers/cql.ts';
import { jsonRulesPeer } from './peers/json-rules.ts';
import { peerRulesOf } from './peers/peer-rules.ts';
import { type Contestant, rounded, type Timing, timeInTurn } from './rounds.ts';
import { evaluateStraight } from './straight-line/evaluate.ts';

export const WITH_TRACE = 'Legwork: full screening with trace';
export const WITHOUT_TRACE = 'Legwork: without trace';
export const TEXTS = 'Legwork: findings in words, by themselves';
export const CHANGES = 'Legwork: counterfactuals, by themselves';
export const WHOLE = 'Legwork: screen(), as the product calls it';
export const STRAIGHT_LINE = 'straight line by hand, without trace';
export const JSON_RULES = 'json-rules-engine';
export const CQL = 'cql-execution';

export type EngineFigures = {
  patients: number;
  /** Of the patients as JSON: figures of two days are comparable when it is the same. */
  patientsSha256: string;
  rules: number;
  ruleSet: string;
  /** Conditions given to the peers: a deficiency rule is its picture, its risk and its levels. */
  peerConditions: number;
  timings: (Timing & { perRuleUs: number })[];
};

const ROUNDS = 7;

export async function benchEngine(): Promise<EngineFigures> {
  const patients = benchPatients();
  const rules = peerRulesOf(knowledge);
  const [json, cql] = [jsonRulesPeer(rules), cqlPeer(rules)];
  console.log(`Comparing what is said of ${patients.length} patients ...`);
  refuseDifferences('straight line', patients.flatMap(differencesFromEngine));
  refuseDifferences(
    'rules for the peers',
    patients.flatMap((facts) => differencesOfTranslation(facts, rules)),
  );
  refuseDifferences(CQL, await differencesOfCql(patients, rules, cql));
  refuseDifferences(JSON_RULES, await differencesOfJsonRules(patients, rules, json));

  const forEach = (work: (facts: (typeof patients)[number]) => unknown) => () => {
    for (const facts of patients) work(facts);
  };
  const jsonFacts = patients.map(json.factsOf);
  const cqlPatients = patients.map(cql.patientOf);
  const contestants: Contestant[] = [
    { name: WITH_TRACE, pass: forEach(decideWithTrace) },
    ...(decideWithoutTrace ? [{ name: WITHOUT_TRACE, pass: forEach(decideWithoutTrace) }] : []),
    { name: STRAIGHT_LINE, pass: forEach(evaluateStraight) },
    {
      name: JSON_RULES,
      pass: async () => {
        for (const facts of jsonFacts) await json.run(facts);
      },
    },
    { name: CQL, pass: () => cql.run(cqlPatients) },
  ];
  console.log(`Timing ${contestants.length} contestants in turn, ${ROUNDS} rounds ...`);
  const timings = [...(await timeInTurn(contestants, patients.length, ROUNDS)), ...(await timeWords(patients))];
  return {
    patients: patients.length,
    patientsSha256: createHash('sha256').update(JSON.stringify(patients)).digest('hex'),
    rules: knowledge.rules.length,
    ruleSet: knowledge.ruleSetId,
    peerConditions: rules.rules.length,
    timings: timings.map((timing) => ({ ...timing, perRuleUs: rounded(timing.medianUs / knowledge.rules.length) })),
  };
}

/** From decisions that are there already. */
function timeWords(patients: ReturnType<typeof benchPatients>): Promise<Timing[]> {
  const prepared = patients.map(prepareWords).map((concluded) => ({ concluded, findings: putIntoWords(concluded) }));
  const texts = () => {
    for (const { concluded } of prepared) putIntoWords(concluded);
  };
  const changes = () => {
    for (const { concluded, findings } of prepared) lookForChanges(concluded, findings);
  };
  return timeInTurn(
    [
      { name: TEXTS, pass: texts },
      { name: CHANGES, pass: changes },
      { name: WHOLE, pass: () => patients.forEach(screenWhole) },
    ],
    patients.length,
    ROUNDS,
  );
}

function refuseDifferences(who: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  throw new Error(`${who}: ${differences.length} differences, the first ones:\n${differences.slice(0, 10).join('\n')}`);
}
