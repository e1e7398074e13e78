'use client';

import { useEffect, useRef, useState } from 'react';
import { type ServerAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import type { PatientRow } from '#lib/queries/patients/list-patients.ts';

const PAUSE_MS = 350;

type Typed = { familyName: unknown; givenName: unknown; birthDate: unknown; mrn: unknown };

/** Asks, after a pause in typing, who may be the same person. `ownCode`: the patient being edited, never listed. */
export function useLikelyDuplicates(
  action: ServerAction<PatientRow[]>,
  ownCode: string | null,
): { rows: PatientRow[]; note: (typed: Typed) => void } {
  const { run } = useGuardedAction(action);
  const [rows, setRows] = useState<PatientRow[]>([]);
  const latest = useRef('');
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const note = ({ familyName, givenName, birthDate, mrn }: Typed) => {
    const typed = { familyName, givenName, birthDate: wholeDate(birthDate), mrn };
    const question = JSON.stringify(typed);
    if (question === latest.current) return;
    latest.current = question;
    clearTimeout(pause.current);
    pause.current = setTimeout(async () => {
      const result = await run(typed);
      // A hint that fails says nothing: the server checks the MRN again when the patient is saved.
      if (result.ok && latest.current === question) setRows(result.value.filter((row) => row.code !== ownCode));
    }, PAUSE_MS);
  };
  return { rows, note };
}

/** Half a date is no date to look for. */
function wholeDate(text: unknown): string | null {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
