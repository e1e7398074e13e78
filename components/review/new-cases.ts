// What a fresh look at the queue found that the rows on screen do not show.

import type { CaseRow } from '#lib/queries/cases/case-row.ts';

export type QueueNews = { newRedFlags: number; newCases: number; changed: number };

export const NO_NEWS: QueueNews = { newRedFlags: 0, newCases: 0, changed: 0 };

export function queueNews(shown: readonly CaseRow[], fresh: readonly CaseRow[]): QueueNews {
  const before = new Map(shown.map((row) => [row.caseId, row]));
  const news = { ...NO_NEWS };
  for (const row of fresh) {
    const old = before.get(row.caseId);
    const isNewFlag = row.hasUnacknowledged && !(old?.hasUnacknowledged ?? false);
    if (isNewFlag) news.newRedFlags += 1;
    else if (!old) news.newCases += 1;
    else if (old.version !== row.version) news.changed += 1;
  }
  return news;
}

/** "1 new red flag", "2 new red flags, 1 new case"; `null` when nothing is new. */
export function newsWords(news: QueueNews): string | null {
  const parts = [
    counted(news.newRedFlags, 'new red flag', 'new red flags'),
    counted(news.newCases, 'new case', 'new cases'),
    counted(news.changed, 'case changed', 'cases changed'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
