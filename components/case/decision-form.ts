// What a decision needs before it is sent: the same rules as the server, told beside the field and not by refusal.

import type { DecisionReason } from '#lib/clinical/codes.ts';
import { type DecisionOutcome, OUTCOMES_WITH_REASON } from '#lib/intake/decision-input.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';

export type DecisionNeeds = { reason: boolean; comment: boolean; followUpOn: boolean; commentLabel: string };

export function decisionNeeds(outcome: DecisionOutcome, reason: DecisionReason | null): DecisionNeeds {
  const needs = reason === null ? 'nothing' : vocabulary.decisionReasons[reason].needs;
  return {
    reason: OUTCOMES_WITH_REASON.includes(outcome),
    comment: needs === 'comment' || needs === 'cause' || outcome === 'referred',
    followUpOn: needs === 'date' || outcome === 'deferred',
    commentLabel: needs === 'cause' ? 'Which cause' : outcome === 'referred' ? 'Referred to' : 'Comment',
  };
}

export const OUTCOME_WORDS = {
  confirmed: { verb: 'Confirm', done: 'Confirmed', key: 'c' },
  'ruled-out': { verb: 'Rule out', done: 'Ruled out', key: 'r' },
  deferred: { verb: 'Defer', done: 'Deferred', key: 'd' },
  referred: { verb: 'Refer', done: 'Referred', key: null },
  overridden: { verb: 'Override', done: 'Overridden', key: null },
} as const satisfies Record<DecisionOutcome, { verb: string; done: string; key: string | null }>;
