import type { Metadata } from 'next';
import { Composer } from '#components/handout/composer.tsx';
import { PatientBanner } from '#components/patients/patient-banner.tsx';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { listHandouts } from '#lib/queries/handouts/list-handouts.ts';
import { previewHandout } from '#lib/queries/handouts/preview-handout.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { issueHandoutAction, previewHandoutAction, releaseGateAction } from './actions.ts';
import './handout.css';

type HandoutPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: HandoutPageProps): Promise<Metadata> {
  const { code } = await params;
  return { title: `Handout, patient ${code}` };
}

const FOOD_LABELS = Object.fromEntries(handoutKnowledge.foods.map((food) => [food.id, food.label]));

export default async function HandoutPage({ params }: HandoutPageProps) {
  const { code } = await params;
  const preview = await runQuery(previewHandout, { patientCode: code });
  const issued = await runQuery(listHandouts, { patientCode: code });
  return (
    <>
      <PatientBanner patient={preview.banner} />
      <Composer
        first={preview}
        issued={issued}
        foodLabels={FOOD_LABELS}
        actions={{ preview: previewHandoutAction, issue: issueHandoutAction, release: releaseGateAction }}
      />
    </>
  );
}
