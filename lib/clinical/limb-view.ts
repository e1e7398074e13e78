// The case as seen from one leg: symptoms of the other leg are left out.

import type { SymptomCode } from './codes.ts';
import { type EvaluationContext, viewOf } from './context.ts';
import { entriesAt, SYMPTOM_INDEX } from './normalise-facts.ts';
import { MET, NOT_MET } from './truth.ts';

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
  const other = side === 'left' ? 'right' : 'left';
  const { symptoms } = context;
  const states = symptoms.states.slice();
  const entries = symptoms.entries.map((present) => present);
  states.forEach((state, place) => {
    if (state !== MET || OF_NO_LEG.has(place)) return;
    const own = entriesAt(place, symptoms).filter((entry) => entry.fact.side !== other);
    if (own.length > 0) entries[symptoms.slots[place] ?? -1] = own;
    else states[place] = NOT_MET;
  });
  return viewOf(context, { symptoms: { ...symptoms, states, entries }, whole: context.whole ?? context });
}
