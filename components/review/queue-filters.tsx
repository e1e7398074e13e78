'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useId } from 'react';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { NUTRIENTS, RED_FLAGS, URGENCIES } from '#lib/clinical/codes.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { parseQueueParams, type QueueParams, queueHref } from './queue-params.ts';
import { CASE_DUE_FILTERS, DUE_WORDS } from './queue-sets.ts';

type QueueFiltersProps = { params: QueueParams; search: string; onSearch: (text: string) => void };

/** Closed sets go to the address; what is typed does not. */
export function QueueFilters({ params, search, onSearch }: QueueFiltersProps) {
  const router = useRouter();
  const set = (key: 'urgency' | 'nutrient' | 'redFlag' | 'due', value: string) =>
    router.push(queueHref(parseQueueParams({ ...withoutNulls(params), [key]: value === '' ? undefined : value })));
  return (
    <search className="mb-3 flex flex-wrap items-center gap-2">
      <label className="sr-only" htmlFor="queue-search">
        Find a patient or finding
      </label>
      <div className="w-60 max-sm:w-full">
        <Input
          id="queue-search"
          type="text"
          autoComplete="off"
          placeholder="Find a patient or finding"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <Filter label="Nutrient" value={params.nutrient} onChange={(value) => set('nutrient', value)}>
        {NUTRIENTS.map((code) => (
          <option key={code} value={code}>
            {vocabulary.nutrients[code].label}
          </option>
        ))}
      </Filter>
      <Filter label="Red flag" value={params.redFlag} onChange={(value) => set('redFlag', value)}>
        {RED_FLAGS.map((code) => (
          <option key={code} value={code}>
            {vocabulary.redFlags[code].label}
          </option>
        ))}
      </Filter>
      <Filter label="Urgency" value={params.urgency} onChange={(value) => set('urgency', value)}>
        {URGENCIES.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </Filter>
      <Filter label="Due" value={params.due} onChange={(value) => set('due', value)}>
        {CASE_DUE_FILTERS.map((code) => (
          <option key={code} value={code}>
            {DUE_WORDS[code]}
          </option>
        ))}
      </Filter>
    </search>
  );
}

type FilterProps = {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  children: ReactNode;
};

function Filter({ label, value, onChange, children }: FilterProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="w-40 max-sm:w-[calc(50%-0.25rem)]">
      <span className="sr-only">{label}</span>
      <Select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{label}: any</option>
        {children}
      </Select>
    </label>
  );
}

function withoutNulls(params: QueueParams): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value ?? undefined]));
}
