// The record screen by itself: what is asked before a value is believed, what a screen reader is told, two people in one
// draft, a network that comes and goes.

import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility.ts';
import { daysAgo, expect, test, uniqueName } from './support/legwork.ts';
import { addPatient } from './support/patients.ts';
import { addLab, collectedOn, expectSaved, findings, openRecord, sayYes, setSide } from './support/record.ts';

const WORDS = "In the patient's own words";

test('a value that cannot be right is asked about, and signing waits for the answer', async ({ page, signIn }) => {
  test.slow(true, 'axe looks at the whole form twice');
  await signIn('nurse');
  const code = await addPatient(page, {
    givenName: 'Ines',
    familyName: uniqueName('Calloway'),
    born: ['4', '4', '1970'],
    sex: 'Female',
  });
  await openRecord(page, code);
  await expect(page).toHaveTitle(new RegExp(`^Record, patient ${code}`));
  await collectedOn(page, daysAgo(1));
  await addLab(page, 'Potassium', '45', 'mmol/L');
  const row = page.getByRole('row').filter({ has: page.getByLabel('Potassium: value') });

  await test.step('45 reads unknown, and two answers are offered', async () => {
    await expect(row.getByText('unknown')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Potassium: 45 is what the report says' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Change to 4.5' })).toBeVisible();
  });
  await test.step('signing is refused, with the focus on a summary that leads to the field', async () => {
    await page.keyboard.press('Control+Enter');
    const summary = page.getByRole('alert').filter({ hasText: 'Not signed' });
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: /Potassium.*4\.5/ }).click();
    await expect(page.getByLabel('Potassium: value')).toBeFocused();
    await expectAccessible(page, 'record, refused signature');
  });
  await test.step('after the correction it reads within, and the encounter is signed', async () => {
    await page.getByRole('button', { name: 'Change to 4.5' }).click();
    await expect(page.getByLabel('Potassium: value')).toHaveValue('4.5');
    await expect(row.getByText('within')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/record'));
  });
});

test('a red flag is told to a screen reader, and says when the queue has it', async ({ page, signIn }) => {
  await signIn('nurse');
  const code = await addPatient(page, {
    givenName: 'Otto',
    familyName: uniqueName('Brandeis'),
    born: ['9', '9', '1949'],
    sex: 'Male',
  });
  await openRecord(page, code);
  await setSide(await sayYes(page, 'Leg swelling'), 'left');
  await expect(page.getByTestId('announced-at-once')).toContainText('Suspected deep vein thrombosis');
  const flag = findings(page).getByRole('list', { name: 'Red flags' }).getByRole('listitem');
  await expect(flag.getByText(/On the queue since \d\d:\d\d/)).toBeVisible();
  await flag.getByRole('button', { name: /Why, and what would change it/ }).click();
  await expect(flag.getByRole('heading', { name: 'Source' })).toBeVisible();
});

test('half a number raises nothing: 2.5 is typed by way of 2', async ({ page, signIn }) => {
  await signIn('nurse');
  const code = await addPatient(page, {
    givenName: 'Lena',
    familyName: uniqueName('Osgood'),
    born: ['1', '2', '1966'],
    sex: 'Female',
  });
  await openRecord(page, code);
  await collectedOn(page, daysAgo(1));
  await addLab(page, 'Magnesium', '', 'mmol/L');
  const value = page.getByLabel('Magnesium: value');
  await value.pressSequentially('0.8', { delay: 60 });
  await value.blur();
  await expect(page.getByRole('row').filter({ has: value }).getByText('within')).toBeVisible();
  await expect(page.getByTestId('announced-at-once')).toBeEmpty();
  await expect(findings(page).getByRole('list', { name: 'Red flags' })).toHaveCount(0);
});

test('two people in one draft: both versions are shown, and a person chooses', async ({ page, signIn, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await signIn('clinician', other);
  await signIn('nurse');
  const code = await addPatient(page, {
    givenName: 'Pia',
    familyName: uniqueName('Lindqvist'),
    born: ['3', '3', '1955'],
    sex: 'Female',
  });
  await openRecord(page, code);
  await openRecord(other, code);

  await page.getByLabel(WORDS).fill('aches at night');
  await expectSaved(page);
  await other.getByLabel(WORDS).fill('aches all day');
  const dialog = other.getByRole('dialog');
  await expect(dialog.getByText('aches at night')).toBeVisible();
  await expect(dialog.getByText('aches all day')).toBeVisible();
  await expectAccessible(other, 'record, two versions');
  await dialog.getByRole('button', { name: 'All theirs' }).click();
  await dialog.getByRole('button', { name: 'Keep these and go on' }).click();
  await expect(other.getByLabel(WORDS)).toHaveValue('aches at night');
  await expectSaved(other);
});

test('the network goes and comes back: nothing is lost, and the screen says so meanwhile', async ({
  page,
  signIn,
  context,
}) => {
  await signIn('nurse');
  const code = await addPatient(page, {
    givenName: 'Nils',
    familyName: uniqueName('Farrow'),
    born: ['7', '7', '1961'],
    sex: 'Male',
  });
  await openRecord(page, code);
  await sayYes(page, 'Fever');
  await expectSaved(page);
  await context.setOffline(true);
  await page.getByLabel(WORDS).fill('typed without a network');
  await expect(page.getByText('Not saved yet: no connection', { exact: false })).toBeVisible();
  await context.setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel(WORDS)).toHaveValue('typed without a network');
});

test('on a phone everything is reachable and nothing scrolls sideways', async ({ page, signIn }) => {
  await signIn('nurse');
  const code = await addPatient(page, {
    givenName: 'Vera',
    familyName: uniqueName('Quill'),
    born: ['2', '5', '1972'],
    sex: 'Female',
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await openRecord(page, code);
  await setSide(await sayYes(page, 'Leg swelling'), 'right');
  await collectedOn(page, daysAgo(2));
  await addLab(page, 'Magnesium', '0.58', 'mmol/L');
  await expectNoSidewaysScroll(page, 'record, phone');
  await page
    .getByRole('button', { name: /Suspected deep vein thrombosis/ })
    .first()
    .click();
  await expect(findings(page)).toBeInViewport();
});
