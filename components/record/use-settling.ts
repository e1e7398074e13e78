'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Screening } from '#lib/clinical/screening.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import { type Announcement, announce, isHalfTyped, PAUSE_MS, type Told, tellable } from './announcing.ts';
import { type DraftAction, type DraftState, editDraft, screenedContent } from './draft-editing.ts';

type UseSettling = {
  draft: DraftState;
  latest: RefObject<DraftState>;
  dispatch: (action: DraftAction) => void;
  screen: (content: DraftContent) => Screening;
  /** What is on screen is said and done: the moment to send a pressing flag. */
  onSettled: (screening: Screening) => void;
};

export type Settling = {
  announcement: Announcement | null;
  /** For the form's blur: a field was left. */
  onFieldLeft: () => void;
};

/**
 * Decides when what is typed counts: when a field is left or after a pause. Then the value is screened, changes of the
 * findings are told to a screen reader, and pressing flags go to the server.
 */
export function useSettling({ draft, latest, dispatch, screen, onSettled }: UseSettling): Settling {
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);
  const told = useRef<Told | null>(null);
  const settledRevision = useRef(draft.revision);
  const options = useRef({ screen, onSettled });
  useEffect(() => {
    options.current = { screen, onSettled };
  });
  // What stood there when the page was opened is not news.
  useEffect(() => {
    told.current ??= tellable(options.current.screen(screenedContent(latest.current)));
  }, [latest]);

  const settle = useCallback(
    (isPause: boolean) => {
      const now = latest.current;
      if (now.revision === settledRevision.current) return;
      if (isPause && isHalfTyped(valueInProgress(now.content))) return;
      const settled = editDraft(now, { type: 'settle' });
      settledRevision.current = settled.revision;
      if (settled !== now) dispatch({ type: 'settle' });
      const screening = options.current.screen(screenedContent(settled));
      const next = tellable(screening);
      const news = announce(told.current ?? next, next);
      told.current = next;
      if (news !== null) setAnnouncement(news);
      options.current.onSettled(screening);
    },
    [dispatch, latest],
  );

  useEffect(() => {
    if (draft.revision === settledRevision.current) return;
    const timer = setTimeout(() => settle(true), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft.revision, settle]);

  return { announcement, onFieldLeft: useCallback(() => settle(false), [settle]) };
}

function valueInProgress({ inProgress, labs, measurements }: DraftContent): string {
  const row = [...labs, ...measurements].find(({ rowId }) => rowId === inProgress);
  return row?.value ?? '';
}
