// Every score of the knowledge base in one shape: Wells stands in a list of its own there, with the sources of the rules that use it.

import type { Instrument, Knowledge } from '#lib/clinical/knowledge.ts';

export function instrumentsOf(knowledge: Pick<Knowledge, 'wells' | 'instruments' | 'rules'>): Instrument[] {
  const users = knowledge.rules.filter((rule) => rule.kind === 'red-flag' && rule.usesWells);
  const wells: Instrument = {
    id: 'wells',
    title: 'Two-level Wells score for deep vein thrombosis',
    items: knowledge.wells,
    positiveAt: 2,
    note: '2 points or more: likely. 1 or less: unlikely, which chooses the pathway and never clears the flag.',
    sources: users.flatMap((rule) => rule.sources.filter(({ provenance }) => provenance === 'guideline')),
  };
  return [wells, ...(knowledge.instruments ?? [])];
}
