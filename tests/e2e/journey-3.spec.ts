// Journey 3: low magnesium with high potassium, kidney disease and an ACE inhibitor: nothing rich in potassium is printed.

import { daysAgo, expect, test } from './support/legwork.ts';
import { addPatient, reviewHistory } from './support/patients.ts';
import { addLab, collectedOn, expectSaved, openRecord, sayYes } from './support/record.ts';

/** Foods of the table with 200 mg of potassium or more a serving, by a word that would give them away. */
const RICH_IN_POTASSIUM =
  /banana|potato|avocado|spinach|chard|lentil|black beans|kidney beans|white beans|chickpeas|soybeans|edamame|pumpkin seeds|almonds|halibut|mackerel|salmon|yogh?urt|\bmilk\b|orange|tomato/i;

test('the sheet is held until a dietitian confirms, then holds no food rich in potassium', async ({
  page,
  signIn,
  browser,
}) => {
  let code = '';
  await test.step('given kidney disease, an ACE inhibitor, magnesium 0.60 and potassium 5.9', async () => {
    await signIn('nurse');
    code = await addPatient(page, {
      givenName: 'Walter',
      familyName: 'Brandtner',
      born: ['3', '2', '1951'],
      sex: 'Male',
      diet: 'Eats everything',
    });
    await reviewHistory(page, code, {
      allergies: [],
      conditions: ['Chronic kidney disease'],
      medicines: ['lisinopril'],
    });
    await openRecord(page, code);
    await sayYes(page, 'Night cramp');
    await collectedOn(page, daysAgo(2));
    await addLab(page, 'Magnesium', '0.60', 'mmol/L');
    await addLab(page, 'Potassium', '5.9', 'mmol/L');
    await expectSaved(page);
    await page.getByRole('button', { name: /Sign encounter/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/record'));
  });

  const dietitian = await (await browser.newContext()).newPage();
  await test.step('then the handout is held', async () => {
    await signIn('dietitian', dietitian);
    await dietitian.goto(`/patients/${code}/handout`);
    await expect(dietitian.getByText('No food list is printed yet.')).toBeVisible();
  });

  await test.step('and after the dietitian confirms, every list is without them', async () => {
    for (;;) {
      const release = dietitian.getByRole('button', { name: 'Release' }).first();
      if (!(await release.isVisible())) break;
      await release.click();
      const dialog = dietitian.getByRole('dialog');
      await dialog.getByLabel('Reason').fill('Potassium-limited sheet agreed with the renal team');
      await dialog.getByRole('button', { name: 'Release' }).click();
      await expect(dialog).toBeHidden();
    }
    await expect(dietitian.getByRole('button', { name: 'Print and give' })).toBeVisible();
    const sheet = dietitian.getByRole('article', { name: 'Handout as it will be printed' });
    const foods = await sheet.locator('.handout-foods').allInnerTexts();
    expect(foods.length).toBeGreaterThan(0);
    for (const list of foods) expect(list).not.toMatch(RICH_IN_POTASSIUM);
    await expect(sheet.getByText(/salt substitute/i).first()).toBeVisible();
  });
});
