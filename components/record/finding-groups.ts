// The live findings in the order in which a person must see them.

import type { Finding, RedFlagFinding, Screening } from '#lib/clinical/screening.ts';

export type LiveFindings = {
  redFlags: RedFlagFinding[];
  /** Likely, low level, possible, too much: what may need doing. */
  open: Finding[];
  /** Cannot say yet. */
  unknown: Finding[];
  /** Contributors and advice. */
  beside: Finding[];
  /** A usable result speaks against it. */
  unlikely: Finding[];
};

/** Generic flags that a more specific one replaces are left out here; they stay in the trace. */
export function groupLiveFindings({ findings }: Screening): LiveFindings {
  const groups: LiveFindings = { redFlags: [], open: [], unknown: [], beside: [], unlikely: [] };
  for (const finding of findings) {
    switch (finding.kind) {
      case 'red-flag':
        if (finding.subsumedBy === null) groups.redFlags.push(finding);
        break;
      case 'excess':
        groups.open.push(finding);
        break;
      case 'contributor':
      case 'advice':
        groups.beside.push(finding);
        break;
      case 'deficiency':
        if (finding.status === 'not-assessable') groups.unknown.push(finding);
        else if (finding.status === 'unlikely') groups.unlikely.push(finding);
        else groups.open.push(finding);
        break;
    }
  }
  return groups;
}

/** Flags that must reach the queue before the encounter is signed. */
export function pressingFlags(screening: Screening): RedFlagFinding[] {
  return groupLiveFindings(screening).redFlags.filter(({ urgency }) => urgency === 'emergency' || urgency === 'urgent');
}

/** What it is, without how sure: that stands beside it as a word of its own. */
export function findingTitle(finding: Finding): string {
  return finding.kind === 'deficiency' ? finding.title.replace(/: [a-z ]+$/, '') : finding.title;
}
