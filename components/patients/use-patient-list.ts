'use client';

import { useEffect, useRef, useState } from 'react';
import { type ServerAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import type { DataTableSort } from '#components/data-table/data-table.tsx';
import type { PatientPage } from '#lib/queries/patients/list-patients.ts';

/** A pause in typing after which the server is asked. */
const PAUSE_MS = 180;

type Wanted = { search: string; sort: DataTableSort; cursors: string[] };

export type PatientList = {
  page: PatientPage;
  search: string;
  sort: DataTableSort;
  status: 'ready' | 'loading' | 'error';
  problem: string | null;
  hasPrevious: boolean;
  setSearch: (text: string) => void;
  setSort: (sort: DataTableSort) => void;
  next: () => void;
  previous: () => void;
  retry: () => void;
};

/**
 * The list of patients as one types, by POST: what is typed never stands in an address. Only the answer to the latest question is shown.
 */
export function usePatientList(
  first: PatientPage,
  firstSort: DataTableSort,
  action: ServerAction<PatientPage>,
): PatientList {
  const { run } = useGuardedAction(action);
  const [wanted, setWanted] = useState<Wanted>({ search: '', sort: firstSort, cursors: [] });
  const [page, setPage] = useState(first);
  const [status, setStatus] = useState<PatientList['status']>('ready');
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const ask = async (what: Wanted) => {
    asked.current += 1;
    const mine = asked.current;
    const result = await run({
      search: what.search,
      sort: what.sort.id,
      direction: what.sort.direction === 'asc' ? 'ascending' : 'descending',
      cursor: what.cursors.at(-1) ?? null,
    });
    if (mine !== asked.current) return;
    if (result.ok) {
      setPage(result.value);
      setStatus('ready');
      setProblem(null);
    } else {
      setStatus('error');
      setProblem(result.error.message);
    }
  };
  const want = (what: Wanted, waitMs = 0) => {
    setWanted(what);
    setStatus('loading');
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void ask(what), waitMs);
  };

  return {
    page,
    search: wanted.search,
    sort: wanted.sort,
    status,
    problem,
    hasPrevious: wanted.cursors.length > 0,
    setSearch: (search) => want({ ...wanted, search, cursors: [] }, PAUSE_MS),
    setSort: (sort) => want({ ...wanted, sort, cursors: [] }),
    next: () => {
      if (page.nextCursor !== null) want({ ...wanted, cursors: [...wanted.cursors, page.nextCursor] });
    },
    previous: () => want({ ...wanted, cursors: wanted.cursors.slice(0, -1) }),
    retry: () => want(wanted),
  };
}
