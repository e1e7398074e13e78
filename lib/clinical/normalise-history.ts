// Conditions, medicines, circumstances, diet and restrictions as one table of truths: listed, asked and not listed, or not asked.

import { copyOf } from './bytes.ts';
import { CIRCUMSTANCES, CONDITIONS, DIETS, MEDICINES, RESTRICTIONS } from './codes.ts';
import type { HistoryCode } from './condition.ts';
import type { CaseFacts, IsoDate, PatientFacts } from './facts.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';

type ListName = 'conditions' | 'medicines' | 'circumstances';

/** Where a code was listed. `index` is `null` for the diet, which is no list. */
export type Listing = {
  list: ListName | 'restrictions' | 'diet';
  index: number | null;
  startedOn: IsoDate | null;
};

/** By the place of a code in HISTORY_INDEX: its truth, and where it was listed. */
export type HistoryTable = {
  truths: Uint8Array;
  listings: ReadonlyMap<number, Listing>;
  multivitamin: Listing | undefined;
};

const ALL_CODES = [...CONDITIONS, ...MEDICINES, ...CIRCUMSTANCES, ...DIETS, ...RESTRICTIONS];
export const HISTORY_INDEX: ReadonlyMap<string, number> = new Map(ALL_CODES.map((code, index) => [code, index]));

const LISTS: readonly { list: Listing['list']; codes: readonly string[] }[] = [
  { list: 'conditions', codes: CONDITIONS },
  { list: 'medicines', codes: MEDICINES },
  { list: 'circumstances', codes: CIRCUMSTANCES },
  { list: 'diet', codes: DIETS },
  { list: 'restrictions', codes: RESTRICTIONS },
];

/** What the presence of another code proves; that it is absent is known only when those others were asked about too. */
export const PROVEN_BY: readonly { code: HistoryCode; by: readonly HistoryCode[] }[] = [
  { code: 'statin', by: ['simvastatin-or-atorvastatin'] },
  { code: 'ckd', by: ['haemodialysis', 'peritoneal-dialysis'] },
];
const IMPLIED_BY = PROVEN_BY.map(({ code, by }) => ({ code: indexOf(code), by: by.map(indexOf) }));

/** A multivitamin may hold any of these: it turns "not listed" into unknown, never into present. */
export const MAY_BE_IN_MULTIVITAMIN: readonly number[] = [
  'vitamin-d-supplement',
  'vitamin-b6-supplement',
  'vitamin-b12-supplement',
  'folic-acid-supplement',
  'thiamine-supplement',
  'vitamin-k-supplement',
  'vitamin-e-supplement',
  'vitamin-c-supplement',
  'magnesium-supplement',
  'calcium-supplement',
  'iron-supplement',
  'zinc-supplement',
].map(indexOf);
const NO_CODES: readonly never[] = [];
const MULTIVITAMIN = indexOf('multivitamin');

export function historyTable({ patient }: CaseFacts): HistoryTable {
  const truths = copyOf(templateFor(patient));
  const listings = new Map<number, Listing>();
  const add = (code: string, list: Listing['list'], index: number | null, startedOn: IsoDate | null) => {
    const place = HISTORY_INDEX.get(code);
    if (place === undefined) return;
    const earlier = listings.get(place);
    if (earlier && !startsEarlier(startedOn, earlier.startedOn)) return;
    listings.set(place, { list, index, startedOn });
    truths[place] = MET;
  };
  for (const code of patient.circumstancesNotAsked ?? NO_CODES) unanswer(code, truths);
  let index = 0;
  for (const { code, startedOn } of patient.conditions ?? NO_CODES) add(code, 'conditions', index++, startedOn);
  index = 0;
  for (const { code, startedOn } of patient.medicines ?? NO_CODES) add(code, 'medicines', index++, startedOn);
  index = 0;
  for (const code of patient.circumstances ?? NO_CODES) add(code, 'circumstances', index++, null);
  index = 0;
  for (const code of patient.restrictions) add(code, 'restrictions', index++, null);
  if (patient.diet !== null) add(patient.diet, 'diet', null, null);
  for (const { code, by } of IMPLIED_BY) {
    if (truths[code] === MET) continue;
    for (const place of by) {
      const implier = listings.get(place);
      if (!implier) continue;
      listings.set(code, implier);
      truths[code] = MET;
      break;
    }
  }
  const multivitamin = listings.get(MULTIVITAMIN);
  if (multivitamin) for (const place of MAY_BE_IN_MULTIVITAMIN) if (truths[place] !== MET) truths[place] = UNKNOWN;
  return { truths, listings, multivitamin };
}

/** A code of a list that was answered, though nobody asked about this one; what it could imply is open with it. */
function unanswer(code: string, truths: Uint8Array): void {
  const place = HISTORY_INDEX.get(code);
  if (place === undefined) return;
  truths[place] = UNKNOWN;
  for (const { code: implied, by } of IMPLIED_BY) if (by.includes(place)) truths[implied] = UNKNOWN;
}

function startsEarlier(candidate: IsoDate | null, current: IsoDate | null): boolean {
  return current !== null && (candidate === null || candidate < current);
}

const TEMPLATES = new Map<number, Uint8Array>();

/** Truths of a patient of whom nothing is listed: not met where the list was asked, else unknown. */
function templateFor(patient: PatientFacts): Uint8Array {
  const key =
    (patient.conditions === null ? 0 : 1) +
    (patient.medicines === null ? 0 : 2) +
    (patient.circumstances === null ? 0 : 4) +
    (patient.diet === null ? 0 : 8);
  const known = TEMPLATES.get(key);
  if (known) return known;
  const template = new Uint8Array(ALL_CODES.length).fill(UNKNOWN);
  for (const { list, codes } of LISTS) {
    const truth: TruthCode = list === 'restrictions' || patient[list] !== null ? NOT_MET : UNKNOWN;
    for (const code of codes) template[indexOf(code)] = truth;
  }
  // A code that other lists can imply was asked only when those lists were.
  for (const { code, by } of IMPLIED_BY) if (by.some((place) => template[place] === UNKNOWN)) template[code] = UNKNOWN;
  TEMPLATES.set(key, template);
  return template;
}

function indexOf(code: string): number {
  const index = HISTORY_INDEX.get(code);
  if (index === undefined) throw new RangeError(`no history code ${code}`);
  return index;
}
