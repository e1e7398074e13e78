import { describe, expect, it } from 'vitest';
import { bandLines, bandText } from '#lib/clinical/band-words.ts';
import type { Condition } from '#lib/clinical/condition.ts';
import { type ConditionNode, conditionTree } from '#lib/clinical/condition-tree.ts';
import type { Bands } from '#lib/clinical/knowledge.ts';
import { conditionsOfRule } from '#lib/clinical/rule-reads.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const tree = (condition: Condition) => conditionTree(condition, knowledge);

describe('the tree of a condition', () => {
  it('says branches in words and keeps their parts in order', () => {
    const parts: Condition[] = [{ symptom: 'leg-pain' }, { history: 'metformin' }];
    expect(tree({ all: parts })).toMatchObject({
      kind: 'all',
      text: 'all of these',
      children: [{ text: 'leg pain' }, { text: 'metformin' }],
    });
    expect(tree({ any: parts })).toMatchObject({ kind: 'any', text: 'any one of these' });
    expect(tree({ count: parts, atLeast: 2 })).toMatchObject({ kind: 'count', text: 'at least 2 of these' });
    expect(tree({ not: { symptom: 'leg-pain' } })).toMatchObject({ kind: 'not', children: [{ text: 'leg pain' }] });
    expect(tree({ known: { symptom: 'leg-pain' } })).toMatchObject({
      kind: 'known',
      text: 'known to hold (not known counts as no)',
      children: [{ text: 'leg pain' }],
    });
    expect(tree({ all: [] })).toMatchObject({ kind: 'leaf', text: 'in every case', children: [] });
  });

  it('opens a named condition under its title', () => {
    const node = tree({ named: 'nerve-symptom' });
    expect(node).toMatchObject({ kind: 'named', text: knowledge.named['nerve-symptom']?.title });
    expect(node.children[0]?.children).toHaveLength(4);
    expect(tree({ named: 'no such condition' }).children).toEqual([]);
  });

  it('gives a threshold its limit, and how long a result speaks unless its age does not matter', () => {
    const limit: Condition = { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low' };
    expect(tree(limit)).toMatchObject({
      text: 'potassium below 3.0 mmol/L',
      analyte: 'potassium-serum',
      limit: 'potassium-moderate-low',
      lookBackDays: 30,
    });
    expect(tree({ ...limit, use: 'critical' })).toMatchObject({ lookBackDays: null });
  });

  it('gives a band its default edges', () => {
    expect(tree({ lab: 'magnesium-serum', is: ['below'] })).toMatchObject({
      band: 'below 0.70 mmol/L',
      lookBackDays: 90,
    });
    expect(tree({ lab: 'magnesium-serum', is: ['below', 'borderline'] }).band).toBe(
      'below 0.70 mmol/L or 0.70 to below 0.75 mmol/L',
    );
    expect(tree({ lab: 'haemoglobin', is: ['below'] }).band).toMatch(/^women: below .*; men: below /);
    expect(tree({ lab: 'creatinine', is: ['above'] }).band).toBeNull();
    expect(tree({ lab: 'vitamin-b12-serum', is: ['above'] }).band).toBe('above: none by default');
    expect(tree({ calciumSupportive: ['below'] })).toMatchObject({
      analyte: 'calcium-adjusted',
      band: 'below 8.5 mg/dL',
    });
  });

  it.each<[Condition, Partial<ConditionNode>]>([
    [{ labKnown: 'ferritin' }, { analyte: 'ferritin', lookBackDays: expect.any(Number) }],
    [
      { labLater: 'mcv', than: 'ferritin', byMoreThanDays: 7 },
      { analyte: 'mcv', lookBackDays: null },
    ],
    [{ labPaired: 'calcium-total', with: ['albumin'], withinDays: 1 }, { analyte: 'calcium-total' }],
    [{ labRise: 'creatinine', times: '1.5', withinDays: 7 }, { analyte: 'creatinine' }],
    [{ labFall: 'haemoglobin', by: { value: '20', unit: 'g/L' }, withinDays: 14 }, { analyte: 'haemoglobin' }],
    [{ measurement: 'bmi', operator: '<', value: '16', unit: 'kg/m2' }, { lookBackDays: 90 }],
    [{ flag: 'suspected-dvt' }, { flag: 'suspected-dvt', children: [] }],
    [{ wells: { atLeast: 2 } }, { score: 'wells' }],
    [{ score: 'mnsi', atLeast: 2 }, { score: 'mnsi' }],
    [{ pregnant: true }, { text: 'pregnant', analyte: null }],
  ])('reads %j', (condition, expected) => {
    expect(tree(condition)).toMatchObject({ kind: 'leaf', ...expected });
  });

  it('shows every decision limit that a rule of the knowledge base compares with', () => {
    const limitsIn = (node: ConditionNode): string[] => [
      ...(node.limit === null ? [] : [node.limit]),
      ...node.children.flatMap(limitsIn),
    ];
    const shown = new Set(
      knowledge.rules.flatMap((rule) => conditionsOfRule(rule).flatMap((part) => limitsIn(tree(part)))),
    );
    const written = JSON.stringify(knowledge.rules).matchAll(/"limit":"([^"]+)"/g);
    expect([...shown].sort()).toEqual(expect.arrayContaining([...new Set([...written].map(([, id]) => id))].sort()));
    expect(shown.size).toBeGreaterThan(20);
  });

  it('does not fail where an analyte or measurement is not defined', () => {
    const bare = { ...knowledge, analytes: [], measurements: [] };
    expect(conditionTree({ lab: 'sodium', is: ['below'] }, bare)).toMatchObject({ band: null, lookBackDays: null });
    const bmi: Condition = { measurement: 'bmi', operator: '<', value: '16', unit: 'kg/m2' };
    expect(conditionTree(bmi, bare)).toMatchObject({ lookBackDays: null });
  });
});

