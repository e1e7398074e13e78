'use client';

import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { IdleWarning } from './idle-warning.tsx';
import { SessionContext, type SessionControl } from './session-context.ts';
import { SignInAgain } from './sign-in-again.tsx';
import type { SignedInPerson } from './sign-in-form.tsx';
import { useIdleClock } from './use-idle-clock.ts';

type SessionGuardProps = {
  /** Minutes without a sign of life after which the server ends the session. */
  idleMinutes: number;
  /** Who is signed in: whose work waits behind the dialog. */
  person: SignedInPerson;
  children: ReactNode;
};

/**
 * Around every page behind sign-in: warns a minute before the session ends, covers the page when it has, and lets the same
 * person sign in again in a dialog, with all that was typed still behind it.
 */
export function SessionGuard({ idleMinutes, person, children }: SessionGuardProps) {
  const waiting = useRef<(() => void)[]>([]);
  const [isAsking, setAsking] = useState(false);
  const requestSignIn = useCallback(
    () =>
      new Promise<void>((resolve) => {
        waiting.current.push(resolve);
        setAsking(true);
      }),
    [],
  );
  const clock = useIdleClock(idleMinutes * 60_000, { onEnd: () => setAsking(true), isStopped: isAsking });
  const { noteContact } = clock;
  const signedIn = () => {
    noteContact();
    setAsking(false);
    for (const resolve of waiting.current.splice(0)) resolve();
  };
  const control = useMemo<SessionControl>(() => ({ requestSignIn, noteContact }), [requestSignIn, noteContact]);

  return (
    <SessionContext value={control}>
      {children}
      {isAsking ? <SignInAgain person={person} onSignedIn={signedIn} /> : null}
      {!isAsking && clock.phase.kind === 'warning' ? (
        <IdleWarning secondsLeft={clock.phase.secondsLeft} onStay={clock.stay} />
      ) : null}
    </SessionContext>
  );
}
