import { beforeEach, describe, expect, it } from 'vitest';
import { dropSafetyCopy, findSafetyCopy, keepSafetyCopy, wipeSafetyCopies } from '#components/record/safety-copy.ts';
import { emptyDraft } from '#lib/intake/draft-content.ts';

const base = emptyDraft('2026-11-22');
const copy = { version: 4, base, content: { ...base, patientWords: 'cramps every night' } };

class MemoryStore {
  #items = new Map<string, string>();
  get length() {
    return this.#items.size;
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.#items.set(key, value);
  }
  removeItem(key: string) {
    this.#items.delete(key);
  }
}

let store = new MemoryStore();
beforeEach(() => {
  store = new MemoryStore();
});

describe('safety copy', () => {
  it('gives back what was typed, to the same user and draft only', () => {
    keepSafetyCopy(store, 'ada', 'draft-1', copy);
    expect(findSafetyCopy(store, 'ada', 'draft-1')).toEqual(copy);
    expect(findSafetyCopy(store, 'ben', 'draft-1')).toBeNull();
    expect(findSafetyCopy(store, 'ada', 'draft-2')).toBeNull();
  });

  it('takes a broken or foreign copy for none', () => {
    store.setItem('legwork.draft.ada.draft-1', '{"version":');
    expect(findSafetyCopy(store, 'ada', 'draft-1')).toBeNull();
    store.setItem('legwork.draft.ada.draft-1', '{"version":1,"content":{}}');
    expect(findSafetyCopy(store, 'ada', 'draft-1')).toBeNull();
  });

  it('leaves nothing of any draft behind at sign-out, and nothing else touched', () => {
    keepSafetyCopy(store, 'ada', 'draft-1', copy);
    keepSafetyCopy(store, 'ada', 'draft-2', copy);
    store.setItem('another', 'thing');
    wipeSafetyCopies(store);
    expect(store.length).toBe(1);
    expect(store.getItem('another')).toBe('thing');
  });

  it('keeps nothing of the page that is left after signing out', () => {
    wipeSafetyCopies(store);
    expect(keepSafetyCopy(store, 'ada', 'draft-1', copy)).toBe(false);
    expect(store.length).toBe(0);
  });

  it('says so when the browser has no room', () => {
    const full = new MemoryStore();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(keepSafetyCopy(full, 'ada', 'draft-1', copy)).toBe(false);
    dropSafetyCopy(full, 'ada', 'draft-1');
    expect(findSafetyCopy(full, 'ada', 'draft-1')).toBeNull();
  });
});
