'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newIdempotencyKey } from '#components/auth/new-idempotency-key.ts';
import { type ServerAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import type { StartedEncounter } from '#lib/commands/encounters/start-encounter.ts';

type StartEncounterProps = { patientCode: string; action: ServerAction<StartedEncounter> };

/** Opens a draft for a patient who has none; a write, so it is sent from here and not made by loading the page. */
export function StartEncounter({ patientCode, action }: StartEncounterProps) {
  const router = useRouter();
  const { run } = useGuardedAction(action);
  const [problem, setProblem] = useState<string | null>(null);
  const [key] = useState(newIdempotencyKey);
  const start = useCallback(async () => {
    setProblem(null);
    const result = await run({ patientCode }, key);
    if (result.ok) router.refresh();
    else setProblem(result.error.message);
  }, [run, patientCode, key, router]);
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void start();
  }, [start]);
  return (
    <div className="p-5">
      <h1>Record an encounter</h1>
      {problem === null ? (
        <p role="status" className="mt-3 text-ink-2">
          Opening a new draft
        </p>
      ) : (
        <Callout role="alert" tone="problem" className="mt-3 max-w-xl" title={problem}>
          <Button size="small" className="mt-2" onClick={start}>
            Try again
          </Button>
        </Callout>
      )}
    </div>
  );
}
