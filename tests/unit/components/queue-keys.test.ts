import { describe, expect, it } from 'vitest';
import { newsWords, queueNews } from '#components/review/new-cases.ts';
import { stepRow } from '#components/review/queue-keys.ts';
import type { CaseRow } from '#lib/queries/cases/case-row.ts';

describe('walking the queue by keyboard', () => {
  it.each([
    [null, 1, 3, 0],
    [null, -1, 3, 2],
    [0, -1, 3, 0],
    [2, 1, 3, 2],
    [1, 1, 3, 2],
    [0, 1, 0, null],
  ] as const)('from %s by %s among %s rows comes to %s', (index, step, count, expected) => {
    expect(stepRow(index, step, count)).toBe(expected);
  });
});

describe('news of the queue', () => {
  const row = (caseId: string, version: number, hasUnacknowledged: boolean): CaseRow => ({
    caseId,
    status: 'open',
    urgency: 'routine',
    headline: 'Likely magnesium deficiency',
    patient: { code: '4F7K2M', name: 'Alvarez, Ana', birthDate: null, ageYears: null, mrn: '1' },
    dueAt: '2026-11-20T10:00:00.000Z',
    isOverdue: false,
    hasUnacknowledged,
    assigneeId: null,
    assigneeName: null,
    openFindings: 1,
    totalFindings: 1,
    stateText: '',
    openedAt: '2026-11-20T10:00:00.000Z',
    openedFromDraft: false,
    closedAt: null,
    version,
  });

  it('says nothing when nothing is new', () => {
    expect(newsWords(queueNews([row('a', 1, false)], [row('a', 1, false)]))).toBeNull();
  });

  it('counts a flag that an older case has gained as a new red flag', () => {
    expect(newsWords(queueNews([row('a', 1, false)], [row('a', 2, true), row('b', 1, true), row('c', 1, false)]))).toBe(
      '2 new red flags, 1 new case',
    );
  });

  it('says that a case changed', () => {
    expect(newsWords(queueNews([row('a', 1, true)], [row('a', 2, false)]))).toBe('1 case changed');
  });
});
