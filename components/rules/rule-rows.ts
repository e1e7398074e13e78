// The rules as the list shows and searches them: plain rows, made once on the server.

import { factLabel } from '#components/case/fact-label.ts';
import { type Nutrient, URGENCIES, type Urgency } from '#lib/clinical/codes.ts';
import type { Knowledge, Rule } from '#lib/clinical/knowledge.ts';
import type { EvidenceGrade, RuleAbout } from '#lib/clinical/rule-about.ts';
import { type RuleReads, readsOfRule } from '#lib/clinical/rule-reads.ts';
import type { SourceMark, SourceReference } from '#lib/clinical/screening.ts';
import { documentStatements } from '#lib/knowledge/document-statements.ts';
import { sourcesOf } from '#lib/knowledge/number-abouts.ts';
import { worstMark } from '#lib/knowledge/open-numbers.ts';
import type { Provenance, RuleKind } from './rule-sets.ts';

export type RuleRow = {
  id: string;
  title: string;
  kind: RuleKind;
  /** Of its most urgent and its least urgent tier; `null` for rules without tiers. */
  urgency: Urgency | null;
  leastUrgency: Urgency | null;
  nutrients: Nutrient[];
  provenance: Provenance;
  /** Of the source document. */
  statements: string[];
  guidelines: number;
  mark: SourceMark | null;
  grade: EvidenceGrade | null;
  /** A source of its own, or a decision limit that it compares with, awaits sign-off. */
  isOpen: boolean;
  version: number;
  /** What the search looks through beside the title, in words: codes, sources, statements, facts. */
  words: string[];
};

export function ruleRows(knowledge: Knowledge, abouts: readonly RuleAbout[]): RuleRow[] {
  return knowledge.rules.map((rule) => ruleRow(rule, knowledge, abouts));
}

function ruleRow(rule: Rule, knowledge: Knowledge, abouts: readonly RuleAbout[]): RuleRow {
  const reads = readsOfRule(rule, knowledge);
  const sources = sourcesBehind(rule, reads);
  const urgencies = tiersOf(rule).map(({ urgency }) => urgency);
  const inOrder = URGENCIES.filter((urgency) => urgencies.includes(urgency));
  const statements = [...new Set(rule.sources.flatMap((source) => source.statements))];
  return {
    id: rule.id,
    title: rule.title,
    kind: rule.kind,
    urgency: inOrder[0] ?? null,
    leastUrgency: inOrder.at(-1) ?? null,
    nutrients: nutrientsOf(rule, reads, knowledge),
    provenance: provenanceOf(rule.sources),
    statements,
    guidelines: rule.sources.filter(({ provenance }) => provenance === 'guideline').length,
    mark: worstMark(sources),
    grade: abouts.find((about) => about.rule === rule.id)?.grade ?? null,
    isOpen: sources.some((source) => source.awaitsSignOff),
    version: rule.version,
    words: [
      rule.id,
      ...factWords(reads),
      ...sources.map((source) => source.citation),
      ...statements,
      ...documentStatements.filter(({ id }) => statements.includes(id)).map(({ text }) => text),
    ],
  };
}

/** Its own sources and those of the decision limits that it compares with. */
export function sourcesBehind(rule: Rule, reads: RuleReads): SourceReference[] {
  return [...rule.sources, ...reads.limits.flatMap((id) => sourcesOf('limits', id))];
}

export function tiersOf(rule: Rule) {
  return rule.kind === 'red-flag' || rule.kind === 'excess' ? rule.tiers : [];
}

function provenanceOf(sources: readonly SourceReference[]): Provenance {
  const hasDocument = sources.some(({ provenance }) => provenance === 'document');
  if (!hasDocument) return 'guideline';
  return sources.some(({ provenance }) => provenance === 'guideline') ? 'both' : 'document';
}

/** Its own nutrient, or those whose deciding tests it reads. */
function nutrientsOf(rule: Rule, reads: RuleReads, knowledge: Knowledge): Nutrient[] {
  if (rule.kind === 'deficiency' || rule.kind === 'excess') return [rule.nutrient];
  const nutrients = knowledge.rules.flatMap((other) =>
    other.kind === 'deficiency' && other.decisive.some((analyte) => reads.analytes.includes(analyte))
      ? [other.nutrient]
      : [],
  );
  return [...new Set(nutrients)];
}

function factWords(reads: RuleReads): string[] {
  const codes = [
    ...reads.symptoms.map(({ code }) => code),
    ...reads.history,
    ...reads.analytes,
    ...reads.measurements,
  ].flatMap((code) => [factLabel(code), code.replaceAll('-', ' ')]);
  return [...new Set([...codes, ...(reads.pregnancy ? ['Pregnant'] : []), ...(reads.age ? ['Age'] : [])])];
}
