// The filters of the rules list: closed sets, which stand in the URL, and the search, which never does.

import { z } from 'zod';
import { NUTRIENTS, URGENCIES } from '#lib/clinical/codes.ts';
import { foldText, foldWords } from '#lib/format/fold-text.ts';
import type { RuleRow } from './rule-rows.ts';
import { PROVENANCES, RULE_KINDS, SIGN_OFF_FILTERS } from './rule-sets.ts';

const closed = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).nullable().catch(null);

/** An unknown value in an old link reads as "no filter". */
const ruleFiltersSchema = z.object({
  kind: closed(RULE_KINDS),
  urgency: closed(URGENCIES),
  nutrient: closed(NUTRIENTS),
  provenance: closed(PROVENANCES),
  signOff: closed(SIGN_OFF_FILTERS),
});
export type RuleFilters = z.infer<typeof ruleFiltersSchema>;
export type RuleFilterKey = keyof RuleFilters;

export const FILTER_KEYS = ['kind', 'urgency', 'nutrient', 'provenance', 'signOff'] as const;

export const FILTER_VALUES = {
  kind: RULE_KINDS,
  urgency: URGENCIES,
  nutrient: NUTRIENTS,
  provenance: PROVENANCES,
  signOff: SIGN_OFF_FILTERS,
} as const satisfies Record<RuleFilterKey, readonly string[]>;

export const NO_FILTERS: RuleFilters = { kind: null, urgency: null, nutrient: null, provenance: null, signOff: null };

/** `get` is that of the URL's search parameters; the first of several values counts. */
export function readRuleFilters(search: { get: (key: string) => string | null }): RuleFilters {
  return ruleFiltersSchema.parse(Object.fromEntries(FILTER_KEYS.map((key) => [key, search.get(key)])));
}

/** The same filters with one changed; a value outside the set clears it. */
export function withFilter(filters: RuleFilters, key: RuleFilterKey, value: string): RuleFilters {
  return ruleFiltersSchema.parse({ ...filters, [key]: value });
}

export function rulesHref(filters: RuleFilters): string {
  const query = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filters[key];
    if (value !== null) query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? '/rules' : `/rules?${text}`;
}

export function passesFilter(row: RuleRow, key: RuleFilterKey, value: string): boolean {
  switch (key) {
    case 'kind':
      return row.kind === value;
    case 'urgency':
      return row.urgency === value;
    case 'nutrient':
      return row.nutrients.some((nutrient) => nutrient === value);
    case 'provenance':
      return row.provenance === value;
    case 'signOff':
      return row.isOpen === (value === 'awaits');
  }
}

export type FoundRule = {
  row: RuleRow;
  /** The words outside the title that the search met, to show why a rule is in the list. */
  because: string[];
};

export type SearchableRule = { row: RuleRow; title: string; words: { shown: string; folded: string }[] };

/** Folded once, so that each key typed only compares. */
export function searchableRules(rows: readonly RuleRow[]): SearchableRule[] {
  return rows.map((row) => ({
    row,
    title: ` ${foldText(row.title)}`,
    words: row.words.map((shown) => ({ shown, folded: ` ${foldText(shown)}` })),
  }));
}

/** Every word typed must begin a word of the title or of something the rule names. */
export function searchRules(rules: readonly SearchableRule[], text: string): FoundRule[] {
  const wanted = foldWords(text).map((word) => ` ${word}`);
  return rules.flatMap(({ row, title, words }) => {
    const because: string[] = [];
    for (const word of wanted) {
      if (title.includes(word)) continue;
      const met = words.find(({ folded }) => folded.includes(word));
      if (met === undefined) return [];
      if (!because.includes(met.shown)) because.push(met.shown);
    }
    return [{ row, because }];
  });
}

export function filterRules(found: readonly FoundRule[], filters: RuleFilters): FoundRule[] {
  return found.filter(({ row }) =>
    FILTER_KEYS.every((key) => {
      const value = filters[key];
      return value === null || passesFilter(row, key, value);
    }),
  );
}

/** How many rules each value of a filter would leave, with the search and the other filters as they are. */
export function countFilterValues(
  found: readonly FoundRule[],
  filters: RuleFilters,
  key: RuleFilterKey,
): Map<string, number> {
  const others = filterRules(found, { ...filters, [key]: null });
  return new Map(
    FILTER_VALUES[key].map((value) => [value, others.filter(({ row }) => passesFilter(row, key, value)).length]),
  );
}
