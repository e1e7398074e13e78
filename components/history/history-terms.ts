// The three lists of a history review as things to search for, choose and describe.

import type { Searchable } from '#components/record/term-search.ts';
import { ALLERGENS, CONDITIONS, MEDICINES, type MedicineCode } from '#lib/clinical/codes.ts';
import { allergens } from '#lib/knowledge/vocabulary/allergens.ts';
import { conditions } from '#lib/knowledge/vocabulary/conditions.ts';
import { medicines } from '#lib/knowledge/vocabulary/medicines.ts';

export type HistoryKind = 'allergens' | 'conditions' | 'medicines';

export type HistoryWords = {
  title: string;
  /** The question, as it is put to the patient. */
  question: string;
  none: string;
  recorded: string;
  find: string;
  /** Completes "Saved: ...". */
  noun: string;
};

export const HISTORY_WORDS = {
  allergens: {
    title: 'Food allergies',
    question: 'Is there any food that you are allergic to?',
    none: 'Asked: no food allergy',
    recorded: 'Asked: allergic to',
    find: 'Find a food allergy',
    noun: 'allergies',
  },
  conditions: {
    title: 'Conditions',
    question: 'Which illnesses do you have, or had operations for?',
    none: 'Asked: no condition',
    recorded: 'Asked: has',
    find: 'Find a condition',
    noun: 'conditions',
  },
  medicines: {
    title: 'Medicines and supplements',
    question: 'What do you take, also without a prescription?',
    none: 'Asked: takes none',
    recorded: 'Asked: takes',
    find: 'Find a medicine, by name or class',
    noun: 'medicines',
  },
} satisfies Record<HistoryKind, HistoryWords>;

/** Everything that can be chosen, with the words a person may type. */
export const HISTORY_TERMS: Record<HistoryKind, readonly Searchable[]> = {
  allergens: ALLERGENS.map((code) => ({
    code,
    label: allergens[code].label,
    synonyms: allergens[code].synonyms,
    group: 'food',
  })),
  conditions: CONDITIONS.map((code) => ({
    code,
    label: conditions[code].label,
    synonyms: conditions[code].synonyms,
    group: conditions[code].group,
  })),
  medicines: MEDICINES.flatMap((code) => [
    { code, label: medicines[code].label, synonyms: medicines[code].synonyms, group: medicines[code].group },
    ...membersOf(code),
  ]),
};

/** A member of a class is found and kept by its own name: "omeprazole", filed under proton pump inhibitors. */
function membersOf(code: MedicineCode): Searchable[] {
  const { label, members } = medicines[code];
  return members
    .filter((member) => member.toLowerCase() !== label.toLowerCase())
    .map((member) => ({ code: `${code}/${member}`, label: capital(member), synonyms: [], group: label }));
}

/** What choosing a term puts on the list: the code of the class and, for a member, its name. */
export function chosenTerm(term: Searchable): { code: string; name: string } {
  const [code = term.code, name = ''] = term.code.split('/');
  return { code, name };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The label of a code of one list; the code itself for one that this version does not know. */
export function historyLabel(kind: HistoryKind, code: string): string {
  return HISTORY_TERMS[kind].find((term) => term.code === code)?.label ?? code;
}
