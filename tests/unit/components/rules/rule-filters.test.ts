import { describe, expect, it } from 'vitest';
import {
  countFilterValues,
  filterRules,
  NO_FILTERS,
  type RuleFilters,
  readRuleFilters,
  rulesHref,
  searchableRules,
  searchRules,
  withFilter,
} from '#components/rules/rule-filters.ts';
import { ruleRows } from '#components/rules/rule-rows.ts';
import type { SourceReference } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { fromDocument, fromGuideline } from '#lib/knowledge/sources.ts';

const rows = ruleRows(knowledge, []);
const searchable = searchableRules(rows);
const everything = searchRules(searchable, '');
const idsOf = (text: string) => searchRules(searchable, text).map(({ row }) => row.id);

describe('the filters of the rules list', () => {
  it('read an empty address as no filter', () => {
    expect(readRuleFilters(new URLSearchParams())).toEqual(NO_FILTERS);
    expect(rulesHref(NO_FILTERS)).toBe('/rules');
  });

  it('drop what is not in a closed set, and free text', () => {
    const filters = readRuleFilters(new URLSearchParams('kind=everything&nutrient=magnesium&q=Osei&urgency=Osei'));
    expect(filters).toEqual({ ...NO_FILTERS, nutrient: 'magnesium' });
    expect(rulesHref(filters)).toBe('/rules?nutrient=magnesium');
  });

  it('round-trip through the address', () => {
    const filters: RuleFilters = {
      kind: 'red-flag',
      urgency: 'urgent',
      nutrient: 'potassium',
      provenance: 'both',
      signOff: 'awaits',
    };
    expect(readRuleFilters(new URL(rulesHref(filters), 'http://127.0.0.1').searchParams)).toEqual(filters);
  });

  it('change one and leave the others; a value of no set clears it', () => {
    const filters = withFilter(withFilter(NO_FILTERS, 'kind', 'deficiency'), 'nutrient', 'calcium');
    expect(filters).toEqual({ ...NO_FILTERS, kind: 'deficiency', nutrient: 'calcium' });
    expect(withFilter(filters, 'kind', '')).toEqual({ ...NO_FILTERS, nutrient: 'calcium' });
  });

  it('narrow together', () => {
    const found = filterRules(everything, { ...NO_FILTERS, kind: 'deficiency', nutrient: 'magnesium' });
    expect(found.map(({ row }) => row.id)).toEqual(['deficiency-magnesium']);
  });

  it.each(['kind', 'urgency', 'nutrient', 'provenance', 'signOff'] as const)(
    'count for each value of %s the rules that choosing it leaves',
    (key) => {
      const filters = withFilter(
        NO_FILTERS,
        key === 'kind' ? 'signOff' : 'kind',
        key === 'kind' ? 'awaits' : 'red-flag',
      );
      for (const [value, count] of countFilterValues(everything, filters, key)) {
        expect(filterRules(everything, withFilter(filters, key, value)), value).toHaveLength(count);
      }
    },
  );

  it('offer every rule under exactly one kind', () => {
    const counts = [...countFilterValues(everything, NO_FILTERS, 'kind').values()];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(knowledge.rules.length);
  });
});

describe('the search of the rules list', () => {
  it('finds by title, code, statement, source and fact, in any case and order', () => {
    expect(idsOf('LOW potassium')).toContain('red-flag-critical-potassium-low');
    expect(idsOf('red-flag-critical-potassium-low')).toContain('red-flag-critical-potassium-low');
    expect(idsOf('d08')).toContain('deficiency-potassium');
    expect(idsOf('NICE NG158')).toContain('red-flag-suspected-dvt');
    expect(idsOf('metformin')).toContain('deficiency-vitamin-b12');
    expect(idsOf('numb')).toContain('deficiency-vitamin-b12');
  });

  it('begins words, never their middle', () => {
    expect(idsOf('otassium')).toEqual([]);
  });

  it('says why a rule was found where the title does not', () => {
    const found = searchRules(searchable, 'potassium digoxin').find(
      ({ row }) => row.id === 'red-flag-critical-potassium-low',
    );
    expect(found?.because).toEqual(['Digoxin']);
  });

  it('finds everything with nothing typed, and nothing for what no rule names', () => {
    expect(everything).toHaveLength(knowledge.rules.length);
    expect(everything.every(({ because }) => because.length === 0)).toBe(true);
    expect(idsOf('zzzz')).toEqual([]);
  });
});

describe('the rows of the rules list', () => {
  const rowOf = (id: string) => rows.find((row) => row.id === id);

  it('carry urgency from the most to the least urgent tier', () => {
    expect(rowOf('red-flag-critical-potassium-low')).toMatchObject({ urgency: 'emergency', leastUrgency: 'urgent' });
    expect(rowOf('deficiency-magnesium')).toMatchObject({ urgency: null, leastUrgency: null });
  });

  it('carry the nutrient of the rule, or that whose deciding test it reads', () => {
    expect(rowOf('deficiency-magnesium')?.nutrients).toEqual(['magnesium']);
    expect(rowOf('red-flag-critical-potassium-low')?.nutrients).toEqual(['potassium']);
    expect(rowOf('red-flag-cauda-equina')?.nutrients).toEqual([]);
  });

  it('await sign-off where a source or a decision limit does', () => {
    for (const row of rows) {
      const rule = knowledge.rules.find(({ id }) => id === row.id);
      if (rule?.sources.some(({ awaitsSignOff }) => awaitsSignOff)) expect(row.isOpen, row.id).toBe(true);
    }
    const [rule] = knowledge.rules;
    if (!rule) throw new Error('no rules');
    const rowWith = (...sources: SourceReference[]) =>
      ruleRows({ ...knowledge, rules: [{ ...rule, sources }], limits: {} }, [])[0];
    const document = fromDocument('magnesium', 'D04');
    expect(rowWith(document)).toMatchObject({ isOpen: false, mark: null, provenance: 'document' });
    expect(rowWith(document, fromGuideline('Read', 'P'))).toMatchObject({
      isOpen: false,
      mark: 'P',
      provenance: 'both',
    });
    expect(rowWith(fromGuideline('Known', 'G'))).toMatchObject({ isOpen: true, mark: 'G', provenance: 'guideline' });
  });

  it('carry the grade that was given, and none where none was', () => {
    const answers = { what: '', who: '', how: '', where: '', when: '' };
    const about = { rule: 'deficiency-magnesium', grade: 'low' as const, evidence: '', answers, choices: [] };
    const graded = ruleRows(knowledge, [about]);
    expect(graded.find(({ id }) => id === 'deficiency-magnesium')?.grade).toBe('low');
    expect(graded.find(({ id }) => id === 'deficiency-calcium')?.grade).toBeNull();
  });
});
