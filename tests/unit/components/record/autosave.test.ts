import { describe, expect, it } from 'vitest';
import {
  type Autosave,
  type AutosaveEvent,
  hasUnsaved,
  saveWords,
  startAutosave,
  stepAutosave,
  waitToSend,
} from '#components/record/autosave.ts';
import { emptyDraft } from '#lib/intake/draft-content.ts';

const start = startAutosave(3, null);
const clockTime = (instant: string) => instant.slice(11, 16);
const savedAt = '2026-11-22T10:42:00.000Z';

function run(...events: AutosaveEvent[]): Autosave {
  return events.reduce(stepAutosave, start);
}

describe('autosave', () => {
  it('sends 800 ms after the last change', () => {
    const state = run({ type: 'changed', revision: 1, at: 1000 }, { type: 'changed', revision: 2, at: 1500 });
    expect(waitToSend(state, 1500)).toBe(800);
    expect(waitToSend(state, 2300)).toBe(0);
  });

  it('does not put off a save for longer than 5 s of steady typing', () => {
    const typing: AutosaveEvent[] = Array.from({ length: 20 }, (_, index) => ({
      type: 'changed',
      revision: index + 1,
      at: index * 500,
    }));
    expect(waitToSend(run(...typing), 9500)).toBe(0);
    expect(run(...typing.slice(0, 10)).dueAt).toBe(5000);
  });

  it('sends at once when hurried, and not at all when nothing changed', () => {
    expect(waitToSend(run({ type: 'changed', revision: 1, at: 0 }, { type: 'hurry', at: 10 }), 10)).toBe(0);
    expect(waitToSend(run({ type: 'hurry', at: 10 }), 10)).toBeNull();
  });

  it('lets a hurry stand when the change that it belongs to is told a moment later', () => {
    expect(waitToSend(run({ type: 'hurry', at: 10 }, { type: 'changed', revision: 1, at: 12 }), 12)).toBe(0);
  });

  it('sends one at a time, then what was typed meanwhile', () => {
    const sending = run(
      { type: 'changed', revision: 1, at: 0 },
      { type: 'sending' },
      { type: 'changed', revision: 2, at: 900 },
    );
    expect(waitToSend(sending, 99_999)).toBeNull();
    const saved = stepAutosave(sending, { type: 'saved', version: 4, savedAt, at: 1000 });
    expect(saved.version).toBe(4);
    expect(hasUnsaved(saved)).toBe(true);
    expect(waitToSend(saved, 1000)).toBe(700);
  });

  it('says when it was saved only when the newest change is saved', () => {
    const saved = run(
      { type: 'changed', revision: 1, at: 0 },
      { type: 'sending' },
      { type: 'saved', version: 4, savedAt, at: 1000 },
    );
    expect(saveWords(saved, clockTime)).toEqual({ text: 'Saved 10:42', tone: 'quiet' });
    const changed = stepAutosave(saved, { type: 'changed', revision: 2, at: 2000 });
    expect(saveWords(changed, clockTime).text).toBe('Not saved yet');
    expect(saveWords(stepAutosave(changed, { type: 'sending' }), clockTime).text).toBe('Saving');
  });

  it('waits longer after each failure and never less because of a change', () => {
    const failed = run(
      { type: 'changed', revision: 1, at: 0 },
      { type: 'sending' },
      { type: 'not-saved', problem: 'offline', message: null, at: 1000 },
    );
    expect(waitToSend(failed, 1000)).toBe(2000);
    expect(waitToSend(stepAutosave(failed, { type: 'changed', revision: 2, at: 1100 }), 1100)).toBe(1900);
    const again = stepAutosave(stepAutosave(failed, { type: 'sending' }), {
      type: 'not-saved',
      problem: 'offline',
      message: null,
      at: 3000,
    });
    expect(waitToSend(again, 3000)).toBe(5000);
    expect(hasUnsaved(again)).toBe(true);
    expect(saveWords(again, clockTime).tone).toBe('warning');
  });

  it('stops at a conflict until a person chose, then saves onto the other version', () => {
    const conflict = { currentVersion: 9, updatedByName: 'Nurse Ada', theirs: emptyDraft('2026-11-22') };
    const stale = run({ type: 'changed', revision: 1, at: 0 }, { type: 'sending' }, { type: 'stale', conflict });
    expect(waitToSend(stepAutosave(stale, { type: 'changed', revision: 2, at: 5000 }), 60_000)).toBeNull();
    expect(saveWords(stale, clockTime).text).toContain('Nurse Ada');
    const resolved = stepAutosave(stale, { type: 'resolved', revision: 3, at: 6000 });
    expect(resolved.version).toBe(9);
    expect(waitToSend(resolved, 6000)).toBe(0);
  });

  it('never saves into a draft that was closed', () => {
    const closed = run(
      { type: 'changed', revision: 1, at: 0 },
      { type: 'sending' },
      { type: 'not-saved', problem: 'closed', message: 'Nurse Ada signed it', at: 10 },
      { type: 'hurry', at: 20 },
    );
    expect(waitToSend(closed, 60_000)).toBeNull();
    expect(saveWords(closed, clockTime).text).toContain('Nurse Ada signed it');
  });
});
