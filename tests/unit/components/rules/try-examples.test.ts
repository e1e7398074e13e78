// Every rule of the knowledge base has a case that meets it and one that does not, found by the form's own proposals and
// confirmed by the engine; and one that leaves it open, but for what is never unknown.

import { describe, expect, it } from 'vitest';
import { factsOfAnswers } from '#components/rules/try-answers.ts';
import { type ExampleGoal, exampleOf } from '#components/rules/try-examples.ts';
import { bothFields, tryFields } from '#components/rules/try-fields.ts';
import { CIRCUMSTANCES, CONDITIONS, DIETS, MEDICINES, RESTRICTIONS } from '#lib/clinical/codes.ts';
import type { Knowledge, Rule } from '#lib/clinical/knowledge.ts';
import { traceRule } from '#lib/clinical/trace-rule.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const AS_OF = '2026-11-20';

/** No unusable specimen is a plain no: the rule is never unknown. */
const NEVER_UNKNOWN = ['red-flag-uninterpretable-critical'];

describe.each<ExampleGoal>(['met', 'not-met', 'unknown'])('an example that is %s', (goal) => {
  const rules = knowledge.rules.filter(({ id }) => goal !== 'unknown' || !NEVER_UNKNOWN.includes(id));

  it.each(rules.map((rule) => [rule.id, rule] as const))('is found for %s', (id, rule) => {
    const fields = bothFields(tryFields(rule, knowledge));
    const example = exampleOf(rule, goal, fields, knowledge, AS_OF);
    expect(example).not.toBeNull();
    if (example === null) return;
    expect(traceRule(factsOfAnswers(example, fields, AS_OF), knowledge, id)?.outcome.status).toBe(goal);
  });
});

it('is not offered where the engine finds none', () => {
  const rule = knowledge.rules.find(({ id }) => id === NEVER_UNKNOWN[0]);
  if (!rule) throw new Error('the rule is missing');
  expect(exampleOf(rule, 'unknown', bothFields(tryFields(rule, knowledge)), knowledge, AS_OF)).toBeNull();
});

/** Fails when the engine comes to know a code that proves another one and the form does not ask about it. */
it.each([...CONDITIONS, ...MEDICINES, ...CIRCUMSTANCES, ...DIETS, ...RESTRICTIONS])(
  'can say that somebody has no %s',
  (history) => {
    const rule: Rule = {
      kind: 'advice',
      id: 'advice-tried',
      code: 'tried',
      version: 1,
      title: 'Tried',
      sources: [],
      adultsOnly: false,
      actions: [],
      tests: [],
      fires: { history },
    };
    const alone: Knowledge = { ...knowledge, rules: [rule] };
    // Whoever eats everything is the example of a denied diet: that one cannot be denied so.
    if (history !== 'omnivore')
      expect(exampleOf(rule, 'not-met', bothFields(tryFields(rule, alone)), alone, AS_OF)).not.toBeNull();
    expect(exampleOf(rule, 'met', bothFields(tryFields(rule, alone)), alone, AS_OF)).not.toBeNull();
  },
);
