'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { UNREACHABLE } from '#components/auth/use-guarded-action.ts';
import type { SavedDraft } from '#lib/commands/encounters/save-draft.ts';
import { type DraftContent, draftContentSchema } from '#lib/intake/draft-content.ts';
import type { ActionError, ActionResult } from '#lib/scope/action-result.ts';
import {
  type Autosave,
  type AutosaveEvent,
  hasUnsaved,
  type SaveConflict,
  startAutosave,
  stepAutosave,
  waitToSend,
} from './autosave.ts';
import { differences } from './draft-merging.ts';
import { dropSafetyCopy, keepSafetyCopy, tabStorage } from './safety-copy.ts';

type UseDraftAutosave = {
  draftId: string;
  userId: string;
  version: number;
  savedAt: string;
  /** What the server had when the page was made. */
  loaded: DraftContent;
  content: DraftContent;
  revision: number;
  save: (input: unknown) => Promise<ActionResult<SavedDraft>>;
  onSaved: (saved: SavedDraft, content: DraftContent) => void;
};

export type DraftAutosave = {
  state: Autosave;
  step: (event: AutosaveEvent) => void;
  /** Sends whatever is not saved yet and waits; true when the server has everything. */
  flush: () => Promise<boolean>;
  /** The row version once nothing is on its way. */
  settledVersion: () => Promise<number>;
  /** What the version on screen was built on: for comparing with somebody else's. */
  base: () => DraftContent;
  rebase: (base: DraftContent) => void;
  /** Signed: nothing more to save or to warn about. */
  finish: () => void;
};

/** Runs the autosave machine: timer, network, page events and the safety copy. */
export function useDraftAutosave(options: UseDraftAutosave): DraftAutosave {
  const { draftId, userId, content, revision } = options;
  const [state, setState] = useState(() => startAutosave(options.version, options.savedAt));
  const machine = useRef(state);
  const latest = useRef(options);
  const base = useRef(options.loaded);
  const inFlight = useRef<Promise<void> | null>(null);
  const isFinished = useRef(false);
  /** What was sent and had no answer since the last one: the server may have it all the same. */
  const unanswered = useRef<DraftContent[]>([]);

  const step = useCallback((event: AutosaveEvent) => {
    machine.current = stepAutosave(machine.current, event);
    setState(machine.current);
  }, []);

  const send = useCallback(async () => {
    const { content: sent, save, onSaved } = latest.current;
    step({ type: 'sending' });
    const result = await save({ draftId, version: machine.current.version, content: sent });
    const at = Date.now();
    const before = unanswered.current;
    unanswered.current = result.ok || result.error.data !== UNREACHABLE ? [] : [...before, sent];
    if (result.ok) {
      base.current = sent;
      step({ type: 'saved', version: result.value.version, savedAt: result.value.savedAt, at });
      onSaved(result.value, sent);
      return;
    }
    const answer = refusal(result.error, at);
    step(answer);
    if (answer.type !== 'stale') return;
    const { theirs } = answer.conflict;
    const own = before.find((content) => differences(content, content, theirs).length === 0);
    if (own === undefined) return;
    // The other version is one's own, whose answer was lost: what was typed since goes on top of it.
    base.current = own;
    step({ type: 'resolved', revision: machine.current.revision, at });
  }, [draftId, step]);

  const sendOnce = useCallback(async () => {
    inFlight.current ??= send().finally(() => {
      inFlight.current = null;
    });
    await inFlight.current;
  }, [send]);

  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (revision !== machine.current.revision) step({ type: 'changed', revision, at: Date.now() });
  }, [revision, step]);
  useEffect(() => {
    const wait = isFinished.current ? null : waitToSend(state, Date.now());
    if (wait === null) return;
    const timer = setTimeout(sendOnce, wait);
    return () => clearTimeout(timer);
  }, [state, sendOnce]);
  useSendOnLeaving({ latest, machine, base, inFlight, isFinished });
  useSafetyCopy({ draftId, userId, content, state, base, isFinished });
  usePageEvents(machine, isFinished, step);

  const flush = useCallback(async () => {
    for (;;) {
      if (inFlight.current) await inFlight.current;
      const { conflict, problem } = machine.current;
      if (machine.current.revision === latest.current.revision && !hasUnsaved(machine.current)) return true;
      if (conflict !== null || problem === 'closed') return false;
      step({ type: 'changed', revision: latest.current.revision, at: Date.now() });
      await sendOnce();
      if (machine.current.problem !== null || machine.current.conflict !== null) return false;
    }
  }, [sendOnce, step]);
  const settledVersion = useCallback(async () => {
    while (inFlight.current) await inFlight.current;
    return machine.current.version;
  }, []);
  const rebase = useCallback((content: DraftContent) => {
    base.current = content;
  }, []);
  const finish = useCallback(() => {
    isFinished.current = true;
    dropSafetyCopy(tabStorage(), userId, draftId);
  }, [draftId, userId]);
  return { state, step, flush, settledVersion, base: useCallback(() => base.current, []), rebase, finish };
}

