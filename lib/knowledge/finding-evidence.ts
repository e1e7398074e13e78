// The sentence on the evidence of a finding. It is of the rule and not of the screening, so it is looked up when the finding is shown.

import type { Finding } from '../clinical/screening.ts';

/** By rule id. The browser is handed those it shows: it does not load what is said about the rules. */
export type EvidenceByRule = Readonly<Record<string, string>>;

/** The sentence stored with it (rule sets of engine 1.0.0), else that of its rule; `null` when the rule is no more. */
export function evidenceOf(
  { evidence, rules }: Pick<Finding, 'evidence' | 'rules'>,
  byRule: EvidenceByRule,
): string | null {
  return evidence ?? rules.map((rule) => byRule[rule]).find((sentence) => sentence !== undefined) ?? null;
}
