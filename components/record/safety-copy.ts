// A copy of what is not saved yet, in this tab's sessionStorage, keyed by user and draft. It outlives a reload, a lost
// network and an ended session; it is wiped when the draft is saved and when the person signs out.

import { z } from 'zod';

import { type DraftContent, draftContentSchema } from '#lib/intake/draft-content.ts';

const PREFIX = 'legwork.draft.';

const safetyCopySchema = z.object({
  /** Version of the server's row on which the copy was built. */
  version: z.number().int(),
  base: draftContentSchema,
  content: draftContentSchema,
});
export type SafetyCopy = { version: number; base: DraftContent; content: DraftContent };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Wiped by a person who left for good: nothing is kept there again before the page is loaded anew. */
const wiped = new WeakSet<Store>();

/** Keeps the copy; false when the browser has no room, allows no storage, or the person has signed out. */
export function keepSafetyCopy(store: Store | null, userId: string, draftId: string, copy: SafetyCopy): boolean {
  if (store === null || wiped.has(store)) return false;
  try {
    store.setItem(keyOf(userId, draftId), JSON.stringify(copy));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** The copy that this user left of this draft, or `null`; one that no longer fits the schema is none. */
export function findSafetyCopy(store: Store | null, userId: string, draftId: string): SafetyCopy | null {
  const text = store?.getItem(keyOf(userId, draftId)) ?? null;
  if (text === null) return null;
  const parsed = safetyCopySchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

export function dropSafetyCopy(store: Store | null, userId: string, draftId: string): void {
  store?.removeItem(keyOf(userId, draftId));
}

/** For signing out: no copy of anybody's draft stays in this tab, and the page that is being left keeps none. */
export function wipeSafetyCopies(store: Store | null): void {
  if (store === null) return;
  wiped.add(store);
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX)) store.removeItem(key);
}

/** The tab's storage, or `null` where a browser forbids it or there is none. */
export function tabStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function keyOf(userId: string, draftId: string): string {
  return `${PREFIX}${userId}.${draftId}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
