'use client';

import { clsx } from 'clsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import type { SpecimenNote } from '#lib/clinical/knowledge.ts';
import { type DraftLab, SHORT_TEXT } from '#lib/intake/draft-content.ts';
import { knowledge } from '#lib/knowledge/page-knowledge.ts';
import { specimenNoteLabels } from '#lib/knowledge/specimen-notes.ts';
import type { DraftAction } from './draft-editing.ts';
import { SmallSelect } from './small-select.tsx';

type LabNotesProps = { row: DraftLab; label: string; dispatch: (action: DraftAction) => void };
type Range = NonNullable<DraftLab['referenceRange']>;

/** What stands on most reports that say anything of the specimen; the others are chosen from the list. */
const USUAL_NOTES = ['haemolysed', 'fasting', 'non-fasting', 'on-treatment', 'delayed-separation', 'insufficient'];

const NO_RANGE: Range = { low: null, high: null, unit: null, text: null };

/** What the report says beside the number: the specimen, the laboratory's own range, its flag. */
export function LabNotes({ row, label, dispatch }: LabNotesProps) {
  const id = `labs.${row.rowId}`;
  const range = row.referenceRange ?? NO_RANGE;
  const edit = (change: Partial<Omit<DraftLab, 'rowId' | 'value'>>) =>
    dispatch({ type: 'edit-lab', rowId: row.rowId, change });
  const isShown = ({ code }: SpecimenNote) => USUAL_NOTES.includes(code) || row.specimen.includes(code);
  const editRange = (change: Partial<Range>) => {
    const next = { ...range, ...change };
    const isEmpty = Object.values(next).every((text) => text === null || text === '');
    edit({ referenceRange: isEmpty ? null : { ...next, unit: next.unit ?? row.unit } });
  };
  const box = (field: 'low' | 'high' | 'text', words: string, width: string) => (
    <input
      id={`${id}.range.${field}`}
      type="text"
      inputMode={field === 'text' ? 'text' : 'decimal'}
      aria-label={`${label}: ${words}`}
      autoComplete="off"
      maxLength={SHORT_TEXT}
      value={range[field] ?? ''}
      className={clsx(CONTROL_LOOK, 'h-8 px-1.5', width)}
      onChange={(event) => editRange({ [field]: event.target.value === '' ? null : event.target.value })}
    />
  );
  return (
    <div id={`${id}.more`} className="flex flex-col gap-2.5 rounded-control bg-sunken px-3 py-2.5">
      <fieldset className="min-w-0">
        <legend className="mb-1 font-[550] text-small">The specimen</legend>
        <div className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
          {knowledge.specimenNotes.filter(isShown).map((note) => (
            <Checkbox
              key={note.code}
              label={<span className="text-small">{specimenNoteLabels[note.code]}</span>}
              checked={row.specimen.includes(note.code)}
              onChange={(event) =>
                edit({
                  specimen: event.target.checked
                    ? [...row.specimen, note.code]
                    : row.specimen.filter((code) => code !== note.code),
                })
              }
            />
          ))}
          <SmallSelect
            aria-label={`${label}: another note on the specimen`}
            value=""
            className="w-full"
            onChange={(event) => edit({ specimen: [...row.specimen, event.target.value] })}
          >
            <option value="">another note</option>
            {knowledge.specimenNotes
              .filter((note) => !isShown(note))
              .map((note) => (
                <option key={note.code} value={note.code}>
                  {specimenNoteLabels[note.code]}
                </option>
              ))}
          </SmallSelect>
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
        <span className="flex items-center gap-1.5">
          <span className="font-[550]">Laboratory’s range</span>
          {box('low', "laboratory's range, from", 'w-16!')}
          <span aria-hidden="true">to</span>
          {box('high', "laboratory's range, to", 'w-16!')}
          <span className="text-ink-2">{range.unit ?? row.unit ?? ''}</span>
        </span>
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true">or in its words</span>
          {box('text', "laboratory's range in its own words", 'w-24!')}
        </span>
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className="font-[550]">
            Its flag
          </span>
          <input
            id={`${id}.flag`}
            type="text"
            aria-label={`${label}: laboratory's flag`}
            autoComplete="off"
            maxLength={20}
            value={row.flag ?? ''}
            className={clsx(CONTROL_LOOK, 'h-8 w-14! px-1.5')}
            onChange={(event) => edit({ flag: event.target.value === '' ? null : event.target.value })}
          />
        </span>
      </div>
    </div>
  );
}
