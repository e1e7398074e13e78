// What an exception looks at: a fact taken away, what was decided before and after, and what reads otherwise since.

import { type Assessment, isFit } from '#lib/clinical/assessment.ts';
import { traceOf } from '#lib/clinical/build-trace.ts';
import type { Node } from '#lib/clinical/compile.ts';
import type { Condition } from '#lib/clinical/condition.ts';
import type { EvaluationContext } from '#lib/clinical/context.ts';
import type { Decided } from '#lib/clinical/decide.ts';
import type { CaseFacts, LabFact, SymptomFact } from '#lib/clinical/facts.ts';
import type { AnalyteDefinition, Rule } from '#lib/clinical/knowledge.ts';
import { readingOf } from '#lib/clinical/read-lab-words.ts';
import type { LabReading } from '#lib/clinical/screening.ts';
import { factsOf } from '#lib/clinical/trace.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { type Need, needsIn } from '../needs.ts';
import type { Removal } from '../removals.ts';
import { analytesOf, type Normal } from './normals.ts';

export type Step = { removal: Removal; facts: CaseFacts; before: Decided; after: Decided };

/** A cramp at night is a cramp (0.8); a reported rate and creatinine give one rate, adjusted calcium comes of the total, the ratio of the tocopherol. */
const ALIKE = [
  ['symptom:muscle-cramp', 'symptom:nocturnal-cramp'],
  ['lab:egfr', 'lab:creatinine'],
  ['lab:calcium-adjusted', 'lab:calcium-total'],
  ['lab:alpha-tocopherol-lipid-ratio', 'lab:alpha-tocopherol'],
];
export const RATE_NEEDS = needsIn({ egfr: '<' }, knowledge);

/** One that stood there before, as it stands now. */
export function hasAnother(need: Need, before: CaseFacts, { facts, measurements, labs }: EvaluationContext): boolean {
  const alike = ALIKE.find((group) => group.includes(need)) ?? [need];
  const saying = facts.symptoms.filter((entry) => before.symptoms.includes(entry) && entry.status !== 'not-asked');
  // What is computed of the results that stood there counts as well.
  const fit = labs.assessments.filter((result) => isFit(result) && (!result.lab || before.labs.includes(result.lab)));
  return (
    saying.some(({ code }) => alike.includes(`symptom:${code}`)) ||
    measurements.some(({ fact }) => alike.includes(`measurement:${fact.code}`)) ||
    fit.some(({ analyte }) => alike.includes(`lab:${analyte}`))
  );
}

type Change = { lab: LabFact; definition: AnalyteDefinition; earlier: LabReading; later: LabReading };

/** Some kept result that the normal rests on, or its own, reads otherwise than before, in the way that `isSo` describes. */
export function isReadAnew(normal: Normal, step: Step, isSo: (change: Change) => boolean): boolean {
  const analytes = analytesOf(normal);
  return changesOf(step).some(
    (change) =>
      analytes.includes(change.lab.analyte) && (normal.kind !== 'reading' || normal.lab === change.lab) && isSo(change),
  );
}

function changesOf({ removal, facts, before, after }: Step): Change[] {
  const kept = facts.labs.map((_, index) => index).filter((index) => index !== removal.lab);
  return kept.flatMap((index, at): Change[] => {
    const [lab, was, is] = [
      facts.labs[index],
      before.context.labs.assessments[index],
      after.context.labs.assessments[at],
    ];
    const definition = knowledge.analytes.find(({ id }) => id === lab?.analyte);
    if (!lab || !definition || !was || !is) return [];
    const [earlier, later] = [readingOf(was, before.context.behaviour), readingOf(is, after.context.behaviour)];
    return JSON.stringify(asRead(earlier)) === JSON.stringify(asRead(later))
      ? []
      : [{ lab, definition, earlier, later }];
  });
}

/** ">=71" against the limits 70 and 90; normal by the laboratory, but not by the bands of an adult, whose age or sex is not known. */
export function isUndecided({ reason }: LabReading): boolean {
  return (
    reason?.includes('does not say on which side of the limit it lies') === true ||
    reason?.includes('birth date and sex decide') === true
  );
}

function asRead({ interpretation, reason, range }: LabReading) {
  return [interpretation, reason, range];
}

/** The beginnings of the reasons for which the removed fact can make a result of the analyte unusable. */
export function reasonsFrom({ needs }: Removal, { unfit, pregnancy }: AnalyteDefinition): string[] {
  const ofRules = unfit.filter((rule) => {
    const history = (rule.history ?? []).map((code): Condition => ({ history: code }));
    const read = needsIn([...history, rule.when], knowledge);
    return needs.some((need) => read.has(need));
  });
  return [
    ...ofRules.map(({ reason }) => reason),
    ...(pregnancy?.kind === 'unusable' && needs.includes('pregnant') ? [pregnancy.reason] : []),
    ...(needs.includes('history:multivitamin') ? ['a multivitamin is listed and may contain it'] : []),
  ];
}

export function levelOf(rule: Rule, { decisions }: Decided) {
  const decision = decisions.find((candidate) => candidate.rule === rule);
  return decision?.kind === 'deficiency' ? decision.level : null;
}

/** The results that make the condition hold. */
export function resultsIn(node: Node, context: EvaluationContext): Assessment[] {
  return factsOf(traceOf(node, context)).flatMap((fact) => (fact.kind === 'lab' ? [fact.assessment] : []));
}

/** The same result of the laboratory, or the same computed of the others, and it read so. */
export function readSoBefore({ lab, path, interpretation }: Assessment, { labs }: EvaluationContext): boolean {
  return labs.assessments.some(
    (known) => (lab ? known.lab === lab : known.path === path) && known.interpretation === interpretation,
  );
}

export function removedSymptom(removal: Removal, facts: CaseFacts): SymptomFact | undefined {
  return facts.symptoms.find((symptom) => !removal.facts.symptoms.includes(symptom));
}

/** What stands under "known", in what decides of the rule's status. */
export function knownConditionsOf(rule: Rule): Condition[] {
  return rule.kind === 'deficiency' ? knownIn([rule.core, rule.levels]) : knownIn(rule.fires);
}

function knownIn(node: unknown): Condition[] {
  if (Array.isArray(node)) return node.flatMap(knownIn);
  if (node === null || typeof node !== 'object') return [];
  if (isKnown(node)) return [node.known];
  if ('named' in node && typeof node.named === 'string') return knownIn(knowledge.named[node.named]?.condition);
  return Object.values(node).flatMap(knownIn);
}

function isKnown(node: object): node is { known: Condition } {
  return 'known' in node;
}

/** X of every "not known flag X". */
export function standInsFor(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(standInsFor);
  if (node === null || typeof node !== 'object') return [];
  if ('not' in node && isKnownFlag(node.not)) return [node.not.known.flag];
  return Object.values(node).flatMap(standInsFor);
}

function isKnownFlag(node: unknown): node is { known: { flag: string } } {
  if (node === null || typeof node !== 'object' || !('known' in node)) return false;
  const { known } = node;
  return known !== null && typeof known === 'object' && 'flag' in known;
}

export function asksOnlyForUnfit(rule: Rule): boolean {
  if (!('fires' in rule) || !('any' in rule.fires)) return false;
  return rule.fires.any.every((condition) => 'use' in condition && condition.use === 'unfit');
}
