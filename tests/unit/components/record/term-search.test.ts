import { describe, expect, it } from 'vitest';
import { exactTerm, searchTerms } from '#components/record/term-search.ts';
import { ANALYTES } from '#lib/clinical/codes.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';

const tests = ANALYTES.map((code) => ({ code, group: '', ...vocabulary.analytes[code] }));
const first = (query: string) => searchTerms(tests, query)[0]?.code;

describe('finding a term', () => {
  it.each([
    ['magn', 'magnesium-serum'],
    ['b12', 'vitamin-b12-serum'],
    ['potassium', 'potassium-serum'],
    ['hba1c', 'hba1c'],
    ['creat', 'creatinine'],
  ])('finds what "%s" means first', (query, code) => {
    expect(first(query)).toBe(code);
  });

  it('wants every word, in any order and case', () => {
    const found = searchTerms(tests, 'ADJUSTED cal').map(({ code }) => code);
    expect(found[0]).toBe('calcium-adjusted');
    expect(found).not.toContain('calcium-ionised');
  });

  it('finds nothing for what nothing is called', () => {
    expect(searchTerms(tests, 'xylophone')).toEqual([]);
  });

  it('gives at most as many as asked for', () => {
    expect(searchTerms(tests, '', 3)).toHaveLength(3);
    expect(searchTerms(tests, 'a', 4).length).toBeLessThanOrEqual(4);
  });

  it('names exactly one term or none', () => {
    expect(exactTerm(tests, ' Creatinine ')?.code).toBe('creatinine');
    expect(exactTerm(tests, 'vitamin')).toBeNull();
    expect(exactTerm(tests, '')).toBeNull();
  });
});
