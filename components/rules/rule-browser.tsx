'use client';

import { useSearchParams } from 'next/navigation';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useFocusKey } from '#components/patients/use-focus-key.ts';
import { URGENCY_WORDS } from '#components/severity/urgency-tag.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Input } from '#components/ui/input.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { Select } from '#components/ui/select.tsx';
import { counted } from '#lib/format/dates.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import {
  countFilterValues,
  FILTER_KEYS,
  FILTER_VALUES,
  type FoundRule,
  filterRules,
  NO_FILTERS,
  type RuleFilterKey,
  type RuleFilters,
  readRuleFilters,
  rulesHref,
  searchableRules,
  searchRules,
  withFilter,
} from './rule-filters.ts';
import type { RuleRow } from './rule-rows.ts';
import { KIND_WORDS, PROVENANCE_WORDS, SIGN_OFF_WORDS } from './rule-sets.ts';
import { RuleTable } from './rule-table.tsx';

const FILTER_LABELS = {
  kind: 'Kind',
  urgency: 'Urgency',
  nutrient: 'Nutrient',
  provenance: 'Rests on',
  signOff: 'Sign-off',
} satisfies Record<RuleFilterKey, string>;

const VALUE_WORDS: Record<RuleFilterKey, (value: string) => string> = {
  kind: wordsOf((kind: keyof typeof KIND_WORDS) => KIND_WORDS[kind].many, KIND_WORDS),
  urgency: wordsOf((urgency: keyof typeof URGENCY_WORDS) => URGENCY_WORDS[urgency].long, URGENCY_WORDS),
  nutrient: wordsOf(
    (code: keyof typeof vocabulary.nutrients) => vocabulary.nutrients[code].label,
    vocabulary.nutrients,
  ),
  provenance: wordsOf((value: keyof typeof PROVENANCE_WORDS) => PROVENANCE_WORDS[value], PROVENANCE_WORDS),
  signOff: wordsOf((value: keyof typeof SIGN_OFF_WORDS) => SIGN_OFF_WORDS[value], SIGN_OFF_WORDS),
};

/** Every rule, found as one types; the filters stand in the address, what is typed does not. */
export function RuleBrowser({ rows }: { rows: readonly RuleRow[] }) {
  const filters = readRuleFilters(useSearchParams());
  const [text, setText] = useState('');
  const searched = useDeferredValue(text);
  const searchable = useMemo(() => searchableRules(rows), [rows]);
  const found = useMemo(() => searchRules(searchable, searched), [searchable, searched]);
  const shown = filterRules(found, filters);
  const isNarrowed = text !== '' || FILTER_KEYS.some((key) => filters[key] !== null);
  // Only the address changes: the page has every rule already.
  const go = (next: RuleFilters) => window.history.pushState(null, '', rulesHref(next));
  const clear = () => {
    setText('');
    go(NO_FILTERS);
  };
  return (
    <>
      <search className="mb-2 flex flex-wrap items-center gap-2 print:hidden">
        <SearchBox text={text} onChange={setText} />
        {FILTER_KEYS.map((key) => (
          <Filter
            key={key}
            filterKey={key}
            filters={filters}
            found={found}
            onChange={(value) => go(withFilter(filters, key, value))}
          />
        ))}
      </search>
      <div className="mb-1 flex min-h-7 items-center gap-3 text-small">
        <p role="status" className="tabular text-ink-2">
          {isNarrowed ? `${shown.length} of ${counted(rows.length, 'rule')}` : counted(rows.length, 'rule')}
        </p>
        {isNarrowed && shown.length > 0 ? (
          <Button variant="quiet" size="small" className="print:hidden" onClick={clear}>
            Show all rules
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="No rule fits this search"
          action={
            <Button variant="primary" onClick={clear}>
              Show all rules
            </Button>
          }
        >
          Search looks through titles, codes, sources, statements of the document and the facts that a rule reads.
        </EmptyState>
      ) : (
        <RuleTable found={shown} />
      )}
    </>
  );
}

function SearchBox({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useFocusKey('/', box);
  return (
    <div className="relative w-72 max-sm:w-full">
      <label className="sr-only" htmlFor="rule-search">
        Find a rule
      </label>
      <Input
        ref={box}
        id="rule-search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder="Find a rule, fact, source or D13"
        className="pr-9!"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
        }}
      />
      <Kbd className="absolute top-2 right-2 text-ink-3 max-sm:hidden">/</Kbd>
    </div>
  );
}

type FilterProps = {
  filterKey: RuleFilterKey;
  filters: RuleFilters;
  found: readonly FoundRule[];
  onChange: (value: string) => void;
};

/** Each value says how many rules it would leave; one that would leave none is not offered. */
function Filter({ filterKey, filters, found, onChange }: FilterProps) {
  const id = useId();
  const label = FILTER_LABELS[filterKey];
  const counts = countFilterValues(found, filters, filterKey);
  const chosen = filters[filterKey];
  return (
    <div className="w-40 max-sm:w-[calc(50%-0.25rem)]">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => onChange(event.target.value)}
        className={chosen === null ? '' : '*:[select]:border-accent! *:[select]:font-[600]'}
      >
        <option value="">{label}: any</option>
        {FILTER_VALUES[filterKey].map((value) => {
          const count = counts.get(value) ?? 0;
          return count === 0 && value !== chosen ? null : (
            <option key={value} value={value}>
              {VALUE_WORDS[filterKey](value)} ({count})
            </option>
          );
        })}
      </Select>
    </div>
  );
}

/** The words of a value that is known to be one of the set. */
function wordsOf<Value extends string>(words: (value: Value) => string, set: Record<Value, unknown>) {
  const isOne = (value: string): value is Value => Object.hasOwn(set, value);
  return (value: string): string => (isOne(value) ? words(value) : value);
}
