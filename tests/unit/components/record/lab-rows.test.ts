import { describe, expect, it } from 'vitest';
import { commonDate, LAB_PANELS, rememberedUnit, rememberUnit, suggestionIn } from '#components/record/lab-rows.ts';
import { readDraftLabs } from '#components/record/live-screening.ts';
import { emptyDraft } from '#lib/intake/draft-content.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { labRow } from './lab-row.ts';
import { surroundings } from './surroundings.ts';

const readings = (value: string, unit: string | null) =>
  readDraftLabs(
    { ...emptyDraft('2026-11-22'), labs: [labRow('k', value, { unit, collectedOn: '2026-11-18' })] },
    surroundings,
  ).get('k');

describe('a question about a value', () => {
  it('offers the value that the engine proposes', () => {
    const question = readings('45', 'mmol/L')?.question ?? '';
    expect(suggestionIn(question)).toEqual({ value: '4.5', unit: null });
  });

  it('offers a unit when another one would make it plausible', () => {
    expect(suggestionIn('magnesium 1.9 mmol/L: did you mean 1.9 mg/dL?')).toEqual({ value: '1.9', unit: 'mg/dL' });
  });

  it('offers nothing where none is proposed', () => {
    expect(
      suggestionIn('potassium 9999 mmol/L: outside what can be measured in life (1.0 to 10.0 mmol/L). Please check it'),
    ).toBeNull();
  });
});

describe('a row of the grid', () => {
  it('is unknown, never within, without a unit or without a number', () => {
    expect(readings('4.2', null)?.interpretation).toBe('unknown');
    expect(readings('haemolysed', 'mmol/L')?.interpretation).toBe('unknown');
    expect(readings('4.2', 'mmol/L')?.interpretation).toBe('within');
  });

  it('shares a date only when all rows have the same', () => {
    expect(commonDate([])).toBeNull();
    expect(commonDate([labRow('a', '1', { collectedOn: '2026-11-18' }), labRow('b', '2')])).toBeNull();
    expect(commonDate([labRow('a', '1', { collectedOn: '2026-11-18' })])).toBe('2026-11-18');
  });

  it('remembers a unit only while it is accepted', () => {
    const kept = new Map<string, string>();
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    };
    rememberUnit(store, 'potassium-serum', 'mEq/L');
    expect(rememberedUnit(store, 'potassium-serum', ['mmol/L', 'mEq/L'])).toBe('mEq/L');
    expect(rememberedUnit(store, 'potassium-serum', ['mmol/L'])).toBeNull();
    expect(rememberedUnit(store, 'sodium', ['mmol/L'])).toBeNull();
  });

  it('finds every test of a panel in the knowledge base', () => {
    const known = new Set(knowledge.analytes.map(({ id }) => id));
    const unknown = LAB_PANELS.flatMap(({ analytes }) => analytes).filter((analyte) => !known.has(analyte));
    expect(unknown).toEqual([]);
  });
});
