import { describe, expect, it } from 'vitest';
import { triedRule } from '#components/rules/tried-rule.ts';
import {
  daysBefore,
  factsOfAnswers,
  labAnswer,
  measurementAnswer,
  NOTHING_ASKED,
  readWhole,
  type TryAnswers,
} from '#components/rules/try-answers.ts';
import {
  type Edit,
  setHistory,
  setLab,
  setListed,
  setMeasurement,
  setRestriction,
  setSymptom,
} from '#components/rules/try-editing.ts';
import { bothFields, countFields, tryFields } from '#components/rules/try-fields.ts';
import { CIRCUMSTANCES } from '#lib/clinical/codes.ts';
import type { Rule } from '#lib/clinical/knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const AS_OF = '2026-11-20';

function ruleOf(id: string): Rule {
  const rule = knowledge.rules.find((known) => known.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

const fieldsOf = (id: string) => bothFields(tryFields(ruleOf(id), knowledge));
const answered = (...edits: Edit[]): TryAnswers => edits.reduce((answers, edit) => edit(answers), NOTHING_ASKED);
const factsOf = (id: string, ...edits: Edit[]) => factsOfAnswers(answered(...edits), fieldsOf(id), AS_OF);

describe('the facts of what was answered', () => {
  it('leave everything unknown that was not asked', () => {
    expect(factsOf('deficiency-vitamin-b12')).toEqual({
      id: 'tried',
      asOf: AS_OF,
      patient: {
        birthDate: '1976-01-01',
        sex: 'unknown',
        pregnant: null,
        conditions: null,
        medicines: null,
        allergens: null,
        diet: null,
        faith: [],
        restrictions: [],
        circumstances: null,
        reviewed: {},
      },
      symptoms: [],
      measurements: [],
      labs: [],
    });
  });

  it('keep the details of a symptom that is present, and none of one that is absent', () => {
    const details = { side: 'left', days: '12', severity: '8' } as const;
    const [present] = factsOf(
      'red-flag-severe-leg-pain',
      setSymptom('leg-pain', { status: 'present', ...details }),
    ).symptoms;
    expect(present).toMatchObject({ code: 'leg-pain', side: 'left', durationDays: 12, severity: 8 });
    const [absent] = factsOf(
      'red-flag-severe-leg-pain',
      setSymptom('leg-pain', { status: 'absent', ...details }),
    ).symptoms;
    expect(absent).toMatchObject({ status: 'absent', side: null, durationDays: null, severity: null });
  });

  it('read what is no whole number, or out of its range, as not known', () => {
    expect(['', ' ', '4,5', 'ten', '-1', '11'].map((text) => readWhole(text, 10))).toEqual(Array(6).fill(null));
    expect([' 0 ', '10'].map((text) => readWhole(text, 10))).toEqual([0, 10]);
    const facts = factsOfAnswers({ ...NOTHING_ASKED, age: 'old' }, fieldsOf('deficiency-magnesium'), AS_OF);
    expect(facts.patient.birthDate).toBeNull();
  });

  it('keep a result as typed, with its day, and without a unit where none was sent', () => {
    const facts = factsOf(
      'red-flag-acute-kidney-injury',
      setLab('creatinine', { value: ' <50 ', unit: 'umol/L', daysAgo: '3', note: 'haemolysed' }),
      setLab('creatinine earlier', { value: '60', unit: '', daysAgo: '', note: '' }),
    );
    expect(facts.labs).toEqual([
      expect.objectContaining({ value: '<50', unit: 'umol/L', collectedOn: '2026-11-17', specimen: ['haemolysed'] }),
      expect.objectContaining({ value: '60', unit: null, collectedOn: null, specimen: [] }),
    ]);
  });

  it('count days back over months and leap years', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
    expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
    expect(daysBefore('2026-01-01', 1)).toBe('2025-12-31');
  });

  it('ask about conditions and medicines as whole lists', () => {
    expect(factsOf('deficiency-vitamin-b12', setHistory('metformin', true)).patient.medicines).toEqual([
      { code: 'metformin', startedOn: null },
    ]);
    expect(factsOf('deficiency-vitamin-b12', setHistory('metformin', false)).patient.medicines).toEqual([]);
    expect(factsOf('deficiency-magnesium', setHistory('ckd', true)).patient.conditions).toEqual([
      { code: 'ckd', startedOn: null },
    ]);
    expect(setListed({ isAsked: true, codes: ['ppi', 'metformin'] }, 'ppi', false).codes).toEqual(['metformin']);
  });

  it('leave each circumstance unknown that was not answered, though others were', () => {
    const { patient } = factsOf('deficiency-magnesium', setHistory('high-alcohol', true), setHistory('smoker', false));
    expect(patient.circumstances).toEqual(['high-alcohol']);
    expect(patient.circumstancesNotAsked).toHaveLength(CIRCUMSTANCES.length - 2);
    expect(patient.circumstancesNotAsked).not.toContain('smoker');
  });

  it('take diet, restrictions and measurements', () => {
    const facts = factsOf(
      'red-flag-refeeding-risk',
      setHistory('vegan', true),
      setRestriction('low-potassium', true),
      setMeasurement('bmi', { value: '15', unit: 'kg/m2' }),
    );
    expect(facts.patient).toMatchObject({ diet: 'vegan', restrictions: ['low-potassium'] });
    expect(facts.measurements).toEqual([{ code: 'bmi', value: '15', unit: 'kg/m2', takenOn: AS_OF }]);
    expect(factsOf('deficiency-magnesium', setHistory('vegan', false)).patient.diet).toBe('omnivore');
    const both = answered(setHistory('low-sodium', true), setHistory('low-sodium', false));
    expect(both.restrictions).toEqual([]);
  });
});

describe('the questions of a rule', () => {
  it('are what it names, then what decides how that is read, each once', () => {
    const { own, behind } = tryFields(ruleOf('deficiency-vitamin-b12'), knowledge);
    expect(own.labs.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['vitamin-b12-serum', 'vitamin-b12-serum earlier', 'methylmalonic-acid']),
    );
    expect(behind.labs.map(({ key }) => key)).toContain('tsh');
    expect(behind.medicines.map(({ code }) => code)).toContain('oral-contraceptive');
    expect(own.hasDiet).toBe(true);
    expect(behind.hasDiet).toBe(false);
    const all = bothFields({ own, behind });
    const names = [all.symptoms, all.examination, all.conditions, all.medicines, all.circumstances]
      .flat()
      .map(({ code }) => code);
    expect(new Set(names).size).toBe(names.length);
    expect(countFields(all)).toBe(countFields(own) + countFields(behind));
  });

  it('ask for no detail that the symptom cannot have', () => {
    const { own } = tryFields(ruleOf('red-flag-suspected-dvt'), knowledge);
    expect(own.symptoms.find(({ code }) => code === 'chest-pain')?.side).toBe(false);
    expect(own.symptoms.find(({ code }) => code === 'leg-swelling')?.side).toBe(true);
  });

  it('start with the canonical unit and yesterday; a test without units has none', () => {
    const [potassium] = fieldsOf('red-flag-critical-potassium-low').labs;
    const [inr] = fieldsOf('red-flag-inr-critical').labs;
    const [, earlier] = fieldsOf('red-flag-acute-kidney-injury').labs;
    const bmi = fieldsOf('red-flag-refeeding-risk').measurements.find(({ code }) => code === 'bmi');
    if (!potassium || !inr || !earlier || !bmi) throw new Error('a field is missing');
    expect(labAnswer(NOTHING_ASKED, potassium)).toEqual({ value: '', unit: 'mmol/L', daysAgo: '1', note: '' });
    expect(labAnswer(NOTHING_ASKED, inr).unit).toBe('');
    expect(labAnswer(NOTHING_ASKED, earlier).daysAgo).toBe('60');
    expect(measurementAnswer(NOTHING_ASKED, bmi).unit).toBe('kg/m2');
  });
});

