// Journey 1: tingling feet, diabetes, metformin and a PPI; from the nurse's record to the sheet that goes home.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { daysAgo, expect, test, uniqueName } from './support/legwork.ts';
import { addPatient, reviewHistory } from './support/patients.ts';
import { addLab, collectedOn, expectSaved, findings, openRecord, sayYes, setDays, setSide } from './support/record.ts';

test('a nurse records, a clinician confirms, and the sheet has no fish, no meat and no dose', async ({
  page,
  signIn,
  browser,
}, testInfo) => {
  let code = '';
  const familyName = uniqueName('Marchetti');
  await test.step('given a woman born 1958 with type 2 diabetes, metformin and a PPI, allergic to fish, vegetarian', async () => {
    await signIn('nurse');
    code = await addPatient(page, {
      givenName: 'Elena',
      familyName,
      born: ['12', 'March', '1958'],
      sex: 'Female',
      diet: 'Vegetarian',
    });
    await reviewHistory(page, code, {
      allergies: ['fish'],
      conditions: ['Type 2 diabetes'],
      medicines: ['metformin', 'omeprazole'],
    });
  });

  await test.step('when the nurse records both feet tingling and numb for 60 days, night cramps, and five results', async () => {
    await openRecord(page, code);
    for (const symptom of ['Tingling', 'Numbness']) {
      const row = await sayYes(page, symptom);
      await setSide(row, 'both');
      await setDays(row, 60);
    }
    await sayYes(page, 'Night cramp');
    await collectedOn(page, daysAgo(5));
    await addLab(page, 'Vitamin B12, total', '110', 'pmol/L');
    await addLab(page, 'Magnesium', '0.58', 'mmol/L');
    await addLab(page, 'Potassium', '3.3', 'mmol/L');
    await addLab(page, 'Creatinine', '80', 'umol/L');
    await addLab(page, 'HbA1c', '7.4', '%');
  });

  await test.step('then the findings stand beside it, live, each with its reasons', async () => {
    const rail = findings(page);
    await expect(rail.getByText(/diabetic neuropathy/i).first()).toBeVisible();
    for (const nutrient of [/vitamin B12/i, /magnesium/i, /potassium/i]) {
      const item = rail
        .getByRole('listitem')
        .filter({ hasText: nutrient })
        .filter({ hasText: /likely/i })
        .first();
      await expect(item).toBeVisible();
    }
    await expect(rail.getByText(/110 pmol\/L/).first()).toBeVisible();
    // Tingling and numbness are two points; unsteadiness and burning or aching were not asked.
    await expect(rail.getByText(/DNS score/).filter({ hasText: '2 to 4 of 4' })).toBeVisible();
  });

  await test.step('and after signing, the case waits in the queue', async () => {
    await expectSaved(page);
    await page.getByRole('button', { name: /Sign encounter/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/record'));
  });

  await test.step('and the chart shows the score as an interval, and what research says of what the document claims', async () => {
    await page.goto(`/patients/${code}`);
    const score = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'DNS score' }) });
    await expect(score).toContainText('2 to 4 of 4');
    await score.getByText('2 items not known').click();
    await expect(score.getByText('Unsteady walking')).toBeVisible();
    const finding = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Magnesium deficiency' }) });
    await finding.getByText('Why, and what would change it').click();
    await finding.getByText('What the document says, and what research says').click();
    await expect(finding).toContainText('11 trials with 735 people');
  });

  const clinician = await (await browser.newContext()).newPage();
  await test.step('the clinician opens it, acknowledges the flag and confirms the deficiencies', async () => {
    await signIn('clinician', clinician);
    await clinician.goto('/review');
    await clinician.getByLabel('Find a patient or finding').fill(familyName);
    await clinician.getByRole('row').filter({ hasText: familyName }).getByRole('link').click();
    await expect(clinician.getByRole('region', { name: 'Patient' }).getByText('12 Mar 1958')).toBeVisible();
    await expect(clinician.getByRole('region', { name: /^Scores/ })).toContainText('2 to 4 of 4');
    for (const nutrient of ['vitamin B12', 'magnesium', 'potassium']) {
      const button = clinician.getByRole('button', { name: new RegExp(`^Confirm: .*${nutrient}`, 'i') });
      await button.click();
      const dialog = clinician.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Confirm', exact: true }).click();
      await expect(dialog).toBeHidden();
    }
  });

  await test.step('and prints: two pages at most, tagged, no fish, no meat, no dose', async () => {
    await clinician.getByRole('link', { name: 'Compose handout' }).click();
    await expect(clinician.getByRole('heading', { name: 'Handout', exact: true })).toBeVisible();
    await clinician.getByRole('button', { name: 'Print and give' }).click();
    const given = clinician
      .getByRole('link', { name: /opens in a new tab/ })
      .filter({ hasText: /magnesium/i })
      .first();
    await expect(given).toBeVisible();
    const href = await given.getAttribute('href');
    const answer = await clinician.request.get(href ?? '');
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const bytes = await answer.body();
    const again = await clinician.request.get(href ?? '');
    expect(Buffer.compare(await again.body(), bytes), 'a reprint gives the same bytes').toBe(0);

    const file = testInfo.outputPath('handout.pdf');
    writeFileSync(file, bytes);
    const text = await pdfText(clinician);
    for (const word of [
      /salmon/i,
      /sardine/i,
      /tuna/i,
      /\bfish\b(?! because)/i,
      /\bbeef\b/i,
      /\bpork\b/i,
      /chicken/i,
    ]) {
      expect(text.replace(/we left out[^.]*\./gi, '')).not.toMatch(word);
    }
    expect(text).not.toMatch(/\d\s?(mg|µg|mcg|ug|IU|mmol|pmol)\b/i);
    const raw = bytes.toString('latin1');
    expect(raw, 'tagged').toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(raw.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(pdfInfoTags(file)).not.toBe('no');
  });
});

/** The sheet on screen is made of the very blocks that are set as PDF. */
async function pdfText(page: import('@playwright/test').Page): Promise<string> {
  const sheet = page.getByRole('article', { name: 'Handout as it will be printed' });
  return (await sheet.locator('h2, h3, p, li').allTextContents()).join('\n');
}

/** What pdfinfo says of tags where it is installed; `unknown` where it is not. */
function pdfInfoTags(file: string): 'yes' | 'no' | 'unknown' {
  try {
    const said = execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /Tagged:\s+yes/.test(said) ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}
