import { describe, expect, it } from 'vitest';
import { changeEntry, historyInput, newEntry, withEntry, withoutEntry } from '#components/history/history-answer.ts';
import { chosenTerm, HISTORY_TERMS, historyLabel } from '#components/history/history-terms.ts';
import { searchTerms } from '#components/record/term-search.ts';

const NOTHING = { outcome: null, entries: [] };

describe('an answer about a history list', () => {
  it('becomes "these" when something is chosen, and holds the same thing once', () => {
    const once = withEntry(NOTHING, newEntry('fish'));
    expect(once).toMatchObject({ outcome: 'recorded', entries: [{ code: 'fish' }] });
    expect(withEntry(once, newEntry('fish')).entries).toHaveLength(1);
  });

  it('keeps two medicines of one class apart by name', () => {
    const two = withEntry(withEntry(NOTHING, newEntry('ppi', 'omeprazole')), newEntry('ppi', 'lansoprazole'));
    expect(two.entries).toHaveLength(2);
    expect(withEntry(two, newEntry('ppi', 'Omeprazole')).entries).toHaveLength(2);
  });

  it('sends no entry with "none", and gives them back when the answer changes again', () => {
    const fish = changeEntry(withEntry(NOTHING, newEntry('fish')), 0, { reaction: ' hives ' });
    const none = { ...fish, outcome: 'none' as const };
    expect(historyInput('4F7K2M', 3, 'allergens', none)).toMatchObject({ outcome: 'none', entries: [] });
    expect(historyInput('4F7K2M', 3, 'allergens', fish)).toEqual({
      code: '4F7K2M',
      version: 3,
      kind: 'allergens',
      outcome: 'recorded',
      entries: [{ code: 'fish', reaction: 'hives' }],
    });
  });

  it('sends each list the keys that it has', () => {
    const medicine = changeEntry(withEntry(NOTHING, newEntry('metformin')), 0, { startedOn: '2019-01-01' });
    expect(historyInput('A', 1, 'medicines', medicine).entries).toEqual([
      { code: 'metformin', name: null, startedOn: '2019-01-01' },
    ]);
    expect(historyInput('A', 1, 'conditions', medicine).entries).toEqual([
      { code: 'metformin', startedOn: '2019-01-01' },
    ]);
  });

  it('never sends an answer that nobody gave', () => {
    expect(historyInput('A', 1, 'conditions', NOTHING).outcome).toBe('');
  });

  it('takes one entry off', () => {
    const two = withEntry(withEntry(NOTHING, newEntry('fish')), newEntry('egg'));
    expect(withoutEntry(two, 0).entries.map((entry) => entry.code)).toEqual(['egg']);
  });
});

describe('the words to search by', () => {
  it('find a medicine by its own name and file it under its class', () => {
    const found = searchTerms(HISTORY_TERMS.medicines, 'omepra')[0];
    expect(found?.label).toBe('Omeprazole');
    expect(found && chosenTerm(found)).toEqual({ code: 'ppi', name: 'omeprazole' });
  });

  it('find a medicine class by its own name', () => {
    const found = searchTerms(HISTORY_TERMS.medicines, 'metformin')[0];
    expect(found && chosenTerm(found)).toEqual({ code: 'metformin', name: '' });
  });

  it('find a condition by a synonym', () => {
    expect(searchTerms(HISTORY_TERMS.conditions, 'type 2 diab')[0]?.code).toBe('type-2-diabetes');
  });

  it('label every code', () => {
    expect(historyLabel('allergens', 'fish')).toBe('Fish');
    expect(historyLabel('allergens', 'retired-code')).toBe('retired-code');
  });
});
