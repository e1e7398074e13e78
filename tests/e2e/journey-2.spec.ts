// Journey 2: one swollen leg in an unsigned draft is on top of the queue within seconds, and holds the handout.

import { expect, test, uniqueName } from './support/legwork.ts';
import { addPatient, reviewHistory } from './support/patients.ts';
import { openRecord, pick, sayYes, setSide } from './support/record.ts';

test('a swollen, pitting leg with a previous DVT reaches the queue unsigned, and holds the handout until acknowledged', async ({
  page,
  signIn,
  browser,
}) => {
  let code = '';
  const familyName = uniqueName('Oseye');
  await test.step('given a patient whose lists were asked', async () => {
    await signIn('nurse');
    code = await addPatient(page, {
      givenName: 'Hannah',
      familyName,
      born: ['21', '7', '1968'],
      sex: 'Female',
      diet: 'Eats everything',
    });
    await reviewHistory(page, code, { allergies: [], conditions: [], medicines: [] });
  });

  await test.step('when the nurse records the leg and a previous DVT, and signs nothing', async () => {
    await openRecord(page, code);
    await setSide(await sayYes(page, 'Leg swelling'), 'left');
    await sayYes(page, 'Pitting oedema in one leg only');
    const previous = page.getByRole('group', { name: 'Previous DVT', exact: true });
    if (!(await previous.isVisible())) await page.getByRole('button', { name: /Clot risk/ }).click();
    await pick(previous.getByRole('radio', { name: 'yes' }));
    await expect(
      page
        .getByRole('list', { name: 'Red flags' })
        .getByText(/deep vein thrombosis/i)
        .first(),
    ).toBeVisible();
    await expect(page.getByText(/on the queue/i).first()).toBeVisible({ timeout: 15_000 });
  });

  const clinician = await (await browser.newContext()).newPage();
  await test.step('then it stands among the red flags of the queue, urgent, unacknowledged', async () => {
    await signIn('clinician', clinician);
    await clinician.goto('/review?view=red-flags');
    await clinician.getByLabel('Find a patient or finding').fill(familyName);
    const row = clinician.getByRole('row').filter({ hasText: familyName });
    await expect(row).toBeVisible();
    await expect(row.getByText(/deep vein thrombosis/i)).toBeVisible();
    await expect(row.getByText('today', { exact: true })).toBeVisible();
    await expect(row.getByText(/left$/)).toBeVisible();
  });

  await test.step('and the handout is held', async () => {
    await clinician.goto(`/patients/${code}/handout`);
    await expect(clinician.getByText('No food list is printed yet.')).toBeVisible();
    await expect(clinician.getByText('G1', { exact: true })).toBeVisible();
    await expect(clinician.getByRole('button', { name: 'Print hold sheet' })).toBeVisible();
    await expect(clinician.getByRole('button', { name: 'Print and give' })).toBeHidden();
  });

  await test.step('until a clinician acknowledges it and says what was done', async () => {
    await clinician.goto('/review?view=red-flags');
    await clinician.getByLabel('Find a patient or finding').fill(familyName);
    await clinician.getByRole('row').filter({ hasText: familyName }).getByRole('link').click();
    await expect(clinician.getByText(/Acknowledge first/)).toBeVisible();
    const acknowledge = clinician.getByRole('button', { name: 'Acknowledge', exact: true });
    const dialog = clinician.getByRole('dialog');
    await acknowledge.first().click();
    await dialog.getByRole('button', { name: 'Acknowledge' }).click();
    await expect(dialog.locator('[aria-invalid]')).toBeVisible();
    await dialog.getByRole('button', { name: 'Not now' }).click();
    // While the side was not told yet, the swelling was a flag of its own: each is answered by a person.
    for (let left = await acknowledge.count(); left > 0; left -= 1) {
      await acknowledge.first().click();
      await dialog.getByLabel('What was done').fill('Leg scan booked for today, result by 14:00');
      await dialog.getByRole('button', { name: 'Acknowledge' }).click();
      await expect(dialog).toBeHidden();
      await expect(acknowledge).toHaveCount(left - 1);
    }
    await expect(clinician.getByText('Leg scan booked for today, result by 14:00').first()).toBeVisible();
    await clinician.goto(`/patients/${code}/handout`);
    await expect(clinician.getByRole('heading', { name: 'What limits it' })).toBeVisible();
    await expect(clinician.getByText('G1', { exact: true })).toBeHidden();
  });
});
