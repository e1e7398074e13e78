// Facts indexed for the rules, with what they imply (decision table, rule 0.8): presence travels up, absence never.

import { copyOf } from './bytes.ts';
import { EXAMINATION_FINDINGS, SYMPTOMS } from './codes.ts';
import type { HistoryCode } from './condition.ts';
import { ageInYears } from './dates.ts';
import type { CaseFacts, IsoDate, SymptomFact } from './facts.ts';
import {
  HISTORY_INDEX,
  type HistoryTable,
  historyTable,
  type Listing,
  MAY_BE_IN_MULTIVITAMIN,
} from './normalise-history.ts';
import { MET, NOT_MET, type Truth, truthOfCode, UNKNOWN } from './truth.ts';

/** `index`: place in `facts.symptoms`. */
export type SymptomEntry = { fact: SymptomFact; index: number };

/** By the place of a code in SYMPTOM_INDEX: present, explicitly absent, or unknown; and the entries that say present. */
export type SymptomTable = {
  states: Uint8Array;
  entries: readonly (readonly SymptomEntry[])[];
  /** Of each of them the place of its code. */
  places: readonly number[];
};

export type HistoryEntry = {
  truth: Truth;
  startedOn: IsoDate | null;
  path: string | null;
  /** Unknown because a multivitamin is listed that may contain it; `startedOn` is then that of the multivitamin. */
  isPossible: boolean;
};

export type NormalisedFacts = {
  facts: CaseFacts;
  ageYears: number | null;
  symptoms: SymptomTable;
  histories: HistoryTable;
};

const SYMPTOM_CODES = [...SYMPTOMS, ...EXAMINATION_FINDINGS];
export const SYMPTOM_INDEX: ReadonlyMap<string, number> = new Map(SYMPTOM_CODES.map((code, index) => [code, index]));
const MUSCLE_CRAMP = placeOf('muscle-cramp');
const NOCTURNAL_CRAMP = placeOf('nocturnal-cramp');

export function normaliseFacts(facts: CaseFacts): NormalisedFacts {
  return {
    facts,
    ageYears: ageInYears(facts.patient.birthDate, facts.asOf),
    symptoms: symptomTable(facts.symptoms),
    histories: historyTable(facts),
  };
}

function symptomTable(symptoms: readonly SymptomFact[]): SymptomTable {
  const states = copyOf(NOTHING_ASKED);
  const entries: SymptomEntry[][] = [];
  const places: number[] = [];
  const add = (place: number, entry: SymptomEntry) => {
    if (states[place] === MET) {
      entries[places.indexOf(place)]?.push(entry);
      return;
    }
    states[place] = MET;
    entries.push([entry]);
    places.push(place);
  };
  for (let index = 0; index < symptoms.length; index += 1) {
    const fact = symptoms[index];
    const place = fact === undefined || fact.status === 'not-asked' ? undefined : SYMPTOM_INDEX.get(fact.code);
    if (fact === undefined || place === undefined) continue;
    if (fact.status === 'absent') {
      if (states[place] === UNKNOWN && isAbsentOnAllSides(fact, symptoms)) states[place] = NOT_MET;
      continue;
    }
    const entry = { fact, index };
    add(place, entry);
    if (place === NOCTURNAL_CRAMP) add(MUSCLE_CRAMP, entry);
    if (place === MUSCLE_CRAMP && fact.nocturnal === true) add(NOCTURNAL_CRAMP, entry);
  }
  return { states, entries, places };
}

const NOTHING_ASKED = new Uint8Array(SYMPTOM_CODES.length).fill(UNKNOWN);

/** The entries that say of a present code that it is. */
export function entriesAt(place: number, { places, entries }: SymptomTable): readonly SymptomEntry[] {
  return entries[places.indexOf(place)] ?? [];
}

/** Absent on one side alone says nothing of the other. */
function isAbsentOnAllSides(fact: SymptomFact, symptoms: readonly SymptomFact[]): boolean {
  if (fact.side === null || fact.side === 'both') return true;
  return symptoms.some(
    (other) => other.code === fact.code && other.status === 'absent' && other.side !== null && other.side !== fact.side,
  );
}

export function isPresent(code: string, { symptoms }: NormalisedFacts): boolean {
  const place = SYMPTOM_INDEX.get(code);
  return place !== undefined && symptoms.states[place] === MET;
}

/** What is known of one history code, with where it was listed. */
export function historyOf(code: HistoryCode, { histories }: NormalisedFacts): HistoryEntry {
  const place = HISTORY_INDEX.get(code) ?? -1;
  const truth = truthOfCode(histories.truths[place]);
  const listing = histories.listings.get(place);
  if (listing) return { truth, startedOn: listing.startedOn, path: pathOf(listing), isPossible: false };
  const { multivitamin } = histories;
  return multivitamin && MAY_BE_IN_MULTIVITAMIN.includes(place)
    ? { truth, startedOn: multivitamin.startedOn, path: pathOf(multivitamin), isPossible: true }
    : { truth, startedOn: null, path: null, isPossible: false };
}

function pathOf({ list, index }: Listing): string {
  return index === null ? `patient.${list}` : `patient.${list}[${index}]`;
}

function placeOf(code: string): number {
  const place = SYMPTOM_INDEX.get(code);
  if (place === undefined) throw new RangeError(`no symptom ${code}`);
  return place;
}
