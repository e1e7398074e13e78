'use client';

import { useRef } from 'react';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import { ErrorSummary } from '#components/forms/error-summary.tsx';
import { Field } from '#components/forms/field.tsx';
import { Fieldset } from '#components/forms/fieldset.tsx';
import { textOf } from '#components/forms/form-data.ts';
import { useCommandForm } from '#components/forms/use-command-form.ts';
import { ROLE_GLOSSES, ROLE_WORDS } from '#components/shell/role-words.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '#components/ui/dialog.tsx';
import { Input } from '#components/ui/input.tsx';
import { ROLE_CODES } from '#lib/auth/permissions.ts';

type CreateUserProps = {
  action: ServerAction<{ userId: string; oneTimePassword: string }>;
  onClose: () => void;
  onDone: (name: string, oneTimePassword: string) => void;
};

export function CreateUser({ action, onClose, onDone }: CreateUserProps) {
  const name = useRef('');
  const form = useCommandForm({
    action,
    read: (data) => {
      name.current = textOf(data, 'name') ?? '';
      return { email: textOf(data, 'email') ?? '', name: name.current, role: textOf(data, 'role') ?? '' };
    },
    onDone: ({ oneTimePassword }) => onDone(name.current, oneTimePassword),
  });
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent
        title="Add a person"
        description="They sign in with the e-mail address and a password that is shown to you once."
      >
        <form method="post" noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
          <ErrorSummary message={form.message} fields={form.fields} attempt={form.attempt} />
          <Field
            name="name"
            label="Name"
            hint="As others know them, for example Dr R. Okafor"
            isRequired
            errors={form.fields.name}
          >
            {(control) => <Input {...control} autoComplete="off" />}
          </Field>
          <Field name="email" label="E-mail address" isRequired errors={form.fields.email}>
            {(control) => (
              <Input {...control} type="email" autoComplete="off" autoCapitalize="none" spellCheck={false} />
            )}
          </Field>
          <Fieldset name="role" legend="Role" isRequired errors={form.fields.role}>
            <div className="flex flex-col gap-2">
              {ROLE_CODES.map((role) => (
                <label key={role} className="flex items-start gap-2.5">
                  <input type="radio" name="role" value={role} className="mt-0.5 size-4 shrink-0 accent-accent" />
                  <span>
                    {ROLE_WORDS[role]}
                    <span className="block text-ink-3 text-small">{ROLE_GLOSSES[role]}</span>
                  </span>
                </label>
              ))}
            </div>
          </Fieldset>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" isBusy={form.isPending}>
              Add
            </Button>
          </DialogActions>
        </form>
      </DialogContent>
    </Dialog>
  );
}
