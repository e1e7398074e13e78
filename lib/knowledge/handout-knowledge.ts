// The knowledge that the handout compiler takes: foods, gates, sentences and words as one JSON-serialisable object.

import type { HandoutKnowledge } from '../clinical/handouts/knowledge.ts';
import { foods } from './foods.ts';
import { handoutGates } from './handout-gates.ts';
import { handoutNutrients } from './handout-nutrients.ts';
import { handoutUnits } from './handout-units.ts';
import { labels } from './labels.ts';
import { vocabulary } from './vocabulary/index.ts';

/** Printed on every sheet; raised with any change of food, gate or sentence. */
const VERSION = '1.0';

export const handoutKnowledge: HandoutKnowledge = {
  version: VERSION,
  foods,
  nutrients: handoutNutrients,
  gates: handoutGates,
  units: handoutUnits,
  labels: { ...labels, ...staffLabels(vocabulary.restrictions), ...staffLabels(vocabulary.allergens) },
  words: {
    symptoms: plainWords(vocabulary.symptoms),
    medicines: plainWords(vocabulary.medicines),
    nutrients: words(vocabulary.nutrients),
    allergens: words(vocabulary.allergens),
  },
};

function staffLabels(terms: Terms): Record<string, string> {
  return Object.fromEntries(Object.entries(terms).map(([code, term]) => [code, term.label]));
}

type Terms = Record<string, { plain: string | null; label: string }>;

function plainWords(terms: Terms): Record<string, string | null> {
  return Object.fromEntries(Object.entries(terms).map(([code, term]) => [code, term.plain]));
}

function words(terms: Terms): Record<string, string> {
  return Object.fromEntries(
    Object.entries(terms).map(([code, term]) => [code, term.plain ?? term.label.toLowerCase()]),
  );
}
