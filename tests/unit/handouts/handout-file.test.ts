import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseHandoutFile } from '#lib/clinical/handouts/handout-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'handout-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = { conditions: [], medicines: [], allergens: [], circumstances: [], diet: 'omnivore' };
const valid = {
  id: 'one',
  asOf: '2026-11-20',
  patient: {
    birthDate: '1958-03-02',
    sex: 'female',
    pregnant: null,
    ...asked,
    reviewed: { allergens: '2026-11-18', medicines: '2026-10-01' },
  },
  symptoms: [{ code: 'nocturnal-cramp', status: 'present' }],
  labs: [{ analyte: 'magnesium-serum', value: '0.58', unit: 'mmol/L', collectedOn: '2026-11-18' }],
  handout: { nutrients: ['magnesium'], confirmed: [], language: 'en', paper: 'a4', size: 'standard', cleared: [] },
};

function errors(change: (file: Record<string, unknown>) => unknown): string[] {
  const parsed = parseHandoutFile(change(structuredClone<Record<string, unknown>>(valid)));
  return parsed.ok ? [] : parsed.errors.map((error) => error.place);
}
const withHandout = (handout: unknown) => (file: Record<string, unknown>) => ({ ...file, handout });

describe('the handout file', () => {
  it('takes one case or several, with defaults for what is left out', () => {
    expect(parseHandoutFile(valid)).toMatchObject({ ok: true, cases: [{ request: { nutrients: ['magnesium'] } }] });
    const parsed = parseHandoutFile([valid, { ...valid, handout: { nutrients: ['potassium'] } }]);
    expect(parsed).toMatchObject({
      ok: true,
      cases: [{}, { request: { confirmed: [], language: 'en', paper: 'a4', size: 'standard', cleared: [] } }],
    });
  });
  it.each([
    ['no handout', (file: Record<string, unknown>) => ({ ...file, handout: undefined }), 'handout'],
    ['handout not an object', withHandout('magnesium'), 'handout'],
    ['unknown key', withHandout({ nutrients: ['magnesium'], colour: 'red' }), 'handout.colour'],
    ['unknown nutrient', withHandout({ nutrients: ['magnesium', 'magnesum'] }), 'handout.nutrients[1]'],
    ['nutrients not a list', withHandout({ nutrients: 'magnesium' }), 'handout.nutrients'],
    ['no nutrient', withHandout({ nutrients: [] }), 'handout.nutrients'],
    ['unknown gate', withHandout({ nutrients: ['magnesium'], cleared: ['G25'] }), 'handout.cleared[0]'],
    ['unknown paper', withHandout({ nutrients: ['magnesium'], paper: 'A4' }), 'handout.paper'],
    ['language not written yet', withHandout({ nutrients: ['magnesium'], language: 'es' }), 'handout.language'],
    ['null size', withHandout({ nutrients: ['magnesium'], size: null }), 'handout.size'],
    ['unknown key of the case', (file: Record<string, unknown>) => ({ ...file, notes: '' }), 'notes'],
    [
      'wrong symptom code in a list of cases',
      (file: Record<string, unknown>) => [file, { ...file, symptoms: [{ code: 'pain', status: 'present' }] }],
      '[1].symptoms[0].code',
    ],
  ])('refuses %s and names the place', (_, change, place) => {
    expect(errors(change)).toContain(place);
  });
  it.each([null, 3, 'text', [null], [[]]])('refuses %j', (json) => {
    expect(parseHandoutFile(json).ok).toBe(false);
  });
});

describe('the handout command', () => {
  const write = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/handout.ts', ...args], { encoding: 'utf8' });

  it('prints one JSON object and writes the PDF', () => {
    const out = join(folder, 'out.pdf');
    const stdout = execFileSync(process.execPath, ['scripts/handout.ts', write('a.json', valid), '--pdf', out], {
      encoding: 'utf8',
    });
    const printed: unknown = JSON.parse(stdout);
    expect(Object.keys(printed as object)).toEqual(['id', 'gates', 'blocked', 'lists', 'removed', 'text']);
    expect(printed).toMatchObject({
      id: 'one',
      gates: [],
      blocked: false,
      lists: { magnesium: expect.arrayContaining(['almonds-dry-roasted']) },
    });
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });
  it('prints text null when blocked, and the hold sheet as PDF', () => {
    const out = join(folder, 'held.pdf');
    const held = run(write('b.json', { ...valid, patient: { ...valid.patient, allergens: null } }), '--pdf', out);
    expect(held.status).toBe(0);
    expect(JSON.parse(held.stdout)).toMatchObject({
      blocked: true,
      text: null,
      gates: [{ gate: 'G16', effect: 'hold', why: 'allergies not asked' }],
    });
    expect(readFileSync(out).length).toBeGreaterThan(5000);
  });
  it.each([
    ['a wrong key', { ...valid, extra: 1 }, 'extra: unknown key'],
    ['text that is not JSON', '{"id": "Maria', 'is not JSON'],
  ])('exits 2 on %s, prints nothing, and quotes nobody', (_, content, message) => {
    const file = write('c.json', content);
    const refused = run(file);
    expect(refused.status).toBe(2);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain(file);
    expect(refused.stderr).toContain(message);
    expect(refused.stderr).not.toContain('Maria');
  });
  it('exits 2 without a file, with a missing file, and with --pdf for several cases', () => {
    expect(run().status).toBe(2);
    expect(run(join(folder, 'none.json')).status).toBe(2);
    expect(run(write('d.json', [valid, valid]), '--pdf', join(folder, 'x.pdf')).status).toBe(2);
  });
});
