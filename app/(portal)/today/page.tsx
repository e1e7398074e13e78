import type { Metadata } from 'next';
import { TodayView } from '#components/today/today-view.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { formatDate } from '#lib/format/dates.ts';
import { listToday } from '#lib/queries/cases/list-today.ts';
import { getShell } from '#lib/queries/clinics/get-shell.ts';
import { runQuery } from '#lib/scope/run-query.ts';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const today = await runQuery(listToday, {});
  const shell = await runQuery(getShell, {});
  return (
    <PageBody>
      <PageHeader title="Today" note={formatDate(shell.today)} />
      <TodayView today={today} nowMs={Date.now()} canRecord={shell.actor.permissions.includes('encounter.record')} />
    </PageBody>
  );
}
