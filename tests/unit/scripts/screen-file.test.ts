// What a person cannot bring about on purpose: a file that changes between the check and the screening.

import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LineOutput } from '#scripts/lib/line-output.ts';
import { ProgressBar } from '#scripts/lib/progress-bar.ts';
import { screenFile } from '#scripts/lib/screen-file.ts';

const line = (id: string) => `${JSON.stringify({ id, asOf: '2026-11-20', patient: {} })}\n`;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-changing-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('refuses the rest of a file that no longer reads as it did when it was checked', async () => {
  const file = join(folder, 'cut.ndjson');
  writeFileSync(file, line('first') + line('second'));
  const { refusals, printed } = await screenChanging(file, () => truncateSync(file, line('first').length + 5));
  expect(refusals).toEqual([`${file}: changed while it was read; not all of it is screened`]);
  expect(printed.map((text) => JSON.parse(text).id)).toEqual(['first']);
});

it('screens no case that was added after the check', async () => {
  const file = join(folder, 'grown.ndjson');
  writeFileSync(file, line('first'));
  const { refusals, printed } = await screenChanging(file, () => appendFileSync(file, line('later')));
  expect(refusals).toEqual([]);
  expect(printed.map((text) => JSON.parse(text).id)).toEqual(['first']);
});

it('does not take a mistake of ours for a bad file', async () => {
  const file = join(folder, 'ours.ndjson');
  writeFileSync(file, line('first'));
  await expect(
    screenChanging(file, () => {
      throw Object.assign(new TypeError('ours'), { code: 'ERR_OURS' });
    }),
  ).rejects.toThrow('ours');
});

/** `change` happens when the file was checked and nothing of it is screened yet. */
async function screenChanging(file: string, change: () => void) {
  class BetweenPasses extends ProgressBar {
    override start(label: string, total: number | null): void {
      super.start(label, total);
      if (label === 'screening') change();
    }
  }
  let text = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const bar = new BetweenPasses({ write: () => true });
  const { refusals } = await screenFile(file, { output: new LineOutput(sink), bar, isLive: false });
  return { refusals, printed: text.split('\n').filter((part) => part !== '') };
}
