import type { ReactNode } from 'react';
import { SessionGuard } from '#components/auth/session-guard.tsx';
import { SignOutButton } from '#components/auth/sign-out-button.tsx';
import { ClinicProvider } from '#components/shell/clinic-context.tsx';
import { DemoBanner } from '#components/shell/demo-banner.tsx';
import { homeOf, navPlaces } from '#components/shell/nav-places.ts';
import { NavRail } from '#components/shell/nav-rail.tsx';
import { ROLE_WORDS } from '#components/shell/role-words.ts';
import { ToastProvider } from '#components/ui/toast.tsx';
import { env } from '#lib/env.ts';
import { getShell } from '#lib/queries/clinics/get-shell.ts';
import { runQuery } from '#lib/scope/run-query.ts';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const shell = await runQuery(getShell, {});
  const { userId, name: personName, role } = shell.actor;
  return (
    <ClinicProvider value={{ timeZone: shell.timeZone, today: shell.today, role, personName }}>
      <SessionGuard idleMinutes={env().LEGWORK_IDLE_MINUTES} person={{ userId, name: personName }}>
        <ToastProvider>
          <a
            href="#main"
            className="-top-16 fixed left-4 z-60 rounded-control bg-accent px-3 py-2 font-[600] text-accent-ink focus:top-2"
          >
            Skip to the content
          </a>
          {shell.hasDemoData && !env().LEGWORK_DEMO ? <DemoBanner /> : null}
          <div className="min-h-dvh rail:grid rail:grid-cols-[176px_minmax(0,1fr)] print:block">
            <NavRail
              places={navPlaces(role, shell.counts)}
              personName={personName}
              roleLabel={ROLE_WORDS[role]}
              clinicName={shell.clinicName}
              homeHref={homeOf(role)}
              signOut={<SignOutButton />}
            />
            <main id="main" tabIndex={-1} className="min-w-0">
              {children}
            </main>
          </div>
        </ToastProvider>
      </SessionGuard>
    </ClinicProvider>
  );
}
