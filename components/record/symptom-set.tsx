'use client';

import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { DraftAction } from './draft-editing.ts';
import { SymptomRow } from './symptom-row.tsx';
import { type SymptomSet as Asked, type AskedCode, setProgress } from './symptom-terms.ts';

type SymptomSetProps = {
  set: Asked;
  content: DraftContent;
  /** Why a code should be asked next. */
  askNext: ReadonlyMap<string, string>;
  isOpen: boolean;
  /** The express set is never folded away. */
  isFixed?: boolean;
  openRows: ReadonlySet<AskedCode>;
  visitOn: IsoDate;
  errors: Record<string, string[]>;
  onToggle: (id: string, isOpen: boolean) => void;
  onToggleRow: (code: AskedCode, isOpen: boolean) => void;
  dispatch: (action: DraftAction) => void;
};

/** A set of questions under one heading, with what was answered so far and "all others: no" in one press. */
export function SymptomSet({
  set,
  content,
  askNext,
  isOpen,
  isFixed = false,
  openRows,
  visitOn,
  errors,
  onToggle,
  onToggleRow,
  dispatch,
}: SymptomSetProps) {
  const progress = setProgress(content, set.codes);
  const toAsk = set.codes.filter((code) => askNext.has(code)).length;
  const symptoms = new Map(content.symptoms.map((symptom) => [symptom.code, symptom]));
  const othersNo = () => dispatch({ type: 'answer-others-no', symptoms: set.codes, circumstances: [] });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
    if (event.key !== 'N') return;
    event.preventDefault();
    othersNo();
  };
  return (
    <section aria-labelledby={`set.${set.id}`} className="border-line border-b last:border-b-0">
      <div className="flex min-h-10 items-center justify-between gap-2">
        <h3 id={`set.${set.id}`} className="min-w-0 flex-1">
          {isFixed ? (
            set.title
          ) : (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={`set.${set.id}.rows`}
              className="flex w-full items-center gap-1.5 py-2 text-left hover:text-accent"
              onClick={() => onToggle(set.id, !isOpen)}
            >
              <ChevronRight
                aria-hidden="true"
                className={clsx('size-4 shrink-0 text-ink-3 transition-transform', isOpen && 'rotate-90')}
              />
              <span>{set.title}</span>
            </button>
          )}
        </h3>
        {toAsk > 0 && !isOpen ? <span className="font-[550] text-micro text-soon">{toAsk} to ask</span> : null}
        {isOpen ? null : <span className="shrink-0 text-ink-3 text-micro">{progressWords(progress)}</span>}
        {isOpen && progress.notAsked > 0 ? (
          <Button
            size="small"
            variant="quiet"
            className="-mr-2 px-2! text-micro"
            aria-label={`${set.title}: all others, no`}
            aria-keyshortcuts="Shift+N"
            onClick={othersNo}
          >
            All others: no
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the radios inside, which stay usable without them.
        <div id={`set.${set.id}.rows`} onKeyDown={onKeyDown} className="pb-2">
          <ul>
            {set.codes.map((code) => (
              <SymptomRow
                key={code}
                code={code}
                symptom={symptoms.get(code) ?? null}
                askWhy={askNext.get(code) ?? null}
                isOpen={openRows.has(code)}
                visitOn={visitOn}
                errors={errors}
                onToggle={onToggleRow}
                dispatch={dispatch}
              />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function progressWords({ yes, no, notAsked }: { yes: number; no: number; notAsked: number }): string {
  if (yes + no === 0) return `${notAsked} not asked`;
  return [yes > 0 ? `${yes} yes` : null, no > 0 ? `${no} no` : null, notAsked > 0 ? `${notAsked} not asked` : null]
    .filter((part) => part !== null)
    .join(', ');
}
