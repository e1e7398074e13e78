'use client';

import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import { PatientLink } from '#components/patients/patient-link.tsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { Button } from '#components/ui/button.tsx';
import { TriState } from '#components/ui/tri-state.tsx';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { formatShortDate } from '#lib/format/dates.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { PatientSnapshot } from '#lib/intake/patient-snapshot.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { CIRCUMSTANCE_SETS, type CircumstanceSet } from './circumstance-sets.ts';
import { circumstanceAnswer, type DraftAction } from './draft-editing.ts';

type HistorySectionProps = {
  content: DraftContent;
  banner: PatientBanner;
  patient: PatientSnapshot;
  askNext: ReadonlyMap<string, string>;
  openSets: ReadonlySet<string>;
  today: IsoDate;
  onToggleSet: (id: string, isOpen: boolean) => void;
  dispatch: (action: DraftAction) => void;
};

/** Circumstances asked at the visit, and the lasting lists with the day on which each was last asked. */
export function HistorySection(props: HistorySectionProps) {
  return (
    <section aria-labelledby="record-history" className="mt-7 min-w-0">
      <h2 id="record-history" className="mb-1 text-title">
        History
      </h2>
      <LastingLists {...props} />
      {CIRCUMSTANCE_SETS.map((set) => (
        <Circumstances key={set.id} set={set} {...props} />
      ))}
    </section>
  );
}

function LastingLists({ banner, today }: HistorySectionProps) {
  const lists = [
    { title: 'Conditions', items: banner.conditions, on: banner.reviewed.conditions },
    { title: 'Medicines', items: banner.medicines, on: banner.reviewed.medicines },
    { title: 'Food allergies', items: banner.allergies, on: banner.reviewed.allergens },
  ];
  return (
    <div className="mb-1 border-line border-b pb-2">
      <dl>
        {lists.map(({ title, items, on }) => (
          <div key={title} className="flex items-baseline gap-3 py-0.5">
            <dt className="w-28 shrink-0 font-[550]">{title}</dt>
            <dd className="min-w-0 flex-1">
              {items === null ? (
                <UnknownMark>not asked</UnknownMark>
              ) : (
                <>
                  {items.length === 0 ? 'none' : items.map(({ label }) => label).join(', ')}
                  {on === null ? null : (
                    <span className="ml-1.5 text-ink-3 text-small">asked {formatShortDate(on, today)}</span>
                  )}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <PatientLink code={banner.code} place="history" className="text-link text-small">
        Go over conditions, medicines and allergies
      </PatientLink>
    </div>
  );
}

function Circumstances({
  set,
  content,
  patient,
  askNext,
  openSets,
  today,
  onToggleSet,
  dispatch,
}: HistorySectionProps & { set: CircumstanceSet }) {
  const isOpen = openSets.has(set.id);
  const lasting = new Map(patient.lastingCircumstances.map(({ code, recordedOn }) => [code, recordedOn]));
  const open = set.codes.filter((code) => circumstanceAnswer(content, code) === 'not-asked');
  const othersNo = open.filter((code) => !lasting.has(code));
  const present = set.codes.filter((code) => circumstanceAnswer(content, code) === 'present');
  const toAsk = open.filter((code) => askNext.has(code)).length;
  return (
    <section aria-labelledby={`set.${set.id}`} className="border-line border-b">
      <div className="flex min-h-10 items-center justify-between gap-2">
        <h3 id={`set.${set.id}`} className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={`set.${set.id}.rows`}
            className="flex w-full items-center gap-1.5 py-2 text-left hover:text-accent"
            onClick={() => onToggleSet(set.id, !isOpen)}
          >
            <ChevronRight
              aria-hidden="true"
              className={clsx('size-4 shrink-0 text-ink-3 transition-transform', isOpen && 'rotate-90')}
            />
            {set.title}
          </button>
        </h3>
        {toAsk > 0 && !isOpen ? <span className="font-[550] text-micro text-soon">{toAsk} to ask</span> : null}
        <span className="shrink-0 text-ink-3 text-micro">
          {[
            present.length > 0 ? `${present.length} yes` : null,
            open.length > 0 ? `${open.length} not asked` : 'all asked',
          ]
            .filter((part) => part !== null)
            .join(', ')}
        </span>
        {isOpen && othersNo.length > 0 ? (
          <Button
            size="small"
            variant="quiet"
            className="-mr-2 px-2! text-micro"
            aria-label={`${set.title}: all others, no`}
            onClick={() => dispatch({ type: 'answer-others-no', symptoms: [], circumstances: othersNo })}
          >
            All others: no
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <ul id={`set.${set.id}.rows`} className="pb-2">
          {set.codes.map((code) => {
            const why = askNext.get(code);
            const since = lasting.get(code);
            return (
              <li
                key={code}
                id={`circumstances.${code}`}
                className={clsx(
                  'flex min-h-10 items-center justify-between gap-3 border-line border-t py-1',
                  why !== undefined &&
                    '-mx-2.5 border-l-2 border-l-soon bg-linear-to-r from-soon-soft to-transparent px-2.5',
                )}
              >
                <span className="min-w-0 leading-tight">
                  {vocabulary.circumstances[code].label}
                  {since === undefined ? null : (
                    <span className="block text-ink-2 text-micro">
                      yes on {formatShortDate(since, today)}: counts until asked again
                    </span>
                  )}
                  {why === undefined ? null : (
                    <span id={`circumstances.${code}.ask`} className="block text-micro text-soon">
                      {why}
                    </span>
                  )}
                </span>
                <TriState
                  legend={vocabulary.circumstances[code].label}
                  name={`circumstances.${code}.status`}
                  value={circumstanceAnswer(content, code)}
                  {...(why === undefined ? {} : { describedBy: `circumstances.${code}.ask` })}
                  onValueChange={(status) => dispatch({ type: 'answer-circumstance', code, status })}
                />
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
}
