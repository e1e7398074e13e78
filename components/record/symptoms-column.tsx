'use client';

import { type RefObject, useMemo } from 'react';
import { EXAMINATION_FINDINGS, SYMPTOMS } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { PreviousEncounter } from '#lib/queries/encounters/get-draft.ts';
import { CarryForward } from './carry-forward.tsx';
import { type DraftAction, symptomAnswer } from './draft-editing.ts';
import { SymptomSet } from './symptom-set.tsx';
import { type AskedCode, EXAMINATION_SETS, EXPRESS_SET, SYMPTOM_SETS, symptomTerm } from './symptom-terms.ts';
import { TermFinder } from './term-finder.tsx';
import { VisitDay, VisitFields } from './visit-fields.tsx';

type SymptomsColumnProps = {
  content: DraftContent;
  previous: PreviousEncounter | null;
  askNext: ReadonlyMap<string, string>;
  openSets: ReadonlySet<string>;
  openRows: ReadonlySet<AskedCode>;
  visitOn: IsoDate;
  today: IsoDate;
  errors: Record<string, string[]>;
  finderRef: RefObject<HTMLInputElement | null>;
  onToggleSet: (id: string, isOpen: boolean) => void;
  onToggleRow: (code: AskedCode, isOpen: boolean) => void;
  onFound: (code: AskedCode) => void;
  dispatch: (action: DraftAction) => void;
};

const ANSWER_WORDS = { present: 'yes', absent: 'no', 'not-asked': null };

/** Symptoms and examination findings: the express set first, then by group, each with three answers. */
export function SymptomsColumn({
  content,
  previous,
  askNext,
  openSets,
  openRows,
  visitOn,
  today,
  errors,
  finderRef,
  onToggleSet,
  onToggleRow,
  onFound,
  dispatch,
}: SymptomsColumnProps) {
  const items = useMemo(
    () =>
      [...SYMPTOMS, ...EXAMINATION_FINDINGS].map((code) => {
        const { label, synonyms, group } = symptomTerm(code);
        return { code, label, synonyms, group };
      }),
    [],
  );
  const shared = { content, askNext, openRows, visitOn, errors, onToggle: onToggleSet, onToggleRow, dispatch };
  return (
    <section aria-labelledby="record-symptoms" className="min-w-0">
      <div className="mb-2.5 flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="record-symptoms" className="text-title">
          Symptoms
        </h2>
        <VisitDay content={content} today={today} errors={errors} dispatch={dispatch} />
      </div>
      <TermFinder
        inputRef={finderRef}
        label="Find a symptom or examination finding and answer yes"
        placeholder="Find a symptom: cramp, numb, swelling"
        shortcut="S"
        items={items}
        noteOf={(item) => ANSWER_WORDS[symptomAnswer(content, item.code)]}
        onChoose={(item) => onFound(item.code)}
      />
      <VisitFields content={content} dispatch={dispatch} />
      {previous ? <CarryForward previous={previous} content={content} today={today} dispatch={dispatch} /> : null}
      <div className="mt-2">
        <SymptomSet set={EXPRESS_SET} isOpen isFixed {...shared} />
        {SYMPTOM_SETS.map((set) => (
          <SymptomSet key={set.id} set={set} isOpen={openSets.has(set.id)} {...shared} />
        ))}
      </div>
      <h2 className="mt-5 text-title">Examination</h2>
      {EXAMINATION_SETS.map((set) => (
        <SymptomSet key={set.id} set={set} isOpen={openSets.has(set.id)} {...shared} />
      ))}
    </section>
  );
}