describe('bands in words', () => {
  const at = (value: string, unit = 'mmol/L') => ({ value, unit });
  const texts = (bands: Bands) => Object.fromEntries(bandLines(bands).map(({ band, text }) => [band, text]));

  it('gives each band its edges, once the unit is the same', () => {
    expect(texts({ low: at('0.70'), borderlineBelow: at('0.75'), high: at('1.00') })).toEqual({
      below: 'below 0.70 mmol/L',
      borderline: '0.70 to below 0.75 mmol/L',
      within: '0.75 to 1.00 mmol/L',
      above: 'above 1.00 mmol/L',
    });
  });

  it('keeps both units where the edges have different ones', () => {
    expect(bandText({ low: at('8.5', 'mg/dL'), borderlineBelow: at('2.20') }, 'borderline')).toBe(
      '8.5 mg/dL to below 2.20 mmol/L',
    );
  });

  it('says whether an edge belongs to the outer band', () => {
    const inclusive = { ...at('350', 'ng/L'), inclusive: true as const };
    expect(texts({ low: at('180', 'ng/L'), borderlineBelow: inclusive })).toEqual({
      below: 'below 180 ng/L',
      borderline: '180 to 350 ng/L',
      within: 'above 350 ng/L',
    });
    expect(
      texts({ borderlineFrom: { ...at('5.7', '%'), inclusive: true }, high: { ...at('6.5', '%'), inclusive: true } }),
    ).toEqual({
      borderline: 'from 5.7 to below 6.5 %',
      within: 'below 5.7 %',
      above: 'from 6.5 %',
    });
    expect(texts({ low: at('1'), borderlineBelow: { ...at('2'), inclusive: true }, high: at('3') }).within).toBe(
      'above 2 to 3 mmol/L',
    );
  });

  it('reads borderline bands on one side or both, with or without an outer band', () => {
    expect(bandText({ borderlineBelow: at('2') }, 'borderline')).toBe('below 2 mmol/L');
    expect(bandText({ borderlineBelow: { ...at('2'), inclusive: true } }, 'borderline')).toBe('up to 2 mmol/L');
    expect(bandText({ borderlineFrom: at('4') }, 'borderline')).toBe('above 4 mmol/L');
    expect(
      bandText({ low: at('1'), borderlineBelow: at('2'), borderlineFrom: at('4'), high: at('5') }, 'borderline'),
    ).toBe('1 to below 2 mmol/L, and above 4 to 5 mmol/L');
  });

  it('reads intervals that are open on one side', () => {
    expect(texts({ low: at('60') })).toEqual({ below: 'below 60 mmol/L', within: '60 mmol/L or more' });
    expect(texts({ high: at('15') })).toEqual({ within: '15 mmol/L or less', above: 'above 15 mmol/L' });
    expect(bandText({}, 'within')).toBeNull();
    expect(bandText({ high: at('200', 'U/L'), highAtTimesUpper: 5 }, 'above')).toBe(
      'above 200 U/L, and from 5 times the upper limit',
    );
  });
});
