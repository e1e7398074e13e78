import Link from 'next/link';
import type { ReactNode } from 'react';
import { IssuedHandouts } from '#components/handout/issued-handouts.tsx';
import { PatientLink } from '#components/patients/patient-link.tsx';
import { hasScores, ScoreList } from '#components/scores/score-list.tsx';
import { Instant } from '#components/shell/instant.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import type { Permission } from '#lib/auth/permissions.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import type { PatientChart as PatientChartData } from '#lib/queries/patients/get-patient-chart.ts';
import { ChartFindings } from './chart-findings.tsx';
import { ChartHistory } from './chart-history.tsx';
import { EncounterList } from './encounter-list.tsx';
import { LabTable } from './lab-table.tsx';
import type { LabActions } from './result-actions.tsx';
import { SuggestedTests } from './suggested-tests.tsx';

type PatientChartProps = {
  chart: PatientChartData;
  today: string;
  permissions: readonly Permission[];
  labActions: LabActions;
};

/** One patient: findings of today first, then results, then the story; what is known of the person at the side. */
export function PatientChart({ chart, today, permissions, labActions }: PatientChartProps) {
  const { banner, draft, openCaseId, latestScreening } = chart;
  const can = (permission: Permission) => permissions.includes(permission);
  return (
    <div className="lg:grid lg:min-h-[calc(100dvh-5rem)] lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="min-w-0 px-4 py-5 sm:px-7">
        <div className="mb-5 flex flex-wrap items-center gap-2">
          {can('encounter.record') ? (
            <Button asChild variant="primary">
              <PatientLink code={banner.code} place="record">
                {draft ? 'Continue recording' : 'Record an encounter'}
              </PatientLink>
            </Button>
          ) : null}
          {openCaseId && can('case.read') ? (
            <Button asChild>
              <Link href={`/review/${openCaseId}`} prefetch={false}>
                Open case
              </Link>
            </Button>
          ) : null}
          {can('handout.compose') ? (
            <Button asChild>
              <PatientLink code={banner.code} place="handout">
                Handout
              </PatientLink>
            </Button>
          ) : null}
        </div>
        {draft ? (
          <Callout title="An encounter is begun and not signed" className="mb-5">
            Last saved by {draft.byName}, <Instant at={draft.updatedAt} />. What is below does not hold it yet.
          </Callout>
        ) : null}
        <Part title="Findings" note={chart.screenedAt ? <Screened at={chart.screenedAt} /> : null}>
          <ChartFindings screening={latestScreening} />
        </Part>
        {latestScreening && hasScores(scored(latestScreening)) ? (
          <Part title="Scores" note="what is not known makes an interval">
            <ScoreList {...scored(latestScreening)} />
          </Part>
        ) : null}
        <Part title="Results">
          <LabTable labs={chart.labs} today={today} actions={can('encounter.sign') ? labActions : null} />
        </Part>
        <Part title="Encounters">
          <EncounterList encounters={chart.encounters} />
        </Part>
      </div>
      <aside
        aria-label="About the patient"
        className="border-line bg-surface px-4 py-5 max-lg:border-t sm:px-7 lg:border-l lg:px-5"
      >
        {latestScreening ? <SuggestedTests screening={latestScreening} /> : null}
        <Part title="History">
          <ChartHistory patient={banner} canWrite={can('patient.write')} />
        </Part>
        {can('handout.read') ? (
          <Part title="Handouts given">
            <IssuedHandouts rows={chart.handouts} />
          </Part>
        ) : null}
      </aside>
    </div>
  );
}

function scored({ findings, derived }: Screening) {
  return { findings, scores: derived.scores ?? [] };
}

function Screened({ at }: { at: string }) {
  return (
    <>
      screened <Instant at={at} />
    </>
  );
}

function Part({ title, note = null, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-8">
      <div className="mb-2.5 flex flex-wrap items-baseline gap-x-3">
        <h2>{title}</h2>
        {note ? <span className="text-ink-3 text-small">{note}</span> : null}
      </div>
      {children}
    </section>
  );
}
