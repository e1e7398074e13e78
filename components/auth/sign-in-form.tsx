'use client';

import { type FormEvent, useId, useState } from 'react';
import { ErrorSummary } from '#components/forms/error-summary.tsx';
import { Field } from '#components/forms/field.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { signInWithPassword } from './sign-in-client.ts';

export type SignedInPerson = { userId: string; name: string };

type SignInFormProps = { onSignedIn: (person: SignedInPerson) => void };

/** E-mail address and password. A refusal keeps the address, clears the password and says only that they do not fit. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const id = useId();
  const [attempt, setAttempt] = useState(0);
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isShown, setShown] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    setBusy(true);
    const result = await signInWithPassword(text(data, 'email'), text(data, 'password'));
    setBusy(false);
    if (result.ok) return onSignedIn(result.value);
    const password = form.elements.namedItem('password');
    if (password instanceof HTMLInputElement) password.value = '';
    setMessage(result.error.message);
    setAttempt((count) => count + 1);
  };

  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      <ErrorSummary heading="You are not signed in" message={message} attempt={attempt} />
      <Field name="email" id={`${id}-email`} label="E-mail address" isRequired>
        {(control) => (
          <Input {...control} type="email" autoComplete="username" autoCapitalize="none" spellCheck={false} />
        )}
      </Field>
      <Field name="password" id={`${id}-password`} label="Password" isRequired>
        {(control) => (
          <>
            <Input {...control} type={isShown ? 'text' : 'password'} autoComplete="current-password" />
            <Button aria-pressed={isShown} onClick={() => setShown((shown) => !shown)}>
              {isShown ? 'Hide' : 'Show'}
            </Button>
          </>
        )}
      </Field>
      <Button type="submit" variant="primary" isBusy={isBusy}>
        {isBusy ? 'Signing in' : 'Sign in'}
      </Button>
    </form>
  );
}

function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
