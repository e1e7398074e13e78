import { describe, expect, it } from 'vitest';
import {
  CQL,
  type EngineFigures,
  JSON_RULES,
  STRAIGHT_LINE,
  WITH_TRACE,
  WITHOUT_TRACE,
} from '#tests/bench/engine.bench.ts';
import { markdownOf, reportOf, type Surroundings } from '#tests/bench/engine-report.ts';
import { timeInTurn } from '#tests/bench/rounds.ts';

const SURROUNDINGS: Surroundings = {
  date: '2026-03-15',
  version: '0.1.0',
  node: 'v24.0.0',
  v8: '13',
  packages: { 'cql-execution': '3.3.2' },
  processor: 'a processor',
  processors: 2,
  memoryGb: 8,
  loadAtStart: 0.1,
};

function figures(medians: Record<string, number>): EngineFigures {
  return {
    patients: 1_000,
    patientsSha256: '',
    rules: 50,
    ruleSet: '',
    peerConditions: 92,
    timings: Object.entries(medians).map(([name, medianUs]) => ({
      name,
      rounds: 7,
      medianUs,
      fastestUs: medianUs,
      slowestUs: medianUs,
      wallUs: medianUs,
      perRuleUs: medianUs / 50,
    })),
  };
}

describe('the report of the engine bench', () => {
  it('says which goals are reached, by the medians', () => {
    const { goals } = reportOf(
      figures({ [WITH_TRACE]: 40, [WITHOUT_TRACE]: 33, [STRAIGHT_LINE]: 8, [JSON_RULES]: 1_000, [CQL]: 400 }),
      SURROUNDINGS,
    );
    expect(goals.map(({ measured, isReached }) => [measured, isReached])).toEqual([
      [40, true],
      [25, true],
      [4.13, false],
      [10, null],
    ]);
  });

  it('does not guess what was not measured', () => {
    const { goals } = reportOf(figures({ [WITH_TRACE]: 41, [STRAIGHT_LINE]: 8 }), SURROUNDINGS);
    expect(goals.map(({ measured, isReached }) => [measured, isReached])).toEqual([
      [41, false],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('writes a row for each contestant, beside the straight line', () => {
    const text = markdownOf(reportOf(figures({ [WITH_TRACE]: 40, [STRAIGHT_LINE]: 8 }), SURROUNDINGS));
    expect(text).toContain(`| ${WITH_TRACE} | 40 | 40 | 40 | 40 | 0.8 | 5 x |`);
    expect(text).toContain('| times the straight line, without trace | at most 4 | not measured |  |');
  });
});

describe('timing in turn', () => {
  it('runs every contestant in every round and waits for those that take their time', async () => {
    let open = 0;
    const timings = await timeInTurn(
      [
        { name: 'quick', pass: () => Math.hypot(3, 4) },
        {
          name: 'waits',
          pass: async () => {
            open += 1;
            await Promise.resolve();
            open -= 1;
          },
        },
      ],
      1,
      1,
    );
    expect(timings.map(({ name, rounds }) => [name, rounds])).toEqual([
      ['quick', 1],
      ['waits', 1],
    ]);
    expect(open).toBe(0);
  });
});
