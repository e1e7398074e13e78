import type { Urgency } from '#lib/clinical/codes.ts';
import { SeverityTag } from './severity-tag.tsx';

/** How soon a person must act, in the queue's words. */
export const URGENCY_WORDS = {
  emergency: { short: 'now', long: 'act now' },
  urgent: { short: 'today', long: 'see today' },
  soon: { short: '2 weeks', long: 'see within two weeks' },
  routine: { short: '30 days', long: 'review within 30 days' },
} satisfies Record<Urgency, { short: string; long: string }>;

type UrgencyTagProps = {
  urgency: Urgency;
  /** `short` for a table column, `long` where it stands alone. */
  words?: 'short' | 'long';
  /** In place of the words, when a rule sets its own time: "within 4 hours". */
  text?: string;
  look?: 'tag' | 'text';
};

export function UrgencyTag({ urgency, words = 'long', text, look = 'tag' }: UrgencyTagProps) {
  return (
    <SeverityTag severity={urgency} look={look}>
      {text ?? URGENCY_WORDS[urgency][words]}
    </SeverityTag>
  );
}
