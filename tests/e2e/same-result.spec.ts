// The engine gives the same bytes in a browser as in Node, for every golden case and for random ones. Needs no server: the
// bundle that a page would load is handed to the browser under an address that exists in this test alone.

import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { z } from 'zod';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { bundleEngine } from '#scripts/lib/engine-bundle.ts';
import { arbitraryCase } from '#tests/unit/clinical/arbitrary-case.ts';
import { loadGoldenCases } from '#tests/unit/golden/load-golden-cases.ts';

const ADDRESS = 'https://engine.test';
const RANDOM_CASES = { seed: 20_261_120, numRuns: 300 };
const CASES_AT_A_TIME = 200;
const SHA256 = /^[0-9a-f]{64}$/;

const PAGE = `<!doctype html><script type="module">
  import { knowledge, screen } from './engine.js';
  const sha256 = async (text) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  globalThis.hashKnowledge = () => sha256(JSON.stringify(knowledge));
  globalThis.hashScreenings = (cases) =>
    Promise.all(cases.map((facts) => sha256(JSON.stringify(screen(facts, knowledge)))));
</script>`;

test('screens every golden case and 300 random ones to the same bytes as in Node', async ({ page }) => {
  const golden = loadGoldenCases().flatMap(({ cases }) => cases.flatMap(({ input }) => factsOf(input)));
  const cases = [...golden, ...fc.sample(arbitraryCase, RANDOM_CASES)];
  expect(golden.length).toBeGreaterThan(1000);
  await openEngine(page);

  expect(await page.evaluate('hashKnowledge()')).toBe(sha256(JSON.stringify(knowledge)));
  const differing: string[] = [];
  const seen = new Set<string>();
  for (let from = 0; from < cases.length; from += CASES_AT_A_TIME) {
    const some = cases.slice(from, from + CASES_AT_A_TIME);
    const hashes = z
      .array(z.string().regex(SHA256))
      .length(some.length)
      .parse(await page.evaluate(`hashScreenings(${JSON.stringify(some)})`));
    hashes.forEach((hash, index) => {
      const facts = some[index];
      if (facts === undefined || hash !== sha256(JSON.stringify(screen(facts, knowledge)))) {
        differing.push(`case ${from + index}${from + index < golden.length ? ` (${facts?.id})` : ', random'}`);
      }
      seen.add(hash);
    });
  }
  expect(differing).toEqual([]);
  // Cases that differ screen differently: the hashes are of results and not of one error.
  expect(seen.size).toBeGreaterThan(1000);
});

async function openEngine(page: Page): Promise<void> {
  const { code } = await bundleEngine();
  await page.route(`${ADDRESS}/**`, async (route) => {
    const isEngine = new URL(route.request().url()).pathname === '/engine.js';
    await route.fulfill(
      isEngine ? { contentType: 'text/javascript', body: code } : { contentType: 'text/html', body: PAGE },
    );
  });
  await page.goto(`${ADDRESS}/`);
  await page.waitForFunction('typeof hashScreenings === "function"');
}

function factsOf(input: unknown): CaseFacts[] {
  const parsed = parseScreeningFile(input);
  if (!parsed.ok) throw new Error('a golden case is no screening file');
  return parsed.cases;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