describe('a rule that is tried', () => {
  const tried = (id: string, ...edits: Edit[]) =>
    triedRule(ruleOf(id), answered(...edits), fieldsOf(id), knowledge, AS_OF);
  const potassium = (value: string, note = '') =>
    setLab('potassium-serum', { value, unit: 'mmol/L', daysAgo: '1', note });
  const LOW = 'red-flag-critical-potassium-low';

  it('is met, not met or unknown as the engine says, with finding, trace and reading', () => {
    const met = tried(LOW, potassium('2.8'));
    expect(met.outcome.status).toBe('met');
    expect(met.findings.map(({ title }) => title)).toEqual(['Critically low potassium']);
    expect(met.readings.get('potassium-serum')?.interpretation).toBe('critical-low');
    expect(met.parts.map(({ title }) => title)).toContain('Urgent, due in 4 hours, when');
    expect(met.others.map(({ rule }) => rule)).toContain('deficiency-potassium');
    expect(tried(LOW, potassium('4.2')).outcome.status).toBe('not-met');
    expect(tried(LOW).outcome).toMatchObject({ status: 'unknown', missing: ['potassium-serum'] });
  });

  it('stays unknown, never normal, with a usual number in a spoilt specimen', () => {
    expect(tried(LOW, potassium('4.2', 'haemolysed')).outcome.status).toBe('unknown');
  });

  it('says what is wrong with what was typed', () => {
    expect(tried(LOW, potassium('45')).readings.get('potassium-serum')).toMatchObject({
      interpretation: 'unknown',
      question: expect.stringContaining('4.5'),
    });
  });

  it('does not apply under 18', () => {
    const child: Edit = (answers) => ({ ...answers, age: '12' });
    expect(tried('deficiency-magnesium', child).outcome).toMatchObject({ status: 'not-applicable' });
  });
});
