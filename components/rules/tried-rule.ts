// One run of the engine over the answers: the same functions as on the server and on the record, in the browser.

import type { IsoDate } from '#lib/clinical/facts.ts';
import type { Knowledge, Rule } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding, LabReading, RuleOutcome } from '#lib/clinical/screening.ts';
import { type TraceNode, traceRule } from '#lib/clinical/trace-rule.ts';
import { sentenceCase } from '#lib/clinical/wording.ts';
import { dueWords } from './rule-sets.ts';
import { factsOfAnswers, labAnswer, type TryAnswers } from './try-answers.ts';
import type { TryFields } from './try-fields.ts';

export type TriedRule = {
  outcome: RuleOutcome;
  /** Of this rule alone. */
  findings: Finding[];
  parts: { title: string; node: TraceNode }[];
  /** How each entered result was read, by the key of its field. */
  readings: Map<string, LabReading>;
  /** Other rules that the same answers meet. */
  others: { rule: string; title: string }[];
  problems: string[];
};

export function triedRule(
  rule: Rule,
  answers: TryAnswers,
  fields: TryFields,
  knowledge: Knowledge,
  asOf: IsoDate,
): TriedRule {
  const facts = factsOfAnswers(answers, fields, asOf);
  const trace = traceRule(facts, knowledge, rule.id);
  if (!trace) throw new RangeError(`no rule ${rule.id}`);
  const screening = screen(facts, knowledge);
  const entered = fields.labs.filter((field) => labAnswer(answers, field).value.trim() !== '');
  return {
    outcome: trace.outcome,
    findings: screening.findings.filter(({ rules }) => rules.includes(rule.id)),
    parts: trace.parts.map(({ title, node }) => ({ title: partTitle(title), node })),
    readings: new Map(
      entered.flatMap((field, index) => {
        const reading = screening.readings[index];
        return reading ? [[field.key, reading]] : [];
      }),
    ),
    others: screening.outcomes
      .filter(({ rule: id, status }) => status === 'met' && id !== rule.id)
      .map(({ rule: id }) => ({ rule: id, title: knowledge.rules.find((known) => known.id === id)?.title ?? id })),
    problems: screening.problems.map(({ problem }) => sentenceCase(problem)),
  };
}

/** "emergency, due in 0.25 h, when" as "Emergency, due in 15 minutes, when". */
function partTitle(title: string): string {
  return sentenceCase(title.replace(/due in ([\d.]+) h/, (_, hours: string) => `due in ${dueWords(Number(hours))}`));
}
