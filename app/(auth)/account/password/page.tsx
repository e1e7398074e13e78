import type { Metadata } from 'next';
import { ChangePasswordForm } from '#components/auth/change-password-form.tsx';
import { SessionGuard } from '#components/auth/session-guard.tsx';
import { SignOutButton } from '#components/auth/sign-out-button.tsx';
import { requireSignedIn } from '#lib/auth/actor.ts';
import { env } from '#lib/env.ts';
import { changeOwnPasswordAction } from './actions.ts';

export const metadata: Metadata = { title: 'Change password' };

export default async function ChangePasswordPage() {
  const actor = await requireSignedIn();
  return (
    <SessionGuard idleMinutes={env().LEGWORK_IDLE_MINUTES} person={{ userId: actor.userId, name: actor.name }}>
      <h1 className="mb-1">{actor.mustChangePassword ? 'Choose a password of your own' : 'Change password'}</h1>
      <p className="mb-5 text-ink-2">
        {actor.mustChangePassword
          ? `Signed in as ${actor.name}. The password you used was set by somebody else, so it has to be replaced before you go on.`
          : `Signed in as ${actor.name}. Your other sessions end when the password changes.`}
      </p>
      <ChangePasswordForm action={changeOwnPasswordAction} isForced={actor.mustChangePassword} />
      <div className="mt-6 border-line border-t pt-3 text-ink-3 text-small">
        <SignOutButton />
      </div>
    </SessionGuard>
  );
}
