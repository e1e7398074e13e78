'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '#components/ui/dialog.tsx';
import { type SignedInPerson, SignInForm } from './sign-in-form.tsx';

type SignInAgainProps = {
  person: SignedInPerson;
  /** Called for the same person only: what one typed is never shown to, or saved by, another. */
  onSignedIn: () => void;
};

/** Covers the page of a session that has ended. Signing in takes the cover away; nothing behind it was lost. */
export function SignInAgain({ person, onSignedIn }: SignInAgainProps) {
  const [other, setOther] = useState<SignedInPerson | null>(null);
  if (other) return <SomebodyElse person={person} other={other} />;
  return (
    <Dialog open>
      <DialogContent
        title="Sign in again"
        description={`The session of ${person.name} has ended. Everything typed is still on the page behind this: sign in and go on.`}
        isDismissable={false}
        hidesPage
      >
        <SignInForm
          onSignedIn={(signedIn) => (signedIn.userId === person.userId ? onSignedIn() : setOther(signedIn))}
        />
        <p className="mt-4 text-ink-3 text-small">
          Not you, or nothing to keep?{' '}
          <a href="/sign-in" className="text-link">
            Leave this page
          </a>
        </p>
      </DialogContent>
    </Dialog>
  );
}

function SomebodyElse({ person, other }: { person: SignedInPerson; other: SignedInPerson }) {
  return (
    <Dialog open>
      <DialogContent
        title={`Signed in as ${other.name}`}
        description={`The page behind this is the work of ${person.name} and is not shown to anybody else. What was not saved there ends when you leave it.`}
        isDismissable={false}
        hidesPage
      >
        <DialogActions>
          <Button variant="primary" onClick={() => window.location.assign('/')}>
            Go to my start page
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}
