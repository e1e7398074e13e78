'use client';

import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { tabStorage, wipeSafetyCopies } from '#components/record/safety-copy.ts';
import { signOut } from './sign-in-client.ts';

/** Ends the session on the server, then loads the sign-in page anew, so that nothing stays in the browser's memory. */
export function SignOutButton() {
  const [problem, setProblem] = useState<string | null>(null);
  const leave = async () => {
    try {
      await signOut();
      wipeSafetyCopies(tabStorage());
      window.location.assign('/sign-in');
    } catch {
      setProblem('Not signed out: the server cannot be reached.');
    }
  };
  return (
    <>
      <button type="button" onClick={leave} className="inline-flex min-h-6 items-center gap-1.5 hover:underline">
        <LogOut aria-hidden="true" className="size-3" />
        Sign out
      </button>
      {problem ? (
        <span role="alert" className="font-[600] text-emergency">
          {problem}
        </span>
      ) : null}
    </>
  );
}
