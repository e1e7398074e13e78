// Findings of a case in the order a person works through them: what must be acknowledged, then how sure, then the rest.

import type { CaseFindingDto } from '#lib/queries/cases/get-case.ts';

export type FindingGroup = { id: string; heading: string; gloss: string | null; findings: CaseFindingDto[] };

const GROUPS = [
  { id: 'red-flags', heading: 'Red flags', gloss: null },
  { id: 'likely', heading: 'Likely', gloss: 'The picture fits and a usable result is below the limit.' },
  {
    id: 'low-level',
    heading: 'Low result',
    gloss: 'A usable result is below the limit; the symptoms do not fit or were not asked.',
  },
  { id: 'excess', heading: 'Too much', gloss: 'A usable result is above the limit.' },
  { id: 'possible', heading: 'Possible', gloss: 'The picture fits; no usable result settles it yet.' },
  { id: 'unlikely', heading: 'Unlikely', gloss: 'The picture fits, but a usable result is within range.' },
  {
    id: 'cannot-say',
    heading: 'Cannot say yet',
    gloss: 'Something that would settle it is missing or cannot be read.',
  },
  { id: 'other', heading: 'Also noted', gloss: null },
] as const;
type GroupId = (typeof GROUPS)[number]['id'];

/** Groups that hold something, each with its findings in the order given. */
export function groupFindings(findings: readonly CaseFindingDto[]): FindingGroup[] {
  return GROUPS.map(({ id, heading, gloss }) => ({
    id,
    heading,
    gloss,
    findings: findings.filter((finding) => groupOf(finding) === id),
  })).filter((group) => group.findings.length > 0);
}

function groupOf({ content }: CaseFindingDto): GroupId {
  switch (content.kind) {
    case 'red-flag':
      return 'red-flags';
    case 'excess':
      return 'excess';
    case 'contributor':
    case 'advice':
      return 'other';
    case 'deficiency':
      return content.status === 'not-assessable' ? 'cannot-say' : content.status;
    default:
      return content satisfies never;
  }
}

/** Why nothing of the case can be decided yet; `null` when it can. */
export function decisionBlocker(findings: readonly CaseFindingDto[]): string | null {
  const waiting = findings.filter((finding) => finding.mustBeAcknowledged);
  if (waiting.length === 0) return null;
  const names = waiting.map((finding) => finding.title).join(', ');
  return `Acknowledge first: ${names}. A red flag comes before any other decision.`;
}
