import { describe, expect, it } from 'vitest';
import type { MeasurementFact } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo } from './case-builder.ts';

function screened(...measurements: MeasurementFact[]) {
  const screening = screen(caseOf({ measurements }), knowledge);
  const flag = screening.findings.find((finding) => finding.key === 'red-flag:refeeding-risk');
  return { urgency: flag?.kind === 'red-flag' ? flag.urgency : null, problems: screening.problems };
}

const bmi = (value: string, takenOn = daysAgo(1), unit = 'kg/m2'): MeasurementFact => ({
  code: 'bmi',
  value,
  unit,
  takenOn,
});

describe('measurements', () => {
  it.each([
    ['13.9', 'emergency'],
    ['14', 'urgent'],
    ['15.9', 'urgent'],
    ['16', null],
  ] as const)('a body mass index of %s: %s', (value, urgency) => {
    expect(screened(bmi(value)).urgency).toBe(urgency);
  });

  it('speak for 90 days', () => {
    expect(screened(bmi('15', daysAgo(90))).urgency).toBe('urgent');
    expect(screened(bmi('15', daysAgo(91))).urgency).toBeNull();
  });

  it('go by the latest', () => {
    expect(screened(bmi('15', daysAgo(30)), bmi('20', daysAgo(2))).urgency).toBeNull();
    expect(screened(bmi('20', daysAgo(30)), bmi('15', daysAgo(2))).urgency).toBe('urgent');
  });

  it.each([
    ['a word', bmi('thin'), 'is not a number'],
    ['an unknown unit', bmi('15', daysAgo(1), 'stone'), 'is not accepted'],
    ['a date after asOf', bmi('15', '2026-11-21'), 'after 2026-11-20'],
    ['an impossible value', bmi('1.5'), 'outside what is possible'],
  ])('%s is a problem and no fact', (_, measurement, problem) => {
    const { urgency, problems } = screened(measurement);
    expect(urgency).toBeNull();
    expect(problems).toEqual([{ fact: 'measurements[0]', problem: expect.stringContaining(problem) }]);
  });

  it('count two of the weaker signs of refeeding risk', () => {
    const loss = (value: string): MeasurementFact => ({
      code: 'weight-loss-percent',
      value,
      unit: '%',
      takenOn: daysAgo(1),
    });
    expect(screened(bmi('18.4'), loss('10.1')).urgency).toBe('urgent');
    expect(screened(bmi('18.5'), loss('10.1')).urgency).toBeNull();
    expect(screened(loss('15.1')).urgency).toBe('urgent');
  });
});
