// The rules as a person checks them: find one, read it, try it; what became of the document; the numbers behind it.

import { expectNoSidewaysScroll } from './support/accessibility.ts';
import { expect, test } from './support/legwork.ts';

const FIND = 'Find a rule';

test('a clinician finds a rule, reads it and tries it', async ({ page, signIn }) => {
  await signIn('clinician');
  const sent: string[] = [];

  await test.step('the list says how much still awaits sign-off', async () => {
    await page.goto('/rules');
    await expect(page.getByRole('heading', { name: 'Rests on a number that awaits sign-off' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^\d+ rules$/ })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Critically low potassium' })).toBeVisible();
  });

  await test.step('the search starts by one key, finds by a fact that a rule reads, and stays out of the address', async () => {
    await page.keyboard.press('/');
    await expect(page.getByLabel(FIND)).toBeFocused();
    await page.keyboard.type('digoxin');
    await expect(page.getByRole('row', { name: /Critically low potassium/ })).toContainText('found in: Digoxin');
    await expect(page.getByRole('rowheader', { name: 'Suspected deep vein thrombosis' })).toBeHidden();
    expect(page.url()).not.toContain('digoxin');
  });

  await test.step('a filter stands in the address, with counts, and is shared by it', async () => {
    await page.getByLabel('Nutrient', { exact: true }).selectOption('potassium');
    await expect(page).toHaveURL(/\/rules\?nutrient=potassium$/);
    await expect(page.getByRole('status').filter({ hasText: /^\d+ of \d+ rules$/ })).toBeVisible();
    await page.getByLabel(FIND).fill('');
    await page.reload();
    await expect(page.getByLabel('Nutrient', { exact: true })).toHaveValue('potassium');
    await expect(page.getByRole('rowheader', { name: 'Magnesium deficiency' })).toBeHidden();
    const count = await page.getByLabel('Kind', { exact: true }).locator('option[value="deficiency"]').textContent();
    expect(count).toMatch(/^Deficiencies \(\d+\)$/);
  });

  await test.step('nothing found leads back to all rules', async () => {
    await page.getByLabel(FIND).fill('zzzz qqqq');
    await expect(page.getByText('No rule fits this search')).toBeVisible();
    await page.getByRole('button', { name: 'Show all rules' }).click();
    await expect(page).toHaveURL(/\/rules$/);
    await expect(page.getByRole('rowheader', { name: 'Magnesium deficiency' })).toBeVisible();
  });

  await test.step('the rule shows threshold, source and what it reads', async () => {
    await page.getByLabel(FIND).fill('low potassium');
    await page.getByRole('link', { name: 'Critically low potassium' }).click();
    await expect(page).toHaveTitle(/Critically low potassium/);
    await expect(page.getByRole('heading', { name: 'Critically low potassium', level: 1 })).toBeVisible();
    const fires = page.getByRole('region', { name: 'Fires when', exact: true });
    await expect(fires).toContainText('potassium below 3.0 mmol/L');
    await expect(fires).toContainText('AAFP 2015');
    await expect(page.getByRole('region', { name: 'What it reads' })).toContainText('30 days');
  });

  const tried = page.getByRole('region', { name: 'Try it' });
  const outcome = tried.getByRole('status', { name: 'Outcome of the rule' });
  page.on('request', (request) => {
    if (request.method() !== 'GET' && !request.url().includes('/api/')) sent.push(request.url());
  });

  await test.step('with nothing asked it cannot say, and says what would settle it', async () => {
    await expect(outcome).toContainText('Cannot say yet');
    await expect(outcome).toContainText('Potassium');
  });

  await test.step('a low result meets it', async () => {
    await tried.getByLabel('Potassium: value').fill('2.8');
    await expect(outcome).toContainText('Met');
    await expect(tried.getByText('critical, low')).toBeVisible();
    await expect(tried.getByText(/Potassium 2.8 mmol\/L on .*: below 3.0 mmol\/L/).first()).toBeVisible();
  });

  await test.step('a sign beside it makes it an emergency', async () => {
    await expect(tried.getByText('within 4 hours')).toBeVisible();
    await tried.getByRole('group', { name: 'Palpitations', exact: true }).getByText('yes').click();
    await expect(tried.getByText('within 15 minutes')).toBeVisible();
  });

  await test.step('a usual result does not meet it', async () => {
    await tried.getByLabel('Potassium: value').fill('4.1');
    await expect(outcome).toContainText('Not met');
  });

  await test.step('a spoilt specimen with a usual number is unknown, never normal', async () => {
    await tried.getByLabel('Potassium: note on the specimen').selectOption('haemolysed');
    await expect(outcome).toContainText('Cannot say yet');
    await expect(tried.getByText('specimen haemolysed').first()).toBeVisible();
  });

  await test.step('worked examples give what they say', async () => {
    await tried.getByRole('button', { name: 'A case that meets it' }).click();
    await expect(outcome).toContainText('Met');
    await tried.getByRole('button', { name: 'One that does not' }).click();
    await expect(outcome).toContainText('Not met');
    await tried.getByRole('button', { name: 'One that cannot be decided' }).click();
    await expect(outcome).toContainText('Cannot say yet');
  });

  expect(sent, 'nothing that was tried is sent').toEqual([]);
});

test('the next rule, an unknown rule, and a rule tried on a phone', async ({ page, signIn }) => {
  await signIn('nurse');
  await page.goto('/rules/deficiency-magnesium');
  await page
    .getByRole('navigation', { name: 'Other rules', exact: true })
    .getByRole('link', { name: /Potassium deficiency/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Potassium deficiency', level: 1 })).toBeVisible();
  await page.goto('/rules/no-such-rule');
  await expect(page.getByRole('heading', { name: 'There is no such rule' })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/rules/deficiency-vitamin-b12');
  const tried = page.getByRole('region', { name: 'Try it' });
  await tried.getByRole('button', { name: 'A case that meets it' }).click();
  await expect(tried.getByRole('status', { name: 'Outcome of the rule' })).toContainText('Met');
  await expectNoSidewaysScroll(page, 'a rule tried, 390 px');
});

test('a rule shows the document\u2019s claim beside what research says of it', async ({ page, signIn }) => {
  await signIn('dietitian');
  await page.goto('/rules/contributor-dehydration');
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'What research says' })
    .click();
  const research = page.getByRole('region', { name: 'What research says' });
  await expect(research).toContainText('Dehydration, for example, is a common cause of muscle cramps');
  await expect(research).toContainText('Two athletes died of low sodium');
  await expect(research).toContainText('Miller 2022');
});

test('what became of each statement of the document', async ({ page, signIn }) => {
  await signIn('clinician');
  await page.goto('/rules');
  await page
    .getByRole('navigation', { name: 'Parts of the rules' })
    .getByRole('link', { name: /Document/ })
    .click();
  const statements = page.locator('main ol > li');
  await expect(statements).toHaveCount(50);
  const first = statements.filter({ hasText: 'D08' }).first();
  await expect(first).toContainText('Severe deficiency can cause muscle weakness and tingles.');
  const exercise = statements.filter({ hasText: 'Replenish after strenuous exercise' });
  await exercise.getByText('What research says').click();
  await expect(exercise.getByText('gentle static stretching treats them')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Which statements' })
    .getByRole('link', { name: /Not used/ })
    .click();
  await expect(page).toHaveURL(/show=not-used/);
  await expect(statements.first()).toContainText('not used');
  expect(await statements.count()).toBeLessThan(50);
  await page.goto('/rules/statements#D13');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'D13' })
    .getByRole('link', { name: 'Vitamin B12 deficiency' })
    .click();
  await expect(page.getByRole('heading', { name: 'Vitamin B12 deficiency', level: 1 })).toBeVisible();
});

test('numbers lead to the rules that read them', async ({ page, signIn }) => {
  await signIn('clinician');
  await page.goto('/rules/numbers');
  const row = page.locator('#limit-potassium-critical-low');
  await expect(row).toContainText('2.5 mmol/L');
  await row.getByRole('link', { name: 'Critically low potassium' }).click();
  await expect(page.getByRole('heading', { name: 'Critically low potassium', level: 1 })).toBeVisible();
  await page.goto('/rules/instruments');
  await expect(page.getByRole('heading', { name: /Wells/, level: 2 })).toBeVisible();
  await expect(page.getByRole('row', { name: /Another diagnosis at least as likely/ })).toContainText('−2');
  const lrinec = page.getByRole('region', { name: 'LRINEC score', exact: true });
  await expect(lrinec).toContainText('13, the sum of all items that add points');
  await expect(lrinec).toContainText('Something of it is known, and this holds:');
  await expect(lrinec).toContainText('red leg');
  await expect(page.getByRole('region', { name: 'MNSI examination', exact: true })).toContainText(
    'some exclude each other',
  );
});
