'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Dialog, DialogActions, DialogContent } from '#components/ui/dialog.tsx';
import type { UserRow } from '#lib/queries/users/list-users.ts';
import type { IssuedPassword } from './one-time-password.tsx';
import type { UserActions } from './user-admin.tsx';
import type { AccessChange } from './user-table.tsx';

const WORDS = {
  reset: {
    title: (name: string) => `Make a new password for ${name}?`,
    text: 'The old password stops working and every session of this person ends. The new one is shown to you once.',
    button: 'Make a new password',
    done: (name: string) => `${name} has a new password`,
  },
  disable: {
    title: (name: string) => `Take access from ${name}?`,
    text: 'Every session of this person ends at once. What they recorded stays, under their name.',
    button: 'Take access',
    done: (name: string) => `${name} has no access any more`,
  },
  enable: {
    title: (name: string) => `Give ${name} access again?`,
    text: 'They sign in with the password that they had.',
    button: 'Give access',
    done: (name: string) => `${name} has access again`,
  },
} satisfies Record<AccessChange, unknown>;

type ConfirmAccessProps = {
  kind: AccessChange;
  user: UserRow;
  actions: UserActions;
  onClose: () => void;
  onDone: (issued: IssuedPassword | null, title: string) => void;
};

export function ConfirmAccess({ kind, user, actions, onClose, onDone }: ConfirmAccessProps) {
  const reset = useGuardedAction(actions.resetPassword);
  const disable = useGuardedAction(actions.disable);
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const words = WORDS[kind];
  const confirm = async () => {
    setProblem(null);
    if (kind === 'reset') {
      const result = await reset.run({ userId: user.userId });
      if (!result.ok) return setProblem(result.error.message);
      return onDone({ name: user.name, oneTimePassword: result.value.oneTimePassword }, words.done(user.name));
    }
    const result = await disable.run({ userId: user.userId, version: user.version, isDisabled: kind === 'disable' });
    if (result.ok) return onDone(null, words.done(user.name));
    if (result.error.code === 'stale') router.refresh();
    setProblem(
      result.error.code === 'stale'
        ? 'This account changed since the list was loaded. The list is up to date now: try once more.'
        : result.error.message,
    );
  };
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent title={words.title(user.name)} description={words.text}>
        {problem ? <Callout tone="problem" role="alert" title={problem} /> : null}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant={kind === 'disable' ? 'danger' : 'primary'}
            isBusy={reset.isPending || disable.isPending}
            onClick={confirm}
          >
            {words.button}
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}
