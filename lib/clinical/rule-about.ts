// What a person asks of a rule beside what the engine reads: how sure it is, whom it speaks to, where authorities disagree.
// Nothing here changes a result; it stands in the rule's own file and is left out of the browser.

import type { SourceMark } from './screening.ts';

/** Certainty of the evidence in the words of GRADE; our own reading, which awaits clinical sign-off like every G-marked number. */
export type EvidenceGrade = 'high' | 'moderate' | 'low' | 'very-low';

/** The five answers of clinical decision support ("five rights", Osheroff 2012). */
export type FiveAnswers = {
  /** The information given: what the finding tells. */
  what: string;
  /** To whom: the role that acts on it. */
  who: string;
  /** In which form: an interrupting flag, a line on the chart, a suggested test. */
  how: string;
  /** Where it is shown. */
  where: string;
  /** At which moment of the work, and how soon it is due. */
  when: string;
};

/** A question on which authorities disagree: what Legwork does, why, and what the others say. */
export type Choice = {
  question: string;
  chosen: string;
  because: string;
  /** Who chose otherwise, and what; at least one. */
  others: { position: string; source: string; mark: SourceMark }[];
};

export type RuleAbout = {
  /** Id of the rule. */
  rule: string;
  grade: EvidenceGrade;
  /** What research says of this rule, in one sentence for staff. */
  evidence: string;
  answers: FiveAnswers;
  choices: Choice[];
  /** Deviation from the letter of the document or reference, with its reason. */
  deviation?: string;
};
