'use client';

import { UserPlus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useRef } from 'react';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import { DataTable } from '#components/data-table/data-table.tsx';
import { Pager } from '#components/data-table/pager.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Input } from '#components/ui/input.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { counted } from '#lib/format/dates.ts';
import type { PatientPage } from '#lib/queries/patients/list-patients.ts';
import { patientColumns } from './patient-columns.tsx';
import { patientPath } from './patient-link.tsx';
import { useFocusKey } from './use-focus-key.ts';
import { usePatientList } from './use-patient-list.ts';

type PatientListProps = { first: PatientPage; list: ServerAction<PatientPage>; canAdd: boolean };

/** Find as one types; arrow keys go from the box through the rows, Enter opens. */
export function PatientList({ first, list, canAdd }: PatientListProps) {
  const router = useRouter();
  const patients = usePatientList(first, { id: 'name', direction: 'asc' }, list);
  const box = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useFocusKey('/', box);
  const isFiltered = patients.search.trim() !== '';
  const { rows, nextCursor, total, isApproximate } = patients.page;

  const moveFocus = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? links.indexOf(focused) : -1;
    const inBox = document.activeElement === box.current;
    if (at === -1 && !inBox) return;
    event.preventDefault();
    const to = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (to < 0) box.current?.focus();
    else links[to]?.focus();
  };
  const add = canAdd ? (
    <Button asChild variant="primary">
      <Link href="/patients/new" prefetch={false}>
        <UserPlus aria-hidden="true" className="size-4" />
        Add a patient
      </Link>
    </Button>
  ) : null;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys pass from the search box into the rows
    <div onKeyDown={moveFocus}>
      <PageHeader title="Patients" actions={add} />
      <search className="mb-3 flex max-w-xl flex-col gap-1">
        <label htmlFor="find-patient" className="font-[550]">
          Find a patient
        </label>
        <Input
          id="find-patient"
          ref={box}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={patients.search}
          onChange={(event) => patients.setSearch(event.target.value)}
          aria-describedby="find-patient-hint"
        />
        <p id="find-patient-hint" className="text-ink-3 text-small">
          Name, MRN or birth date, as in 12 Mar 1958. <Kbd>/</Kbd> comes here, arrow keys go through the list.
        </p>
      </search>
      {isApproximate && patients.status === 'ready' ? (
        <Callout role="status" title="Nobody fits word for word" className="mb-3">
          These are much alike in sound or spelling.
        </Callout>
      ) : null}
      <div ref={frame}>
        <DataTable
          caption="Patients"
          columns={patientColumns}
          rows={rows}
          getRowId={(row) => row.code}
          status={patients.status}
          {...(patients.problem === null ? {} : { problem: patients.problem })}
          onRetry={patients.retry}
          sort={patients.sort}
          onSortChange={patients.setSort}
          onRowOpen={(row) => router.push(patientPath(row.code))}
          isFiltered={isFiltered}
          empty={
            <EmptyState title="No patients yet" action={add}>
              The first one you add appears here.
            </EmptyState>
          }
          filteredEmpty={
            <EmptyState title="Nobody fits this" action={add}>
              Try fewer letters, the MRN, or the birth date. Spelling is forgiven a little; another clinic's patients
              are not listed.
            </EmptyState>
          }
        />
      </div>
      <Pager
        of="patients"
        {...(patients.status === 'error' ? {} : { summary: summaryOf(rows.length, total, isFiltered) })}
        hasPrevious={patients.hasPrevious}
        hasNext={nextCursor !== null}
        onPrevious={patients.previous}
        onNext={patients.next}
        isBusy={patients.status === 'loading'}
      />
    </div>
  );
}

function summaryOf(shown: number, total: number | null, isFiltered: boolean): string {
  const what = isFiltered ? ' found' : '';
  if (total === null || total === shown) return `${counted(shown, 'patient')}${what}`;
  return `${shown} of ${counted(total, 'patient')}${what}`;
}
