'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { type ServerAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { ErrorSummary } from '#components/forms/error-summary.tsx';
import { type Stale, StaleNotice, staleOf } from '#components/forms/stale-notice.tsx';
import { useFocusKey } from '#components/patients/use-focus-key.ts';
import { TermFinder } from '#components/record/term-finder.tsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { useClinic } from '#components/shell/clinic-context.tsx';
import { Button } from '#components/ui/button.tsx';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { formatAgo, formatDate } from '#lib/format/dates.ts';
import { type HistoryAnswer, historyInput, newEntry, withEntry } from './history-answer.ts';
import { HistoryEntries } from './history-entries.tsx';
import { chosenTerm, HISTORY_TERMS, HISTORY_WORDS, type HistoryKind } from './history-terms.ts';
import { OutcomeChoice } from './outcome-choice.tsx';

type HistorySectionProps = {
  kind: HistoryKind;
  code: string;
  version: number;
  before: HistoryAnswer;
  reviewedOn: IsoDate | null;
  save: ServerAction<{ version: number }>;
  shortcut: string;
  /** The patient's row has moved on: the next save of any list is based on this version. */
  onSaved: (version: number) => void;
};

/** One list of the history: who asked last and when, what the answer is now, and the search that adds to it. */
export function HistorySection({
  kind,
  code,
  version,
  before,
  reviewedOn,
  save,
  shortcut,
  onSaved,
}: HistorySectionProps) {
  const router = useRouter();
  const { today } = useClinic();
  const words = HISTORY_WORDS[kind];
  const finder = useRef<HTMLInputElement>(null);
  useFocusKey(shortcut.toLowerCase(), finder);
  const { run, isPending } = useGuardedAction(save);
  const [answer, setAnswer] = useState(before);
  const [errors, setErrors] = useState<{ message: string | null; fields: Record<string, string[]> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState('');
  const [stale, setStale] = useState<Stale | null>(null);
  const adopted = useRef<number | null>(null);
  const change = (next: HistoryAnswer) => {
    setAnswer(next);
    setSaid('');
  };

  const submit = async () => {
    const result = await run(historyInput(code, adopted.current ?? version, kind, answer));
    setStale(result.ok ? null : staleOf(result.error));
    if (result.ok) {
      adopted.current = null;
      setErrors(null);
      setSaid(`Saved: ${words.noun} asked about today.`);
      onSaved(result.value.version);
      router.refresh();
      return;
    }
    if (staleOf(result.error)) return setErrors(null);
    const fields = Object.fromEntries(
      Object.entries(result.error.fields).map(([path, messages]) => [`${kind}-${path}`, messages]),
    );
    setErrors({ message: Object.keys(fields).length > 0 ? null : result.error.message, fields });
    setAttempt((count) => count + 1);
  };

  return (
    <form
      method="post"
      noValidate
      aria-labelledby={`${kind}-title`}
      className="border-line border-b py-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h2 id={`${kind}-title`}>{words.title}</h2>
        {reviewedOn === null ? (
          <UnknownMark>not asked</UnknownMark>
        ) : (
          <span className="text-ink-3">
            asked <time dateTime={reviewedOn}>{formatDate(reviewedOn)}</time>, {formatAgo(reviewedOn, today)}
          </span>
        )}
      </div>
      {errors ? (
        <div className="mb-3">
          <ErrorSummary message={errors.message} fields={errors.fields} attempt={attempt} />
        </div>
      ) : null}
      {stale ? (
        <div className="mb-3">
          <StaleNotice
            stale={stale}
            onAdopt={(current) => {
              adopted.current = current;
            }}
          />
        </div>
      ) : null}
      <OutcomeChoice
        kind={kind}
        value={answer.outcome}
        errors={errors?.fields[`${kind}-outcome`]}
        onChange={(outcome) => change({ ...answer, outcome })}
      />
      {answer.outcome === 'none' || answer.outcome === 'unable' ? null : (
        <div className="mt-3" id={`${kind}-entries`} tabIndex={-1}>
          <HistoryEntries kind={kind} answer={answer} errors={errors?.fields ?? {}} onChange={change} />
          <div className="mt-2 max-w-md">
            <TermFinder
              label={words.find}
              placeholder={words.find}
              shortcut={shortcut}
              items={HISTORY_TERMS[kind]}
              inputRef={finder}
              noteOf={() => null}
              onChoose={(term) => {
                const chosen = chosenTerm(term);
                change(withEntry(answer, newEntry(chosen.code, chosen.name)));
              }}
            />
          </div>
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" isBusy={isPending}>
          Save {words.noun}
        </Button>
        <p role="status" className="font-[550] text-within">
          {said}
        </p>
      </div>
    </form>
  );
}
