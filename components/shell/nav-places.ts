import { type Permission, type Role, roleCan } from '#lib/auth/permissions.ts';

export type NavPlace = {
  href: string;
  label: string;
  /** Shown beside the label. */
  count: number | null;
  /** Red flags that nobody has acknowledged: the count stands out and says what it counts. */
  isHot: boolean;
  countLabel: string;
};

export type NavCounts = { openCases: number; unacknowledgedRedFlags: number };

type Place = { href: string; label: string; permission: Permission };

const PLACES: readonly Place[] = [
  { href: '/today', label: 'Today', permission: 'case.read' },
  { href: '/patients', label: 'Patients', permission: 'patient.read' },
  { href: '/review', label: 'Review', permission: 'case.read' },
  { href: '/rules', label: 'Rules', permission: 'rules.read' },
  { href: '/admin/users', label: 'People', permission: 'user.manage' },
  { href: '/admin/settings', label: 'Clinic', permission: 'settings.read' },
];

/** The places of one role: what a role may not open is not shown to it. */
export function navPlaces(role: Role, counts: NavCounts | null): NavPlace[] {
  return PLACES.filter((place) => roleCan(role, place.permission)).map(({ href, label }) => ({
    href,
    label,
    ...countOf(href, counts),
  }));
}

/** Where a role's day starts. */
export function homeOf(role: Role): string {
  return roleCan(role, 'case.read') ? '/today' : '/admin/users';
}

/** Whether a place is where the reader is: its own page or one below it. */
export function isCurrentPlace(href: string, pathname: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}

function countOf(href: string, counts: NavCounts | null): Pick<NavPlace, 'count' | 'isHot' | 'countLabel'> {
  if (counts && href === '/today' && counts.unacknowledgedRedFlags > 0)
    return { count: counts.unacknowledgedRedFlags, isHot: true, countLabel: 'red flags not acknowledged' };
  if (counts && href === '/review' && counts.openCases > 0)
    return { count: counts.openCases, isHot: false, countLabel: 'open cases' };
  return { count: null, isHot: false, countLabel: '' };
}
