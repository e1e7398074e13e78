'use client';

import { Button } from '#components/ui/button.tsx';
import type { DraftLab } from '#lib/intake/draft-content.ts';
import type { DraftAction } from './draft-editing.ts';
import { suggestionIn } from './lab-rows.ts';

type LabQuestionProps = { row: DraftLab; label: string; question: string; dispatch: (action: DraftAction) => void };

/** "potassium 45 mmol/L: did you mean 4.5?" Nothing is changed behind a person's back: one press either way. */
export function LabQuestion({ row, label, question, dispatch }: LabQuestionProps) {
  const suggestion = suggestionIn(question);
  const focusValue = () => document.getElementById(`labs.${row.rowId}.value`)?.focus();
  const take = () => {
    if (suggestion === null) return;
    dispatch({ type: 'change-lab-value', rowId: row.rowId, value: suggestion.value });
    if (suggestion.unit !== null) {
      dispatch({ type: 'edit-lab', rowId: row.rowId, change: { unit: suggestion.unit } });
    }
    focusValue();
  };
  const keep = () => {
    dispatch({ type: 'edit-lab', rowId: row.rowId, change: { confirmedAsTyped: true } });
    focusValue();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-soon border-l-2 bg-soon-soft px-2.5 py-1.5">
      <p className="min-w-0 flex-1 basis-52 font-[550] text-small text-soon first-letter:uppercase">{question}</p>
      <span className="flex flex-wrap gap-1.5">
        {suggestion ? (
          <Button size="small" onClick={take}>
            Change to {suggestion.value}
            {suggestion.unit ? ` ${suggestion.unit}` : ''}
          </Button>
        ) : null}
        {canBeKept(question) ? (
          <Button size="small" aria-label={`${label}: ${row.value.trim()} is what the report says`} onClick={keep}>
            {row.value.trim()} is what the report says
          </Button>
        ) : null}
      </span>
    </div>
  );
}

/** What asks can be answered "as typed"; what only states (not of this life, ambiguous) must be changed. */
function canBeKept(question: string): boolean {
  return question.trimEnd().endsWith('?');
}
