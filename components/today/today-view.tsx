'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { DataTable } from '#components/data-table/data-table.tsx';
import { ClockProvider } from '#components/review/due-clock.tsx';
import { queueColumns } from '#components/review/queue-columns.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { CaseRow } from '#lib/queries/cases/case-row.ts';
import type { Today } from '#lib/queries/cases/list-today.ts';
import { DraftTable } from './draft-table.tsx';
import { MoreLink } from './more-link.tsx';

type TodayViewProps = { today: Today; nowMs: number; canRecord: boolean };

/** Red flags that nobody has acknowledged, then my cases by due time, then what is begun and not signed. */
export function TodayView({ today, nowMs, canRecord }: TodayViewProps) {
  return (
    <ClockProvider nowMs={nowMs}>
      <TodaySection title="Red flags not acknowledged" total={today.unacknowledgedTotal} isHot>
        <CaseTable
          caption="Red flags not acknowledged"
          rows={today.unacknowledged}
          isPinned
          empty={
            <EmptyState title="No red flag is waiting">
              A new one appears here within seconds, also from a draft that nobody has signed.
            </EmptyState>
          }
        />
        <MoreLink shown={today.unacknowledged.length} total={today.unacknowledgedTotal} href="/review?view=red-flags" />
      </TodaySection>
      <TodaySection title="My cases" total={today.mineTotal}>
        <CaseTable
          caption="My cases by due time"
          rows={today.mine}
          hiddenColumns={['assigneeName']}
          empty={<EmptyState title="No case is assigned to you">Take one from Review with “Assign”.</EmptyState>}
        />
        <MoreLink shown={today.mine.length} total={today.mineTotal} href="/review?view=mine" />
      </TodaySection>
      <TodaySection title="Encounters not signed" total={today.draftsTotal}>
        <DraftTable rows={today.drafts} canRecord={canRecord} />
      </TodaySection>
    </ClockProvider>
  );
}

type TodaySectionProps = { title: string; total: number; isHot?: boolean; children: ReactNode };

function TodaySection({ title, total, isHot = false, children }: TodaySectionProps) {
  return (
    <section className="mb-8">
      <h2 className="mb-2">
        {title}
        <span className={isHot && total > 0 ? 'ml-2 font-[700] text-emergency' : 'ml-2 font-[500] text-ink-3'}>
          {total}
        </span>
      </h2>
      {children}
    </section>
  );
}

type CaseTableProps = {
  caption: string;
  rows: readonly CaseRow[];
  empty: ReactNode;
  isPinned?: boolean;
  hiddenColumns?: readonly string[];
};

function CaseTable({ caption, rows, empty, isPinned = false, hiddenColumns = [] }: CaseTableProps) {
  const router = useRouter();
  return (
    <DataTable
      caption={caption}
      columns={queueColumns}
      rows={rows}
      getRowId={(row) => row.caseId}
      empty={empty}
      hiddenColumns={hiddenColumns}
      onRowOpen={(row) => router.push(`/review/${row.caseId}`)}
      rowClassName={(row) =>
        isPinned && (row.urgency === 'emergency' || row.urgency === 'urgent')
          ? 'bg-[color-mix(in_srgb,var(--emergency-soft)_45%,var(--surface))]'
          : undefined
      }
    />
  );
}
