'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import { Button } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { counted } from '#lib/format/dates.ts';
import type { UserRow } from '#lib/queries/users/list-users.ts';
import { ConfirmAccess } from './confirm-access.tsx';
import { CreateUser } from './create-user.tsx';
import { type IssuedPassword, OneTimePassword } from './one-time-password.tsx';
import { UserTable } from './user-table.tsx';

export type UserActions = {
  create: ServerAction<{ userId: string; oneTimePassword: string }>;
  resetPassword: ServerAction<{ oneTimePassword: string; sessionsEnded: number }>;
  disable: ServerAction<{ version: number; sessionsEnded: number }>;
};

type Doing = { kind: 'create' } | { kind: 'reset' | 'disable' | 'enable'; userId: string } | null;

/** The people of the clinic. A password made here is shown once, to be told to its owner. */
export function UserAdmin({ rows, actions }: { rows: readonly UserRow[]; actions: UserActions }) {
  const router = useRouter();
  const toast = useToast();
  const [doing, setDoing] = useState<Doing>(null);
  const [issued, setIssued] = useState<IssuedPassword | null>(null);
  const close = () => setDoing(null);
  const done = (password: IssuedPassword | null, title: string) => {
    setDoing(null);
    if (password) setIssued(password);
    else toast({ title });
    router.refresh();
  };
  // From the list as it is now, so that a second try goes by the row's present version.
  const user = doing && doing.kind !== 'create' ? rows.find((row) => row.userId === doing.userId) : undefined;
  const active = rows.filter((row) => !row.isDisabled).length;

  return (
    <>
      <PageHeader
        title="People"
        note={`${counted(active, 'person').replace('persons', 'people')} with access`}
        actions={
          <Button variant="primary" onClick={() => setDoing({ kind: 'create' })}>
            Add a person
          </Button>
        }
      />
      <UserTable rows={rows} onDo={(kind, { userId }) => setDoing({ kind, userId })} />
      {doing?.kind === 'create' ? (
        <CreateUser
          action={actions.create}
          onClose={close}
          onDone={(name, oneTimePassword) => done({ name, oneTimePassword }, `${name} is added`)}
        />
      ) : null}
      {doing && doing.kind !== 'create' && user ? (
        <ConfirmAccess kind={doing.kind} user={user} actions={actions} onClose={close} onDone={done} />
      ) : null}
      {issued ? <OneTimePassword issued={issued} onClose={() => setIssued(null)} /> : null}
    </>
  );
}
