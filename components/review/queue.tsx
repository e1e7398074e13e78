'use client';

// The review queue: rows as the database gave them, walked by keyboard, and never moved under one's hand. A look for
// news every ten seconds announces what is new; the rows change when the person asks for it.

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { DataTable } from '#components/data-table/data-table.tsx';
import { Pager } from '#components/data-table/pager.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { CaseRow } from '#lib/queries/cases/case-row.ts';
import type { CasePage } from '#lib/queries/cases/list-cases.ts';
import type { ActionResult } from '#lib/scope/action-result.ts';
import { ClockProvider } from './due-clock.tsx';
import { KeyList } from './key-list.tsx';
import { NO_NEWS, newsWords, queueNews } from './new-cases.ts';
import { queueColumns } from './queue-columns.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { isTyping, stepRow } from './queue-keys.ts';
import { type QueueParams, queueHref } from './queue-params.ts';
import { CASE_SORTS } from './queue-sets.ts';

const LOOK_EVERY_MS = 10_000;
const SEARCH_PAUSE_MS = 250;

type QueueProps = {
  first: CasePage;
  params: QueueParams;
  nowMs: number;
  list: (input: unknown) => Promise<ActionResult<CasePage>>;
};

export function Queue({ first, params, nowMs, list }: QueueProps) {
  const router = useRouter();
  const { run: guardedList } = useGuardedAction(list);
  const [page, setPage] = useState(first);
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const [search, setSearch] = useState('');
  const [active, setActive] = useState<number | null>(null);
  const [news, setNews] = useState(NO_NEWS);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const latest = useRef(0);

  const load = useCallback(
    async (text: string, trail: (string | null)[]) => {
      const ticket = ++latest.current;
      setBusy(true);
      const answer = await guardedList({ ...params, search: text, cursor: trail.at(-1) ?? null });
      if (ticket !== latest.current) return;
      setBusy(false);
      if (!answer.ok) {
        setProblem(answer.error.message);
        return;
      }
      setProblem(null);
      setNews(NO_NEWS);
      setPage(answer.value);
      setCursors(trail);
      setActive(null);
    },
    [guardedList, params],
  );

  const isFirstSearch = useRef(true);
  useEffect(() => {
    if (isFirstSearch.current) {
      isFirstSearch.current = false;
      return;
    }
    const timer = setTimeout(() => void load(search, [null]), SEARCH_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [search, load]);

  // A quiet look: straight to the action, so that an ended session opens no dialog while nobody is here.
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.hidden || search !== '' || cursors.length > 1) return;
      const answer = await list({ ...params, search: '', cursor: null }).catch(() => null);
      if (answer?.ok) setNews(queueNews(page.rows, answer.value.rows));
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [list, params, page.rows, search, cursors.length]);

  const open = useCallback((row: CaseRow) => router.push(`/review/${row.caseId}`), [router]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (isTyping(event)) return;
      if (event.key === 'j' || event.key === 'k') {
        setActive((index) => stepRow(index, event.key === 'j' ? 1 : -1, page.rows.length));
      } else if (event.key === 'Enter' && active !== null && document.activeElement === document.body) {
        const row = page.rows[active];
        if (row) open(row);
      } else if (event.key === '/') {
        event.preventDefault();
        document.getElementById('queue-search')?.focus();
      } else if (event.key === 'r') {
        void load(search, [null]);
      } else if (event.key === '?') {
        setShowsKeys(true);
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active, page.rows, open, load, search]);

  useEffect(() => {
    const row = active === null ? undefined : page.rows[active];
    if (row) document.querySelector<HTMLElement>(`[data-row-id="${row.caseId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active, page.rows]);

  const words = newsWords(news);
  const isFiltered =
    search !== '' ||
    params.urgency !== null ||
    params.nutrient !== null ||
    params.redFlag !== null ||
    params.due !== null ||
    params.view !== 'all';
  const activeRow = active === null ? null : (page.rows[active] ?? null);

  return (
    <ClockProvider nowMs={nowMs}>
      <QueueFilters params={params} search={search} onSearch={setSearch} />
      <div role="status" className="empty:hidden">
        {words && (
          <div className="mb-3 flex items-center gap-3 rounded-control border-l-3 border-urgent bg-urgent-soft px-3 py-2">
            <span className="font-[600]">{words}</span>
            <Button size="small" onClick={() => void load(search, [null])}>
              Show <Kbd>R</Kbd>
            </Button>
          </div>
        )}
      </div>
      <DataTable
        caption="Cases to review"
        columns={queueColumns}
        rows={page.rows}
        getRowId={(row) => row.caseId}
        status={problem ? 'error' : isBusy && page.rows.length === 0 ? 'loading' : 'ready'}
        {...(problem ? { problem } : {})}
        onRetry={() => void load(search, cursors)}
        isFiltered={isFiltered}
        empty={<EmptyState title="No open cases">New cases appear here as encounters are recorded.</EmptyState>}
        filteredEmpty={
          <EmptyState title="No case fits this view">Other cases may be open: look at “All open”.</EmptyState>
        }
        sort={{ id: params.sort, direction: params.direction }}
        onSortChange={({ id, direction }) => {
          const sort = CASE_SORTS.find((known) => known === id);
          if (sort) router.push(queueHref({ ...params, sort, direction }));
        }}
        activeRowId={activeRow?.caseId ?? null}
        rowClassName={(row) => (row.hasUnacknowledged ? 'bg-emergency-soft/45' : undefined)}
        onRowOpen={open}
      />
      <Pager
        of="cases"
        summary={`${page.total} ${page.total === 1 ? 'case' : 'cases'}`}
        hasPrevious={cursors.length > 1}
        hasNext={page.nextCursor !== null}
        isBusy={isBusy}
        onPrevious={() => void load(search, cursors.slice(0, -1))}
        onNext={() => void load(search, [...cursors, page.nextCursor])}
      />
      <KeyList isOpen={showsKeys} onOpenChange={setShowsKeys} />
    </ClockProvider>
  );
}
