import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentText } from '#lib/clinical/handouts/document-text.ts';
import type { HandoutDocument, HandoutLayout } from '#lib/clinical/handouts/types.ts';
import { renderHandoutPdf } from '#lib/pdf/render-handout.ts';
import { type CaseChange, compiled, lab, potassium } from '../handouts/handout-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'handout-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const A4: HandoutLayout = { paper: 'a4', size: 'standard' };
const symptoms = ['tingling', 'numbness', 'nocturnal-cramp', 'muscle-weakness'].map((code) => ({
  code,
  status: 'present',
}));
const labs = [
  lab('vitamin-b12-serum', '110', 'pmol/L'),
  lab('magnesium-serum', '0.58', 'mmol/L'),
  potassium('3.3'),
  lab('creatinine', '80', 'umol/L'),
];
const three: CaseChange = {
  symptoms,
  labs,
  request: { nutrients: ['vitamin-b12', 'magnesium', 'potassium'], confirmed: ['vitamin-b12'] },
};

function sheet(change: CaseChange): HandoutDocument {
  const result = compiled({ acknowledged: 'all', ...change });
  const found = result.document ?? result.holdSheet;
  if (!found) throw new Error('nothing to print');
  return found;
}

/** The PDF as a string in which plain objects can be looked for. */
const source = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pageCount = (bytes: Uint8Array): number => source(bytes).match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

/** Poppler is on the machines that test; where it is not, its checks say so instead of passing. */
const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
function poppler(tool: string, bytes: Uint8Array, ...args: string[]): string {
  const file = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.pdf`);
  writeFileSync(file, bytes);
  return execFileSync(tool, [...args, file, ...(tool === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
const squeezed = (text: string): string => text.replace(/[\s\u200b□]+/g, '');

describe('the handout as PDF', () => {
  it('is tagged PDF/UA-1 with language and title, and names no patient in its metadata', async () => {
    const pdf = source(await renderHandoutPdf(sheet(three), A4));
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang\s*\(en\)/);
    expect(pdf).toMatch(/pdfuaid:part(?:>|=")1/);
    expect(pdf).toMatch(/Food for your legs: your plan/);
    expect(pdf).not.toContain('Alvarez');
  });

  it.each([
    ['a4', 595.276, 841.89],
    ['letter', 612, 792],
  ] as const)('is set on %s', async (paper, width, height) => {
    const pdf = source(await renderHandoutPdf(sheet(three), { paper, size: 'standard' }));
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf);
    expect(Number(box?.[1])).toBeCloseTo(width, 1);
    expect(Number(box?.[2])).toBeCloseTo(height, 1);
  });

  it.each([
    ['one list', { symptoms, labs, request: { nutrients: ['magnesium' as const] } }],
    ['three lists', three],
    [
      'three lists with potassium limited',
      {
        ...three,
        patient: { conditions: ['ckd', 'heart-failure'], medicines: ['ace-inhibitor'] },
        request: { ...three.request, cleared: ['G5' as const] },
      },
    ],
    [
      'three lists with many medicines',
      {
        ...three,
        patient: {
          conditions: ['type-2-diabetes', 'hypertension'],
          medicines: ['warfarin', 'levothyroxine', 'bisphosphonate', 'simvastatin-or-atorvastatin'],
          allergens: ['fish', 'mustard'],
        },
      },
    ],
  ])('%s: two pages at 14 pt, four at 18 pt, on both papers', async (_, change) => {
    for (const paper of ['a4', 'letter'] as const) {
      expect(pageCount(await renderHandoutPdf(sheet(change), { paper, size: 'standard' }))).toBeLessThanOrEqual(2);
      expect(pageCount(await renderHandoutPdf(sheet(change), { paper, size: 'large' }))).toBeLessThanOrEqual(4);
    }
  });

  it('gives the same bytes for the same document, whatever was set in between', async () => {
    const first = await renderHandoutPdf(sheet(three), A4);
    await renderHandoutPdf(sheet({ patient: { birthDate: null } }), A4);
    const second = await renderHandoutPdf(sheet(three), A4);
    expect(createHash('sha256').update(second).digest('hex')).toBe(createHash('sha256').update(first).digest('hex'));
  });

  it('holds on one page', async () => {
    expect(pageCount(await renderHandoutPdf(sheet({ patient: { conditions: ['eating-disorder'] } }), A4))).toBe(1);
  });

  it.each([
    '#import "x"',
    '*_$@<>`\\ {a} [b] // c /* d */ ~ -- ---',
    '#{panic()}',
    'Łukasz Żółć',
    'Дмитрий',
    'Ελένη',
    '王小明',
    '😀',
    '\u202eevil\u0000',
    `${'x'.repeat(300)}`,
    '<script>alert(1)</script>',
    '{{name}} {name} %s',
    '**bold**',
  ])('prints a patient called %j literally', async (name) => {
    const found = sheet({
      ...three,
      context: { patient: { firstName: name, lastName: 'Quintero', birthDate: '1958-03-02' } },
    });
    const bytes = await renderHandoutPdf(found, A4);
    expect(pageCount(bytes)).toBeLessThanOrEqual(3);
    if (!hasPoppler) return;
    const text = squeezed(poppler('pdftotext', bytes));
    expect(text).toContain('Quintero');
    const shown = squeezed(name.replace(/[\p{Cc}\p{Cf}]/gu, ''));
    if (/^[\u0020-\u052f]*$/.test(shown)) expect(text).toContain(shown);
  });

  it.runIf(hasPoppler)('says in the PDF what the document says, in that order', async () => {
    const found = sheet(three);
    const text = squeezed(poppler('pdftotext', await renderHandoutPdf(found, A4)));
    for (const line of documentText(found).split('\n')) {
      const parts = line.includes(': ') && !line.endsWith('.') ? line.split(': ') : [line];
      for (const part of parts) expect(text).toContain(squeezed(part.replace(/:$/, '')));
    }
  });

  it.runIf(hasPoppler)('embeds its fonts and describes each picture', async () => {
    const bytes = await renderHandoutPdf(sheet(three), A4);
    const fonts = poppler('pdffonts', bytes)
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/AtkinsonHyperlegible.* yes yes yes /);
    const structure = poppler('pdfinfo', bytes, '-struct-text');
    expect(structure).toContain('H1');
    expect(structure).toContain('H2');
    expect(structure).toContain('Figure');
    expect(structure).toMatch(/\bLI\b/);
  });
});
