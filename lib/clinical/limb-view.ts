// The case as seen from one leg: symptoms of the other leg are left out.

import type { EvaluationContext } from './context.ts';
import type { SymptomEntry } from './normalise-facts.ts';

export function limbView(side: 'left' | 'right', context: EvaluationContext): EvaluationContext {
  const other = side === 'left' ? 'right' : 'left';
  const present = new Map<string, SymptomEntry[]>();
  const absent = new Set(context.absent);
  for (const [code, entries] of context.present) {
    const own = entries.filter((entry) => entry.fact.side !== other);
    if (own.length > 0) present.set(code, own);
    else absent.add(code);
  }
  return { ...context, present, absent, named: new Map() };
}
