// When a draft is sent and what is said about it: a pure state machine. The clock, the timer and the network are outside.

import type { DraftContent } from '#lib/intake/draft-content.ts';

/** How long after the last change a draft is sent; typing without a stop does not put it off for longer than MAX_WAIT_MS. */
export const DEBOUNCE_MS = 800;
export const MAX_WAIT_MS = 5000;
/** After that many failures in a row, the wait before the next try; the last one repeats. */
const RETRY_MS = [2000, 5000, 15000, 30000] as const;

/** `closed`: the draft was signed or discarded by somebody; nothing can be saved into it any more. */
export type SaveProblem = 'offline' | 'failed' | 'closed';
export type SaveConflict = { currentVersion: number; updatedByName: string; theirs: DraftContent };

export type Autosave = {
  /** Row version that the server last told. */
  version: number;
  /** Revision of what is on screen, of what the server has, and of what is on its way. */
  revision: number;
  savedRevision: number;
  sendingRevision: number | null;
  /** Milliseconds on the caller's clock; `null`: nothing waits. */
  firstChangeAt: number | null;
  dueAt: number | null;
  /** It must not wait for a pause in typing. */
  isHurried: boolean;
  /** Instant of the last save as the server told it. */
  savedAt: string | null;
  problem: SaveProblem | null;
  /** Words of the server for `failed` and `closed`. */
  message: string | null;
  failures: number;
  conflict: SaveConflict | null;
};

export type AutosaveEvent =
  | { type: 'changed'; revision: number; at: number }
  /** Do not wait any longer: a red flag, a field left for good, the page hidden, the network back, a person pressing save. */
  | { type: 'hurry'; at: number }
  /** Send what is already saved once more: to learn whether the queue has its red flags. */
  | { type: 'ask-again'; at: number }
  | { type: 'sending' }
  | { type: 'saved'; version: number; savedAt: string; at: number }
  | { type: 'not-saved'; problem: SaveProblem; message: string | null; at: number }
  | { type: 'stale'; conflict: SaveConflict }
  /** A person chose; `revision` is that of the merged draft, which replaces the other's version. */
  | { type: 'resolved'; revision: number; at: number };

export function startAutosave(version: number, savedAt: string | null): Autosave {
  return {
    version,
    revision: 0,
    savedRevision: 0,
    sendingRevision: null,
    firstChangeAt: null,
    dueAt: null,
    isHurried: false,
    savedAt,
    problem: null,
    message: null,
    failures: 0,
    conflict: null,
  };
}

export function stepAutosave(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case 'changed': {
      if (event.revision === state.revision) return state;
      const firstChangeAt = state.firstChangeAt ?? event.at;
      const wanted = Math.min(event.at + DEBOUNCE_MS, firstChangeAt + MAX_WAIT_MS);
      return { ...state, revision: event.revision, firstChangeAt, dueAt: dueAfterChange(state, wanted) };
    }
    case 'hurry':
      return { ...state, isHurried: true, dueAt: event.at };
    case 'ask-again':
      return { ...state, savedRevision: -1, isHurried: true, dueAt: event.at };
    case 'sending':
      return { ...state, sendingRevision: state.revision, firstChangeAt: null, dueAt: null, isHurried: false };
    case 'saved': {
      const savedRevision = state.sendingRevision ?? state.savedRevision;
      const isBehind = state.revision !== savedRevision;
      return {
        ...state,
        version: event.version,
        savedRevision,
        sendingRevision: null,
        savedAt: event.savedAt,
        problem: null,
        message: null,
        failures: 0,
        dueAt: isBehind ? (state.dueAt ?? event.at + DEBOUNCE_MS) : null,
        isHurried: isBehind && state.isHurried,
      };
    }
    case 'not-saved': {
      const failures = state.failures + 1;
      const retryAt = event.at + (RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? 30000);
      const isRetried = event.problem === 'offline' || event.problem === 'failed';
      return {
        ...state,
        sendingRevision: null,
        problem: event.problem,
        message: event.message,
        failures,
        dueAt: isRetried ? retryAt : null,
        isHurried: false,
      };
    }
    case 'stale':
      return { ...state, sendingRevision: null, conflict: event.conflict, dueAt: null, problem: null, message: null };
    case 'resolved':
      return state.conflict === null
        ? state
        : {
            ...state,
            version: state.conflict.currentVersion,
            revision: event.revision,
            savedRevision: -1,
            conflict: null,
            firstChangeAt: event.at,
            dueAt: event.at,
          };
  }
}

/** A hurry stands; a change never shortens the wait after a failure. */
function dueAfterChange(state: Autosave, wanted: number): number | null {
  if (state.isHurried) return state.dueAt;
  return state.problem !== null && state.dueAt !== null ? Math.max(state.dueAt, wanted) : wanted;
}

export function hasUnsaved(state: Autosave): boolean {
  return state.revision !== state.savedRevision;
}

/** Milliseconds until the draft must be sent; 0 is now, `null` is not at all (saved, on its way, in conflict or closed). */
export function waitToSend(state: Autosave, now: number): number | null {
  const isHeld = state.sendingRevision !== null || state.conflict !== null || state.problem === 'closed';
  if (isHeld || state.dueAt === null || !hasUnsaved(state)) return null;
  return Math.max(0, state.dueAt - now);
}

export type SaveWords = { text: string; tone: 'quiet' | 'warning' };

/** What stands in the bar. `clockTime` writes an instant as the clinic's time of day. */
export function saveWords(state: Autosave, clockTime: (instant: string) => string): SaveWords {
  if (state.conflict !== null) {
    return { text: `Not saved yet: ${state.conflict.updatedByName} changed this draft`, tone: 'warning' };
  }
  switch (state.problem) {
    case 'offline':
      return { text: 'Not saved yet: no connection. Kept in this browser, trying again', tone: 'warning' };
    case 'closed':
      return { text: `Not saved: ${state.message ?? 'this draft was closed'}`, tone: 'warning' };
    case 'failed':
      return { text: `Not saved yet: ${state.message ?? 'the server refused'}. Trying again`, tone: 'warning' };
    case null:
      break;
  }
  if (state.sendingRevision !== null) return { text: 'Saving', tone: 'quiet' };
  if (hasUnsaved(state)) return { text: 'Not saved yet', tone: 'quiet' };
  return { text: state.savedAt === null ? 'Nothing to save yet' : `Saved ${clockTime(state.savedAt)}`, tone: 'quiet' };
}
