// The case as seen from one leg: symptoms of the other leg are left out.

import type { SymptomCode } from './codes.ts';
import type { EvaluationContext } from './context.ts';
import type { SymptomEntry } from './normalise-facts.ts';

/** Of the chest or the whole person: a pain on the left of the chest goes with a clot in the right leg. */
const OF_NO_LEG: ReadonlySet<string> = new Set<SymptomCode>([
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
]);

export function limbView(side: 'left' | 'right', context: EvaluationContext): EvaluationContext {
  const other = side === 'left' ? 'right' : 'left';
  const present = new Map<string, SymptomEntry[]>();
  const absent = new Set(context.absent);
  for (const [code, entries] of context.present) {
    const own = entries.filter((entry) => OF_NO_LEG.has(code) || entry.fact.side !== other);
    if (own.length > 0) present.set(code, own);
    else absent.add(code);
  }
  return { ...context, present, absent, named: new Map() };
}
