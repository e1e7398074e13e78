// The sets in which symptoms and examination findings are asked, and the words of each.

import { EXAMINATION_FINDINGS, SYMPTOMS } from '#lib/clinical/codes.ts';
import type { SymptomTerm } from '#lib/clinical/vocabulary.ts';
import type { DraftContent, DraftSymptom } from '#lib/intake/draft-content.ts';
import { EXAMINATION_GROUPS } from '#lib/knowledge/vocabulary/examination.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { SYMPTOM_GROUPS } from '#lib/knowledge/vocabulary/symptom-term.ts';
import { symptomAnswer } from './draft-editing.ts';

export type AskedCode = DraftSymptom['code'];
export type SymptomSet = { id: string; title: string; codes: AskedCode[] };

/** Asked of everybody: pain, swelling, colour and warmth, numbness, weakness, bladder, fever. Takes 90 seconds. */
const EXPRESS_CODES: AskedCode[] = [
  'leg-pain',
  'leg-swelling',
  'leg-redness',
  'leg-warmth',
  'cold-leg',
  'pale-leg',
  'numbness',
  'tingling',
  'muscle-weakness',
  'bladder-bowel-change',
  'fever',
];
export const EXPRESS_SET: SymptomSet = { id: 'express', title: 'Ask everybody', codes: EXPRESS_CODES };

export const SYMPTOM_SETS: SymptomSet[] = SYMPTOM_GROUPS.map((group) => ({
  id: idOf(group),
  title: group,
  codes: SYMPTOMS.filter((code) => vocabulary.symptoms[code].group === group && !EXPRESS_CODES.includes(code)),
})).filter(({ codes }) => codes.length > 0);

export const EXAMINATION_SETS: SymptomSet[] = EXAMINATION_GROUPS.map((group) => ({
  id: `examination-${idOf(group)}`,
  title: group,
  codes: EXAMINATION_FINDINGS.filter((code) => vocabulary.examination[code].group === group),
})).filter(({ codes }) => codes.length > 0);

export const ALL_SETS: SymptomSet[] = [EXPRESS_SET, ...SYMPTOM_SETS, ...EXAMINATION_SETS];

const TERMS = new Map<string, SymptomTerm>([
  ...SYMPTOMS.map((code) => [code, vocabulary.symptoms[code]] as const),
  ...EXAMINATION_FINDINGS.map((code) => [code, vocabulary.examination[code]] as const),
]);

export function symptomTerm(code: AskedCode): SymptomTerm {
  const term = TERMS.get(code);
  if (term === undefined) throw new RangeError(`no words for ${code}`);
  return term;
}

/** The asked code that `text` is, or `null`: for codes that come from findings. */
export function askedCode(text: string): AskedCode | null {
  return SYMPTOMS.find((code) => code === text) ?? EXAMINATION_FINDINGS.find((code) => code === text) ?? null;
}

export function setOf(code: AskedCode): SymptomSet | null {
  return ALL_SETS.find(({ codes }) => codes.includes(code)) ?? null;
}

export type SetProgress = { yes: number; no: number; notAsked: number };

export function setProgress(content: DraftContent, codes: AskedCode[]): SetProgress {
  const answers = codes.map((code) => symptomAnswer(content, code));
  const count = (status: string) => answers.filter((answer) => answer === status).length;
  return { yes: count('present'), no: count('absent'), notAsked: count('not-asked') };
}

function idOf(group: string): string {
  return group.toLowerCase().replace(/[^a-z]+/g, '-');
}
