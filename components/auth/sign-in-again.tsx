'use client';

import { tabStorage, wipeSafetyCopies } from '#components/record/safety-copy.ts';
import { Dialog, DialogContent } from '#components/ui/dialog.tsx';
import { SignInForm } from './sign-in-form.tsx';

type SignInAgainProps = { personName: string; onSignedIn: () => void };

/** Covers the page of a session that has ended. Signing in takes the cover away; nothing behind it was lost. */
export function SignInAgain({ personName, onSignedIn }: SignInAgainProps) {
  return (
    <Dialog open>
      <DialogContent
        title="Sign in again"
        description={`The session of ${personName} has ended. Everything typed is still on the page behind this: sign in and go on.`}
        isDismissable={false}
        hidesPage
      >
        <SignInForm onSignedIn={onSignedIn} />
        <p className="mt-4 text-ink-3 text-small">
          Not you, or nothing to keep?{' '}
          <a href="/sign-in" className="text-link" onClick={() => wipeSafetyCopies(tabStorage())}>
            Leave this page
          </a>
        </p>
      </DialogContent>
    </Dialog>
  );
}
