// The test of every journey: a page that can sign in by role, and a patient of its own.

import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type SignIn, signInOf } from './sign-ins.ts';

type LegworkFixtures = {
  /** Signs in through the form, as a person does. */
  signIn: (role: SignIn['role'], on?: Page) => Promise<void>;
};

export const test = base.extend<LegworkFixtures>({
  signIn: async ({ page }, use) => {
    await use(async (role, on = page) => {
      await on.goto('/sign-in');
      await fillSignIn(on, role);
      await expect(on.getByRole('navigation', { name: 'Main' })).toBeVisible();
    });
  },
});

export async function fillSignIn(on: Page, role: SignIn['role'], within: Page | Locator = on): Promise<void> {
  const { email, password } = signInOf(role);
  await within.getByLabel('E-mail address').fill(email);
  await within.getByLabel('Password', { exact: true }).fill(password);
  await within.getByRole('button', { name: 'Sign in' }).click();
}

let patientNumber = 0;

/** A record number that no other test uses. */
export function uniqueMrn(): string {
  patientNumber += 1;
  return `E2E-${process.pid}-${Date.now().toString(36)}-${patientNumber}`;
}

/** A family name that no other patient of this instance has, so that a search finds one. */
export function uniqueName(name: string): string {
  patientNumber += 1;
  const letters = (Date.now() * 100 + patientNumber)
    .toString(26)
    .replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q');
  return `${name}-${letters.slice(-7)}`;
}

/** A calendar date as a person types it: "18 Nov 2026". */
export function daysAgo(days: number): string {
  const date = new Date(Date.now() - days * 86_400_000);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

export { expect };
