// The findings of a screening in the order a person needs them: red flags by urgency, then how sure, then the rest.

import type { DeficiencyStatus, Urgency } from '#lib/clinical/codes.ts';
import type { Finding } from '#lib/clinical/screening.ts';

const URGENCY_RANK = { emergency: 0, urgent: 1, soon: 2, routine: 3 } satisfies Record<Urgency, number>;
const STATUS_RANK = {
  likely: 10,
  'low-level': 11,
  possible: 13,
  unlikely: 16,
  'not-assessable': 17,
} satisfies Record<DeficiencyStatus, number>;

/** Lower comes first. */
export function findingRank(finding: Finding): number {
  switch (finding.kind) {
    case 'red-flag':
      return URGENCY_RANK[finding.urgency];
    case 'deficiency':
      return STATUS_RANK[finding.status];
    case 'excess':
      return 12;
    case 'contributor':
      return 14;
    case 'advice':
      return 15;
  }
}

export function orderFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => findingRank(one) - findingRank(other));
}

export type FindingSplit = {
  /** What is found. */
  found: Finding[];
  /** A usable result speaks against it. */
  unlikely: Finding[];
  /** Cannot be said yet: kept apart and always shown, because not knowing is not nothing. */
  cannotSay: Finding[];
};

export function splitFindings(findings: readonly Finding[]): FindingSplit {
  const isStatus = (finding: Finding, status: DeficiencyStatus) =>
    finding.kind === 'deficiency' && finding.status === status;
  const ordered = orderFindings(findings);
  return {
    found: ordered.filter((finding) => !isStatus(finding, 'unlikely') && !isStatus(finding, 'not-assessable')),
    unlikely: ordered.filter((finding) => isStatus(finding, 'unlikely')),
    cannotSay: ordered.filter((finding) => isStatus(finding, 'not-assessable')),
  };
}
