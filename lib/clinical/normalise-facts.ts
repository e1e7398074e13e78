// Facts indexed for the rules, with what they imply (decision table, rule 0.8): presence travels up, absence never.

import { CIRCUMSTANCES, CONDITIONS, DIETS, MEDICINES, RESTRICTIONS } from './codes.ts';
import type { HistoryCode } from './condition.ts';
import { ageInYears } from './dates.ts';
import type { CaseFacts, IsoDate, SymptomFact } from './facts.ts';
import type { Truth } from './truth.ts';

export type SymptomEntry = { fact: SymptomFact; path: string };
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
  /** Present entries of a code, implied ones included. */
  present: ReadonlyMap<string, readonly SymptomEntry[]>;
  /** Codes explicitly absent and nowhere present. */
  absent: ReadonlySet<string>;
  history: (code: HistoryCode) => HistoryEntry;
};

type ListName = 'conditions' | 'medicines' | 'circumstances';

const LIST_OF_CODE: ReadonlyMap<string, ListName> = new Map([
  ...CONDITIONS.map((code): [string, ListName] => [code, 'conditions']),
  ...MEDICINES.map((code): [string, ListName] => [code, 'medicines']),
  ...CIRCUMSTANCES.map((code): [string, ListName] => [code, 'circumstances']),
]);
const DIET_CODES: ReadonlySet<string> = new Set(DIETS);
const RESTRICTION_CODES: ReadonlySet<string> = new Set(RESTRICTIONS);

/** What the presence of another code proves: statin is proven by a named statin, kidney disease by dialysis. */
const IMPLIED_BY: ReadonlyMap<string, readonly HistoryCode[]> = new Map([
  ['statin', ['simvastatin-or-atorvastatin']],
  ['ckd', ['haemodialysis', 'peritoneal-dialysis']],
]);

/** A multivitamin may hold any of these: it turns "not listed" into unknown, never into present. */
const MAY_BE_IN_MULTIVITAMIN: ReadonlySet<string> = new Set([
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
]);

export function normaliseFacts(facts: CaseFacts): NormalisedFacts {
  const present = new Map<string, SymptomEntry[]>();
  const absences = new Map<string, SymptomEntry[]>();
  facts.symptoms.forEach((fact, index) => {
    if (fact.status === 'absent') append(absences, fact.code, { fact, path: `symptoms[${index}]` });
    if (fact.status !== 'present') return;
    const entry = { fact, path: `symptoms[${index}]` };
    append(present, fact.code, entry);
    if (fact.code === 'nocturnal-cramp') append(present, 'muscle-cramp', entry);
    if (fact.code === 'muscle-cramp' && fact.nocturnal === true) append(present, 'nocturnal-cramp', entry);
  });
  const absent = new Set(
    [...absences].filter(([code, entries]) => !present.has(code) && isAbsent(entries)).map(([code]) => code),
  );
  const listed = indexHistory(facts);
  return {
    facts,
    ageYears: ageInYears(facts.patient.birthDate, facts.asOf),
    present,
    absent,
    history: (code) => historyOf(code, facts, listed),
  };
}

/** Absent on one side alone says nothing of the other. */
function isAbsent(entries: readonly SymptomEntry[]): boolean {
  const sides = new Set(entries.map(({ fact }) => fact.side));
  return sides.has(null) || sides.has('both') || (sides.has('left') && sides.has('right'));
}

function append(map: Map<string, SymptomEntry[]>, code: string, entry: SymptomEntry): void {
  const entries = map.get(code);
  if (entries) entries.push(entry);
  else map.set(code, [entry]);
}

type Listed = ReadonlyMap<string, { startedOn: IsoDate | null; path: string }>;

function indexHistory({ patient }: CaseFacts): Listed {
  const listed = new Map<string, { startedOn: IsoDate | null; path: string }>();
  for (const list of ['conditions', 'medicines'] as const) {
    patient[list]?.forEach((item, index) => {
      const path = `patient.${list}[${index}]`;
      const earlier = listed.get(item.code);
      if (!earlier || startsEarlier(item.startedOn, earlier.startedOn))
        listed.set(item.code, { startedOn: item.startedOn, path });
    });
  }
  patient.circumstances?.forEach((code, index) => {
    listed.set(code, { startedOn: null, path: `patient.circumstances[${index}]` });
  });
  patient.restrictions.forEach((code, index) => {
    listed.set(code, { startedOn: null, path: `patient.restrictions[${index}]` });
  });
  if (patient.diet !== null) listed.set(patient.diet, { startedOn: null, path: 'patient.diet' });
  return listed;
}

function startsEarlier(candidate: IsoDate | null, current: IsoDate | null): boolean {
  return current !== null && (candidate === null || candidate < current);
}

function historyOf(code: HistoryCode, { patient }: CaseFacts, listed: Listed): HistoryEntry {
  const found =
    listed.get(code) ??
    IMPLIED_BY.get(code)
      ?.map((implier) => listed.get(implier))
      .find((entry) => entry !== undefined);
  if (found) return { truth: 'met', ...found, isPossible: false };
  const multivitamin = MAY_BE_IN_MULTIVITAMIN.has(code) ? listed.get('multivitamin') : undefined;
  if (multivitamin) return { truth: 'unknown', ...multivitamin, isPossible: true };
  return { truth: wasAsked(code, patient) ? 'not-met' : 'unknown', startedOn: null, path: null, isPossible: false };
}

/** Restrictions are set for a patient, not asked about: an empty list says that none is set. */
function wasAsked(code: HistoryCode, patient: CaseFacts['patient']): boolean {
  if (RESTRICTION_CODES.has(code)) return true;
  return DIET_CODES.has(code) ? patient.diet !== null : wasListAsked(code, patient);
}

/** A code that other lists can imply was asked only when those lists were. */
function wasListAsked(code: HistoryCode, patient: CaseFacts['patient']): boolean {
  return [code, ...(IMPLIED_BY.get(code) ?? [])].every((name) => {
    const list = LIST_OF_CODE.get(name);
    const wasLeftOut =
      list === 'circumstances' && patient.circumstancesNotAsked?.some((left) => left === name) === true;
    return list !== undefined && patient[list] !== null && !wasLeftOut;
  });
}
