// The screen command on 200,000 lines takes no more memory than on 20,000, from a file and through a pipe.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '#scripts/lib/project.ts';

/** Enough for the heap to have reached its size. */
const FEW = 20_000;
const MANY = 200_000;
/** What the collector of garbage may leave lying about, in KiB: 180,000 results would be over 1 GiB, their cases alone over 100 MiB as objects. */
const SLACK = 64 * 1024;
const LOOK_EVERY = 100;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'legwork-memory-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const hasProc = existsSync('/proc/self/status');

it.skipIf(!hasProc).each(['file', 'pipe'] as const)('memory does not grow with the lines of a %s', async (way) => {
  const few = await screenLines(FEW, way);
  const many = await screenLines(MANY, way);
  console.log(`${way}: peak ${few} KiB for ${FEW} lines, ${many} KiB for ${MANY}`);
  expect(few).toBeGreaterThan(20 * 1024);
  expect(many).toBeLessThan(few + SLACK);
});

/** The largest resident memory in KiB while so many lines are screened. */
async function screenLines(count: number, way: 'file' | 'pipe'): Promise<number> {
  const file = path.join(folder, `${count}.ndjson`);
  if (!existsSync(file)) await writeLines(file, count);
  const program = path.join(projectRoot, 'scripts', 'screen.ts');
  const child = spawn(process.execPath, [program, way === 'file' ? file : '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const fed = way === 'pipe' ? pipeline(createReadStream(file), child.stdin) : child.stdin.end();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child));
  }, LOOK_EVERY);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  let lines = 0;
  for await (const chunk of child.stdout) for (const byte of Buffer.from(chunk)) lines += byte === 0x0a ? 1 : 0;
  await fed;
  expect(await closed).toBe(0);
  clearInterval(timer);
  expect(lines).toBe(count);
  return peak;
}

async function writeLines(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  for (let index = 0; index < count; index += 1) {
    const line = `${JSON.stringify({ id: String(index), asOf: '2026-11-20', patient: {} })}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}

/** 0 once the process is gone. */
function peakOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
