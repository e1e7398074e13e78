import { expect, it } from 'vitest';
import { homeOf, isCurrentPlace, navPlaces } from '#components/shell/nav-places.ts';
import type { Role } from '#lib/auth/permissions.ts';

const labels = (role: Role) => navPlaces(role, null).map((place) => place.label);

it('shows an administrator no clinical place', () => {
  expect(labels('administrator')).toEqual(['Rules', 'People', 'Clinic']);
  expect(homeOf('administrator')).toBe('/admin/users');
});

it.each(['nurse', 'clinician', 'dietitian'] as const)('shows a %s no place of administration', (role) => {
  expect(labels(role)).toEqual(['Today', 'Patients', 'Review', 'Rules']);
  expect(homeOf(role)).toBe('/today');
});

it('sets red flags apart and says what a count counts', () => {
  const places = navPlaces('nurse', { openCases: 38, unacknowledgedRedFlags: 2 });
  expect(places[0]).toMatchObject({ label: 'Today', count: 2, isHot: true, countLabel: 'red flags not acknowledged' });
  expect(places[2]).toMatchObject({ label: 'Review', count: 38, isHot: false });
});

it('shows no count where there is nothing to count', () => {
  const places = navPlaces('nurse', { openCases: 0, unacknowledgedRedFlags: 0 });
  expect(places.every((place) => place.count === null)).toBe(true);
});

it('marks the place of a page below it, and no other that begins alike', () => {
  expect(isCurrentPlace('/patients', '/patients/4F7K2M/record')).toBe(true);
  expect(isCurrentPlace('/patients', '/patients')).toBe(true);
  expect(isCurrentPlace('/rules', '/rulesets')).toBe(false);
});
