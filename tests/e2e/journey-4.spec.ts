// Journey 4: a haemolysed sample is unknown everywhere, and never normal.

import { daysAgo, expect, test } from './support/legwork.ts';
import { addPatient, reviewHistory } from './support/patients.ts';
import { addLab, collectedOn, findings, openRecord, sayYes } from './support/record.ts';

test('magnesium "haemolysed" reads unknown, and the deficiency cannot be said yet', async ({ page, signIn }) => {
  await signIn('nurse');
  const code = await addPatient(page, {
    givenName: 'Gwen',
    familyName: 'Parryd',
    born: ['8', '8', '1962'],
    sex: 'Female',
  });
  await reviewHistory(page, code, { allergies: [], conditions: [], medicines: [] });
  await openRecord(page, code);
  await collectedOn(page, daysAgo(3));
  await addLab(page, 'Magnesium', 'haemolysed', 'mmol/L');
  await test.step('in the grid', async () => {
    const row = page.getByRole('row').filter({ has: page.getByLabel('Magnesium: value') });
    await expect(row.getByText('unknown')).toBeVisible();
    await expect(row.getByText('within')).toBeHidden();
  });
  await test.step('in the findings', async () => {
    const item = findings(page)
      .getByRole('listitem')
      .filter({ hasText: /Magnesium/ })
      .first();
    await expect(item.getByText(/cannot say yet/i).first()).toBeVisible();
    await expect(item.getByText(/unlikely|within/i)).toHaveCount(0);
  });
  await test.step('and with cramps it is possible, never unlikely', async () => {
    await sayYes(page, 'Muscle cramp');
    const item = findings(page)
      .getByRole('listitem')
      .filter({ hasText: /Magnesium deficiency/ })
      .first();
    await expect(item.getByText('possible', { exact: true })).toBeVisible();
  });
});
