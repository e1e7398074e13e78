// The case as seen from one leg: symptoms of the other leg are left out.

import type { SymptomCode } from './codes.ts';
import { type EvaluationContext, viewOf } from './context.ts';
import { SYMPTOM_INDEX, type SymptomTable } from './normalise-facts.ts';
import { NOT_MET } from './truth.ts';

/** Of the chest or the whole person: a pain on the left of the chest goes with a clot in the right leg. */
const OF_NO_LEG_CODES: readonly SymptomCode[] = [
  'chest-pain',
  'breathlessness',
  'haemoptysis',
  'palpitations',
  'syncope',
  'headache',
  'confusion',
  'eye-movement-problem',
  'visual-loss',
  'bulbar-symptoms',
  'fever',
  'low-urine-output',
  'dark-urine',
  'back-pain',
];
const OF_NO_LEG: ReadonlySet<number> = new Set(OF_NO_LEG_CODES.map((code) => SYMPTOM_INDEX.get(code) ?? -1));

export function limbView(side: 'left' | 'right', context: EvaluationContext): EvaluationContext {
  const other = side === 'left' ? 'right' : 'left';
  const states = context.symptoms.states.slice();
  const entries: SymptomTable['entries'] = [];
  context.symptoms.entries.forEach((present, place) => {
    const own = present?.filter((entry) => OF_NO_LEG.has(place) || entry.fact.side !== other) ?? [];
    if (own.length > 0) entries[place] = own;
    else states[place] = NOT_MET;
  });
  return viewOf(context, { symptoms: { states, entries }, whole: context.whole ?? context });
}
