// What of the knowledge base still rests on a number that nobody has signed, and who signed the rest.

import type { SourceMark, SourceReference } from '../clinical/screening.ts';
import type { NumberAbouts } from './number-abouts.ts';
import type { SignOff } from './sign-offs.ts';

/** From the surest to the least sure: read on the authority's page, calculated, secondary, general knowledge. */
export const MARKS: readonly SourceMark[] = ['P', 'C', 'S', 'NEW-S', 'G', 'NEW-G'];

export const MARK_WORDS: Record<SourceMark, { short: string; long: string }> = {
  P: { short: 'read at the source', long: 'Read on the authority’s own page.' },
  C: { short: 'calculated', long: 'Calculated from numbers that are read at their source.' },
  S: { short: 'second-hand', long: 'Read on a page that quotes the authority.' },
  'NEW-S': { short: 'second-hand, new', long: 'Found while building Legwork, on a page that quotes the authority.' },
  G: { short: 'general knowledge', long: 'General clinical knowledge, without a page behind it.' },
  'NEW-G': {
    short: 'our own reading, new',
    long: 'Set while building Legwork from general knowledge, without a page behind it.',
  },
};

/** The least sure mark among the sources; `null` when none has a mark (the document has no numbers). */
export function worstMark(sources: readonly SourceReference[]): SourceMark | null {
  return sources.reduce<SourceMark | null>((worst, { mark }) => {
    if (mark === null) return worst;
    return worst === null || MARKS.indexOf(mark) > MARKS.indexOf(worst) ? mark : worst;
  }, null);
}

export type SignOffState =
  | { kind: 'awaits' }
  | { kind: 'signed'; by: SignOff }
  /** Every number was read at its source or calculated. */
  | { kind: 'none-needed' };

/** `version` is the rule's; limits, analytes and scores have version 1. */
export function signOffStateOf(
  item: string,
  version: number,
  sources: readonly SourceReference[],
  signed: readonly SignOff[],
): SignOffState {
  if (sources.some((source) => source.awaitsSignOff)) return { kind: 'awaits' };
  const by = signed.find((signOff) => signOff.item === item && signOff.version === version);
  return by ? { kind: 'signed', by } : { kind: 'none-needed' };
}

export type OpenCount = { open: number; all: number };
export type OpenCounts = { limits: OpenCount; analytes: OpenCount; instruments: OpenCount };

type Sourced = { sources: readonly SourceReference[] };
/** Scores in any shape that has its sources. */
type Counted = Omit<NumberAbouts, 'instruments'> & { instruments: Record<string, Sourced> };

/** How many of each rest on an unsigned number. Rules are counted where it is known what they read. */
export function countOpen(abouts: Counted): OpenCounts {
  return {
    limits: countOf(Object.values(abouts.limits)),
    analytes: countOf(Object.values(abouts.analytes)),
    instruments: countOf(Object.values(abouts.instruments)),
  };
}

function countOf(items: readonly Sourced[]): OpenCount {
  return {
    open: items.filter(({ sources }) => sources.some((source) => source.awaitsSignOff)).length,
    all: items.length,
  };
}
