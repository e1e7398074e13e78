import type { DeficiencyStatus } from '#lib/clinical/codes.ts';
import type { Severity } from './severity-mark.tsx';
import { SeverityTag } from './severity-tag.tsx';

/** How sure the rules are of a deficiency, in the portal's words, with the gloss that stands in the text. */
export const STATUS_WORDS = {
  likely: { label: 'likely', gloss: 'A low result and something that fits it.', severity: 'urgent' },
  'low-level': {
    label: 'low level',
    gloss: 'The result is low; nothing else asked about fits it yet.',
    severity: 'urgent',
  },
  possible: { label: 'possible', gloss: 'Something fits it; no result to say yes or no.', severity: 'routine' },
  unlikely: { label: 'unlikely', gloss: 'A usable result speaks against it.', severity: 'within' },
  'not-assessable': { label: 'cannot say yet', gloss: 'A fact is missing or cannot be read.', severity: 'unknown' },
} satisfies Record<DeficiencyStatus, { label: string; gloss: string; severity: Severity }>;

type StatusTagProps = { status: DeficiencyStatus; look?: 'tag' | 'text' };

export function StatusTag({ status, look = 'tag' }: StatusTagProps) {
  const { label, severity } = STATUS_WORDS[status];
  return (
    <SeverityTag severity={severity} look={look}>
      {label}
    </SeverityTag>
  );
}
