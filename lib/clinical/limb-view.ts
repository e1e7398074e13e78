// The case as seen from one leg: symptoms of the other leg are left out.

import { copyOf } from './bytes.ts';
import type { SymptomCode } from './codes.ts';
import { type EvaluationContext, sharedView } from './context.ts';
import { SYMPTOM_INDEX, type SymptomEntry, type SymptomTable } from './normalise-facts.ts';
import { NOT_MET, PENDING } from './truth.ts';

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

/** Made once for each view of the whole case, so that rules share what they find out of a leg. */
export function limbView(side: 'left' | 'right', context: EvaluationContext): EvaluationContext {
  const known = context.limbs[side];
  if (known) return known;
  const view = makeView(side, context);
  context.limbs[side] = view;
  return view;
}

function makeView(side: 'left' | 'right', context: EvaluationContext): EvaluationContext {
  const { symptoms, program } = context;
  const view = sharedView(context, context.readsWorstOfDay);
  view.whole = context.whole ?? context;
  const own = withoutSide(side === 'left' ? 'right' : 'left', symptoms);
  if (own === symptoms) return view;
  view.symptoms = own;
  // What no symptom can change is known already.
  view.truths = copyOf(context.truths);
  view.traces = new Map();
  for (const id of program.flat.ofSymptoms) view.truths[id] = PENDING;
  return view;
}

/** The same table where nothing is of that leg alone. */
function withoutSide(side: 'left' | 'right', table: SymptomTable): SymptomTable {
  let left: (readonly SymptomEntry[])[] | null = null;
  let states = table.states;
  for (let slot = 0; slot < table.entries.length; slot += 1) {
    const present = table.entries[slot] ?? [];
    const place = table.places[slot] ?? 0;
    if (OF_NO_LEG.has(place) || !present.some((entry) => entry.fact.side === side)) continue;
    left ??= table.entries.slice();
    const own = present.filter((entry) => entry.fact.side !== side);
    left[slot] = own;
    if (own.length > 0) continue;
    if (states === table.states) states = copyOf(states);
    states[place] = NOT_MET;
  }
  return left ? { states, entries: left, places: table.places } : table;
}
