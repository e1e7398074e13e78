'use client';

import { useEffect, useState } from 'react';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { DraftAction } from './draft-editing.ts';
import { findSafetyCopy, type SafetyCopy, tabStorage } from './safety-copy.ts';
import type { DraftAutosave } from './use-draft-autosave.ts';

/** What an earlier page of this tab left unsaved; read before anything can drop it. Never rendered, so that hydration agrees. */
export function useLeftCopy(userId: string, draftId: string): SafetyCopy | null {
  const [copy] = useState(() => findSafetyCopy(tabStorage(), userId, draftId));
  return copy;
}

type UseRestoredDraft = {
  copy: SafetyCopy | null;
  loaded: DraftContent;
  version: number;
  updatedByName: string;
  autosave: DraftAutosave;
  dispatch: (action: DraftAction) => void;
};

/** Puts the copy back into the form, as unsaved; where somebody saved meanwhile, both versions are shown. True once it did. */
export function useRestoredDraft({
  copy,
  loaded,
  version,
  updatedByName,
  autosave,
  dispatch,
}: UseRestoredDraft): boolean {
  const [isRestored, setRestored] = useState(false);
  const { rebase, step } = autosave;
  useEffect(() => {
    if (copy === null || JSON.stringify(copy.content) === JSON.stringify(loaded)) return;
    dispatch({ type: 'replace', content: copy.content });
    setRestored(true);
    if (copy.version === version) return;
    rebase(copy.base);
    step({ type: 'stale', conflict: { currentVersion: version, updatedByName, theirs: loaded } });
  }, [copy, loaded, version, updatedByName, rebase, step, dispatch]);
  return isRestored;
}
