'use client';

import { useState } from 'react';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { answerBefore } from './answer-before.ts';
import { HistorySection } from './history-section.tsx';

const SECTIONS = [
  { kind: 'allergens', shortcut: 'A' },
  { kind: 'conditions', shortcut: 'C' },
  { kind: 'medicines', shortcut: 'M' },
] as const;

type HistoryReviewProps = { patient: PatientBanner; save: ServerAction<{ version: number }> };

/** Three lists, each saved by itself: an answer to one is never lost to a question about another. */
export function HistoryReview({ patient, save }: HistoryReviewProps) {
  const [version, setVersion] = useState(patient.version);
  return SECTIONS.map(({ kind, shortcut }) => (
    <HistorySection
      key={kind}
      kind={kind}
      code={patient.code}
      version={version}
      before={answerBefore(patient, kind)}
      reviewedOn={patient.reviewed[kind]}
      save={save}
      shortcut={shortcut}
      onSaved={setVersion}
    />
  ));
}
