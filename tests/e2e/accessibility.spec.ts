// Every page in its states, both themes: axe with default rules and WCAG 2.2 AA, and no sideways scroll at 390 px.

import { checkedStates, expectAccessible, expectNoSidewaysScroll } from './support/accessibility.ts';
import { daysAgo, expect, test } from './support/legwork.ts';
import { addPatient, reviewHistory } from './support/patients.ts';
import { addLab, collectedOn, openRecord, sayYes, setSide } from './support/record.ts';

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

test.describe.configure({ timeout: 180_000 });

async function look(page: import('@playwright/test').Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page, `${state}, 390 px`);
  await page.setViewportSize(WIDE);
}

test.afterAll(() => {
  console.log(`axe looked at ${checkedStates.length} page states (each theme counts as one)`);
});

test('signing in', async ({ page }) => {
  await page.goto('/sign-in');
  await look(page, 'sign-in');
  await page.getByLabel('E-mail address').fill('nobody@legwork.example');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look(page, 'sign-in, refused');
});

test('places of a nurse', async ({ page, signIn }) => {
  await signIn('nurse');
  await look(page, 'today');
  await page.goto('/patients');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await look(page, 'patients');
  await page.locator('main input').first().fill('zzzz qqqq');
  await expect(page.getByRole('row').nth(1)).toBeHidden();
  await look(page, 'patients, nobody found');
  await page.goto('/patients/new');
  await look(page, 'new patient');
  await page.getByRole('button', { name: 'Add the patient' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look(page, 'new patient, refused');
  await page.goto('/account/password');
  await look(page, 'own password');
  await page.goto('/patients/ZZZZZZ');
  await look(page, 'not found');
});

test('a patient from empty chart to a recorded red flag', async ({ page, signIn }) => {
  await signIn('nurse');
  const code = await addPatient(page, {
    givenName: 'Axel',
    familyName: 'Tester',
    born: ['1', '1', '1960'],
    sex: 'Male',
  });
  await look(page, 'history, not asked');
  await page.goto(`/patients/${code}`);
  await look(page, 'chart, empty');
  await reviewHistory(page, code, { allergies: ['peanut'], conditions: ['gout'], medicines: ['warfarin'] });
  await look(page, 'history, answered');
  await page.goto(`/patients/${code}/edit`);
  await look(page, 'edit patient');
  await openRecord(page, code);
  await look(page, 'record, empty');
  await collectedOn(page, daysAgo(3));
  await addLab(page, 'Potassium', '45', 'mmol/L');
  await setSide(await sayYes(page, 'Leg swelling'), 'right');
  await expect(page.getByRole('list', { name: 'Red flags' })).toBeVisible();
  await look(page, 'record, red flag and a questioned result');
  await page.getByRole('button', { name: /Sign encounter/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible();
  await look(page, 'record, signing refused');
  await page.goto(`/patients/${code}`);
  await look(page, 'chart, with a case and a draft');
});

test('the queue, a case and its dialogs', async ({ page, signIn }) => {
  await signIn('clinician');
  await page.goto('/review');
  await look(page, 'review');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, 'review, keys');
  await page.keyboard.press('Escape');
  await page.getByLabel('Find a patient or finding').fill('zzzz qqqq');
  await expect(page.getByText('No case fits this view')).toBeVisible();
  await look(page, 'review, nothing fits');
  await page.goto('/review?view=closed');
  await look(page, 'review, closed');
  await page.goto('/review?view=red-flags');
  await page.locator('[data-case-link]').first().click();
  await expect(page.getByRole('button', { name: 'Acknowledge' }).first()).toBeVisible();
  await look(page, 'case');
  await page.getByRole('button', { name: 'Acknowledge' }).first().click();
  await look(page, 'case, acknowledging');
  await page.getByRole('dialog').getByRole('button', { name: 'Acknowledge' }).click();
  await expect(page.getByRole('dialog').locator('[aria-invalid]')).toBeVisible();
  await look(page, 'case, acknowledging refused');
});

test('the rules and their parts', async ({ page, signIn }) => {
  await signIn('clinician');
  await page.goto('/rules');
  await look(page, 'rules');
  await page.getByLabel('Find a rule').fill('zzzz qqqq');
  await expect(page.getByText('No rule fits this search')).toBeVisible();
  await look(page, 'rules, nothing fits');
  await page.goto('/rules/statements');
  await look(page, 'rules, statements');
  await page.goto('/rules/numbers');
  await look(page, 'rules, numbers');
  await page.goto('/rules/instruments');
  await look(page, 'rules, scores');
  await page.goto('/rules/no-such-rule');
  await look(page, 'rules, no such rule');
});

test('a rule, untried and tried', async ({ page, signIn }) => {
  await signIn('clinician');
  await page.goto('/rules/red-flag-suspected-dvt');
  await look(page, 'red-flag rule');
  await page.getByRole('button', { name: 'A case that meets it' }).click();
  await expect(page.getByRole('status', { name: 'Outcome of the rule' })).toContainText('Met');
  await look(page, 'red-flag rule, met');
  await page.goto('/rules/deficiency-magnesium');
  await page.getByRole('button', { name: 'One that does not' }).click();
  await expect(page.getByRole('status', { name: 'Outcome of the rule' })).toContainText('Not met');
  await look(page, 'deficiency rule, not met');
});

test('deciding and composing', async ({ page, signIn }) => {
  await signIn('clinician');
  await page.goto('/review?urgency=routine');
  await page.locator('[data-case-link]').first().click();
  await page
    .getByRole('button', { name: /^Rule out: / })
    .first()
    .click();
  await look(page, 'case, ruling out');
  await page.getByRole('dialog').getByRole('button', { name: 'Rule out' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await look(page, 'case, ruling out refused');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Compose handout' }).click();
  await expect(page.getByRole('heading', { name: 'Handout', exact: true })).toBeVisible();
  await look(page, 'handout');
});

test('places of an administrator', async ({ page, signIn }) => {
  await signIn('administrator');
  await page.goto('/admin/settings');
  await look(page, 'clinic settings');
  await page.goto('/admin/users');
  await look(page, 'users');
});
