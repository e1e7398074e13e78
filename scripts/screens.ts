// Pictures of the main places for the README and for looking at: docs/screens/<page>-<size>-<theme>.png, made from the
// production build and the demonstration data. `node scripts/screens.ts [PAGE ...]` takes some of them anew.

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { z } from 'zod';
import { findBrowser } from './lib/browser.ts';
import { projectRoot } from './lib/project.ts';
import { stopSignal } from './lib/run-until-stopped.ts';
import { startTestInstance } from './lib/test-instance.ts';

const SIZES = [
  { name: '1440x900', width: 1440, height: 900 },
  { name: '390x844', width: 390, height: 844 },
];
const THEMES = ['light', 'dark'] as const;

type Place = { page: string; role: string; go: (page: Page) => Promise<void> };

async function openFirst(page: Page, list: string, within: string): Promise<void> {
  await page.goto(list);
  await page.locator(within).first().click();
  await page.waitForURL((url) => url.pathname !== list);
}

const PLACES: Place[] = [
  { page: 'sign-in', role: 'none', go: async (page) => void (await page.goto('/sign-in')) },
  { page: 'today', role: 'clinician', go: async (page) => void (await page.goto('/today')) },
  { page: 'patients', role: 'nurse', go: async (page) => void (await page.goto('/patients')) },
  { page: 'patient-new', role: 'nurse', go: async (page) => void (await page.goto('/patients/new')) },
  { page: 'chart', role: 'clinician', go: async (page) => void (await page.goto(await journeyPatient(page))) },
  {
    page: 'history',
    role: 'nurse',
    go: async (page) => void (await page.goto(`${await journeyPatient(page)}/history`)),
  },
  { page: 'record', role: 'nurse', go: async (page) => void (await page.goto(`${await journeyPatient(page)}/record`)) },
  {
    page: 'handout',
    role: 'dietitian',
    go: async (page) => void (await page.goto(`${await journeyPatient(page)}/handout`)),
  },
  { page: 'review', role: 'clinician', go: async (page) => void (await page.goto('/review')) },
  { page: 'case', role: 'clinician', go: async (page) => await openFirst(page, '/review', '[data-case-link]') },
  { page: 'rules', role: 'clinician', go: async (page) => void (await page.goto('/rules')) },
  {
    page: 'rule',
    role: 'clinician',
    go: async (page) => void (await page.goto('/rules/red-flag-critical-potassium-low')),
  },
  {
    page: 'rule-deficiency',
    role: 'clinician',
    go: async (page) => void (await page.goto('/rules/deficiency-magnesium')),
  },
  { page: 'statements', role: 'clinician', go: async (page) => void (await page.goto('/rules/statements')) },
  { page: 'numbers', role: 'clinician', go: async (page) => void (await page.goto('/rules/numbers')) },
  { page: 'scores', role: 'clinician', go: async (page) => void (await page.goto('/rules/instruments')) },
  { page: 'settings', role: 'administrator', go: async (page) => void (await page.goto('/admin/settings')) },
  { page: 'users', role: 'administrator', go: async (page) => void (await page.goto('/admin/users')) },
];

/** The chart of the demonstration patient that the first journey tells of, found by the search a person would use. */
async function journeyPatient(page: Page): Promise<string> {
  await page.goto('/patients');
  await page
    .getByRole('searchbox')
    .or(page.getByLabel(/find|search/i))
    .first()
    .fill('Alvarez');
  const link = page.getByRole('link', { name: /Alvarez/ }).first();
  await link.waitFor();
  const href = await link.getAttribute('href');
  if (!href) throw new Error('the demonstration data has no such patient');
  return href;
}

const signInsSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string() }));

async function signIn(page: Page, home: string, role: string): Promise<void> {
  const signIns = signInsSchema.parse(JSON.parse(readFileSync(path.join(home, 'demo-sign-in.json'), 'utf8')));
  const found = signIns.find((entry) => entry.role === role);
  if (!found) throw new Error(`no sign-in for ${role}`);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(found.email);
  await page.getByLabel('Password').fill(found.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

async function picture(browser: Browser, address: string, home: string, place: Place): Promise<void> {
  for (const size of SIZES) {
    const context = await browser.newContext({ baseURL: address, viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    if (place.role !== 'none') await signIn(page, home, place.role);
    await place.go(page);
    await page.waitForLoadState('networkidle');
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      // Loaded anew: a colour on its way from one theme to the other would stand in the picture.
      await page.reload();
      await page.waitForLoadState('networkidle');
      const file = path.join('docs', 'screens', `${place.page}-${size.name}-${theme}.png`);
      await page.screenshot({ path: path.join(projectRoot, file) });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      console.log(`${file}${wide > 0 ? `  SIDEWAYS OVERFLOW of ${wide} px` : ''}`);
      if (wide > 0) process.exitCode = 1;
    }
    await context.close();
  }
}

const wanted = process.argv.slice(2);
mkdirSync(path.join(projectRoot, 'docs', 'screens'), { recursive: true });
const found = await findBrowser(console.log);
const instance = await startTestInstance(stopSignal(), console.log);
const browser = await chromium.launch({ executablePath: found.executable, args: found.args });
try {
  for (const place of PLACES) {
    if (wanted.length === 0 || wanted.includes(place.page))
      await picture(browser, instance.address, instance.home, place);
  }
} finally {
  await browser.close();
  await instance.stop();
}
