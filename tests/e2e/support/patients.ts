// What a person does with a patient before an encounter: add them, ask about allergies, conditions and medicines.

import { expect, type Page } from '@playwright/test';
import { uniqueMrn } from './legwork.ts';
import { pick } from './record.ts';

export type NewPatient = {
  givenName: string;
  familyName: string;
  /** Day, month and year as typed; null leaves the birth date empty. */
  born: [string, string, string] | null;
  sex: 'Female' | 'Male' | 'Not known';
  pregnant?: 'Yes' | 'No' | 'Not asked';
  diet?: string;
};

export type History = { allergies: string[]; conditions: string[]; medicines: string[] };

/** Adds a patient by the form; comes back with the opaque code of the address. */
export async function addPatient(page: Page, patient: NewPatient): Promise<string> {
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill(patient.givenName);
  await page.getByLabel('Family name').fill(patient.familyName);
  await page.getByLabel('MRN').fill(uniqueMrn());
  if (patient.born) {
    const [day, month, year] = patient.born;
    const date = page.getByRole('group', { name: 'Birth date' });
    await date.getByLabel('Day').fill(day);
    await date.getByLabel('Month').fill(month);
    await date.getByLabel('Year').fill(year);
  }
  await choose(page, 'Sex for clinical use', patient.sex);
  if (patient.pregnant) await choose(page, 'Pregnant', patient.pregnant);
  if (patient.diet) await page.getByLabel('Diet').selectOption({ label: patient.diet });
  await page.getByRole('button', { name: 'Add the patient' }).click();
  await page.waitForURL(/\/patients\/[0-9A-Z]{6}\//);
  const code = /\/patients\/([0-9A-Z]{6})/.exec(page.url())?.[1];
  if (!code) throw new Error('the address holds no code');
  return code;
}

/** Answers the three lists; an empty one is answered "asked, none". */
export async function reviewHistory(page: Page, code: string, history: History): Promise<void> {
  await page.goto(`/patients/${code}/history`);
  await answerList(page, 'Food allergies', ['Asked: no food allergy', 'Asked: allergic to'], history.allergies);
  await answerList(page, 'Conditions', ['Asked: no condition', 'Asked: has'], history.conditions);
  await answerList(page, 'Medicines and supplements', ['Asked: takes none', 'Asked: takes'], history.medicines);
}

async function answerList(page: Page, title: string, [none, some]: [string, string], items: string[]): Promise<void> {
  const form = page.getByRole('form', { name: title });
  await pick(form.getByRole('radio', { name: items.length === 0 ? none : some, exact: true }));
  for (const item of items) {
    await form.getByRole('combobox').fill(item);
    await form.getByRole('option').first().click();
  }
  await form.getByRole('button', { name: /save/i }).click();
  await expect(form.getByText(/^Saved:/)).toBeVisible();
}

export async function choose(page: Page, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question, exact: true }).last();
  await pick(group.getByRole('radio', { name: answer, exact: true }));
}
