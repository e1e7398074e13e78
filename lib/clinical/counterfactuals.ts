// The smallest changes of one fact that would clear, lower or raise a finding, each verified by running the rules again.

import type { Assessment } from './assessment.ts';
import { chooseBands } from './choose-bands.ts';
import { EXAMINATION_FINDINGS, SYMPTOMS } from './codes.ts';
import { type Concluded, type Conclusion, concludeRule } from './conclude.ts';
import { add, compare, decimal, type Rational, subtract, toText } from './decimal.ts';
import { unique } from './explain.ts';
import type { CaseFacts, LabFact, SymptomFact } from './facts.ts';
import { edgesFor } from './interpret.ts';
import type { Rule } from './knowledge.ts';
import { readReferenceRange } from './reference-range.ts';
import type { Finding } from './screening.ts';
import { factsOf, nearestMissing, type UsedFact } from './trace.ts';
import { limitIn } from './units.ts';
import { inSentence, listText, sentenceCase } from './wording.ts';

/** How a finding stands: its status or urgency, or that it is gone. */
type Standing = string;
/** `of` names the fact and the direction of the change. */
type Change = { of: string; facts: CaseFacts; text: (result: string) => string };

const MOST_LINES = 6;
const SYMPTOM_CODES: ReadonlyMap<string, SymptomFact['code']> = new Map(
  [...SYMPTOMS, ...EXAMINATION_FINDINGS].map((code) => [code, code]),
);
const BLANK_SYMPTOM: Omit<SymptomFact, 'code' | 'status'> = {
  side: null,
  severity: null,
  durationDays: null,
  nocturnal: null,
  exertional: null,
  suddenOnset: null,
  worsening: null,
};

/** A line of `wouldChange` with the facts that it speaks of and how the finding stands with them. */
export type CounterfactualChange = { facts: CaseFacts; standing: Standing; text: string };

/** Sentences such as "Magnesium 0.75 mmol/L or more would make it unlikely". Only changes that do what they say. */
export function counterfactuals(finding: Finding, concluded: Concluded): string[] {
  return counterfactualChanges(finding, concluded).map(({ text }) => text);
}

export function counterfactualChanges(finding: Finding, concluded: Concluded): CounterfactualChange[] {
  const { context, conclusions } = concluded;
  const conclusion = conclusions.find((candidate) => candidate.rule.id === finding.rules[0]);
  if (!conclusion || finding.kind === 'contributor' || finding.kind === 'advice') return [];
  const now = standingOf(conclusion, finding.key);
  const changes = new Map<string, CounterfactualChange>();
  for (const { of, facts, text } of changesFor(conclusion, finding, concluded)) {
    const standing = standingOf(concludeRule(conclusion.rule, facts, context.knowledge), finding.key);
    // Changes of one fact come nearest first: only the smallest that leads to a standing is said.
    const key = `${of} ${standing}`;
    if (standing !== now && !changes.has(key))
      changes.set(key, { facts, standing, text: text(resultText(standing, finding)) });
  }
  const said = new Map<string, CounterfactualChange>();
  for (const change of changes.values()) if (!said.has(change.text)) said.set(change.text, change);
  return [...said.values()].slice(0, MOST_LINES);
}

function standingOf(conclusion: Conclusion, key: string): Standing {
  if (conclusion.kind === 'deficiency') return conclusion.status ?? 'none';
  const side = key.split(':')[2] ?? null;
  const own = conclusion.flags.find((flag) => flag.side === side) ?? conclusion.flags[0];
  return own ? own.urgency : 'none';
}

function resultText(standing: Standing, finding: Finding): string {
  const isDeficiency = finding.kind === 'deficiency';
  if (standing === 'none')
    return isDeficiency ? 'leave no deficiency finding' : 'mean that these facts no longer raise it';
  if (isDeficiency) return `make it ${standing.replace('-', ' ')}`;
  return `make it ${standing}`;
}

function changesFor(conclusion: Conclusion, finding: Finding, concluded: Concluded): Change[] {
  const used = usedBy(conclusion, finding);
  const labs = unique(used.flatMap((fact) => (fact.kind === 'lab' ? [fact.assessment] : [])));
  return [
    ...labs.flatMap((assessment) => labChanges(assessment, conclusion.rule, concluded)),
    ...pictureChanges(conclusion, concluded),
    ...(conclusion.kind === 'flag' ? flagChanges(conclusion, used, concluded) : []),
  ];
}

function usedBy(conclusion: Conclusion, finding: Finding): UsedFact[] {
  if (conclusion.kind === 'deficiency') return conclusion.level.trace ? factsOf(conclusion.level.trace) : [];
  const side = finding.key.split(':')[2] ?? null;
  return conclusion.flags
    .filter((flag) => flag.side === side)
    .flatMap((flag) => [...factsOf(flag.trace), ...(flag.tierTrace ? factsOf(flag.tierTrace) : [])]);
}

