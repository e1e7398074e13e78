// The random people of the properties come where the engine has to choose: results that disagree, computed ones, a lack that was treated.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '#lib/clinical/decide.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase } from './any-case.ts';

const PEOPLE = 2_000;

it('random people meet, often enough, what is hard to decide', () => {
  const met = {
    conflict: 0,
    threeOfOne: 0,
    adjustedCalcium: 0,

    treated: 0,
    excess: 0,
    corrected: 0,
  };
  for (const facts of fc.sample(anyCase, { numRuns: PEOPLE, seed: 20_261_125 })) {
    const { context, decisions } = decide(facts, knowledge);
    const { labs } = context;
    const has = (path: string) => labs.assessments.some((assessment) => assessment.path === path);
    if (labs.states.some((state) => state?.isConflicting)) met.conflict += 1;
    if (labs.states.some((state) => state && state.fit.length >= 3)) met.threeOfOne += 1;
    if (has('derived.calciumAdjusted')) met.adjustedCalcium += 1;
    if (decisions.some((decision) => decision.kind === 'deficiency' && decision.level.level === 'treated'))
      met.treated += 1;
    if (
      decisions.some(
        ({ rule, ...decision }) => rule.kind === 'excess' && 'grades' in decision && decision.grades.length > 0,
      )
    )
      met.excess += 1;
    if (labs.assessments.some(({ isSuperseded, lab }) => isSuperseded && lab?.status === 'final')) met.corrected += 1;
  }
  for (const [what, count] of Object.entries(met)) expect(count, what).toBeGreaterThan(PEOPLE / 100);
});
