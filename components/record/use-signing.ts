'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { type ServerAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { patientPath } from '#components/patients/patient-link.tsx';
import type { SignedEncounter } from '#lib/commands/encounters/sign-encounter.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import { type DraftProblems, validateDraft } from '#lib/intake/validate-draft.ts';
import { knowledge } from '#lib/knowledge/page-knowledge.ts';
import type { EncounterDraftDto } from '#lib/queries/encounters/get-draft.ts';
import { type ProblemsById, problemsById } from './draft-problems.ts';
import { readDraftLabs } from './live-screening.ts';
import { conflictIn, type DraftAutosave } from './use-draft-autosave.ts';

export type Refusal = { problems: ProblemsById; message: string | null; attempt: number };
const NONE: Refusal = { problems: {}, message: null, attempt: 0 };

type UseSigning = {
  draft: EncounterDraftDto;
  autosave: DraftAutosave;
  action: ServerAction<SignedEncounter>;
};

export type Signing = {
  refusal: Refusal;
  isBusy: boolean;
  sign: (content: DraftContent) => Promise<void>;
};

/** Checks as the server will, signs, and goes on to the case or the chart; a refusal keeps everything and says what to look at. */
export function useSigning({ draft, autosave, action }: UseSigning): Signing {
  const router = useRouter();
  const { run } = useGuardedAction(action);
  const [refusal, setRefusal] = useState(NONE);
  const [isBusy, setBusy] = useState(false);
  const isUnderWay = useRef(false);
  const refuse = (problems: ProblemsById, message: string | null) =>
    setRefusal(({ attempt }) => ({ problems, message, attempt: attempt + 1 }));

  const attemptToSign = async (content: DraftContent): Promise<void> => {
    const found = check(content, draft);
    if (Object.keys(found).length > 0) return refuse(problemsById(content, found), null);
    const version = await autosave.settledVersion();
    const result = await run({ draftId: draft.draftId, version, content });
    if (result.ok) {
      autosave.finish();
      const { caseId, patientCode } = result.value;
      return router.push(caseId === null ? patientPath(patientCode) : `/review/${caseId}`);
    }
    const conflict = conflictIn(result.error);
    if (conflict !== null) return autosave.step({ type: 'stale', conflict });
    const problems = problemsById(content, result.error.fields);
    refuse(problems, Object.keys(problems).length > 0 ? null : result.error.message);
  };
  const sign = async (content: DraftContent) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setRefusal((before) => ({ ...NONE, attempt: before.attempt }));
    try {
      await attemptToSign(content);
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { refusal, isBusy, sign };
}

function check(content: DraftContent, { patient, priorLabs, asOf }: EncounterDraftDto): DraftProblems {
  const readings = readDraftLabs(content, { patient, priorLabs: priorLabs.map(({ fact }) => fact), asOf });
  return validateDraft({
    content,
    birthDate: patient.birthDate,
    today: asOf,
    readingOf: (rowId) => readings.get(rowId) ?? null,
    knowledge,
  });
}