/** The limits of its bands and of the rule, each at the limit and one reporting step to either side. */
function labChanges(assessment: Assessment, rule: Rule, concluded: Concluded): Change[] {
  const index = indexOf(assessment);
  const { context } = concluded;
  const lab = index === null ? undefined : context.facts.labs[index];
  if (index === null || !lab || !assessment.measured) return [];
  const { unit, quantity } = assessment.measured;
  const step = decimal(unit.decimals === 0 ? '1' : `0.${'0'.repeat(unit.decimals - 1)}1`);
  const now = quantity.value;
  const values = limitsOf(assessment, lab, rule, concluded)
    .flatMap((limit) => [subtract(limit, step), limit, add(limit, step)])
    .filter((value) => compare(value, now) !== 0 && value.numerator > 0n)
    .sort((left, right) => compare(distance(left, now), distance(right, now)));
  return values.map((value) => {
    const text = toText(value, unit.decimals);
    const isHigher = compare(value, now) > 0;
    const changed: LabFact = { ...lab, value: text };
    return {
      of: `${assessment.path} ${isHigher ? 'up' : 'down'}`,
      facts: { ...context.facts, labs: context.facts.labs.map((item, at) => (at === index ? changed : item)) },
      text: (result) =>
        `${sentenceCase(assessment.definition.name)} ${text} ${unit.unit} or ${isHigher ? 'more' : 'less'} would ${result}`,
    };
  });
}

function distance(left: Rational, right: Rational): Rational {
  return compare(left, right) >= 0 ? subtract(left, right) : subtract(right, left);
}

function indexOf({ path }: Assessment): number | null {
  const match = /^labs\[(\d+)\]$/.exec(path);
  return match ? Number(match[1]) : null;
}

function limitsOf(assessment: Assessment, lab: LabFact, rule: Rule, { context }: Concluded): Rational[] {
  const { definition, measured } = assessment;
  if (!measured) return [];
  const { unit } = measured;
  const choice = chooseBands(definition, context);
  const range = readReferenceRange(lab.referenceRange, unit, definition.units);
  const edges = choice.kind === 'refused' ? null : edgesFor(choice.bands, range.interval, unit, definition);
  const bands = edges
    ? [edges.low, edges.borderlineBelow, edges.borderlineFrom, edges.high].flatMap((edge) => (edge ? [edge.value] : []))
    : [];
  if (rule.kind === 'deficiency') return bands;
  const names = limitNames(rule, new Set());
  const decisive = names.flatMap((name) => {
    const limit = context.knowledge.limits[name];
    return limit && limit.analyte === definition.id ? [limitIn(limit, unit, definition.units)] : [];
  });
  return decisive.length > 0 ? decisive : bands;
}

/** Every `limit` named anywhere in the rule's own conditions. */
function limitNames(node: unknown, names: Set<string>): string[] {
  if (Array.isArray(node)) for (const item of node) limitNames(item, names);
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'limit' && typeof value === 'string') names.add(value);
      else limitNames(value, names);
    }
  }
  return [...names];
}

function pictureChanges(conclusion: Conclusion, { context }: Concluded): Change[] {
  if (conclusion.kind !== 'deficiency') return [];
  const { picture } = conclusion;
  const { knowledge, facts } = context;
  if (picture.truth === 'unknown') {
    const codes = nearestMissing(picture).filter((code) => !code.includes('.'));
    const [first] = codes;
    if (!first) return [];
    const names = listText(
      codes.slice(0, 6).map((code) => inSentence(code, knowledge)),
      'or',
    );
    return [
      {
        of: 'picture',
        facts: withSymptoms(facts, [first], 'present'),
        text: (result) => `Any of these symptoms, if present (${names}), would ${result}`,
      },
    ];
  }
  if (picture.truth !== 'met') return [];
  const codes = unique(factsOf(picture).flatMap((fact) => (fact.kind === 'symptom' ? [fact.entry.fact.code] : [])));
  const names = listText(codes.map((code) => inSentence(code, knowledge)));
  const isSingle = codes.length === 1;
  return [
    {
      of: 'picture',
      facts: withSymptoms(facts, codes, 'absent'),
      text: (result) => `If ${names} ${isSingle ? 'was' : 'were all'} absent, the rest unchanged, that would ${result}`,
    },
  ];
}

function flagChanges(
  conclusion: Extract<Conclusion, { kind: 'flag' }>,
  used: readonly UsedFact[],
  { context }: Concluded,
): Change[] {
  const { knowledge, facts } = context;
  const codes = unique(used.flatMap((fact) => (fact.kind === 'symptom' ? [fact.entry.fact.code] : [])));
  const removals = codes.map(
    (code): Change => ({
      of: code,
      facts: withSymptoms(facts, [code], 'absent'),
      text: (result) => `Without ${inSentence(code, knowledge)} these facts would ${result}`,
    }),
  );
  const raisers = unique(
    conclusion.flags.flatMap((flag) => flag.higher.flatMap((higher) => nearestMissing(higher.trace))),
  );
  const additions = raisers
    .filter((code) => isSymptomCode(code, facts, context.present))
    .map(
      (code): Change => ({
        of: code,
        facts: withSymptoms(facts, [code], 'present'),
        text: (result) => `${sentenceCase(inSentence(code, knowledge))}, if present, would ${result}`,
      }),
    );
  return [...additions, ...removals];
}

function isSymptomCode(code: string, facts: CaseFacts, present: ReadonlyMap<string, unknown>): boolean {
  return (
    SYMPTOM_CODES.has(code) &&
    !present.has(code) &&
    !facts.symptoms.some((symptom) => symptom.code === code && symptom.status === 'present')
  );
}

function withSymptoms(facts: CaseFacts, codes: readonly string[], status: 'present' | 'absent'): CaseFacts {
  const kept = facts.symptoms.filter((symptom) => !codes.includes(symptom.code));
  const added = codes.flatMap((code): SymptomFact[] => {
    const known = SYMPTOM_CODES.get(code);
    return known ? [{ ...BLANK_SYMPTOM, code: known, status }] : [];
  });
  return { ...facts, symptoms: [...kept, ...added] };
}
