// What a person does on the record screen, in their words.

import { expect, type Locator, type Page } from '@playwright/test';

/** Chooses a radio by keyboard: it stands invisible in its label, and rows may grow while findings arrive. */
export async function pick(radio: Locator): Promise<void> {
  await radio.focus();
  await radio.press('Space');
  await expect(radio).toBeChecked();
}

export async function openRecord(page: Page, code: string): Promise<void> {
  await page.goto(`/patients/${code}/record`);
  await expect(page.getByRole('heading', { name: 'Symptoms' })).toBeVisible();
}

/** Finds a symptom or sign by its words and answers yes; comes back with its row. */
export async function sayYes(page: Page, label: string): Promise<Locator> {
  const finder = page.getByRole('combobox', { name: 'Find a symptom or examination finding and answer yes' });
  await finder.fill(label);
  await page.getByRole('option', { name: label }).first().click();
  return symptomRow(page, label);
}

/** A symptom may stand in the express set and in its own; either row is the same answer. */
export function symptomRow(page: Page, label: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('group', { name: label, exact: true }) })
    .first();
}

export async function setSide(row: Locator, side: 'left' | 'right' | 'both'): Promise<void> {
  await pick(row.getByRole('group', { name: /which side/ }).getByRole('radio', { name: side }));
}

export async function setDays(row: Locator, days: number): Promise<void> {
  await row.getByLabel(/unit of the duration/).selectOption({ label: 'days' });
  const box = row.getByLabel(/for how long/);
  await box.fill(String(days));
  await box.blur();
}

/** One collection date for every row, as on one report. Without it a result reads as unknown. */
export async function collectedOn(page: Page, date: string): Promise<void> {
  const box = page.getByLabel('All results collected on');
  await box.fill(date);
  await box.blur();
}

/** Adds a result by the search of the grid. An empty unit leaves it open, as on a report without one. */
export async function addLab(page: Page, label: string, value: string, unit: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Find a test and add a result' }).fill(label);
  await page.getByRole('option', { name: label }).first().click();
  const box = page.getByLabel(`${label}: value`);
  await box.fill(value);
  if (unit !== '') await page.getByLabel(`${label}: unit`).selectOption(unit);
  await box.blur();
}

export function findings(page: Page): Locator {
  return page.getByRole('region', { name: 'Findings' });
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible({ timeout: 15_000 });
}
