// The closed sets of the rules pages and their words.

import type { Level, Rule } from '#lib/clinical/knowledge.ts';
import type { EvidenceGrade } from '#lib/clinical/rule-about.ts';

export const RULE_KINDS = ['red-flag', 'deficiency', 'excess', 'contributor', 'advice'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export const KIND_WORDS = {
  'red-flag': { one: 'Red flag', many: 'Red flags' },
  deficiency: { one: 'Deficiency', many: 'Deficiencies' },
  excess: { one: 'Too much', many: 'Too much of a nutrient' },
  contributor: { one: 'Contributor', many: 'Contributors' },
  advice: { one: 'Advice', many: 'Advice' },
} satisfies Record<Rule['kind'], { one: string; many: string }>;

export const PROVENANCES = ['document', 'both', 'guideline'] as const;
export type Provenance = (typeof PROVENANCES)[number];

export const PROVENANCE_WORDS = {
  document: 'document alone',
  both: 'document and guideline',
  guideline: 'guideline alone',
} satisfies Record<Provenance, string>;

export const SIGN_OFF_FILTERS = ['awaits', 'settled'] as const;
export type SignOffFilter = (typeof SIGN_OFF_FILTERS)[number];

export const SIGN_OFF_WORDS = {
  awaits: 'awaits sign-off',
  settled: 'nothing open',
} satisfies Record<SignOffFilter, string>;

export const GRADE_WORDS = {
  high: { word: 'high', gloss: 'Further research is very unlikely to change it.' },
  moderate: { word: 'moderate', gloss: 'Further research may change it.' },
  low: { word: 'low', gloss: 'Further research is likely to change it.' },
  'very-low': { word: 'very low', gloss: 'Very uncertain.' },
} satisfies Record<EvidenceGrade, { word: string; gloss: string }>;

export const LEVEL_WORDS = {
  below: 'below',
  borderline: 'borderline',
  conflict: 'conflicting',
  within: 'within',
  above: 'above',
  unusable: 'cannot be used',
  'no-finding': 'speaks against, excludes nothing',
} satisfies Record<Level, string>;

/** "15 minutes", "4 hours", "14 days". */
export function dueWords(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60)} minutes`;
  if (hours < 48) return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
  return `${Math.round(hours / 24)} days`;
}
