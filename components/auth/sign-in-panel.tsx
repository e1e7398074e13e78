'use client';

import { SignInForm } from './sign-in-form.tsx';

/** A whole page load after signing in: nothing of whoever was signed in before stays in memory. */
export function SignInPanel({ next }: { next: string }) {
  return <SignInForm onSignedIn={() => window.location.assign(next)} />;
}
