import { describe, expect, it } from 'vitest';
import { decimal } from '#lib/clinical/decimal.ts';
import { type Edges, lowerEndFor, rangeText } from '#lib/clinical/interpret.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const NONE: Edges = { low: null, borderlineBelow: null, borderlineFrom: null, high: null, source: 'default' };
const edge = (value: string, isInclusive = false) => ({ value: decimal(value), isInclusive });
const unit = knowledge.analytes.find(({ id }) => id === 'magnesium-serum')?.units[0];

describe('an interval in words', () => {
  it.each<[string | null, Partial<Edges>]>([
    ['0.70-1.00 mmol/L', { low: edge('0.7'), high: edge('1') }],
    ['0.70-0.90 mmol/L', { low: edge('0.7'), borderlineFrom: edge('0.9'), high: edge('1') }],
    ['at least 0.70 mmol/L', { low: edge('0.7') }],
    ['at most 1.00 mmol/L', { high: edge('1') }],
    ['below 1.00 mmol/L', { high: edge('1', true) }],
    [null, {}],
  ])('%s', (words, edges) => {
    if (!unit) throw new Error('magnesium has no unit');
    expect(rangeText({ ...NONE, ...edges }, unit)).toBe(words);
  });

  it('of a default begins above the borderline for what is within or short of it, of a laboratory never', () => {
    const edges: Edges = { ...NONE, low: edge('0.7'), borderlineBelow: edge('0.75', true), high: edge('1') };
    expect(lowerEndFor(edges, 'within')).toBe(edges.borderlineBelow);
    expect(lowerEndFor(edges, 'borderline')).toBe(edges.borderlineBelow);
    for (const other of ['below', 'above', 'critical-low', 'unknown'] as const)
      expect(lowerEndFor(edges, other)).toBe(edges.low);
    expect(lowerEndFor({ ...edges, source: 'laboratory' }, 'within')).toBe(edges.low);
    expect(lowerEndFor({ ...edges, borderlineBelow: null }, 'within')).toBe(edges.low);
    if (!unit) throw new Error('magnesium has no unit');
    expect(rangeText(edges, unit, lowerEndFor(edges, 'within'))).toBe('>0.75-1.00 mmol/L');
  });
});
