// Handouts in their thousands: 20,000 random patients against the food table, and page limits for every pair of reasons.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeverPrint } from '#lib/clinical/handouts/never-print.ts';
import { setHandout } from '#lib/pdf/render-handout.ts';
import { anyPatient, conflicts, printed } from '#tests/unit/handouts/any-patient.ts';
import { compiled, lab } from '#tests/unit/handouts/handout-case.ts';

const PATIENTS = 20_000;

const REASONS: Record<string, unknown>[] = [
  {},
  ...[
    'type-2-diabetes',
    'heart-failure',
    'hypertension',
    'sarcoidosis',
    'kidney-stones-calcium',
    'haemochromatosis',
    'coeliac-disease',
    'dysphagia',
    'bariatric-surgery',
    'ckd',
  ].map((code) => ({ conditions: [code] })),
  ...[
    'warfarin',
    'ace-inhibitor',
    'simvastatin-or-atorvastatin',
    'maoi',
    'levothyroxine',
    'quinolone',
    'bisphosphonate',
  ].map((code) => ({ medicines: [code] })),
  { restrictions: ['low-potassium'] },
  { allergens: ['fish', 'mustard'] },
  { diet: 'vegan' },
  { diet: null },
  { conditions: null },
  { pregnant: true, birthDate: '1990-01-01' },
  { reviewed: {} },
];

function together(left: Record<string, unknown>, right: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = merged[key];
    merged[key] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return merged;
}

describe('handouts by the thousand', () => {
  it('none of 20,000 patients is offered a food that conflicts', { timeout: 600_000 }, () => {
    let sheets = 0;
    fc.assert(
      fc.property(anyPatient, (change) => {
        const sheet = printed(change);
        if (sheet.result.document) sheets += 1;
        expect(conflicts(change, sheet)).toEqual([]);
        expect(findNeverPrint(sheet.text.replace(/Dr Okoro|N\. Duarte/g, ''))).toEqual([]);
      }),
      { numRuns: PATIENTS },
    );
    console.log(`${PATIENTS} patients compiled, ${sheets} with a sheet, the others held`);
  });

  it('every pair of reasons fits two pages at 14 pt and four at 18 pt', { timeout: 900_000 }, async () => {
    const symptoms = ['tingling', 'numbness', 'nocturnal-cramp', 'muscle-weakness'].map((code) => ({
      code,
      status: 'present',
    }));
    const tooLong: string[] = [];
    let sheets = 0;
    for (const [index, left] of REASONS.entries()) {
      for (const right of REASONS.slice(index)) {
        for (const paper of ['a4', 'letter'] as const) {
          const result = compiled({
            patient: together(left, right),
            symptoms,
            labs: [lab('vitamin-b12-serum', '110', 'pmol/L')],
            request: {
              nutrients: ['vitamin-b12', 'magnesium', 'calcium'],
              confirmed: ['vitamin-b12'],
              paper,
              cleared: ['G5'],
            },
            context: { testDueOn: '2026-12-06', showAllergy: true, spelling: paper === 'letter' ? 'us' : 'uk' },
            acknowledged: 'all',
          });
          const document = result.document ?? result.holdSheet;
          if (!document) continue;
          for (const [size, limit] of [
            ['standard', 2],
            ['large', 4],
          ] as const) {
            const { pages } = await setHandout(document, { paper, size });
            sheets += 1;
            if (pages > limit)
              tooLong.push(`${JSON.stringify(together(left, right))} ${paper} ${size}: ${pages} pages`);
          }
        }
      }
    }
    console.log(`${sheets} sheets set`);
    expect(tooLong).toEqual([]);
  });
});
