// The handout compiler: findings, decisions, patient facts and food knowledge in; gates, lists and a document out.
// Pure: the same input gives the same document. What cannot be known is treated as unsafe where it matters.

import type { Allergen, Nutrient } from '../codes.ts';
import { documentText } from './document-text.ts';
import { foodFilters, hasAllergen, isPotassiumLimited } from './filters.ts';
import { evaluateGates } from './gates.ts';
import { heldLists } from './held-lists.ts';
import { holdSheet } from './hold-sheet.ts';
import type { Food, HandoutKnowledge } from './knowledge.ts';
import { findNeverPrint } from './never-print.ts';
import { handoutPatient } from './patient.ts';
import { lowPotassiumFillers, pickFoods } from './pick.ts';
import { readingGrade } from './reading-grade.ts';
import { askFirstBlock } from './section-ask-first.ts';
import { foodListBlocks, noticeBlock, tickListBlock } from './section-foods.ts';
import { getHelpNowBlock, mainMessageBlock, titleBlock } from './section-head.ts';
import { callUsBlock, footBlock, nextStepBlock, pageFurniture, pillsBlock, teachBackBlock } from './section-tail.ts';
import { whyBlock } from './section-why.ts';
import type { Sheet } from './sheet.ts';
import { unitWriter } from './text-units.ts';
import type { HandoutBlock, HandoutDocument, HandoutInput, HandoutResult } from './types.ts';

/**
 * Compiles the sheet for one patient. `blocked` with a hold sheet when a gate stops everything or no list is left; with neither
 * when no nutrient was asked for.
 * Throws when a sentence would break the never-print rules: the sheet is then not made at all.
 */
export function compileHandout(input: HandoutInput, knowledge: HandoutKnowledge): HandoutResult {
  const patient = handoutPatient(input.facts, input.screening, knowledge);
  const gates = evaluateGates(input, patient, knowledge);
  const ordered = inPrintOrder(input);
  const confirmed = ordered.filter((nutrient) => input.request.confirmed.includes(nutrient));
  const held = heldLists(input, patient, ordered, gates);
  const isStopped = gates.some((outcome) => outcome.effect === 'block' || outcome.holds === 'all');
  const printable = ordered.filter((nutrient) => !held.some((list) => list.nutrient === nutrient));
  const isBlocked = isStopped || printable.length === 0;
  const limited = isPotassiumLimited(patient, gates);
  const filters = foodFilters(patient, gates);
  const picks = pickFoods(ordered, knowledge, {
    filters,
    isPotassiumLimited: limited,
    isCheeseLimited: gates.some((outcome) => outcome.gate === 'G13'),
    printable: isBlocked ? [] : printable,
  });
  const lists = new Map(printable.map((nutrient) => [nutrient, picks.lists.get(nutrient) ?? []]));
  const fillers =
    limited && !isBlocked ? lowPotassiumFillers(knowledge.foods, filters, [...lists.values()].flat()) : [];
  const notFiltered = unfilteredAllergens(patient.facts.allergens ?? [], knowledge.foods);
  const build = (source: HandoutInput): { document: HandoutDocument | null; hold: HandoutDocument | null } => {
    const sheet: Sheet = {
      input: { ...source, request: { ...source.request, nutrients: ordered, confirmed } },
      knowledge,
      patient,
      gates,
      held,
      lists: isBlocked ? new Map() : lists,
      isPotassiumLimited: limited,
      fillers,
      write: unitWriter(knowledge, source.context.spelling),
    };
    if (!isBlocked) return { document: handoutDocument(sheet, notFiltered), hold: null };
    // Nothing asked for and nothing in the way: there is no sheet to stand in for.
    return { document: null, hold: isStopped || ordered.length > 0 ? holdSheet(sheet) : null };
  };
  const { document, hold } = build(input);
  const nameless = build(withoutNames(input));
  guardNeverPrint(nameless.document ?? nameless.hold);
  return {
    gates,
    blocked: isBlocked,
    held,
    lists: Object.fromEntries(
      ordered.map((nutrient) => [nutrient, isBlocked ? [] : (lists.get(nutrient) ?? []).map((food) => food.id)]),
    ),
    removed: picks.removed,
    notFiltered,
    totals: totals(isBlocked ? [] : [...lists.values()].flat()),
    readingGrade: nameless.document ? readingGrade(nameless.document).grade : null,
    document,
    holdSheet: hold,
  };
}

/** What prints on the sheet, in the order of the mock: help right under the main message. */
function handoutDocument(sheet: Sheet, notFiltered: Allergen[]): HandoutDocument {
  const { input, write, knowledge } = sheet;
  const title = input.request.confirmed.length > 0 ? 'title-plan' : 'title-possible';
  const allergens = notFiltered.map((allergen) => knowledge.words.allergens[allergen] ?? allergen);
  const blocks: (HandoutBlock | null)[] = [
    titleBlock(sheet, title),
    mainMessageBlock(sheet),
    getHelpNowBlock(sheet),
    whyBlock(sheet),
    noticeBlock(sheet, allergens),
    tickListBlock(sheet),
    ...foodListBlocks(sheet),
    askFirstBlock(sheet),
    pillsBlock(sheet),
    callUsBlock(sheet),
    nextStepBlock(sheet),
    teachBackBlock(sheet),
    footBlock(sheet),
  ];
  return {
    kind: 'handout',
    language: input.request.language,
    title: write.text(title),
    ...pageFurniture(sheet),
    date: input.context.preparedOn,
    blocks: blocks.filter((block) => block !== null),
  };
}

/** Confirmed before possible, each once. */
function inPrintOrder(input: HandoutInput): Nutrient[] {
  const wanted = [...new Set(input.request.nutrients)];
  const isConfirmed = (nutrient: Nutrient): boolean => input.request.confirmed.includes(nutrient);
  return [...wanted.filter(isConfirmed), ...wanted.filter((nutrient) => !isConfirmed(nutrient))];
}

function unfilteredAllergens(allergens: Allergen[], foods: Food[]): Allergen[] {
  return allergens.filter((allergen) => !foods.some((food) => hasAllergen(food, allergen)));
}

function totals(foods: Food[]): HandoutResult['totals'] {
  const each = [...new Set(foods)];
  const sum = (amount: 'potassiumMg' | 'phosphorusMg' | 'vitaminKUg'): number | null =>
    each.reduce<number | null>((total, food) => {
      const value = food.amounts[amount];
      return total === null || value === null ? null : Math.round((total + value) * 10) / 10;
    }, 0);
  return { potassiumMg: sum('potassiumMg'), phosphorusMg: sum('phosphorusMg'), vitaminKUg: sum('vitaminKUg') };
}

/** The same sheet with plain stand-ins for what people typed as names, so that a name cannot trip the guard or the grade. */
function withoutNames(input: HandoutInput): HandoutInput {
  const { context } = input;
  return {
    ...input,
    context: {
      ...context,
      patient: { ...context.patient, firstName: 'Ann', lastName: 'Lee' },
      clinic: {
        ...context.clinic,
        name: 'Clinic',
        phone: '555 0100',
        adviceLine: context.clinic.adviceLine && '111',
        emergencyNumber: '999',
        openingHours: null,
      },
      preparedBy: context.preparedBy && { name: 'Jo Day', role: 'nurse' },
    },
  };
}

function guardNeverPrint(document: HandoutDocument | null): void {
  const hits = document ? findNeverPrint(documentText(document)) : [];
  if (hits.length > 0)
    throw new Error(`handout not made: ${hits.map((hit) => `${hit.what} ("${hit.found}")`).join(', ')}`);
}
