'use client';

import { type RefObject, useCallback, useMemo, useState } from 'react';
import { newIdempotencyKey } from '#components/auth/new-idempotency-key.ts';
import { Button } from '#components/ui/button.tsx';
import { ANALYTES, type Analyte } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { DerivedFacts, LabReading } from '#lib/clinical/screening.ts';
import { findUnit } from '#lib/clinical/units.ts';
import type { DraftContent, DraftLab } from '#lib/intake/draft-content.ts';
import { knowledge } from '#lib/knowledge/page-knowledge.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { DateTextField, dateProblem } from './date-text-field.tsx';
import type { DraftAction } from './draft-editing.ts';
import { LabHead } from './lab-head.tsx';
import { readPastedLabs } from './lab-paste.ts';
import { LabRow, type PreviousResult } from './lab-row.tsx';
import { commonDate, LAB_PANELS, newLabRow, rememberedUnit, rememberUnit } from './lab-rows.ts';
import { LinesNotPlaced } from './lines-not-placed.tsx';
import { TermFinder } from './term-finder.tsx';

type LabsSectionProps = {
  labs: DraftContent['labs'];
  readings: ReadonlyMap<string, LabReading>;
  previous: ReadonlyMap<Analyte, PreviousResult>;
  derived: DerivedFacts;
  today: IsoDate;
  errors: Record<string, string[]>;
  finderRef: RefObject<HTMLInputElement | null>;
  dispatch: (action: DraftAction) => void;
};

const DEFINITIONS = new Map(knowledge.analytes.map((definition) => [definition.id, definition]));
const ITEMS = ANALYTES.filter((code) => DEFINITIONS.has(code)).map((code) => {
  const { label, synonyms } = vocabulary.analytes[code];
  return { code, label, synonyms, group: 'add' };
});