const staleDataSchema = z.object({
  currentVersion: z.number().int(),
  updatedByName: z.string(),
  content: draftContentSchema,
});

/** Who changed the draft and what it now says, when that is why it was refused. */
export function conflictIn(error: ActionError): SaveConflict | null {
  const parsed = error.code === 'stale' ? staleDataSchema.safeParse(error.data) : null;
  if (!parsed?.success) return null;
  const { currentVersion, updatedByName, content } = parsed.data;
  return { currentVersion, updatedByName, theirs: content };
}

function refusal(error: ActionError, at: number): AutosaveEvent {
  const conflict = conflictIn(error);
  if (conflict !== null) return { type: 'stale', conflict };
  const isClosed = error.code === 'conflict' || error.code === 'not-found' || error.code === 'forbidden';
  const problem = isClosed ? 'closed' : error.data === UNREACHABLE ? 'offline' : 'failed';
  return { type: 'not-saved', problem, message: error.message, at };
}

type Ref<T> = { current: T };
const COPY_MS = 250;

/** While something is not saved, this tab keeps a copy; once it is, none stays. */
function useSafetyCopy(options: {
  draftId: string;
  userId: string;
  content: DraftContent;
  state: Autosave;
  base: Ref<DraftContent>;
  isFinished: Ref<boolean>;
}) {
  const { draftId, userId, content, state, base, isFinished } = options;
  const isUnsaved = hasUnsaved(state);
  const { version } = state;
  useEffect(() => {
    const store = tabStorage();
    if (isFinished.current) return;
    if (!isUnsaved) return dropSafetyCopy(store, userId, draftId);
    const keep = () => keepSafetyCopy(store, userId, draftId, { version, base: base.current, content });
    const timer = setTimeout(keep, COPY_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [isUnsaved, version, content, draftId, userId, base, isFinished]);
}

/** A link to another page takes the form away without a word from the browser: what is unsaved goes off with it. */
function useSendOnLeaving(refs: {
  latest: Ref<UseDraftAutosave>;
  machine: Ref<Autosave>;
  base: Ref<DraftContent>;
  inFlight: Ref<Promise<void> | null>;
  isFinished: Ref<boolean>;
}) {
  const kept = useRef(refs);
  useEffect(() => {
    const { latest, machine, base, inFlight, isFinished } = kept.current;
    const send = async () => {
      const { draftId, userId, content, revision, save } = latest.current;
      const isUnsaved = () => revision !== machine.current.savedRevision;
      if (isFinished.current || !isUnsaved() || machine.current.problem === 'closed') return;
      const store = tabStorage();
      keepSafetyCopy(store, userId, draftId, { version: machine.current.version, base: base.current, content });
      if (inFlight.current) await inFlight.current;
      if (machine.current.conflict !== null) return;
      const result = isUnsaved() ? await save({ draftId, version: machine.current.version, content }) : { ok: true };
      if (result.ok) dropSafetyCopy(store, userId, draftId);
    };
    return () => void send();
  }, []);
}

/** Sends at once when the page is hidden or the network is back; asks before a page with unsaved text is closed. */
function usePageEvents(machine: Ref<Autosave>, isFinished: Ref<boolean>, step: (event: AutosaveEvent) => void) {
  useEffect(() => {
    const hurry = () => {
      if (!isFinished.current && hasUnsaved(machine.current)) step({ type: 'hurry', at: Date.now() });
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') hurry();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!isFinished.current && hasUnsaved(machine.current)) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('online', hurry);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('online', hurry);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [machine, isFinished, step]);
}
