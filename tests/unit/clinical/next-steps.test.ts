import { describe, expect, it } from 'vitest';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab, symptom } from './case-builder.ts';

const tests = (...parameters: Parameters<typeof caseOf>) =>
  screen(caseOf(...parameters), knowledge).suggestedTests.map((test) => test.analyte);
const asks = (...parameters: Parameters<typeof caseOf>) => screen(caseOf(...parameters), knowledge).askNext;

describe('tests to order', () => {
  const cramp = { symptoms: [symptom('muscle-cramp')] };

  it('are one merged list without repeats, each with its reasons', () => {
    const suggested = screen(caseOf(cramp), knowledge).suggestedTests;
    expect(new Set(suggested.map((test) => test.analyte)).size).toBe(suggested.length);
    expect(suggested.map((test) => test.analyte)).toEqual(
      expect.arrayContaining(['magnesium-serum', 'potassium-serum', '25-oh-vitamin-d']),
    );
    expect(suggested.find((test) => test.analyte === 'magnesium-serum')?.why).toContain(
      'magnesium deficiency possible',
    );
  });

  it('leave out what is fresh and keep what is stale or spoilt', () => {
    expect(tests({ ...cramp, labs: [lab('magnesium-serum', '0.85 mmol/L')] })).not.toContain('magnesium-serum');
    expect(tests({ ...cramp, labs: [lab('magnesium-serum', '0.85 mmol/L', { collectedOn: daysAgo(91) })] })).toContain(
      'magnesium-serum',
    );
    expect(tests({ ...cramp, labs: [lab('magnesium-serum', '0.85 mmol/L', { specimen: ['haemolysed'] })] })).toContain(
      'magnesium-serum',
    );
  });

  it('repeat what conflicts on one day', () => {
    const labs = [lab('magnesium-serum', '0.60 mmol/L'), lab('magnesium-serum', '0.85 mmol/L')];
    expect(tests({ ...cramp, labs })).toContain('magnesium-serum');
  });

  it('put those of a red flag first', () => {
    const labs = [lab('potassium-serum', '2.4 mmol/L')];
    expect(tests({ ...cramp, labs }).slice(0, 2)).toEqual(expect.arrayContaining(['magnesium-serum']));
  });

  it('order active B12 instead of total B12 in pregnancy', () => {
    const ordered = tests({ symptoms: [symptom('glossitis')], patient: { pregnant: true } });
    expect(ordered).toContain('holotranscobalamin');
    expect(ordered).not.toContain('vitamin-b12-serum');
  });

  it('order no test that pregnancy makes unreadable', () => {
    const pregnant = {
      patient: { pregnant: true },
      symptoms: [symptom('leg-swelling', { side: 'left' }), symptom('numbness')],
    };
    expect(tests(pregnant)).toContain('creatinine');
    for (const analyte of ['d-dimer-feu', 'hba1c', 'vitamin-b12-serum', 'homocysteine'] as const)
      expect(tests(pregnant)).not.toContain(analyte);
  });

  it('suggest nothing for a normal statement', () => {
    const { suggestedTests } = screen(
      caseOf({ symptoms: [symptom('glossitis')], labs: [lab('vitamin-b12-serum', '400 pmol/L')] }),
      knowledge,
    );
    expect(suggestedTests.filter((test) => test.why.includes('B12 deficiency'))).toEqual([]);
  });
});

describe('what to ask next', () => {
  it('begins with what could raise or change a red flag', () => {
    const [first] = asks({ symptoms: [symptom('calf-tenderness', { side: 'left' })] });
    expect(first?.why).toMatch(/could (raise|change)/);
    const codes = asks({ symptoms: [symptom('calf-tenderness', { side: 'left' })] }).map((item) => item.code);
    expect(codes.slice(0, 6)).toEqual(expect.arrayContaining(['chest-pain', 'breathlessness', 'haemoptysis']));
  });

  it('asks for the side, duration or severity that a flag waits for', () => {
    const asked = asks({ symptoms: [symptom('leg-pain')] }).filter((item) => item.code === 'leg-pain');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.why).toContain('how severe');
    expect(asked[0]?.why).toContain('for how long');
  });

  it('asks about pregnancy only where it can be', () => {
    const codes = (patient: Parameters<typeof caseOf>[0]) => asks(patient).map((item) => item.code);
    expect(codes({ patient: { pregnant: null } })).toContain('pregnant');
    expect(codes({ patient: { pregnant: null, sex: 'male' } })).not.toContain('pregnant');
    expect(codes({ patient: { pregnant: null, birthDate: '1950-01-01' } })).not.toContain('pregnant');
    expect(codes({ patient: { pregnant: false } })).not.toContain('pregnant');
  });

  it('never asks for a laboratory test: those are ordered', () => {
    const analytes = new Set<string>(knowledge.analytes.map((definition) => definition.id));
    expect(
      asks({ symptoms: [symptom('numbness'), symptom('muscle-cramp')] }).filter((item) => analytes.has(item.code)),
    ).toEqual([]);
  });
});
