import { describe, expect, it } from 'vitest';
import type { DeficiencyStatus } from '#lib/clinical/codes.ts';
import { type LevelFound, statusOf } from '#lib/clinical/decide-deficiency.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Truth } from '#lib/clinical/truth.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab, symptom } from './case-builder.ts';

type Cell = DeficiencyStatus | null;

describe('the table of decision table 1', () => {
  // level, has an unusable result, then picture met / unknown with risk / unknown without / not met.
  it.each<[LevelFound['level'], boolean, Cell, Cell, Cell, Cell]>([
    ['below', false, 'likely', 'low-level', 'low-level', 'low-level'],
    ['borderline', false, 'possible', 'not-assessable', null, null],
    ['conflict', false, 'possible', 'not-assessable', 'not-assessable', null],
    ['within', false, 'unlikely', null, null, null],
    ['above', false, null, null, null, null],
    ['no-finding', false, null, null, null, null],
    ['none', false, 'possible', 'not-assessable', null, null],
    ['none', true, 'possible', 'not-assessable', 'not-assessable', 'not-assessable'],
    ['unusable', true, 'possible', 'not-assessable', 'not-assessable', 'not-assessable'],
    ['treated', false, 'not-assessable', null, null, null],
  ])('level %s, unusable result %s', (level, unusable, met, unknownWithRisk, unknownWithout, notMet) => {
    const cell = (truth: Truth, hasRisk: boolean) => statusOf(level, truth, hasRisk, unusable, false);
    expect([cell('met', false), cell('unknown', true), cell('unknown', false), cell('not-met', true)]).toEqual([
      met,
      unknownWithRisk,
      unknownWithout,
      notMet,
    ]);
  });

  it('needs a risk factor for a guarded nutrient that no test speaks for', () => {
    expect(statusOf('none', 'met', false, false, true)).toBeNull();
    expect(statusOf('none', 'met', true, false, true)).toBe('possible');
    expect(statusOf('below', 'met', false, false, true)).toBe('likely');
  });
});

function statusFor(nutrient: string, parts: Parameters<typeof caseOf>[0]) {
  const { findings } = screen(caseOf(parts), knowledge);
  const own = findings.filter((finding) => finding.kind === 'deficiency' && finding.nutrient === nutrient);
  expect(own.length).toBeLessThanOrEqual(1);
  return own[0]?.kind === 'deficiency' ? own[0] : null;
}

