// Whether two snapshots say the same of a patient, whatever the day they were taken on.

import { z } from 'zod';

import type { CaseFacts } from '#lib/clinical/facts.ts';

const storedFactsSchema = z.record(z.string(), z.unknown());

/** `storedText`: the facts of a screening as they were kept. Only the day and the id may differ. */
export function isSameRecord(storedText: string, facts: CaseFacts): boolean {
  return identity(storedFactsSchema.parse(JSON.parse(storedText))) === identity(facts);
}

function identity(facts: Record<string, unknown>): string {
  const { id: _id, asOf: _asOf, ...record } = facts;
  return JSON.stringify(record);
}
