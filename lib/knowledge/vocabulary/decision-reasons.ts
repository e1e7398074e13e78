// Why a person decided as they did, and what each reason needs beside it. Staff wording; never printed.

import type { DecisionReason } from '../../clinical/codes.ts';
import type { Term, Vocabulary } from '../../clinical/vocabulary.ts';

type ReasonTerm = Vocabulary['decisionReasons'][DecisionReason];

export const decisionReasons = {
  'already-known-or-treated': { ...reason('Already known or being treated', ['on treatment']), needs: 'nothing' },
  'result-wrong': { ...reason('The result is wrong', ['bad sample', 'laboratory error']), needs: 'comment' },
  'wrong-patient': { ...reason('Belongs to another patient', ['wrong patient', 'mix-up']), needs: 'comment' },
  'other-cause-found': { ...reason('Another cause was found', ['other diagnosis']), needs: 'cause' },
  'will-monitor': { ...reason('Will monitor until a set date', ['watch', 'recheck']), needs: 'date' },
  'patient-declined': { ...reason('The patient declined', ['refused']), needs: 'nothing' },
  'not-relevant': { ...reason('Not relevant for this patient', ['does not apply']), needs: 'comment' },
  'rule-looks-wrong': { ...reason('The rule looks wrong', ['report the rule']), needs: 'comment' },
} satisfies Record<DecisionReason, ReasonTerm>;

function reason(label: string, synonyms: string[]): Term {
  return { label, plain: null, synonyms };
}
