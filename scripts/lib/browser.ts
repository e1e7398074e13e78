// A browser for the tests: the first of these that really starts. Named by the operator, installed on the system,
// Playwright's own, downloaded by Playwright, installed by apt (root only), or the one that came with the packages.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { OperatorError, projectRoot } from './project.ts';
import { collectCommand } from './run-command.ts';

export type TestBrowser = { executable: string; args: string[]; origin: string };

type Candidate = { origin: string; find(): Promise<{ executable: string; args: string[] } | null> };

const SYSTEM_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const DOWNLOAD_SECONDS = 120;

export async function findBrowser(say: (line: string) => void): Promise<TestBrowser> {
  const tried: string[] = [];
  for (const { origin, find } of candidates(say)) {
    const found = await find();
    if (found === null) continue;
    const browser = { executable: found.executable, args: [...commonArgs(), ...found.args], origin };
    const problem = await launchProblem(browser);
    if (problem === null) return browser;
    tried.push(`${origin} (${found.executable}): ${problem}`);
  }
  throw new OperatorError(
    `No browser for the tests. Install Chromium or Chrome, or name one: LEGWORK_TEST_BROWSER=/path/to/chrome\n${tried.join('\n')}`,
  );
}

function candidates(say: (line: string) => void): Candidate[] {
  return [
    { origin: 'LEGWORK_TEST_BROWSER', find: async () => plain(process.env.LEGWORK_TEST_BROWSER ?? null) },
    { origin: 'the system', find: async () => plain(systemBrowser()) },
    { origin: 'Playwright', find: async () => plain(await playwrightBrowser()) },
    {
      origin: "Playwright's download",
      find: async () => {
        say('Browser: none found, asking Playwright to download one ...');
        const cli = path.join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
        await runForAWhile(process.execPath, [cli, 'install', 'chromium']);
        return plain(await playwrightBrowser());
      },
    },
    {
      origin: 'apt',
      find: async () => {
        if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
        say('Browser: installing chromium with apt-get ...');
        await runForAWhile('apt-get', ['update']);
        await runForAWhile('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
        return plain(systemBrowser());
      },
    },
    { origin: '@sparticuz/chromium', find: packagedBrowser },
  ];
}

const plain = (executable: string | null) =>
  executable !== null && existsSync(executable) ? { executable, args: [] } : null;

function commonArgs(): string[] {
  const args = ['--disable-background-networking'];
  return process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args;
}

function systemBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = [...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), MAC_CHROME];
  return places.find((place) => existsSync(place)) ?? null;
}

async function playwrightBrowser(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Comes as a package, so it needs neither root nor a download; it unpacks itself into the temporary folder. */
async function packagedBrowser(): Promise<{ executable: string; args: string[] } | null> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executable: await packaged.executablePath(), args: ['--headless=shell', '--no-sandbox', '--no-zygote'] };
}

async function runForAWhile(command: string, args: string[]): Promise<void> {
  // What it could not do shows when the browser is looked for again.
  await collectCommand(command, args, { timeout: DOWNLOAD_SECONDS * 1000 }).catch(() => null);
}

/** Null when the browser starts and shows a page, else what it said. */
async function launchProblem({ executable, args }: TestBrowser): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath: executable, args, timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>ready</p>');
    await browser.close();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'did not start') : String(error);
  }
}
