import { describe, expect, it } from 'vitest';
import { evaluate } from '#lib/clinical/build-trace.ts';
import type { MeasurementCode } from '#lib/clinical/codes.ts';
import type { Condition } from '#lib/clinical/condition.ts';
import { describeCondition } from '#lib/clinical/describe-condition.ts';
import type { MeasurementFact } from '#lib/clinical/facts.ts';
import { buildContext } from '#lib/clinical/read-lab.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { AS_OF, caseOf, daysAgo } from './case-builder.ts';

const FALL: Condition = {
  measurementFall: 'bp-systolic-lying',
  to: 'bp-systolic-standing',
  atLeast: '20',
  unit: 'mmHg',
};

function taken(code: MeasurementCode, value: string, takenOn = AS_OF): MeasurementFact {
  return { code, value, unit: 'mmHg', takenOn };
}
const lying = (value: string, takenOn?: string) => taken('bp-systolic-lying', value, takenOn);
const standing = (value: string, takenOn?: string) => taken('bp-systolic-standing', value, takenOn);

function judged(...measurements: MeasurementFact[]) {
  return evaluate(FALL, buildContext(caseOf({ measurements }), knowledge));
}

describe('a fall from lying to standing', () => {
  it.each([
    ['121', 'not-met'],
    ['120', 'met'],
    ['118', 'met'],
    ['150', 'not-met'],
  ] as const)('from 140 to %s is %s', (value, truth) => {
    expect(judged(lying('140'), standing(value)).truth).toBe(truth);
  });

  it('names both measurements', () => {
    const { used } = judged(standing('110'), lying('140'));
    expect(used.map((fact) => (fact.kind === 'measurement' ? [fact.fact.code, fact.path] : null))).toEqual([
      ['bp-systolic-lying', 'measurements[1]'],
      ['bp-systolic-standing', 'measurements[0]'],
    ]);
  });

  it('is unknown without the other one, and names it', () => {
    expect(judged(lying('140'))).toMatchObject({ truth: 'unknown', missing: ['bp-systolic-standing'] });
    expect(judged(standing('140'))).toMatchObject({ truth: 'unknown', missing: ['bp-systolic-lying'] });
    expect(judged()).toMatchObject({ truth: 'unknown', missing: ['bp-systolic-lying', 'bp-systolic-standing'] });
  });

  it('is unknown between two days, and when what was measured no longer speaks for today', () => {
    expect(judged(lying('140', daysAgo(1)), standing('100')).truth).toBe('unknown');
    expect(judged(lying('140', daysAgo(2)), standing('100', daysAgo(2))).truth).toBe('unknown');
    expect(judged(lying('140', daysAgo(1)), standing('100', daysAgo(1))).truth).toBe('met');
  });

  it('goes by the latest day on which both were taken', () => {
    const yesterday = [lying('140', daysAgo(1)), standing('100', daysAgo(1))];
    expect(judged(...yesterday, lying('140'), standing('138')).truth).toBe('not-met');
    expect(judged(...yesterday, lying('140')).truth).toBe('met');
  });

  it('takes the widest pair of a day, in whatever order they were entered', () => {
    const facts = [lying('140'), standing('130'), standing('119')];
    expect(judged(...facts).truth).toBe('met');
    expect(judged(...facts.toReversed()).truth).toBe('met');
  });

  it('is unknown when a number is only known by a bound, or cannot be read', () => {
    expect(judged(lying('>180'), standing('100')).truth).toBe('unknown');
    expect(judged(lying('140'), standing('low')).truth).toBe('unknown');
    expect(judged(lying('140'), { ...standing('100'), unit: 'kPa' }).truth).toBe('unknown');
  });

  it('is said in words', () => {
    expect(describeCondition(FALL, knowledge)).toBe(
      'systolic blood pressure, lying at least 20 mmHg above systolic blood pressure, standing, the same day',
    );
  });
});
