// Journey 5: the session ends in mid-form; signing in again in a dialog lets the same submit through, nothing retyped.

import type { Page } from '@playwright/test';
import { expect, fillSignIn, test, uniqueMrn } from './support/legwork.ts';
import { addPatient, choose } from './support/patients.ts';
import { expectSaved, openRecord, sayYes } from './support/record.ts';

test('an ended session asks in a dialog and the same submit goes through', async ({ page, signIn }) => {
  await signIn('nurse');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Ruth');
  await page.getByLabel('Family name').fill('Kesselring');
  await page.getByLabel('MRN').fill(uniqueMrn());
  await choose(page, 'Sex for clinical use', 'Female');
  await endSessionAtSubmit(page);
  await page.getByRole('button', { name: 'Add the patient' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialogSignIn(page);
  await page.waitForURL(/\/patients\/[0-9A-Z]{6}\//);
});

test('a draft typed while the session was over is saved after signing in again', async ({ page, signIn, context }) => {
  await signIn('nurse');
  const code = await addPatient(page, { givenName: 'Ida', familyName: 'Vestergard', born: null, sex: 'Female' });
  await openRecord(page, code);
  await sayYes(page, 'Numbness');
  await expectSaved(page);
  await context.clearCookies();
  await page.getByLabel("In the patient's own words").fill('Feels like walking on cotton wool');
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 15_000 });
  await dialogSignIn(page);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel("In the patient's own words")).toHaveValue('Feels like walking on cotton wool');
});

/** The session ends while the submit is on its way: its cookies are gone when the request leaves the browser. */
async function endSessionAtSubmit(page: Page): Promise<void> {
  let hasEnded = false;
  await page.route('**/patients/new', async (route) => {
    const request = route.request();
    if (!hasEnded && request.method() === 'POST' && (request.postData() ?? '').includes('"sex"')) {
      hasEnded = true;
      await page.context().clearCookies();
    }
    await route.continue();
  });
}

async function dialogSignIn(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (await dialog.getByLabel('E-mail address').isVisible()) await fillSignIn(page, 'nurse', dialog);
  await expect(dialog).toBeHidden();
}
