// Two people changed one draft: what each changed since the version both started from, item by item, and the draft that
// follows from a person's choices. Nothing is merged without being shown.

import type { DraftContent, DraftLab, DraftMeasurement, DraftSymptom } from '#lib/intake/draft-content.ts';

type Circumstance = DraftContent['circumstances'][number];

/** One comparable piece of a draft. A missing side of a difference is `null`: it is not there (any more). */
export type DraftItem =
  | { kind: 'visit'; field: 'occurredOn' | 'historyGivenBy' | 'patientWords'; value: string }
  | { kind: 'symptom'; row: DraftSymptom }
  | { kind: 'circumstance'; row: Circumstance }
  | { kind: 'measurement'; row: DraftMeasurement }
  | { kind: 'lab'; row: DraftLab };

export type Difference = {
  key: string;
  /** Who changed it since the common version: only me, only the other, or both of us differently. */
  changedBy: 'me' | 'them' | 'both';
  mine: DraftItem | null;
  theirs: DraftItem | null;
};

export type Choice = 'mine' | 'theirs';

/** All items in which the two differ, in the order of the form. `base` is what both started from. */
export function differences(base: DraftContent, mine: DraftContent, theirs: DraftContent): Difference[] {
  const [was, here, there] = [items(base), items(mine), items(theirs)];
  const keys = [...new Set([...here.keys(), ...there.keys()])];
  return keys.flatMap((key) => {
    const [before, my, their] = [text(was.get(key)), text(here.get(key)), text(there.get(key))];
    if (my === their) return [];
    const changedBy = my === before ? 'them' : their === before ? 'me' : 'both';
    return [{ key, changedBy, mine: here.get(key) ?? null, theirs: there.get(key) ?? null } as const];
  });
}

/** What is offered first: each one's own change stands; where both changed the same item, mine, until a person says otherwise. */
export function suggestedChoice(difference: Difference): Choice {
  return difference.changedBy === 'them' ? 'theirs' : 'mine';
}

/** The draft after the choices; an item without a choice gets the suggested one. */
export function mergeDrafts(
  mine: DraftContent,
  theirs: DraftContent,
  found: Difference[],
  choices: Record<string, Choice>,
): DraftContent {
  const merged = items(mine);
  for (const difference of found) {
    const choice = choices[difference.key] ?? suggestedChoice(difference);
    const item = choice === 'mine' ? difference.mine : difference.theirs;
    if (item === null) merged.delete(difference.key);
    else merged.set(difference.key, item);
  }
  return contentOf(merged, theirs);
}

function items(content: DraftContent): Map<string, DraftItem> {
  const found = new Map<string, DraftItem>();
  found.set('visit:occurredOn', { kind: 'visit', field: 'occurredOn', value: content.occurredOn });
  if (content.historyGivenBy !== null) {
    found.set('visit:historyGivenBy', { kind: 'visit', field: 'historyGivenBy', value: content.historyGivenBy });
  }
  if (content.patientWords !== '') {
    found.set('visit:patientWords', { kind: 'visit', field: 'patientWords', value: content.patientWords });
  }
  for (const row of content.symptoms) {
    const key = `symptom:${row.code}`;
    found.set(found.has(key) ? `${key}:${row.side ?? ''}` : key, { kind: 'symptom', row });
  }
  for (const row of content.circumstances) found.set(`circumstance:${row.code}`, { kind: 'circumstance', row });
  for (const row of content.measurements) found.set(`measurement:${row.rowId}`, { kind: 'measurement', row });
  for (const row of content.labs) found.set(`lab:${row.rowId}`, { kind: 'lab', row });
  return found;
}

function contentOf(merged: Map<string, DraftItem>, fallback: DraftContent): DraftContent {
  const content: DraftContent = {
    occurredOn: fallback.occurredOn,
    historyGivenBy: null,
    patientWords: '',
    symptoms: [],
    circumstances: [],
    measurements: [],
    labs: [],
    inProgress: null,
  };
  for (const item of merged.values()) {
    switch (item.kind) {
      case 'visit':
        applyVisit(content, item.field, item.value);
        break;
      case 'symptom':
        content.symptoms.push(item.row);
        break;
      case 'circumstance':
        content.circumstances.push(item.row);
        break;
      case 'measurement':
        content.measurements.push(item.row);
        break;
      case 'lab':
        content.labs.push(item.row);
        break;
    }
  }
  return content;
}

function applyVisit(content: DraftContent, field: 'occurredOn' | 'historyGivenBy' | 'patientWords', value: string) {
  if (field === 'occurredOn') content.occurredOn = value;
  else if (field === 'patientWords') content.patientWords = value;
  else if (value === 'patient' || value === 'carer' || value === 'interpreter' || value === 'other') {
    content.historyGivenBy = value;
  }
}

/** Compared by value; key order is that of one schema on both sides, so that text equality is enough. */
function text(item: DraftItem | undefined): string {
  return item === undefined ? '' : JSON.stringify(item, sortedKeys);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
