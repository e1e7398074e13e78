import { describe, expect, it } from 'vitest';
import { decimal, divide, toText } from '#lib/clinical/decimal.ts';
import type { LabFact } from '#lib/clinical/facts.ts';
import { buildContext } from '#lib/clinical/read-lab.ts';
import { readingOf } from '#lib/clinical/read-lab-words.ts';
import { tocopherolRatio } from '#lib/clinical/tocopherol-ratio.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab } from './case-builder.ts';

function derivedFrom(labs: LabFact[], patient: Parameters<typeof caseOf>[0] = {}) {
  const { labs: state, behaviour } = buildContext(caseOf({ ...patient, labs }), knowledge);
  const found = state.assessments.filter((assessment) => assessment.path === 'derived.tocopherolRatio');
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0] ? readingOf(found[0], behaviour) : null;
}

const CHOLESTEROL = (value = '5.0 mmol/L', details: Partial<LabFact> = {}) => lab('total-cholesterol', value, details);
const TRIGLYCERIDE = (value = '1.5 mmol/L', details: Partial<LabFact> = {}) => lab('triglyceride', value, details);
const TOCOPHEROL = (value = '8.0 umol/L', details: Partial<LabFact> = {}) => lab('alpha-tocopherol', value, details);

describe('the ratio itself', () => {
  it.each([
    // 23.22 umol/L = 10 mg/L; 5 x 0.3867 + 1.5 x 0.8857 = 3.26205 g/L; 10 / 3.26205 = 3.0656.
    ['23.22', '5.0', '1.5', '3.07'],
    // 8.0 umol/L = 3.44531 mg/L; 4 x 0.3867 + 1 x 0.8857 = 2.4325 g/L; 1.41637.
    ['8.0', '4.0', '1.0', '1.42'],
    // 14.0 umol/L = 6.02929 mg/L; 10 x 0.3867 + 6 x 0.8857 = 9.1812 g/L; 0.65670.
    ['14.0', '10.0', '6.0', '0.66'],
    // 2.322 umol/L = 1 mg/L; lipids 1.2724 g/L; 0.78592.
    ['2.322', '1.0', '1.0', '0.79'],
  ])('of %s umol/L, cholesterol %s and triglyceride %s mmol/L is %s mg/g', (tocopherol, cholesterol, fat, expected) => {
    expect(toText(tocopherolRatio(decimal(tocopherol), decimal(cholesterol), decimal(fat)), 2)).toBe(expected);
  });

  it('rounds halves away from zero, exactly', () => {
    // 0.795 mg/L over 1 g/L: the cholesterol is 1 / 0.3867 mmol/L, and no triglyceride.
    const tocopherol = divide(decimal(String(2322 * 795)), decimal('1000000'));
    const oneGram = divide(decimal('10000'), decimal('3867'));
    expect(toText(tocopherolRatio(tocopherol, oneGram, decimal('0')), 2)).toBe('0.80');
    const justBelow = divide(decimal(String(2322 * 795 - 1)), decimal('1000000'));
    expect(toText(tocopherolRatio(justBelow, oneGram, decimal('0')), 2)).toBe('0.79');
  });
});

