'use client';

import { clsx } from 'clsx';
import { Menu, X } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Logo } from './logo.tsx';
import { isCurrentPlace, type NavPlace } from './nav-places.ts';

type NavRailProps = {
  places: readonly NavPlace[];
  personName: string;
  roleLabel: string;
  clinicName: string;
  homeHref: string;
  signOut: ReactNode;
};

/** A rail at the left; on a narrow screen a bar with a menu. */
export function NavRail({ places, personName, roleLabel, clinicName, homeHref, signOut }: NavRailProps) {
  const pathname = usePathname();
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isOpen = openOn === pathname;
  const hot = places.find((place) => place.isHot);
  return (
    <header className="border-line bg-sunken max-rail:border-b rail:border-r print:hidden">
      <div className="flex flex-col rail:sticky rail:top-0 rail:h-[calc(100dvh-var(--notice-height,0px))] rail:overflow-y-auto rail:px-2.5 rail:py-4">
        <div className="flex items-center gap-3 max-rail:px-4 max-rail:py-1.5 rail:px-2.5 rail:pb-3.5">
          <Link
            href={homeHref}
            prefetch={false}
            className="flex min-h-8 items-center gap-2 font-[700] text-name tracking-[-0.02em]"
          >
            <Logo />
            Legwork
          </Link>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls="main-menu"
            onClick={() => setOpenOn(isOpen ? null : pathname)}
            className="ml-auto inline-flex min-h-9 items-center gap-2 rounded-control px-2 font-[550] hover:bg-surface rail:hidden"
          >
            {hot?.count ? (
              <span className="tabular font-[700] text-emergency">
                {hot.count}
                <span className="sr-only"> {hot.countLabel}</span>
              </span>
            ) : null}
            {isOpen ? <X aria-hidden="true" className="size-4" /> : <Menu aria-hidden="true" className="size-4" />}
            Menu
          </button>
        </div>
        <div
          id="main-menu"
          className={clsx(
            'flex-1 flex-col rail:flex',
            isOpen ? 'flex max-rail:border-line max-rail:border-t max-rail:px-2 max-rail:py-2' : 'max-rail:hidden',
          )}
        >
          <nav aria-label="Main" className="flex flex-col gap-0.5">
            {places.map((place) => (
              <NavLink key={place.href} place={place} isCurrent={isCurrentPlace(place.href, pathname)} />
            ))}
          </nav>
          <div className="mt-auto px-2.5 pt-3 text-ink-3 text-micro">
            <p className="font-[550] text-ink-2">{personName}</p>
            <p>{roleLabel}</p>
            <p>{clinicName}</p>
            <div className="mt-2 flex flex-wrap items-center gap-x-3">
              <Link
                href="/account/password"
                prefetch={false}
                className="inline-flex min-h-6 items-center hover:underline"
              >
                Password
              </Link>
              {signOut}
            </div>
          </div>
        </div>
      </div>
    </header>
  );
}

function NavLink({ place, isCurrent }: { place: NavPlace; isCurrent: boolean }) {
  return (
    <Link
      href={place.href}
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
      className={clsx(
        'flex min-h-9 items-center justify-between gap-2 rounded-control px-2.5 font-[500]',
        isCurrent ? 'bg-surface text-ink shadow-[inset_2px_0_0_var(--accent)]' : 'text-ink-2 hover:bg-surface',
      )}
    >
      {place.label}
      {place.count === null ? null : (
        <span className={clsx('tabular', place.isHot ? 'font-[700] text-emergency' : 'text-ink-3')}>
          {place.count}
          <span className="sr-only"> {place.countLabel}</span>
        </span>
      )}
    </Link>
  );
}