describe('repeats and doubts of decision table 2', () => {
  const cramp = [symptom('muscle-cramp', { durationDays: 100 })];

  it('goes by the latest of different days', () => {
    const labs = [
      lab('magnesium-serum', '0.60 mmol/L', { collectedOn: daysAgo(30) }),
      lab('magnesium-serum', '0.85 mmol/L'),
    ];
    expect(statusFor('magnesium', { labs, symptoms: cramp })?.status).toBe('unlikely');
  });

  it('calls results of one day that read differently a conflict', () => {
    const labs = [lab('magnesium-serum', '0.60 mmol/L'), lab('magnesium-serum', '0.85 mmol/L')];
    const finding = statusFor('magnesium', { labs, symptoms: cramp });
    expect(finding?.status).toBe('possible');
    expect(finding?.because.join(' ')).toContain('repeat');
  });

  it('does not call it unlikely within 30 days of a normal result on the supplement', () => {
    const patient = { medicines: [{ code: 'magnesium-supplement' as const, startedOn: daysAgo(25) }] };
    const before = lab('magnesium-serum', '0.60 mmol/L', { collectedOn: daysAgo(60) });
    const afterTreatment = (days: number) => lab('magnesium-serum', '0.85 mmol/L', { collectedOn: daysAgo(days) });
    const fresh = statusFor('magnesium', { labs: [before, afterTreatment(30)], symptoms: cramp, patient });
    expect(fresh?.status).toBe('not-assessable');
    expect(fresh?.because.join(' ')).toContain('reated');
    expect(statusFor('magnesium', { labs: [before, afterTreatment(31)], symptoms: cramp, patient })?.status).toBe(
      'unlikely',
    );
  });

  it('calls it unlikely on the supplement when it was never low', () => {
    const patient = { medicines: [{ code: 'magnesium-supplement' as const, startedOn: daysAgo(25) }] };
    const labs = [
      lab('magnesium-serum', '0.80 mmol/L', { collectedOn: daysAgo(60) }),
      lab('magnesium-serum', '0.85 mmol/L'),
    ];
    expect(statusFor('magnesium', { labs, symptoms: cramp, patient })?.status).toBe('unlikely');
  });

  it('cannot exclude by an electrolyte taken before the symptom began and over 7 days ago', () => {
    const at = (days: number, began: number) =>
      statusFor('magnesium', {
        labs: [lab('magnesium-serum', '0.85 mmol/L', { collectedOn: daysAgo(days) })],
        symptoms: [symptom('muscle-cramp', { durationDays: began })],
      })?.status;
    expect(at(8, 7)).toBe('possible');
    expect(at(8, 8)).toBe('unlikely');
    expect(at(7, 1)).toBe('unlikely');
  });

  it('keeps vitamins out of that rule', () => {
    const labs = [lab('25-oh-vitamin-d', '80 nmol/L', { collectedOn: daysAgo(60) })];
    expect(statusFor('vitamin-d', { labs, symptoms: [symptom('muscle-ache', { durationDays: 5 })] })?.status).toBe(
      'unlikely',
    );
  });

  it('puts excess before deficiency even where results of one day point both ways', () => {
    const labs = [lab('potassium-serum', '3.1 mmol/L'), lab('potassium-serum', '5.8 mmol/L')];
    const keys = screen(caseOf({ labs, symptoms: cramp }), knowledge).findings.map((finding) => finding.key);
    expect(keys).toContain('excess:potassium');
    expect(keys).not.toContain('deficiency:potassium');
  });

  it('puts excess before deficiency', () => {
    const labs = [lab('calcium-ionised', '1.40 mmol/L')];
    const { findings } = screen(caseOf({ labs, symptoms: cramp }), knowledge);
    expect(findings.map((finding) => finding.key)).toContain('excess:calcium');
    expect(findings.map((finding) => finding.key)).not.toContain('deficiency:calcium');
  });
});

describe('adults only', () => {
  const parts = {
    labs: [lab('magnesium-serum', '0.45 mmol/L')],
    symptoms: [symptom('muscle-cramp'), symptom('saddle-numbness')],
  };

  it('makes every deficiency and excess rule not applicable under 18, while emergencies fire', () => {
    const screening = screen(caseOf({ ...parts, patient: { birthDate: daysAgo(17 * 365) } }), knowledge);
    const adultRules = knowledge.rules.filter((rule) => rule.adultsOnly).map((rule) => rule.id);
    expect(adultRules.length).toBeGreaterThanOrEqual(9);
    expect(screening.notApplicable.map((item) => item.rule)).toEqual(expect.arrayContaining(adultRules));
    expect(screening.findings.some((finding) => finding.kind === 'deficiency')).toBe(false);
    const flag = screening.findings.find((finding) => finding.key === 'red-flag:cauda-equina');
    expect(flag?.actions[0]).toContain('paediatrics');
    expect(screening.findings.map((finding) => finding.key)).toContain('red-flag:critical-magnesium-low');
  });

  it('leaves them unknown without a birth date', () => {
    const screening = screen(caseOf({ ...parts, patient: { birthDate: null } }), knowledge);
    const outcome = screening.outcomes.find((candidate) => candidate.rule === 'deficiency-magnesium');
    expect(outcome).toMatchObject({ status: 'unknown', missing: ['birth-date'] });
    expect(screening.findings.find((finding) => finding.key === 'deficiency:magnesium')).toMatchObject({
      status: 'not-assessable',
    });
  });
});
