import { describe, expect, it } from 'vitest';
import { conclude } from '#lib/clinical/conclude.ts';
import { ckdEpi2021 } from '#lib/clinical/egfr.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab } from './case-builder.ts';

const MG_DL = 88.42;

describe('CKD-EPI 2021', () => {
  // The worked vectors of the clinical reference as whole numbers; the first is 75.49 before it is rounded.
  it.each([
    ['female', 55, 0.9, 75],
    ['male', 45, 1.2, 76],
    ['female', 30, 0.6, 124],
    ['male', 70, 2.5, 27],
    ['male', 50, 1.0, 92],
    ['female', 50, 1.0, 69],
    ['female', 80, 4.0, 11],
    ['male', 40, 0.9, 111],
    // Calculated: below 0.9 mg/dL the other exponent counts.
    ['male', 40, 0.7, 119],
  ] as const)('%s of %i with %f mg/dL: %i', (sex, age, mgPerDl, expected) => {
    expect(ckdEpi2021(mgPerDl * MG_DL, age, sex)).toBe(expected);
  });
});

describe('the eGFR of a case', () => {
  const egfrOf = (...parameters: Parameters<typeof caseOf>) => screen(caseOf(...parameters), knowledge).derived.egfr;
  const creatinine = lab('creatinine', '1.0 mg/dL');

  it('is computed from creatinine in either unit', () => {
    const patient = { birthDate: '1976-06-01' };
    expect(egfrOf({ patient, labs: [creatinine] })).toEqual({ value: 69, on: '2026-11-19' });
    expect(egfrOf({ patient, labs: [lab('creatinine', '88 umol/L')] })?.value).toBe(69);
  });

  it('is one rate for creatinine equal at reporting precision, whatever its unit', () => {
    for (let umol = 20; umol <= 600; umol += 1) {
      const mg = (umol / MG_DL).toFixed(2);
      const patient = { birthDate: '1986-06-01', sex: umol % 2 === 0 ? ('male' as const) : ('female' as const) };
      const rates = [`${umol} umol/L`, `${mg} mg/dL`].map((text) =>
        egfrOf({ patient, labs: [lab('creatinine', text)] }),
      );
      expect(rates[0]?.value, `${umol} umol/L, ${mg} mg/dL`).toBe(rates[1]?.value);
    }
  });

  it('is the published rate of the reference for creatinine in mg/dL, and of engine 1.0.0 that of the exact number', () => {
    const man = { birthDate: '1986-06-01', sex: 'male' as const };
    const [mass, molar] = ['0.9 mg/dL', '80 umol/L'].map((text) =>
      caseOf({ patient: man, labs: [lab('creatinine', text)] }),
    );
    if (!mass || !molar) throw new Error('two cases');
    expect([mass, molar].map((facts) => conclude(facts, knowledge).context.egfr?.value)).toEqual([111, 111]);
    expect([mass, molar].map((facts) => conclude(facts, knowledge, '1.0.0').context.egfr?.value)).toEqual([111, 110]);
  });

  it('is the newer of a reported and a computed one, of one day the reported', () => {
    const reported = lab('egfr', '45 mL/min/1.73m2');
    expect(egfrOf({ labs: [creatinine, reported] })?.value).toBe(45);
    expect(egfrOf({ labs: [creatinine, { ...reported, collectedOn: daysAgo(10) }] })?.value).not.toBe(45);
  });

  it('never reads a rate that is known to be reduced as the limit that it does not reach', () => {
    const rate = (text: string) => egfrOf({ labs: [lab('egfr', text)] })?.value;
    expect(rate('<60 mL/min/1.73m2')).toBe(59);
    expect(rate('<15 mL/min/1.73m2')).toBe(14);
    expect(rate('<=60 mL/min/1.73m2')).toBe(59);
    expect(rate('>90 mL/min/1.73m2')).toBe(90);
    const { readings } = screen(
      caseOf({ labs: [lab('methylmalonic-acid', '0.55 umol/L'), lab('egfr', '<60 mL/min/1.73m2')] }),
      knowledge,
    );
    expect(readings[0]?.interpretation).toBe('unknown');
  });

  it('is the lowest of several of one day', () => {
    const values = [lab('creatinine', '2.0 mg/dL'), creatinine];
    const alone = egfrOf({ labs: [lab('creatinine', '2.0 mg/dL')] });
    expect(egfrOf({ labs: values })).toEqual(alone);
    expect(egfrOf({ labs: values.toReversed() })).toEqual(alone);
    expect(egfrOf({ labs: [lab('egfr', '70 mL/min/1.73m2'), lab('egfr', '50 mL/min/1.73m2')] })?.value).toBe(50);
  });

  it('is of the latest day alone, however low an earlier one was', () => {
    const earlier = lab('egfr', '40 mL/min/1.73m2', { collectedOn: daysAgo(10) });
    expect(egfrOf({ labs: [earlier, lab('egfr', '70 mL/min/1.73m2')] })).toEqual({ value: 70, on: '2026-11-19' });
  });

  it('is computed from the 18th birthday on', () => {
    expect(egfrOf({ patient: { birthDate: '2008-11-20' }, labs: [creatinine] })?.value).toBeGreaterThan(60);
    expect(egfrOf({ patient: { birthDate: '2008-11-21' }, labs: [creatinine] })).toBeNull();
  });

  it.each([
    ['under 18', { birthDate: '2010-01-01' }],
    ['without a birth date', { birthDate: null }],
    ['without a sex', { sex: 'unknown' as const }],
    ['in pregnancy', { pregnant: true }],
    ['on dialysis', { circumstances: ['haemodialysis' as const] }],
    ['in acute kidney injury', { conditions: [{ code: 'acute-kidney-injury' as const, startedOn: null }] }],
  ])('is not known %s', (_, patient) => {
    expect(egfrOf({ patient, labs: [creatinine] })).toBeNull();
  });

  it('is not known from a stale or haemolysis-proof but misread creatinine', () => {
    expect(egfrOf({ labs: [{ ...creatinine, collectedOn: daysAgo(91) }] })).toBeNull();
    expect(egfrOf({ labs: [lab('creatinine', '<40 umol/L')] })).toBeNull();
  });
});
