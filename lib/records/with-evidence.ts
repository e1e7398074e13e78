// Stored findings as a person reads them: with the sentence on the evidence of their rule.

import type { Finding } from '#lib/clinical/screening.ts';
import { evidenceOf } from '#lib/knowledge/finding-evidence.ts';
import { evidenceByRule } from '#lib/knowledge/rules/evidence-by-rule.ts';

export function withEvidence(finding: Finding): Finding {
  return { ...finding, evidence: evidenceOf(finding, evidenceByRule) };
}
