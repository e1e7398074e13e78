// The test of every journey: a page that can sign in by role, and a patient of its own.

import { test as base, expect, type Page } from '@playwright/test';
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
      await expect(on.getByRole('navigation', { name: 'Places' })).toBeVisible();
    });
  },
});

export async function fillSignIn(on: Page, role: SignIn['role']): Promise<void> {
  const { email, password } = signInOf(role);
  await on.getByLabel('E-mail address').fill(email);
  await on.getByLabel('Password').fill(password);
  await on.getByRole('button', { name: 'Sign in' }).click();
}

let patientNumber = 0;

/** A record number that no other test uses. */
export function uniqueMrn(): string {
  patientNumber += 1;
  return `E2E-${process.pid}-${Date.now().toString(36)}-${patientNumber}`;
}

export { expect };
