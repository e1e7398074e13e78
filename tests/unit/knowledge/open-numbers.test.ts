import { describe, expect, it } from 'vitest';
import { countOpen, MARK_WORDS, MARKS, signOffStateOf, worstMark } from '#lib/knowledge/open-numbers.ts';
import { fromDocument, fromGuideline } from '#lib/knowledge/sources.ts';

const READ = fromGuideline('Read', 'P');
const GENERAL = fromGuideline('General', 'G');

describe('what is still open', () => {
  it('calls the least sure mark of several', () => {
    expect(worstMark([READ, GENERAL, fromGuideline('Quoted', 'S')])).toBe('G');
    expect(worstMark([READ, fromGuideline('Counted', 'C')])).toBe('C');
    expect(worstMark([fromDocument('magnesium', 'D04'), READ])).toBe('P');
    expect(worstMark([fromDocument('magnesium', 'D04')])).toBeNull();
  });

  it('has words for every mark, from the surest on', () => {
    expect(MARKS).toHaveLength(Object.keys(MARK_WORDS).length);
    expect(MARKS[0]).toBe('P');
  });

  it('awaits a signature, shows who gave it, or needs none', () => {
    const by = { item: 'a-rule', version: 2, who: 'A. Person', role: 'clinical lead', on: '2026-11-20' };
    expect(signOffStateOf('a-rule', 2, [READ, GENERAL], [by])).toEqual({ kind: 'awaits' });
    const settled = { ...GENERAL, awaitsSignOff: false };
    expect(signOffStateOf('a-rule', 2, [settled], [by])).toEqual({ kind: 'signed', by });
    expect(signOffStateOf('a-rule', 3, [settled], [by])).toEqual({ kind: 'none-needed' });
    expect(signOffStateOf('another', 2, [READ], [by])).toEqual({ kind: 'none-needed' });
  });

  it('counts limits, analytes and scores apart', () => {
    const counts = countOpen({
      limits: { one: { sources: [GENERAL] }, other: { sources: [READ] } },
      analytes: { sodium: { molarMass: null, loinc: {}, sources: [GENERAL] } },
      instruments: {},
    });
    expect(counts).toEqual({
      limits: { open: 1, all: 2 },
      analytes: { open: 1, all: 1 },
      instruments: { open: 0, all: 0 },
    });
  });
});
