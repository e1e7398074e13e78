// Facts that cannot be right, that contradict one another or that say little: asked about and read in a fixed way.

import { describe, expect, it } from 'vitest';
import type { CaseFacts, LabFact, MeasurementFact } from '#lib/clinical/facts.ts';
import { readLab } from '#lib/clinical/read-lab.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { AS_OF, caseOf, daysAgo, lab, symptom } from './case-builder.ts';

const problemsOf = (facts: CaseFacts) => screen(facts, knowledge).problems;

describe('a birth date', () => {
  it('after the day of the screening gives no age and is asked about', () => {
    const facts = caseOf({ patient: { birthDate: '2026-11-21' } });
    expect(problemsOf(facts)).toEqual([
      { fact: 'patient.birthDate', problem: `birth date 2026-11-21 is after ${AS_OF}` },
    ]);
    expect(screen(facts, knowledge).derived.ageYears).toBeNull();
  });

  it('over 120 years ago is asked about', () => {
    expect(problemsOf(caseOf({ patient: { birthDate: '1906-11-20' } }))).toEqual([]);
    expect(problemsOf(caseOf({ patient: { birthDate: '1905-11-20' } }))).toEqual([
      { fact: 'patient.birthDate', problem: 'age 121: please check the birth date' },
    ]);
  });
});

describe('what contradicts itself', () => {
  it('is told: pregnant and male, present and absent', () => {
    expect(problemsOf(caseOf({ patient: { sex: 'male', pregnant: true } }))).toEqual([
      { fact: 'patient.pregnant', problem: 'recorded as pregnant and as male: please check' },
    ]);
    const symptoms = [symptom('leg-pain', { side: 'left', status: 'absent' }), symptom('leg-pain', { side: 'left' })];
    expect(problemsOf(caseOf({ symptoms }))).toEqual([
      { fact: 'symptoms[1]', problem: 'leg-pain is both present and absent (symptoms[0]): taken as present' },
    ]);
    const otherSide = [symptom('leg-pain', { side: 'right', status: 'absent' }), symptom('leg-pain', { side: 'left' })];
    expect(problemsOf(caseOf({ symptoms: otherSide }))).toEqual([]);
  });
});

describe('two measurements of one day', () => {
  const bmi = (value: string): MeasurementFact => ({ code: 'bmi', value, unit: 'kg/m2', takenOn: daysAgo(1) });
  const urgency = (...values: string[]) => {
    const { findings } = screen(caseOf({ measurements: values.map(bmi) }), knowledge);
    const flag = findings.find(({ key }) => key === 'red-flag:refeeding-risk');
    return flag?.kind === 'red-flag' ? flag.urgency : null;
  };

  it('are read in one order, whichever was typed first', () => {
    expect(urgency('13.0', '17.0')).toBe('emergency');
    expect(urgency('17.0', '13.0')).toBe('emergency');
    expect(urgency('17.0', '17.0')).toBeNull();
  });
});

describe('a medicine that is listed twice', () => {
  const reading = (...started: (string | null)[]) => {
    const result = lab('vitamin-b12-serum', '400 pmol/L', { collectedOn: daysAgo(10) });
    const medicines = started.map((startedOn) => ({ code: 'vitamin-b12-supplement' as const, startedOn }));
    return readLab(result, caseOf({ patient: { medicines }, labs: [result] }), knowledge).interpretation;
  };

  it('counts from its earliest start, and from always where one start is not known', () => {
    expect(reading(daysAgo(5))).toBe('within');
    expect(reading(daysAgo(5), daysAgo(20))).toBe('unknown');
    expect(reading(daysAgo(20), daysAgo(5))).toBe('unknown');
    expect(reading(daysAgo(5), null)).toBe('unknown');
    expect(reading(null, daysAgo(5))).toBe('unknown');
    expect(reading(daysAgo(5), daysAgo(2))).toBe('within');
  });
});

describe('the interval that a laboratory printed', () => {
  const readWith = (text: string, patient: Parameters<typeof caseOf>[0] = {}) => {
    const result: LabFact = lab('mcv', '95 fL', { referenceRange: { low: null, high: null, unit: null, text } });
    const { readings, problems } = screen(caseOf({ ...patient, labs: [result] }), knowledge);
    return { reading: readings[0], problems: problems.map(({ problem }) => problem) };
  };

  it.each(['see comment', '80 - x', '1,234 to 2,345', '<', '< abc', '80-'])('%s cannot be read and is told', (text) => {
    expect(readWith(text).problems).toEqual([`the reference interval "${text}" cannot be read: it is not used`]);
  });

  it('may be one limit or two', () => {
    expect(readWith('<90').reading).toMatchObject({ interpretation: 'above', range: '80-90 fL' });
    expect(readWith('\u226495').reading).toMatchObject({ interpretation: 'within', range: '80-95 fL' });
    expect(readWith('<95').reading).toMatchObject({ interpretation: 'above' });
    expect(readWith('\u226590').reading).toMatchObject({ interpretation: 'within', range: '90-100 fL' });
    expect(readWith('>=96').reading).toMatchObject({ interpretation: 'below', range: '96-100 fL' });
    expect(readWith('80 to 100').reading).toMatchObject({ interpretation: 'within', range: '80-100 fL' });
    expect(readWith('').problems).toEqual([]);
  });
});

describe('two albumins as near to one calcium', () => {
  it('adjust by the lower, whichever was typed first: the higher calcium is the more cautious', () => {
    const total = lab('calcium-total', '2.20 mmol/L', { collectedOn: daysAgo(3) });
    const albumins = [
      lab('albumin', '38 g/L', { collectedOn: daysAgo(4) }),
      lab('albumin', '34 g/L', { collectedOn: daysAgo(2) }),
    ];
    const adjusted = (labs: LabFact[]) => screen(caseOf({ labs }), knowledge).derived.calciumAdjusted?.value;
    expect(adjusted([total, ...albumins])).toBe('2.32');
    expect(adjusted([total, ...albumins.toReversed()])).toBe('2.32');
  });
});

describe('a value of another unit', () => {
  it('is asked about with that unit, where no slipped decimal point explains it', () => {
    const question = (text: string) =>
      screen(caseOf({ labs: [lab('creatinine', text)] }), knowledge).readings[0]?.question;
    expect(question('0.9 umol/L')).toBe('creatinine 0.9 umol/L: did you mean 0.9 mg/dL?');
    expect(question('80 umol/L')).toBeNull();
  });
});

describe('the same result twice', () => {
  it('is read once: the first decides, and nothing conflicts', () => {
    const labs = [lab('magnesium-serum', '0.60 mmol/L'), lab('magnesium-serum', '0.60 mmol/L')];
    const { readings, findings } = screen(caseOf({ symptoms: [symptom('muscle-cramp')], labs }), knowledge);
    expect(readings.map(({ isDeciding }) => isDeciding)).toEqual([true, false]);
    expect(findings.find(({ key }) => key === 'deficiency:magnesium')).toMatchObject({ status: 'likely' });
  });
});
