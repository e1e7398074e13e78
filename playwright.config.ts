// Journeys in a real browser against the production build. `npm test` starts server, database and demo data, finds the
// browser and names them in the environment; `node scripts/run-tests.ts --only e2e FILE` runs a part.

import { defineConfig } from '@playwright/test';

const executablePath = process.env.LEGWORK_E2E_BROWSER;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.LEGWORK_E2E_ADDRESS ?? 'http://127.0.0.1:3000',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: (process.env.LEGWORK_E2E_BROWSER_ARGS ?? '').split(' ').filter((arg) => arg !== ''),
    },
  },
});
