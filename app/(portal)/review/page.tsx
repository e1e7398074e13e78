import type { Metadata } from 'next';
import { Queue } from '#components/review/queue.tsx';
import { parseQueueParams, queueHref } from '#components/review/queue-params.ts';
import { CASE_VIEWS, SORT_WORDS, VIEW_WORDS } from '#components/review/queue-sets.ts';
import { PageBody } from '#components/ui/page-body.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ViewTabs } from '#components/ui/view-tabs.tsx';
import { listCases } from '#lib/queries/cases/list-cases.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { listCasesAction } from './actions.ts';

export const metadata: Metadata = { title: 'Review' };

type ReviewPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReviewPage({ searchParams }: ReviewPageProps) {
  const params = parseQueueParams(await searchParams);
  const first = await runQuery(listCases, { ...params, search: '', cursor: null });
  const { counts } = first;
  return (
    <PageBody>
      <PageHeader
        title="Review"
        note={`${counts.all} open, ${counts['red-flags']} red flags, ${counts.overdue} overdue`}
        actions={<p className="text-ink-3">{SORT_WORDS[params.sort]}</p>}
      />
      <ViewTabs
        label="Views of the queue"
        tabs={CASE_VIEWS.map((view) => ({
          href: queueHref({ ...params, view }),
          label: VIEW_WORDS[view],
          count: counts[view],
          isCurrent: view === params.view,
          isHot: view === 'red-flags' && counts['red-flags'] > 0,
        }))}
      />
      <div className="mt-3">
        <Queue key={queueHref(params)} first={first} params={params} nowMs={Date.now()} list={listCasesAction} />
      </div>
    </PageBody>
  );
}
