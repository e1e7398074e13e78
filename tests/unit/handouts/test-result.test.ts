// What the sheet says of a test follows the results that decided the finding: a tocopherol never speaks alone.

import { describe, expect, it } from 'vitest';
import { documentText } from '#lib/clinical/handouts/document-text.ts';
import { type CaseChange, compiled, handoutInput, lab } from './handout-case.ts';

const UNSTEADY = [
  { code: 'poor-coordination', status: 'present' },
  { code: 'muscle-weakness', status: 'present' },
];
const NO_SIGN = [
  { code: 'poor-coordination', status: 'absent' },
  { code: 'muscle-weakness', status: 'absent' },
];
const TOCOPHEROL = lab('alpha-tocopherol', '8.0', 'umol/L');
const WITH_LIPIDS = (cholesterol: string, triglyceride: string) => [
  lab('total-cholesterol', cholesterol, 'mmol/L', '2026-11-10'),
  lab('triglyceride', triglyceride, 'mmol/L', '2026-11-10'),
];

function vitaminE(change: CaseChange): { status: string | null; text: string } {
  const all: CaseChange = { acknowledged: 'all', request: { nutrients: ['vitamin-e'] }, ...change };
  return { status: statusOf(all, 'vitamin-e'), text: textOf(all) };
}

function calcium(labs: unknown[]): { status: string | null; text: string } {
  const all: CaseChange = {
    acknowledged: 'all',
    symptoms: [{ code: 'tingling', status: 'present' }],
    labs,
    request: { nutrients: ['calcium'] },
  };
  return { status: statusOf(all, 'calcium'), text: textOf(all) };
}

function statusOf(change: CaseChange, nutrient: string): string | null {
  const { findings } = handoutInput(change).screening;
  const found = findings.find((finding) => finding.kind === 'deficiency' && finding.nutrient === nutrient);
  return found?.kind === 'deficiency' ? found.status : null;
}

function textOf(change: CaseChange): string {
  const { document } = compiled(change);
  if (!document) throw new Error('blocked');
  return documentText(document);
}

const LOW = 'On 18 November 2026 your vitamin E was lower than usual.';
const LOW_WORDS = /lower than usual|near the lower end/;

describe('vitamin E on the sheet', () => {
  it('is low where its ratio to lipids is', () => {
    // 8.0 umol/L is 3.45 mg/L; 8 x 0.3867 + 3 x 0.8857 = 5.75 g/L: 0.60 mg/g, below 0.80.
    const labs = [TOCOPHEROL, ...WITH_LIPIDS('8.0', '3.0')];
    for (const [symptoms, status] of [
      [UNSTEADY, 'likely'],
      [NO_SIGN, 'low-level'],
    ] as const) {
      const sheet = vitaminE({ symptoms: [...symptoms], labs });
      expect(sheet.status).toBe(status);
      expect(sheet.text).toContain(LOW);
    }
  });

  it('is not called low where low lipids explain a low tocopherol', () => {
    // 4 x 0.3867 + 1 x 0.8857 = 2.43 g/L: 1.42 mg/g.
    const labs = [TOCOPHEROL, ...WITH_LIPIDS('4.0', '1.0')];
    for (const [symptoms, status] of [
      [UNSTEADY, 'unlikely'],
      [NO_SIGN, null],
    ] as const) {
      const sheet = vitaminE({ symptoms: [...symptoms], labs });
      expect(sheet.status).toBe(status);
      expect(sheet.text).not.toMatch(LOW_WORDS);
      expect(sheet.text).not.toContain('We need a new test of your vitamin E.');
    }
  });

  it.each([
    ['8.0', 'low'],
    ['12.1', 'borderline'],
    ['20.0', 'within'],
  ])('asks for a test where lipids are missing and tocopherol is %s umol/L, %s by itself', (value) => {
    const sheet = vitaminE({
      symptoms: UNSTEADY,
      patient: { conditions: ['short-bowel'] },
      labs: [lab('alpha-tocopherol', value, 'umol/L')],
    });
    expect(sheet.status).toBe('possible');
    expect(sheet.text).toContain('We need a new test of your vitamin E.');
    expect(sheet.text).not.toMatch(LOW_WORDS);
  });

  it('asks for a test where a newer low tocopherol has no lipids of its own', () => {
    const sheet = vitaminE({
      symptoms: UNSTEADY,
      labs: [
        lab('alpha-tocopherol', '20.0', 'umol/L', '2026-08-01'),
        lab('total-cholesterol', '4.0', 'mmol/L', '2026-08-01'),
        lab('triglyceride', '1.0', 'mmol/L', '2026-08-01'),
        TOCOPHEROL,
      ],
    });
    expect(sheet.status).toBe('possible');
    expect(sheet.text).toContain('We need a new test of your vitamin E.');
    expect(sheet.text).not.toMatch(LOW_WORDS);
  });

  it('follows a ratio that the laboratory gives itself', () => {
    const ratio = (value: string) => [TOCOPHEROL, lab('alpha-tocopherol-lipid-ratio', value, 'mg/g')];
    expect(vitaminE({ symptoms: UNSTEADY, labs: ratio('0.79') }).text).toContain(LOW);
    expect(vitaminE({ symptoms: UNSTEADY, labs: ratio('0.80') }).text).not.toMatch(LOW_WORDS);
  });

  it('is not tested where no tocopherol was taken', () => {
    const sheet = vitaminE({ symptoms: UNSTEADY, labs: WITH_LIPIDS('4.0', '1.0') });
    expect(sheet.text).toContain('We have not tested your vitamin E yet.');
  });
});

describe('calcium on the sheet', () => {
  const LOW_CALCIUM = 'On 18 November 2026 your calcium was lower than usual.';
  const total = lab('calcium-total', '2.00', 'mmol/L');

  it.each([
    ['ionised calcium is', [lab('calcium-ionised', '1.05', 'mmol/L')], 'likely', LOW_CALCIUM],
    ['it stays low after adjustment for albumin', [total, lab('albumin', '38', 'g/L')], 'likely', LOW_CALCIUM],
    ['the laboratory adjusted it and it is', [lab('calcium-adjusted', '2.00', 'mmol/L')], 'likely', LOW_CALCIUM],
  ])('is low where %s', (_, labs, status, words) => {
    const sheet = calcium(labs);
    expect(sheet.status).toBe(status);
    expect(sheet.text).toContain(words);
  });

  it('is not called low by its total where a normal ionised calcium decides', () => {
    for (const value of ['2.00', '1.60']) {
      const sheet = calcium([lab('calcium-total', value, 'mmol/L'), lab('calcium-ionised', '1.22', 'mmol/L')]);
      expect(sheet.status).toBe('unlikely');
      expect(sheet.text).not.toMatch(LOW_WORDS);
    }
  });

  it('is near the lower end where the adjusted value is', () => {
    const sheet = calcium([lab('calcium-total', '2.15', 'mmol/L'), lab('albumin', '38', 'g/L')]);
    expect(sheet.status).toBe('possible');
    expect(sheet.text).toContain('On 18 November 2026 your calcium was near the lower end.');
  });

  it('asks for a test where albumin is missing', () => {
    const sheet = calcium([total]);
    expect(sheet.status).toBe('possible');
    expect(sheet.text).toContain('We need a new test of your calcium.');
    expect(sheet.text).not.toMatch(LOW_WORDS);
  });
});
