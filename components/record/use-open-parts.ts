'use client';

import { type RefObject, useCallback, useState } from 'react';
import { ANALYTES, type Analyte } from '#lib/clinical/codes.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import { CIRCUMSTANCE_SETS, circumstanceCode } from './circumstance-sets.ts';
import type { DraftAction } from './draft-editing.ts';
import { ALL_SETS, type AskedCode, askedCode, setOf, symptomTerm } from './symptom-terms.ts';

export type OpenParts = {
  sets: ReadonlySet<string>;
  rows: ReadonlySet<AskedCode>;
  toggleSet: (id: string, isOpen: boolean) => void;
  toggleRow: (code: AskedCode, isOpen: boolean) => void;
  /** Opens what hides a question and puts the focus on it; a test goes into the grid's search. */
  reveal: (code: string) => void;
  /** Answers yes and goes on to its details. */
  answerYes: (code: AskedCode) => void;
};

const FIRST_CIRCUMSTANCES = CIRCUMSTANCE_SETS.slice(0, 2).map(({ id }) => id);

/** Which sets and details are unfolded, and how a person is brought to one of them. */
export function useOpenParts(
  content: DraftContent,
  dispatch: (action: DraftAction) => void,
  testFinder: RefObject<HTMLInputElement | null>,
): OpenParts {
  const [sets, setSets] = useState<ReadonlySet<string>>(
    () => new Set([...FIRST_CIRCUMSTANCES, ...answeredSets(content)]),
  );
  const [rows, setRows] = useState<ReadonlySet<AskedCode>>(new Set());
  const toggleSet = useCallback(
    (id: string, isOpen: boolean) => setSets((before) => withMember(before, id, isOpen)),
    [],
  );
  const toggleRow = useCallback(
    (code: AskedCode, isOpen: boolean) => setRows((before) => withMember(before, code, isOpen)),
    [],
  );
  const openSymptom = (code: AskedCode) => {
    const set = setOf(code);
    if (set) toggleSet(set.id, true);
  };
  const reveal = (code: string) => {
    const base = code.split('.')[0] ?? code;
    const symptom = askedCode(base);
    const circumstance = circumstanceCode(base);
    if (symptom) {
      openSymptom(symptom);
      if (code !== base) toggleRow(symptom, true);
      focusSoon(`symptoms.${symptom}`, 'input:checked');
    } else if (circumstance) {
      const set = CIRCUMSTANCE_SETS.find(({ codes }) => codes.includes(circumstance));
      if (set) toggleSet(set.id, true);
      focusSoon(`circumstances.${circumstance}`, 'input:checked');
    } else if (analyteCode(base)) {
      testFinder.current?.focus();
    } else {
      focusSoon(`measurements.${base}.value`, null);
    }
  };
  const answerYes = (code: AskedCode) => {
    openSymptom(code);
    dispatch({ type: 'answer-symptom', code, status: 'present' });
    const { hasSide, hasDuration, hasSeverity } = symptomTerm(code);
    toggleRow(code, true);
    const hasDetails = hasSide || hasDuration || hasSeverity;
    focusSoon(hasDetails ? `symptoms.${code}.details` : `symptoms.${code}`, 'input:checked, input');
  };
  return { sets, rows, toggleSet, toggleRow, reveal, answerYes };
}

/** Sets in which something was answered before stand open. */
function answeredSets(content: DraftContent): string[] {
  const asked = new Set<string>(content.symptoms.map(({ code }) => code));
  const circumstances = new Set<string>(content.circumstances.map(({ code }) => code));
  return [
    ...ALL_SETS.filter(({ codes }) => codes.some((code) => asked.has(code))),
    ...CIRCUMSTANCE_SETS.filter(({ codes }) => codes.some((code) => circumstances.has(code))),
  ].map(({ id }) => id);
}

function withMember<Member>(before: ReadonlySet<Member>, member: Member, isIn: boolean): ReadonlySet<Member> {
  if (before.has(member) === isIn) return before;
  const next = new Set(before);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}

/** After the parts that were just opened are painted. */
function focusSoon(id: string, inside: string | null): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.getElementById(id);
      const target = inside === null ? element : (element?.querySelector<HTMLElement>(inside) ?? element);
      target?.focus();
      target?.scrollIntoView({ block: 'center' });
    }),
  );
}

function analyteCode(code: string): Analyte | null {
  return ANALYTES.find((analyte) => analyte === code) ?? null;
}
