// The screen command as a person runs it: what is wrong with a file is told with the file and the place, and nothing
// is printed for it; what is right is printed as one JSON object a case.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import { loadGoldenCases } from './load-golden-cases.ts';

const ROOT = join(import.meta.dirname, '../../..');
const BAD = join(ROOT, 'tests/golden/bad');
const NODE = join(ROOT, 'node_modules/.bin/node');

/** File of tests/golden/bad and the place that the message must name. */
const BAD_FILES = [
  ['unknown-symptom-code.json', 'symptoms[0].code'],
  ['unknown-analyte.json', 'labs[0].analyte'],
  ['unknown-condition.json', 'patient.conditions[0]'],
  ['unknown-medicine.json', 'patient.medicines[1]'],
  ['unknown-medicine-in-object.json', 'patient.medicines[0].code'],
  ['unknown-circumstance.json', 'patient.circumstances[0]'],
  ['unknown-allergen.json', 'patient.allergens[0]'],
  ['unknown-diet.json', 'patient.diet'],
  ['unknown-sex.json', 'patient.sex'],
  ['unknown-status.json', 'symptoms[0].status'],
  ['unknown-side.json', 'symptoms[0].side'],
  ['unknown-key-at-top.json', 'patients'],
  ['unknown-key-of-patient.json', 'patient'],
  ['unknown-key-of-symptom.json', 'symptoms[0]'],
  ['unknown-key-of-lab.json', 'labs[0]'],
  ['symptoms-not-a-list.json', 'symptoms'],
  ['value-is-a-number.json', 'labs[0].value'],
  ['missing-as-of.json', 'asOf'],
  ['as-of-is-no-date.json', 'asOf'],
  ['as-of-does-not-exist.json', 'asOf'],
  ['birth-date-does-not-exist.json', 'patient.birthDate'],
  ['collected-on-does-not-exist.json', 'labs[0].collectedOn'],
  ['severity-above-ten.json', 'symptoms[0].severity'],
  ['negative-duration.json', 'symptoms[0].durationDays'],
  ['missing-patient.json', 'patient'],
  ['patient-is-null.json', 'patient'],
  ['lab-without-value.json', 'labs[0].value'],
  ['second-case-of-a-list.json', '[1].symptoms[0].code'],
] as const;
/** A process for each takes a while: one of each sort is run, all are read. */
const BY_COMMAND = new Set<string>([
  'unknown-symptom-code.json',
  'unknown-medicine.json',
  'unknown-key-at-top.json',
  'unknown-key-of-lab.json',
  'symptoms-not-a-list.json',
  'value-is-a-number.json',
  'as-of-does-not-exist.json',
  'second-case-of-a-list.json',
]);
/** Files in which there is no place to name. */
const SHAPELESS_FILES = ['only-a-text.json', 'only-a-number.json', 'not-json.json.txt', 'empty.json.txt'];

const printed = z.object({
  id: z.string(),
  asOf: z.string(),
  ruleSet: z.string().min(1),
  engine: z.string().min(1),
  findings: z.array(z.object({ kind: z.string() }).loose()),
  notAssessable: z.array(z.object({ rule: z.string(), missing: z.array(z.string()) }).loose()),
  notApplicable: z.array(z.object({ rule: z.string(), why: z.string() }).loose()),
  suggestedTests: z.array(z.object({ analyte: z.string(), why: z.string() }).loose()),
  askNext: z.array(z.object({ code: z.string(), why: z.string() }).loose()),
  problems: z.array(z.object({ fact: z.string(), problem: z.string() }).loose()),
});

const journeys =
  loadGoldenCases()
    .find((file) => file.topic === 'journeys')
    ?.cases.map((golden) => golden.input) ?? [];
let folder = '';

// Each starts a process or two; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-screen-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the reader of screening files refuses', () => {
  it.each(BAD_FILES)('%s and names %s', (file, place) => {
    const parsed = parseScreeningFile(JSON.parse(readFileSync(join(BAD, file), 'utf8')));
    expect(parsed.ok).toBe(false);
    const places = parsed.ok ? [] : parsed.errors.map((error) => `${error.place}: ${error.message}`);
    expect(places.join('\n')).toContain(place);
  });
});

describe.concurrent('the screen command refuses', () => {
  it.each(BAD_FILES.filter(([file]) => BY_COMMAND.has(file)))('%s and names %s', async (file, place) => {
    const { code, stdout, stderr } = await screenFiles(join(BAD, file));
    expect(stdout).toBe('');
    expect(stderr).toContain(file);
    expect(stderr).toContain(place);
    expect(code).toBe(2);
  });

  it.each(SHAPELESS_FILES)('%s and names the file', async (file) => {
    const { code, stdout, stderr } = await screenFiles(join(BAD, file));
    expect(stdout).toBe('');
    expect(stderr).toContain(file);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it('a file that is not there, and names it', async () => {
    const { code, stdout, stderr } = await screenFiles(join(BAD, 'no-such-file.json'));
    expect(stdout).toBe('');
    expect(stderr).toContain('no-such-file.json');
    expect(code).toBe(2);
  });

  it('no value of the file in its message, for it may be of a patient', async () => {
    const { stderr } = await screenFiles(join(BAD, 'value-is-a-number.json'));
    expect(stderr).not.toContain('0.6');
    expect(stderr).not.toContain('1970');
  });
});

describe('the list of bad files', () => {
  it('names every file of the folder', () => {
    const listed = [...BAD_FILES.map(([file]) => file), ...SHAPELESS_FILES];
    expect(readdirSync(BAD).sort()).toEqual([...listed].sort());
  });
});

describe.concurrent('the screen command prints', () => {
  it('one JSON object for one case, with what cannot be interpreted as a problem and exit status 0', async () => {
    const input = {
      ...journeys[0],
      labs: [{ analyte: 'magnesium-serum', value: '0.60', unit: 'furlong', collectedOn: '2026-11-18' }],
    };
    const { code, stdout, stderr } = await screenFiles(written('unit.json', input));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(printed.parse(JSON.parse(stdout)).problems.map((problem) => problem.fact)).toEqual([
      expect.stringContaining('labs[0]'),
    ]);
  });

  it('one JSON object a case for a list, in its order', async () => {
    const { code, stdout } = await screenFiles(written('list.json', journeys));
    expect(code).toBe(0);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => printed.parse(JSON.parse(line)).id);
    expect(ids).toEqual(journeys.map((journey) => journey.id));
  });

  it('the same bytes each time', async () => {
    const file = written('again.json', journeys);
    const [first, second] = await Promise.all([screenFiles(file), screenFiles(file)]);
    expect(first.stdout).not.toBe('');
    expect(second.stdout).toBe(first.stdout);
  });

  it('nothing for an empty list', async () => {
    const { stdout, code } = await screenFiles(written('none.json', []));
    expect(stdout.trim()).toBe('');
    expect(code).toBe(0);
  });

  it('journey 1 by the command of package.json', async () => {
    const file = written('journey-1.json', journeys[0]);
    const { code, stdout } = await run('npm', ['run', '-s', 'screen', '--', file]);
    expect(code).toBe(0);
    const { findings } = printed.parse(JSON.parse(stdout));
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'deficiency', nutrient: 'vitamin-b12', status: 'likely' }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'red-flag', code: 'diabetic-neuropathy', urgency: 'soon', dueHours: 336 }),
    );
  });
});

function written(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function screenFiles(file: string): Promise<Outcome> {
  return run(NODE, [join(ROOT, 'scripts/screen.ts'), file]);
}

type Outcome = { code: number | null; stdout: string; stderr: string };

function run(command: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