describe('the derived result', () => {
  it('is read by the limit of 0.80 mg/g and carries the day of the tocopherol', () => {
    const reading = derivedFrom([
      TOCOPHEROL('14.0 umol/L', { collectedOn: daysAgo(12) }),
      CHOLESTEROL('10.0 mmol/L'),
      TRIGLYCERIDE('6.0 mmol/L'),
    ]);
    expect(reading).toMatchObject({
      analyte: 'alpha-tocopherol-lipid-ratio',
      reported: '0.66 mg/g',
      interpretation: 'below',
      collectedOn: daysAgo(12),
      ageDays: 12,
      range: 'at least 0.80 mg/g',
      rangeSource: 'default',
    });
    expect(derivedFrom([TOCOPHEROL(), CHOLESTEROL('4.0 mmol/L'), TRIGLYCERIDE('1.0 mmol/L')])).toMatchObject({
      reported: '1.42 mg/g',
      interpretation: 'within',
    });
  });

  it('is the same whatever the units of entry', () => {
    const inConventional = derivedFrom([TOCOPHEROL('10.0 mg/L'), CHOLESTEROL('200 mg/dL'), TRIGLYCERIDE('150 mg/dL')]);
    // 10 mg/L over 2.00 + 1.50 g/L.
    expect(inConventional?.reported).toBe('2.86 mg/g');
  });

  it.each([
    [30, '1.06 mg/g'],
    [31, null],
  ])('takes lipids of %i days apart: %s', (days, expected) => {
    const tocopherol = TOCOPHEROL('8.0 umol/L', { collectedOn: daysAgo(60) });
    for (const apart of [60 - days, 60 + days]) {
      const labs = [tocopherol, CHOLESTEROL('5.0 mmol/L', { collectedOn: daysAgo(apart) })];
      expect(derivedFrom([...labs, TRIGLYCERIDE('1.5 mmol/L', { collectedOn: daysAgo(60) })])?.reported ?? null).toBe(
        expected,
      );
    }
  });

  it('takes of each lipid the one nearest in time, and of two as near the higher', () => {
    const tocopherol = TOCOPHEROL('8.0 umol/L', { collectedOn: daysAgo(20) });
    const labs = [
      tocopherol,
      CHOLESTEROL('20.0 mmol/L', { collectedOn: daysAgo(10) }),
      CHOLESTEROL('5.0 mmol/L', { collectedOn: daysAgo(18) }),
      CHOLESTEROL('4.0 mmol/L', { collectedOn: daysAgo(22) }),
      TRIGLYCERIDE('1.5 mmol/L', { collectedOn: daysAgo(20) }),
    ];
    expect(derivedFrom(labs)?.reported).toBe('1.06 mg/g');
    expect(derivedFrom([...labs].reverse())?.reported).toBe('1.06 mg/g');
  });

  it('takes the lowest of two tocopherols of one day, whichever comes first', () => {
    const labs = [TOCOPHEROL('10.0 umol/L'), TOCOPHEROL('8.0 umol/L'), CHOLESTEROL(), TRIGLYCERIDE()];
    expect(derivedFrom(labs)?.reported).toBe('1.06 mg/g');
    expect(derivedFrom([...labs].reverse())?.reported).toBe('1.06 mg/g');
  });

  it('goes back to an earlier tocopherol when the newest has no lipids', () => {
    const reading = derivedFrom([
      TOCOPHEROL('20.0 umol/L'),
      TOCOPHEROL('8.0 umol/L', { collectedOn: daysAgo(100) }),
      CHOLESTEROL('5.0 mmol/L', { collectedOn: daysAgo(100) }),
      TRIGLYCERIDE('1.5 mmol/L', { collectedOn: daysAgo(100) }),
    ]);
    expect(reading).toMatchObject({ reported: '1.06 mg/g', collectedOn: daysAgo(100) });
  });

  it.each([
    ['no triglyceride', [TOCOPHEROL(), CHOLESTEROL()]],
    ['no cholesterol', [TOCOPHEROL(), TRIGLYCERIDE()]],
    ['no tocopherol', [CHOLESTEROL(), TRIGLYCERIDE()]],
    ['a tocopherol that is only a limit', [TOCOPHEROL('<8.0 umol/L'), CHOLESTEROL(), TRIGLYCERIDE()]],
    ['a cholesterol that is only a limit', [TOCOPHEROL(), CHOLESTEROL('<5.0 mmol/L'), TRIGLYCERIDE()]],
    ['a clotted specimen', [TOCOPHEROL('8.0 umol/L', { specimen: ['clotted'] }), CHOLESTEROL(), TRIGLYCERIDE()]],
    ['an undated tocopherol', [TOCOPHEROL('8.0 umol/L', { collectedOn: null }), CHOLESTEROL(), TRIGLYCERIDE()]],
    ['an entry in error', [TOCOPHEROL('8.0 umol/L', { status: 'entered-in-error' }), CHOLESTEROL(), TRIGLYCERIDE()]],
  ])('is not there with %s', (_, labs) => {
    expect(derivedFrom(labs)).toBeNull();
  });

  it('gives way to the laboratory\u2019s own ratio of that day, not of another', () => {
    const labs = [TOCOPHEROL(), CHOLESTEROL(), TRIGLYCERIDE()];
    expect(derivedFrom([...labs, lab('alpha-tocopherol-lipid-ratio', '2.00 mg/g')])).toBeNull();
    const earlier = lab('alpha-tocopherol-lipid-ratio', '2.00 mg/g', { collectedOn: daysAgo(40) });
    expect(derivedFrom([...labs, earlier])?.reported).toBe('1.06 mg/g');
  });

  it('is computed in pregnancy, where the tocopherol alone cannot be read', () => {
    const reading = derivedFrom([TOCOPHEROL(), CHOLESTEROL(), TRIGLYCERIDE()], { patient: { pregnant: true } });
    expect(reading).toMatchObject({ reported: '1.06 mg/g', interpretation: 'within' });
  });

  it('is unknown when the tocopherol is over 180 days old, under 18 and without a birth date', () => {
    const old = { collectedOn: daysAgo(181) };
    const labs = [TOCOPHEROL('8.0 umol/L', old), CHOLESTEROL('5.0 mmol/L', old), TRIGLYCERIDE('1.5 mmol/L', old)];
    expect(derivedFrom(labs)).toMatchObject({ interpretation: 'unknown', isStale: true });
    const fresh = [TOCOPHEROL(), CHOLESTEROL(), TRIGLYCERIDE()];
    for (const birthDate of ['2015-01-01', null]) {
      const reading = derivedFrom(fresh, { patient: { birthDate } });
      expect(reading?.interpretation).toBe('unknown');
      expect(reading?.reason).toBeTruthy();
    }
  });
});
