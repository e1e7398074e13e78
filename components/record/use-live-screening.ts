'use client';

import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Analyte } from '#lib/clinical/codes.ts';
import type { LabReading, Screening } from '#lib/clinical/screening.ts';
import { formatShortDate } from '#lib/format/dates.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { EncounterDraftDto } from '#lib/queries/encounters/get-draft.ts';
import { type DraftState, screenedContent } from './draft-editing.ts';
import type { PreviousResult } from './lab-row.tsx';
import { latestResults, readInProgress, type Surroundings, screenLive } from './live-screening.ts';
import { shortReason } from './next-steps.ts';

export type Live = {
  screening: Screening;
  readings: ReadonlyMap<string, LabReading>;
  previous: ReadonlyMap<Analyte, PreviousResult>;
  /** Why a code should be asked next. */
  askNext: ReadonlyMap<string, string>;
  /** For a moment outside rendering: what the rules say of this content now. */
  screen: (content: DraftContent) => Screening;
};

/** Screens what is on screen on every change, after the key has been painted. */
export function useLiveScreening(draft: DraftState, { patient, priorLabs, asOf }: EncounterDraftDto): Live {
  const surroundings = useMemo<Surroundings>(
    () => ({ patient, priorLabs: priorLabs.map(({ fact }) => fact), asOf }),
    [patient, priorLabs, asOf],
  );
  const shown = useDeferredValue(draft);
  const live = useMemo(() => screenLive(screenedContent(shown), surroundings), [shown, surroundings]);
  const typing = useMemo(() => readInProgress(shown.content, surroundings), [shown, surroundings]);
  const previous = useMemo(() => {
    const results = [...latestResults(surroundings.priorLabs)];
    return new Map(
      results.map(([analyte, { on, ...rest }]) => [analyte, { ...rest, on: on && formatShortDate(on, asOf) }]),
    );
  }, [surroundings, asOf]);
  const { screening } = live;
  return {
    screening,
    readings: typing === null ? live.readings : new Map([...live.readings, typing]),
    previous,
    askNext: useMemo(() => new Map(screening.askNext.map(({ code, why }) => [code, shortReason(why)])), [screening]),
    screen: useCallback((content: DraftContent) => screenLive(content, surroundings).screening, [surroundings]),
  };
}
