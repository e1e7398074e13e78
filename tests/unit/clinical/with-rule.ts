// The knowledge base with one more rule, for what the language of the rules can say and no rule of today says.

import type { Condition } from '#lib/clinical/condition.ts';
import type { AdviceRule, Instrument, Knowledge } from '#lib/clinical/knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { fromGuideline } from '#lib/knowledge/sources.ts';

const SOURCES = [fromGuideline('A test', 'G')];

/** An advice of the code `test`: "Advice of a test". */
export function adviceWhen(fires: Condition): AdviceRule {
  return {
    kind: 'advice',
    id: 'advice-test',
    version: 1,
    title: 'Advice of a test',
    code: 'test',
    sources: SOURCES,
    evidence: 'None: it is a test.',
    adultsOnly: false,
    fires,
    actions: ['Do as the test says'],
    tests: [],
  };
}

export function withAdvice(fires: Condition, instruments: Instrument[] = []): Knowledge {
  return {
    ...knowledge,
    instruments: [...(knowledge.instruments ?? []), ...instruments],
    rules: [...knowledge.rules, adviceWhen(fires)],
  };
}

/** Two questions of one point and one of one to two points: positive from 2. */
export const questionnaire: Instrument = {
  id: 'test-score',
  title: 'Test score',
  items: [
    { code: 'one', condition: { symptom: 'tingling' }, points: 1 },
    { code: 'two', condition: { symptom: 'numbness' }, points: 1 },
    { code: 'three', condition: { symptom: 'burning-feet' }, points: { min: 1, max: 2 } },
  ],
  positiveAt: 2,
};
