'use client';

import Link from 'next/link';
import { useState } from 'react';
import { ErrorSummary } from '#components/forms/error-summary.tsx';
import { Field } from '#components/forms/field.tsx';
import { useCommandForm } from '#components/forms/use-command-form.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Input } from '#components/ui/input.tsx';
import type { ServerAction } from './use-guarded-action.ts';

type ChangePasswordFormProps = { action: ServerAction<unknown>; isForced: boolean };

/** Passwords are taken as typed, spaces and all; showing them is the person's choice, so no second box is asked for. */
export function ChangePasswordForm({ action, isForced }: ChangePasswordFormProps) {
  const [isShown, setShown] = useState(false);
  const form = useCommandForm({
    action,
    read: (data) => ({
      currentPassword: String(data.get('currentPassword') ?? ''),
      newPassword: String(data.get('newPassword') ?? ''),
    }),
    onDone: () => window.location.assign('/'),
  });
  const type = isShown ? 'text' : 'password';
  return (
    <form method="post" noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
      <ErrorSummary
        heading="Your password is not changed yet"
        message={form.message}
        fields={form.fields}
        attempt={form.attempt}
      />
      <Field name="currentPassword" label="Current password" isRequired errors={form.fields.currentPassword}>
        {(control) => <Input {...control} type={type} autoComplete="current-password" />}
      </Field>
      <Field
        name="newPassword"
        label="New password"
        hint="At least 12 characters. A few words in a row are easy to keep in mind."
        isRequired
        errors={form.fields.newPassword}
      >
        {(control) => <Input {...control} type={type} autoComplete="new-password" />}
      </Field>
      <Checkbox label="Show what I type" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
      <div className="flex items-center gap-3">
        <Button type="submit" variant="primary" isBusy={form.isPending}>
          Change password
        </Button>
        {isForced ? null : (
          <Link href="/" prefetch={false} className="text-link">
            Back to work
          </Link>
        )}
      </div>
    </form>
  );
}
