// The screen command on lists, lines and pipes: the same bytes whichever way the cases come, nothing printed for a file
// with a mistake in it, little memory, quiet when the reader goes, and a bar on a terminal alone.

import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadGoldenCases } from './load-golden-cases.ts';

const ROOT = join(import.meta.dirname, '../../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const SCREEN = join(ROOT, 'scripts/screen.ts');
/** In MiB: what the engine itself needs, and little beside it. */
const SMALL_HEAP = '--max-old-space-size=40';

const journeys =
  loadGoldenCases()
    .find((file) => file.topic === 'journeys')
    ?.cases.map((golden) => golden.input) ?? [];
const minimal = { id: 'm', asOf: '2026-11-20', patient: {} };
const wrongCode = { ...minimal, symptoms: [{ code: 'tingling' }, { code: 'no-such-symptom', status: 'present' }] };
const CLEAR = '\r\u001b[K';
let folder = '';

// Each starts a process or two; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-stream-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent('the screen command prints the same', () => {
  it('for a list, a list over many lines, lines by name, lines by content, and all of them through a pipe', async () => {
    const list = JSON.stringify(journeys);
    const expected = await run([written('list.json', list)]);
    expect(expected.code).toBe(0);
    expect(expected.stdout.trim().split('\n')).toHaveLength(journeys.length);
    const lines = ndjson(journeys);
    const ways = [
      run([written('pretty.json', JSON.stringify(journeys, null, 2))]),
      run([written('lines.ndjson', lines)]),
      run([written('lines.jsonl', lines.trim().replaceAll('\n', '\r\n\r\n'))]),
      run([written('lines.json', `\uFEFF${lines}`)]),
      run(['-'], list),
      run(['-'], lines),
      run(['--live', '-'], lines),
      run(['--live', written('live.json', list)]),
    ];
    for (const way of await Promise.all(ways)) expect(way).toEqual(expected);
  });

  it('for one case over many lines as for one on one line', async () => {
    const [one, many] = await Promise.all([
      run(['-'], JSON.stringify(journeys[0])),
      run(['-'], `${JSON.stringify(journeys[0], null, 2)}\n`),
    ]);
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(many).toEqual(one);
  });

  it('for several files one after the other, those with a mistake left out', async () => {
    const good = written('good.json', JSON.stringify(minimal));
    const bad = written('bad-between.json', JSON.stringify([minimal, wrongCode]));
    const { code, stdout, stderr } = await run([good, bad, good]);
    expect(code).toBe(2);
    expect(ids(stdout)).toEqual(['m', 'm']);
    expect(stderr).toContain('bad-between.json: [1].symptoms[0].status');
  });

  it('for more than is kept in memory of a pipe as for the file, and leaves nothing of it behind', async () => {
    const text = journeys.map((journey) => `${JSON.stringify(journey)}${' '.repeat(2 * 1024 * 1024)}\n`).join('');
    expect(text.length).toBeGreaterThan(9 * 1024 * 1024);
    const temporary = mkdtempSync(join(folder, 'temporary-'));
    const shell = 'cat "$1" | TMPDIR="$2" "$3" "$4" -';
    const file = written('kept.ndjson', text);
    const kept = await run(['-c', shell, 'sh', file, temporary, NODE, SCREEN], '', 'sh');
    expect(kept).toEqual(await run([file]));
    expect(kept.code).toBe(0);
    expect(ids(kept.stdout)).toEqual(journeys.map((journey) => journey.id));
    expect(readdirSync(temporary)).toEqual([]);
    const nowhere = await run(['-c', shell, 'sh', file, join(folder, 'no-such-folder'), NODE, SCREEN], '', 'sh');
    expect(nowhere).toMatchObject({ code: 2, stdout: '' });
    expect(nowhere.stderr).toMatch(
      /^standard input: cannot be kept in \S+no-such-folder while it is checked \(ENOENT\)\n$/,
    );
  });

  it('nothing for lines without a line', async () => {
    expect(await run([written('none.ndjson', '')])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await run([written('blank.ndjson', '\n\n')])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe.concurrent('the screen command refuses', () => {
  it('lines by file, line and place, with nothing printed for them', async () => {
    const text = ndjson([minimal, minimal, wrongCode]);
    for (const { code, stdout, stderr } of await Promise.all([
      run([written('wrong.ndjson', text)]),
      run([written('wrong-by-content.txt', text)]),
      run(['-'], text),
    ])) {
      expect(stdout).toBe('');
      expect(code).toBe(2);
      expect(stderr).toMatch(/^\S*(wrong.ndjson|wrong-by-content.txt|standard input):3: symptoms\[0\].status: /);
      expect(stderr).toMatch(/:3: symptoms\[1\].code: unknown code or value/);
    }
  });

  it('a line that is no JSON by its line and column, without quoting it', async () => {
    const { code, stdout, stderr } = await run(['-'], `${ndjson([minimal])}{"id": Smith}\n`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('standard input:2: is not JSON (line 2, column 8)\n');
  });

  it('a list that ends too early, or goes on behind its end', async () => {
    const [early, late] = await Promise.all([
      run(['-'], `[${ndjson([minimal])}`),
      run(['-'], `[${ndjson([minimal])}]]`),
    ]);
    expect(early).toMatchObject({ code: 2, stdout: '' });
    expect(early.stderr).toContain('ends too early');
    expect(late).toMatchObject({ code: 2, stdout: '' });
    expect(late.stderr).toContain('line 2, column 2');
  });

  it('with the first twenty mistakes and the number of the others', async () => {
    const { stderr } = await run(['-'], ndjson(Array.from({ length: 30 }, () => ({ ...minimal, id: 7 }))));
    expect(stderr.trim().split('\n')).toHaveLength(21);
    expect(stderr).toContain('standard input:20: id: ');
    expect(stderr).toContain('standard input: and 10 more');
  });

  it('an unknown option, and no file at all, with how it is used', async () => {
    for (const { code, stdout, stderr } of await Promise.all([run(['--fast', 'x.json']), run([])])) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^usage: /);
    }
  });

  it('nothing when asked for --help', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: [\s\S]*NDJSON[\s\S]*--live[\s\S]*Exit status/);
  });
});

describe('the screen command keeps one case in memory', () => {
  // A line is mostly white space, so that lines that were kept would not fit long before the last.
  const padded = `${JSON.stringify(minimal).slice(0, -1)}${' '.repeat(4000)}}`;
  const COUNT = 20_000;

  it.each(['file.ndjson', 'file.json', '-'])('of tens of thousands of which the last is wrong: %s', async (how) => {
    const file = join(folder, how === '-' ? 'through-a-pipe.ndjson' : how);
    const isList = how === 'file.json';
    const stream = createWriteStream(file);
    const block = `${Array.from({ length: 1000 }, () => padded).join(isList ? ',\n' : '\n')}${isList ? ',' : ''}\n`;
    if (isList) stream.write('[');
    for (let thousand = 0; thousand < COUNT / 1000; thousand += 1) stream.write(block);
    stream.end(`${JSON.stringify(wrongCode)}${isList ? ']' : '\n'}`);
    await finished(stream);
    const { code, stdout, stderr } =
      how === '-'
        ? await run(['-c', 'cat "$1" | "$2" "$3" "$4" -', 'sh', file, NODE, SMALL_HEAP, SCREEN], '', 'sh')
        : await run([SMALL_HEAP, SCREEN, file], '', NODE);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toContain(
      isList ? `file.json: [${COUNT}].symptoms[0].status: ` : `:${COUNT + 1}: symptoms[0].status: `,
    );
  });

  it('and no results, however slow who reads them', async () => {
    const count = 4000;
    const file = written(
      'many.ndjson',
      ndjson(Array.from({ length: count }, (_, index) => ({ ...minimal, id: String(index) }))),
    );
    const child = spawn(NODE, [SMALL_HEAP, SCREEN, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let [lines, bytes] = [0, 0];
    await new Promise((resolve) => setTimeout(resolve, 2000));
    for await (const chunk of child.stdout) {
      const piece: Buffer = chunk;
      bytes += piece.length;
      for (const byte of piece) lines += byte === 0x0a ? 1 : 0;
    }
    expect(lines).toBe(count);
    // More than the heap could have held beside the engine.
    expect(bytes).toBeGreaterThan(30 * 1024 * 1024);
  });
});

describe.concurrent('the screen command and who reads it', () => {
  it('stops without a word when the reader goes', async () => {
    const file = written('long.json', JSON.stringify(Array.from({ length: 2000 }, () => minimal)));
    const shell = '"$1" "$2" "$3" | head -n 1; echo "status $PIPESTATUS"';
    const { stdout, stderr } = await run(['-c', shell, 'bash', NODE, SCREEN, file], '', 'bash');
    expect(stderr).toBe('');
    expect(ids(stdout.split('\n')[0] ?? '')).toEqual(['m']);
    expect(stdout).toMatch(/status 0\n$/);
  });

  it.skipIf(!existsSync('/dev/full'))('says that results could not be written', async () => {
    const file = written('full.json', JSON.stringify(minimal));
    const { code, stderr } = await run(['-c', '"$1" "$2" "$3" > /dev/full', 'sh', NODE, SCREEN, file], '', 'sh');
    expect(code).toBe(1);
    expect(stderr).toBe('the results cannot be written (ENOSPC)\n');
  });

  it('with --live answers each line while the pipe stays open, and stops at a bad one', async () => {
    const child = spawn(NODE, [SCREEN, '--live', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(ndjson([{ ...minimal, id }]));
      let answer = '';
      while (!answer.endsWith('\n')) answer += String((await answers.next()).value);
      expect(ids(answer)).toEqual([id]);
    }
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.end(ndjson([wrongCode, minimal]));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect((await answers.next()).done).toBe(true);
    expect(stderr).toContain('standard input:3: symptoms[0].status: ');
    expect(code).toBe(2);
  });
});

describe('the bar', () => {
  const hasScript = spawnSync('script', ['--version']).stdout?.includes('util-linux') === true;

  it.skipIf(!hasScript)(
    'stands on a terminal while it works, is gone at the end, and is never in the results',
    async () => {
      const file = written('bar.json', JSON.stringify(journeys));
      const results = join(folder, 'bar.out');
      const command = `'${NODE}' '${SCREEN}' '${file}' > '${results}'`;
      const onTerminal = await run(['-qec', command, '/dev/null'], '', 'script');
      expect(onTerminal.code).toBe(0);
      expect(onTerminal.stdout).toContain(`${CLEAR}checking  [`);
      expect(onTerminal.stdout).toContain(`${CLEAR}screening  [`);
      expect(onTerminal.stdout.endsWith(CLEAR)).toBe(true);
      const plain = await run([file]);
      expect(plain.stderr).toBe('');
      const { stdout } = await run(['-c', 'cat "$1"', 'sh', results], '', 'sh');
      expect(stdout).toBe(plain.stdout);
    },
  );

  it.skipIf(!hasScript)('leaves each result whole where results are on the same terminal', async () => {
    const file = written('same.json', JSON.stringify(journeys));
    const onTerminal = await run(['-qec', `'${NODE}' '${SCREEN}' '${file}'`, '/dev/null'], '', 'script');
    const shown = onTerminal.stdout
      .split(CLEAR)
      .map((part) => part.replace(/^(checking|screening) [^\r{]*/, ''))
      .join('')
      .replaceAll('\r\n', '\n');
    expect(shown).toBe((await run([file])).stdout);
  });
});

function ndjson(cases: readonly unknown[]): string {
  return cases.map((one) => `${JSON.stringify(one)}\n`).join('');
}

function ids(output: string): string[] {
  return output
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).id));
}

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

type Outcome = { code: number | null; stdout: string; stderr: string };

/** Runs the screen command, or another with the same care for what it says. */
function run(args: string[], input = '', command: string | null = null): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child =
      command === null
        ? spawn(NODE, [SCREEN, ...args], { cwd: ROOT, stdio: 'pipe' })
        : spawn(command, args, { cwd: ROOT, stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    // A letter of two bytes may be cut in two by the pipe.
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // It may have refused before it read all of it.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
