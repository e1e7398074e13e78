// What a person has answered about one list, before it is saved: a pure value with its changes.

import type { HistoryKind } from './history-terms.ts';

export type HistoryOutcome = 'none' | 'recorded' | 'unable';

export type HistoryEntry = {
  /** What the row is called on this screen; it stays while its words change. */
  key: string;
  code: string;
  /** Allergies only. */
  reaction: string;
  /** Medicines only: as written. */
  name: string;
  /** `YYYY-MM-DD`, what was typed and could not be read, or null. */
  startedOn: string | null;
};

export type HistoryAnswer = {
  /** Null: not answered on this screen yet. */
  outcome: HistoryOutcome | null;
  entries: HistoryEntry[];
};

export function newEntry(code: string, name = ''): HistoryEntry {
  return { key: `${code}/${name}`, code, reaction: '', name, startedOn: null };
}

/** Choosing something from the list is the answer "these"; the same thing twice is one entry. */
export function withEntry(answer: HistoryAnswer, entry: HistoryEntry): HistoryAnswer {
  const isThere = answer.entries.some(
    (other) => other.code === entry.code && other.name.toLowerCase() === entry.name.toLowerCase(),
  );
  return { outcome: 'recorded', entries: isThere ? answer.entries : [...answer.entries, entry] };
}

export function withoutEntry(answer: HistoryAnswer, index: number): HistoryAnswer {
  return { ...answer, entries: answer.entries.filter((_, other) => other !== index) };
}

export function changeEntry(answer: HistoryAnswer, index: number, change: Partial<HistoryEntry>): HistoryAnswer {
  return {
    ...answer,
    entries: answer.entries.map((entry, other) => (other === index ? { ...entry, ...change } : entry)),
  };
}

/** The command's input. Entries stay on the screen under "none", but only "these" sends them. */
export function historyInput(code: string, version: number, kind: HistoryKind, { outcome, entries }: HistoryAnswer) {
  const sent = outcome === 'recorded' ? entries : [];
  return { code, version, kind, outcome: outcome ?? '', entries: sent.map((entry) => entryInput(kind, entry)) };
}

function entryInput(kind: HistoryKind, { code, reaction, name, startedOn }: HistoryEntry) {
  switch (kind) {
    case 'allergens':
      return { code, reaction: textOrNull(reaction) };
    case 'conditions':
      return { code, startedOn };
    case 'medicines':
      return { code, name: textOrNull(name), startedOn };
  }
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