/** Results as a grid: find a test, type the value, choose its unit; it reads at once. */
export function LabsSection({
  labs,
  readings,
  previous,
  derived,
  today,
  errors,
  finderRef,
  dispatch,
}: LabsSectionProps) {
  const [takenOn, setTakenOn] = useState<string | null>(() => commonDate(labs));
  const [openRows, setOpenRows] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<{ row: DraftLab; index: number } | null>(null);
  const [notPlaced, setNotPlaced] = useState<string[]>([]);
  const present = useMemo(() => new Set(labs.map(({ analyte }) => analyte)), [labs]);

  const add = (analytes: Analyte[]) => {
    const store = browserStorage();
    const rows = analytes.map((analyte) => {
      const accepted = DEFINITIONS.get(analyte)?.units.map(({ unit }) => unit) ?? [];
      return newLabRow(newIdempotencyKey(), analyte, rememberedUnit(store, analyte, accepted), takenOn);
    });
    if (rows.length === 0) return;
    dispatch({ type: 'add-labs', rows });
    const first = rows[0]?.rowId;
    requestAnimationFrame(() => document.getElementById(`labs.${first}.value`)?.focus());
  };
  const paste = (text: string) => {
    const pasted = readPastedLabs(text, ITEMS, today);
    if (pasted === null) return false;
    const rows = pasted.rows.map(({ analyte, value, unit, collectedOn }) => {
      const accepted = unit === null ? null : findUnit(DEFINITIONS.get(analyte)?.units ?? [], unit);
      const row = newLabRow(newIdempotencyKey(), analyte, accepted?.unit ?? unit, collectedOn ?? takenOn);
      return { ...row, value };
    });
    if (rows.length > 0) dispatch({ type: 'add-labs', rows });
    setNotPlaced(pasted.notPlaced);
    return true;
  };
  const onToggle = useCallback((rowId: string) => setOpenRows((before) => toggled(before, rowId)), []);
  const onRemove = useCallback(
    (row: DraftLab, index: number) => {
      dispatch({ type: 'remove-lab', rowId: row.rowId });
      setRemoved(row.value.trim() === '' ? null : { row, index });
      finderRef.current?.focus();
    },
    [dispatch, finderRef],
  );
  const onUnitChosen = useCallback(
    (row: DraftLab, unit: string) => {
      dispatch({
        type: 'edit-lab',
        rowId: row.rowId,
        change: { unit: unit === '' ? null : unit, confirmedAsTyped: false },
      });
      if (row.analyte !== null && unit !== '') rememberUnit(browserStorage(), row.analyte, unit);
    },
    [dispatch],
  );
  const onNext = useCallback(() => finderRef.current?.focus(), [finderRef]);
  const dateError = dateProblem(takenOn, today);

  return (
    <section aria-labelledby="record-labs" className="min-w-0">
      <div className="mb-2.5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id="record-labs" className="text-title">
          Labs
        </h2>
        <div className="flex items-center gap-2 text-ink-2 text-small">
          <span aria-hidden="true" className="whitespace-nowrap">
            All collected on
          </span>
          <DateTextField
            id="labs.collectedOn"
            label="All results collected on"
            value={takenOn}
            today={today}
            look="boxed"
            {...(dateError === null ? {} : { describedBy: 'labs.collectedOn.error' })}
            onChange={(next) => {
              dispatch({ type: 'collect-all-on', from: takenOn, to: next });
              setTakenOn(next);
            }}
          />
        </div>
      </div>
      {dateError === null ? null : (
        <p id="labs.collectedOn.error" className="mb-1 font-[550] text-emergency text-small">
          {dateError}
        </p>
      )}
      <TermFinder
        inputRef={finderRef}
        label="Find a test and add a result"
        placeholder="Add a result: b12, magnesium, K. Or paste rows here"
        shortcut="L"
        items={ITEMS}
        noteOf={(item) => (present.has(item.code) ? 'in the grid: add another' : null)}
        onChoose={(item) => add([item.code])}
        onPasteText={paste}
      />
      <LinesNotPlaced lines={notPlaced} onSeen={() => setNotPlaced([])} />
      {labs.length > 0 ? (
        <table className="mt-3 w-full border-collapse max-sm:block">
          <caption className="sr-only">Results of this visit</caption>
          <LabHead />
          <tbody className="max-sm:block">
            {labs.map((row, index) => (
              <LabRow
                key={row.rowId}
                row={row}
                index={index}
                label={row.analyte === null ? 'Test not known' : vocabulary.analytes[row.analyte].label}
                definition={row.analyte === null ? null : (DEFINITIONS.get(row.analyte) ?? null)}
                reading={readings.get(row.rowId) ?? null}
                previous={row.analyte === null ? null : (previous.get(row.analyte) ?? null)}
                derived={derivedWords(row.analyte, derived)}
                today={today}
                errors={errors}
                isOpen={openRows.has(row.rowId)}
                onToggle={onToggle}
                onRemove={onRemove}
                onUnitChosen={onUnitChosen}
                onNext={onNext}
                dispatch={dispatch}
              />
            ))}
          </tbody>
        </table>
      ) : (
        <p className="mt-3 text-ink-2">
          No results typed yet. Results already in the record are read beside, with their date.
        </p>
      )}
      <div className="mt-2.5 flex flex-wrap items-center gap-x-1 gap-y-1 text-small">
        <span className="mr-1 text-ink-3">Add together:</span>
        {LAB_PANELS.map(({ title, analytes }) => {
          const missing = analytes.filter((analyte) => DEFINITIONS.has(analyte) && !present.has(analyte));
          return (
            <Button
              key={title}
              size="small"
              variant="quiet"
              disabled={missing.length === 0}
              onClick={() => add(missing)}
            >
              {title}
            </Button>
          );
        })}
        {removed ? (
          <Button
            size="small"
            className="ml-auto"
            onClick={() => {
              dispatch({ type: 'restore-lab', row: removed.row, index: removed.index });
              setRemoved(null);
            }}
          >
            Put back {removed.row.analyte === null ? 'the row' : vocabulary.analytes[removed.row.analyte].label}{' '}
            {removed.row.value.trim()}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function toggled(before: ReadonlySet<string>, rowId: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(rowId)) next.add(rowId);
  return next;
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function derivedWords(analyte: Analyte | null, { egfr, calciumAdjusted }: DerivedFacts): string | null {
  if (analyte === 'creatinine' && egfr !== null) return `eGFR ${egfr.value} mL/min/1.73 m²`;
  if (analyte === 'calcium-total' && calciumAdjusted !== null) return `adjusted ${calciumAdjusted.value} mmol/L`;
  return null;
}
