// What a screening says is normal: a rule that is not met, a deficiency that is unlikely, a result within its interval.

import type { Analyte } from '#lib/clinical/codes.ts';
import { type Decided, statusOfDecision } from '#lib/clinical/decide.ts';
import type { LabFact } from '#lib/clinical/facts.ts';
import type { DeficiencyRule, Rule } from '#lib/clinical/knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { type Need, needsOf, needsOfReading } from '../needs.ts';

const NEEDS = new Map(knowledge.rules.map((rule) => [rule.id, needsOf(rule, knowledge)]));
const READING_NEEDS = new Map(knowledge.analytes.map(({ id }) => [id, needsOfReading(id, knowledge)]));

export type Normal =
  | { kind: 'rule'; rule: Rule }
  | { kind: 'unlikely'; rule: DeficiencyRule }
  | { kind: 'reading'; lab: LabFact };

/** What is decided, of which the words of a screening are made: statuses.ts sees to it that both say the same. */
export function normalsOf({ context, decisions }: Decided): Normal[] {
  return [
    ...decisions.flatMap((decision): Normal[] => [
      ...(statusOfDecision(decision) === 'not-met' ? [{ kind: 'rule' as const, rule: decision.rule }] : []),
      ...(decision.kind === 'deficiency' && decision.status === 'unlikely'
        ? [{ kind: 'unlikely' as const, rule: decision.rule }]
        : []),
    ]),
    ...context.labs.assessments.flatMap(({ lab, interpretation }): Normal[] =>
      lab && interpretation === 'within' ? [{ kind: 'reading', lab }] : [],
    ),
  ];
}

export function statusOfRule(id: string, { decisions }: Decided): string | undefined {
  const decision = decisions.find(({ rule }) => rule.id === id);
  return decision && statusOfDecision(decision);
}

const IDS = new WeakMap<LabFact, number>();
let labs = 0;

/** The same for the same rule, or the same result, before and after. */
export function nameOf(normal: Normal): string {
  if (normal.kind !== 'reading') return `${normal.kind} ${normal.rule.id}`;
  const id = IDS.get(normal.lab) ?? ++labs;
  IDS.set(normal.lab, id);
  return `reading ${id}`;
}

export function wordsFor(normal: Normal): string {
  if (normal.kind === 'rule') return `${normal.rule.id} became not-met`;
  if (normal.kind === 'unlikely') return `${normal.rule.id} became unlikely`;
  return `${normal.lab.analyte} ${normal.lab.value} ${normal.lab.unit} became within`;
}

/** What it rests on. */
export function needsOfNormal(normal: Normal): ReadonlySet<Need> {
  if (normal.kind !== 'reading') return NEEDS.get(normal.rule.id) ?? new Set();
  return READING_NEEDS.get(normal.lab.analyte) ?? new Set();
}

/** The analytes whose results it rests on. */
export function analytesOf(normal: Normal): Analyte[] {
  if (normal.kind === 'reading') return [normal.lab.analyte];
  const needs = needsOfNormal(normal);
  return knowledge.analytes.map(({ id }) => id).filter((id) => needs.has(`lab:${id}`));
}
