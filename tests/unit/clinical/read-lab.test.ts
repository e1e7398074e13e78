import { describe, expect, it } from 'vitest';
import type { Analyte } from '#lib/clinical/codes.ts';
import type { LabFact, PatientFacts } from '#lib/clinical/facts.ts';
import { readLab } from '#lib/clinical/read-lab.ts';
import type { InterpretationCode } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab } from './case-builder.ts';

function read(result: LabFact, patient: Partial<PatientFacts> = {}, others: LabFact[] = []) {
  return readLab(result, caseOf({ patient, labs: [result, ...others] }), knowledge);
}

describe('bands at face value in each unit', () => {
  it.each<[Analyte, string, InterpretationCode]>([
    ['magnesium-serum', '0.41 mmol/L', 'critical-low'],
    ['magnesium-serum', '0.49 mmol/L', 'critical-low'],
    ['magnesium-serum', '0.50 mmol/L', 'below'],
    ['magnesium-serum', '0.69 mmol/L', 'below'],
    ['magnesium-serum', '0.699 mmol/L', 'below'],
    ['magnesium-serum', '0.70 mmol/L', 'borderline'],
    ['magnesium-serum', '0.74 mmol/L', 'borderline'],
    ['magnesium-serum', '0.75 mmol/L', 'within'],
    ['magnesium-serum', '1.00 mmol/L', 'within'],
    ['magnesium-serum', '1.01 mmol/L', 'above'],
    ['magnesium-serum', '1.84 mmol/L', 'above'],
    ['magnesium-serum', '1.85 mmol/L', 'critical-high'],
    ['magnesium-serum', '1.6 mg/dL', 'below'],
    ['magnesium-serum', '1.7 mg/dL', 'borderline'],
    ['magnesium-serum', '1.8 mg/dL', 'within'],
    ['magnesium-serum', '2.4 mg/dL', 'within'],
    ['magnesium-serum', '2.5 mg/dL', 'above'],
    ['magnesium-serum', '4.4 mg/dL', 'above'],
    ['magnesium-serum', '4.5 mg/dL', 'critical-high'],
    ['magnesium-serum', '1.3 mEq/L', 'below'],
    ['magnesium-serum', '1.4 mEq/L', 'borderline'],
    ['magnesium-serum', '1.5 mEq/L', 'within'],
    ['potassium-serum', '2.9 mmol/L', 'critical-low'],
    ['potassium-serum', '3.0 mmol/L', 'below'],
    ['potassium-serum', '3.4 mEq/L', 'below'],
    ['potassium-serum', '3.5 mEq/L', 'within'],
    ['potassium-serum', '5.0 mmol/L', 'within'],
    ['potassium-serum', '5.1 mmol/L', 'above'],
    ['potassium-serum', '5.9 mmol/L', 'above'],
    ['potassium-serum', '6.0 mmol/L', 'critical-high'],
    ['calcium-adjusted', '2.11 mmol/L', 'below'],
    ['calcium-adjusted', '2.12 mmol/L', 'borderline'],
    ['calcium-adjusted', '2.20 mmol/L', 'within'],
    ['calcium-adjusted', '2.62 mmol/L', 'within'],
    ['calcium-adjusted', '2.63 mmol/L', 'above'],
    ['calcium-adjusted', '8.4 mg/dL', 'below'],
    ['calcium-adjusted', '8.5 mg/dL', 'borderline'],
    ['calcium-adjusted', '8.8 mg/dL', 'within'],
    ['calcium-adjusted', '10.5 mg/dL', 'within'],
    ['calcium-adjusted', '10.6 mg/dL', 'above'],
    ['calcium-ionised', '1.11 mmol/L', 'below'],
    ['calcium-ionised', '1.12 mmol/L', 'borderline'],
    ['calcium-ionised', '1.14 mmol/L', 'borderline'],
    ['calcium-ionised', '1.15 mmol/L', 'within'],
    ['calcium-ionised', '4.6 mg/dL', 'within'],
    ['25-oh-vitamin-d', '29 nmol/L', 'below'],
    ['25-oh-vitamin-d', '30 nmol/L', 'borderline'],
    ['25-oh-vitamin-d', '49 nmol/L', 'borderline'],
    ['25-oh-vitamin-d', '50 nmol/L', 'within'],
    ['25-oh-vitamin-d', '11 ng/mL', 'below'],
    ['25-oh-vitamin-d', '12 ng/mL', 'borderline'],
    ['25-oh-vitamin-d', '20 ng/mL', 'within'],
    ['vitamin-b12-serum', '132 pmol/L', 'below'],
    ['vitamin-b12-serum', '133 pmol/L', 'borderline'],
    ['vitamin-b12-serum', '258 pmol/L', 'borderline'],
    ['vitamin-b12-serum', '259 pmol/L', 'within'],
    ['vitamin-b12-serum', '179 ng/L', 'below'],
    ['vitamin-b12-serum', '180 pg/mL', 'borderline'],
    ['vitamin-b12-serum', '350 ng/L', 'borderline'],
    ['vitamin-b12-serum', '351 ng/L', 'within'],
    ['holotranscobalamin', '24 pmol/L', 'below'],
    ['holotranscobalamin', '25 pmol/L', 'borderline'],
    ['holotranscobalamin', '70 pmol/L', 'borderline'],
    ['holotranscobalamin', '71 pmol/L', 'within'],
    ['methylmalonic-acid', '0.27 umol/L', 'within'],
    ['methylmalonic-acid', '0.28 umol/L', 'borderline'],
    ['methylmalonic-acid', '0.40 umol/L', 'borderline'],
    ['hba1c', '38 mmol/mol', 'within'],
    ['hba1c', '39 mmol/mol', 'borderline'],
    ['hba1c', '48 mmol/mol', 'above'],
    ['hba1c', '6.4 %', 'borderline'],
    ['hba1c', '6.5 %', 'above'],
    ['inr', '1.2', 'within'],
    ['inr', '1.3', 'borderline'],
    ['inr', '1.5', 'above'],
    ['phosphate', '0.64 mmol/L', 'below'],
    ['phosphate', '0.65 mmol/L', 'borderline'],
    ['phosphate', '0.81 mmol/L', 'within'],
    ['haemoglobin', '119 g/L', 'below'],
    ['haemoglobin', '120 g/L', 'within'],
    ['ck', '192 U/L', 'within'],
    ['ck', '193 U/L', 'borderline'],
    ['ck', '960 U/L', 'borderline'],
    ['ck', '961 U/L', 'above'],
  ])('%s %s reads as %s', (analyte, text, expected) => {
    expect(read(lab(analyte, text)).interpretation).toBe(expected);
  });
});

describe('the laboratory\u2019s own interval', () => {
  const range = (low: string | null, high: string | null, unit: string | null = 'mmol/L') => ({
    referenceRange: { low, high, unit, text: null },
  });

  it('wins over the default and says whose it is', () => {
    const reading = read(lab('magnesium-serum', '0.72 mmol/L', range('0.75', '1.10')));
    expect(reading).toMatchObject({ interpretation: 'below', range: '0.75-1.10 mmol/L', rangeSource: 'laboratory' });
  });

  it('keeps the borderline band up to the default end when its low limit is lower', () => {
    expect(read(lab('magnesium-serum', '0.66 mmol/L', range('0.65', '1.10'))).interpretation).toBe('borderline');
  });

  it('abolishes the borderline band when its low limit is above the band', () => {
    expect(read(lab('magnesium-serum', '0.80 mmol/L', range('0.78', '1.10'))).interpretation).toBe('within');
  });

  it('leaves a decision limit its own end when it is equal to it', () => {
    expect(read(lab('vitamin-b12-serum', '258 pmol/L', range('258', '900', 'pmol/L'))).interpretation).toBe(
      'borderline',
    );
    expect(read(lab('vitamin-b12-serum', '259 pmol/L', range('258', '900', 'pmol/L'))).interpretation).toBe('within');
  });

  it('never replaces a decision limit', () => {
    expect(read(lab('25-oh-vitamin-d', '40 nmol/L', range('25', '150', 'nmol/L'))).interpretation).toBe('borderline');
    expect(read(lab('vitamin-b12-serum', '200 pmol/L', range('133', '675', 'pmol/L'))).interpretation).toBe(
      'borderline',
    );
    expect(read(lab('hba1c', '50 mmol/mol', range('20', '60', 'mmol/mol'))).interpretation).toBe('above');
  });

  it('never replaces a critical limit', () => {
    expect(read(lab('potassium-serum', '6.2 mmol/L', range('3.5', '6.5'))).interpretation).toBe('critical-high');
    expect(read(lab('potassium-serum', '2.4 mmol/L', range('2.0', '5.0'))).interpretation).toBe('critical-low');
  });

  it('may come in another unit than the result, or without one', () => {
    expect(read(lab('magnesium-serum', '1.7 mg/dL', range('0.75', '1.10'))).interpretation).toBe('below');
    expect(read(lab('magnesium-serum', '1.7 mg/dL', range('1.6', '2.6', null))).interpretation).toBe('borderline');
  });

  it.each([
    ['1.6-2.6', 'borderline'],
    ['1.9 \u2013 2.6', 'below'],
    ['>=1.9', 'below'],
  ] as const)('may come as the text %j', (text, expected) => {
    const referenceRange = { low: null, high: null, unit: null, text };
    expect(read(lab('magnesium-serum', '1.7 mg/dL', { referenceRange })).interpretation).toBe(expected);
  });

  it('reads analytes without a default, and nothing else does', () => {
    const withRange = lab('crp', '12 mg/L', { referenceRange: { low: null, high: null, unit: null, text: '<5' } });
    expect(read(withRange).interpretation).toBe('above');
    expect(read(lab('crp', '12 mg/L'))).toMatchObject({
      interpretation: 'unknown',
      reason: expect.stringContaining('laboratory'),
    });
  });

  it.each([range('1.10', '0.70'), range('abc', '1.10'), range('0.70', '1.10', 'furlong')])(
    'is not used when it is impossible or unreadable',
    (details) => {
      expect(read(lab('magnesium-serum', '0.72 mmol/L', details))).toMatchObject({
        interpretation: 'borderline',
        rangeSource: 'default',
      });
    },
  );
});

describe('what cannot be read is unknown, never within', () => {
  it.each<[string, LabFact, string]>([
    ['words', lab('magnesium-serum', 'haemolysed'), 'no unit'],
    ['words with a unit', lab('magnesium-serum', 'pending mmol/L'), 'not a number'],
    ['no unit', lab('magnesium-serum', '0.80'), 'no unit'],
    ['an unknown unit', lab('magnesium-serum', '0.80 mg'), 'is not accepted'],
    ['a comparator that says too little', lab('vitamin-b12-serum', '<150 pmol/L'), 'which side'],
    ['an ambiguous separator', lab('ferritin', '1,234 ug/L'), 'two ways'],
    ['an impossible value', lab('potassium-serum', '45 mmol/L'), 'did you mean 4.5?'],
    ['a haemolysed specimen', lab('potassium-serum', '4.2 mmol/L', { specimen: ['haemolysed'] }), 'haemolysed'],
    [
      'an unrecognised specimen note',
      lab('potassium-serum', '4.2 mmol/L', { specimen: ['smells odd'] }),
      'not recognised',
    ],
    ['no date', lab('potassium-serum', '4.2 mmol/L', { collectedOn: null }), 'no collection date'],
    ['a date after asOf', lab('potassium-serum', '4.2 mmol/L', { collectedOn: '2026-11-21' }), 'after 2026-11-20'],
    ['an entry in error', lab('potassium-serum', '4.2 mmol/L', { status: 'entered-in-error' }), 'entered in error'],
    ['total calcium by itself', lab('calcium-total', '2.40 mmol/L'), 'albumin'],
  ])('%s', (_, result, reason) => {
    const reading = read(result);
    expect(reading.interpretation).toBe('unknown');
    expect(reading.reason).toContain(reason);
  });

  it.each<[Analyte, string, number]>([
    ['magnesium-serum', '0.80 mmol/L', 90],
    ['potassium-serum', '4.2 mmol/L', 30],
    ['vitamin-b12-serum', '400 pmol/L', 365],
    ['25-oh-vitamin-d', '80 nmol/L', 180],
    ['calcium-ionised', '1.20 mmol/L', 30],
  ])('%s is stale the day after its limit', (analyte, text, days) => {
    expect(read(lab(analyte, text, { collectedOn: daysAgo(days) }))).toMatchObject({
      interpretation: 'within',
      isStale: false,
    });
    const late = read(lab(analyte, text, { collectedOn: daysAgo(days + 1) }));
    expect(late).toMatchObject({
      interpretation: 'unknown',
      isStale: true,
      reason: `${days + 1} days old: limit ${days}`,
    });
  });
});

describe('questions before a value is believed', () => {
  it.each<[Analyte, string, string]>([
    ['potassium-serum', '45 mmol/L', 'potassium 45 mmol/L: did you mean 4.5?'],
    ['potassium-serum', '0.9 mmol/L', 'did you mean 9?'],
    ['albumin', '4.0 g/L', 'did you mean 4.0 g/dL?'],
    ['albumin', '40 g/dL', 'did you mean 40 g/L?'],
    ['calcium-total', '1.20 mmol/L', 'is it ionised calcium?'],
    ['calcium-total', '4.9 mg/dL', 'is it ionised calcium?'],
    ['calcium-total', '9.2 mmol/L', 'did you mean 9.2 mg/dL?'],
    ['glucose-fasting', '126 mmol/L', 'did you mean 126 mg/dL?'],
    ['hba1c', '48 %', 'did you mean 48 mmol/mol?'],
    ['hba1c', '6.5 mmol/mol', 'is it in %?'],
    ['transketolase-activation', '15 ratio', 'is it the percentage effect'],
    ['calcium-ionised', '4.8 mmol/L', 'is it total calcium, or in mg/dL?'],
    ['d-dimer-feu', '300 ng/mL DDU', 'is this the DDU test?'],
    ['d-dimer-ddu', '300 ng/mL{FEU}', 'is this the FEU test?'],
    ['urea', '40 mg/dL', 'is it urea, or urea nitrogen (BUN)?'],
    ['inr', '12.5 s', 'is there an INR beside it?'],
    ['sodium', '14 mmol/L', 'did you mean 140?'],
  ])('%s %s', (analyte, text, question) => {
    expect(read(lab(analyte, text)).question).toContain(question);
  });

  it('asks nothing about what is merely ill', () => {
    for (const text of ['1.0 mmol/L', '10.0 mmol/L']) expect(read(lab('potassium-serum', text)).question).toBeNull();
    expect(read(lab('calcium-total', '5.0 mg/dL')).question).toBeNull();
    expect(read(lab('calcium-ionised', '2.00 mmol/L')).question).toBeNull();
    expect(read(lab('inr', '9.0 ratio')).question).toBeNull();
    expect(read(lab('thiamine-diphosphate-blood', '20 nmol/L')).question).toBeNull();
    expect(read(lab('25-oh-vitamin-d', '150 ng/mL')).question).toBeNull();
    expect(read(lab('25-oh-vitamin-d', '400 nmol/L')).question).toBeNull();
    expect(read(lab('ascorbate-plasma', '3.0 umol/L')).question).toBeNull();
    expect(read(lab('ascorbate-plasma', '4.0 mg/dL')).question).toBeNull();
    expect(read(lab('methylmalonic-acid', '50 umol/L')).question).toBeNull();
    expect(read(lab('hba1c', '20 mmol/mol')).question).toBeNull();
  });

  it('refuses a unit that is not convertible with its reason, and asks nothing where nothing can be answered', () => {
    const reading = read(lab('thiamine-diphosphate-blood', '3.1 ug/dL'));
    expect(reading).toMatchObject({ interpretation: 'unknown', question: null });
    expect(reading.reason).toContain('salt form');
    expect(read(lab('pivka-ii', '30 mAU/mL')).reason).toContain('cannot be converted');
    expect(read(lab('alpha-tocopherol-lipid-ratio', '4.1 umol/mmol')).reason).toContain('cholesterol alone');
  });

  it('asks as engine 1.0.0 did when it reads a rule set of that engine: one trap, the decimal point before the unit', () => {
    const analytes = knowledge.analytes.map(({ traps: _, ...definition }) =>
      definition.id === 'calcium-total'
        ? { ...definition, trap: { below: { value: '5', unit: 'mg/dL' }, question: 'is it ionised calcium?' } }
        : definition,
    );
    const question = (result: LabFact) =>
      readLab(result, caseOf({ labs: [result] }), { ...knowledge, analytes }).question;
    expect(question(lab('calcium-total', '1.20 mmol/L'))).toBe('total calcium 1.20 mmol/L: is it ionised calcium?');
    expect(question(lab('calcium-total', '9.2 mmol/L'))).toContain('did you mean 0.92?');
    expect(question(lab('calcium-total', '0.4 mmol/L'))).toContain('did you mean 4?');
    expect(question(lab('inr', '12.5 ratio'))).toBeNull();
  });
});

describe('what treatment, pregnancy and age do to a result', () => {
  it('does not read B12 while B12 is taken, unless it was started after the sample', () => {
    const result = lab('vitamin-b12-serum', '400 pmol/L');
    const taking = (startedOn: string | null) => ({
      medicines: [{ code: 'vitamin-b12-supplement' as const, startedOn }],
    });
    expect(read(result, taking(null)).interpretation).toBe('unknown');
    expect(read(result, taking('2026-11-01')).interpretation).toBe('unknown');
    expect(read(result, taking('2026-11-19')).interpretation).toBe('unknown');
    expect(read(result, taking('2026-11-20')).interpretation).toBe('within');
  });

  it('reads only the low side of B12 while a multivitamin may contain it', () => {
    const taking = (startedOn: string | null) => ({ medicines: [{ code: 'multivitamin' as const, startedOn }] });
    expect(read(lab('vitamin-b12-serum', '400 pmol/L'), taking(null)).reason).toContain('multivitamin');
    expect(read(lab('vitamin-b12-serum', '400 pmol/L'), taking('2026-11-20')).interpretation).toBe('within');
    expect(read(lab('vitamin-b12-serum', '100 pmol/L'), taking(null)).interpretation).toBe('below');
    expect(read(lab('potassium-serum', '4.2 mmol/L'), taking(null)).interpretation).toBe('within');
  });

  it('reads only the low side of B12 after nitrous oxide', () => {
    const patient: Partial<PatientFacts> = { circumstances: ['nitrous-oxide'] };
    expect(read(lab('vitamin-b12-serum', '400 pmol/L'), patient).interpretation).toBe('unknown');
    expect(read(lab('vitamin-b12-serum', '100 pmol/L'), patient).interpretation).toBe('below');
  });

  it('reads high methylmalonic acid only with an eGFR of 60 or more', () => {
    const high = lab('methylmalonic-acid', '0.55 umol/L');
    expect(read(high).interpretation).toBe('unknown');
    expect(read(high, {}, [lab('egfr', '59 mL/min/1.73m2')]).interpretation).toBe('unknown');
    expect(read(high, {}, [lab('egfr', '60 mL/min/1.73m2')]).interpretation).toBe('above');
    expect(read(lab('methylmalonic-acid', '0.20 umol/L')).interpretation).toBe('within');
  });

  it('reads no total B12, eGFR or HbA1c in pregnancy', () => {
    for (const result of [
      lab('vitamin-b12-serum', '100 pmol/L'),
      lab('egfr', '90 mL/min/1.73m2'),
      lab('hba1c', '50 mmol/mol'),
    ]) {
      expect(read(result, { pregnant: true }).interpretation).toBe('unknown');
    }
  });

  it('uses the interval of pregnancy', () => {
    expect(read(lab('magnesium-serum', '0.65 mmol/L'), { pregnant: true }).interpretation).toBe('within');
    expect(read(lab('magnesium-serum', '0.59 mmol/L'), { pregnant: true }).interpretation).toBe('below');
  });

  it('uses no adult interval under 18 or without a birth date', () => {
    for (const birthDate of ['2010-01-01', null]) {
      const plain = lab('magnesium-serum', '0.80 mmol/L');
      expect(read(plain, { birthDate })).toMatchObject({ interpretation: 'unknown', rangeSource: null });
      const own = lab('magnesium-serum', '0.80 mmol/L', {
        referenceRange: { low: '0.70', high: '0.95', unit: 'mmol/L', text: null },
      });
      expect(read(own, { birthDate })).toMatchObject({ interpretation: 'within', rangeSource: 'laboratory' });
    }
  });

  it.each<[string, Partial<PatientFacts>, string, 'within' | 'unknown']>([
    // A laboratory's interval never replaces a decision limit: of an adult 25 nmol/L is low, and this may be one.
    ['without a birth date', { birthDate: null }, '25-75', 'unknown'],
    ['without a birth date', { birthDate: null }, '25-', 'unknown'],
    ['of a child', { birthDate: '2012-01-01' }, '25-75', 'within'],
  ])('25-OH vitamin D of 25 nmol/L %s (%s, interval %s): %s', (_, patient, interval, expected) => {
    const [low = '', high = ''] = interval.split('-');
    const referenceRange = { low, high, unit: 'nmol/L', text: null };
    const reading = read(lab('25-oh-vitamin-d', '25 nmol/L', { referenceRange }), patient);
    expect(reading).toMatchObject({ interpretation: expected });
    if (expected === 'unknown') expect(reading.reason).toContain('birth date');
  });

  it('is normal by an interval with one end only where every adult has no other limit at the open end', () => {
    const upTo = { referenceRange: { low: '', high: '0.95', unit: 'mmol/L', text: null } };
    const low = lab('magnesium-serum', '0.60 mmol/L', upTo);
    expect(read(low, {}).interpretation).toBe('below');
    expect(read(low, { birthDate: null }).interpretation).toBe('unknown');
    expect(read(lab('magnesium-serum', '0.80 mmol/L', upTo), { birthDate: null }).interpretation).toBe('within');
  });

  it('is normal of a person whose sex is not known only where it is so of women and men', () => {
    const upTo = { referenceRange: { low: '', high: '180', unit: 'g/L', text: null } };
    const reading = (value: string) =>
      read(lab('haemoglobin', `${value} g/L`, upTo), { sex: 'unknown' }).interpretation;
    expect([reading('110'), reading('125'), reading('140')]).toEqual(['unknown', 'unknown', 'within']);
  });

  it('needs the sex where the interval depends on it', () => {
    expect(read(lab('haemoglobin', '125 g/L'), { sex: 'unknown' }).interpretation).toBe('unknown');
    expect(read(lab('haemoglobin', '125 g/L'), { sex: 'male' }).interpretation).toBe('below');
    expect(read(lab('haemoglobin', '125 g/L'), { sex: 'female' }).interpretation).toBe('within');
  });

  it('reads potassium of 3.5 to 3.7 as borderline only where the heart makes it matter', () => {
    expect(read(lab('potassium-serum', '3.7 mmol/L'), { medicines: [] }).interpretation).toBe('within');
    const digoxin: Partial<PatientFacts> = { medicines: [{ code: 'digoxin', startedOn: null }] };
    expect(read(lab('potassium-serum', '3.7 mmol/L'), digoxin).interpretation).toBe('borderline');
    expect(read(lab('potassium-serum', '3.8 mmol/L'), digoxin).interpretation).toBe('within');
  });
});

describe('which result decides', () => {
  it('is the latest that can be used', () => {
    const old = lab('magnesium-serum', '0.60 mmol/L', { collectedOn: daysAgo(20) });
    const fresh = lab('magnesium-serum', '0.80 mmol/L', { collectedOn: daysAgo(2) });
    const spoilt = lab('magnesium-serum', '0.90 mmol/L', { specimen: ['haemolysed'] });
    const facts = caseOf({ labs: [old, spoilt, fresh] });
    expect(facts.labs.map((result) => readLab(result, facts, knowledge).isDeciding)).toEqual([false, false, true]);
  });

  it('is the corrected one of its day', () => {
    const first = lab('magnesium-serum', '0.40 mmol/L');
    const corrected = lab('magnesium-serum', '0.80 mmol/L', { status: 'corrected' });
    const facts = caseOf({ labs: [first, corrected] });
    expect(readLab(first, facts, knowledge)).toMatchObject({ interpretation: 'unknown', isDeciding: false });
    expect(readLab(corrected, facts, knowledge)).toMatchObject({ interpretation: 'within', isDeciding: true });
  });

  it('reads a result that is not part of the case by itself', () => {
    expect(readLab(lab('magnesium-serum', '0.60 mmol/L'), caseOf(), knowledge)).toMatchObject({
      interpretation: 'below',
      isDeciding: false,
    });
  });
});

describe('both units are shown', () => {
  it('keeps the value as reported and gives the canonical one beside it', () => {
    expect(read(lab('magnesium-serum', '1.4 mg/dL'))).toMatchObject({
      reported: '1.4 mg/dL',
      canonical: '0.58 mmol/L',
    });
    expect(read(lab('magnesium-serum', '0.58 mmol/L'))).toMatchObject({ reported: '0.58 mmol/L', canonical: null });
    expect(read(lab('vitamin-b12-serum', '<100 ng/L'))).toMatchObject({
      canonical: '<74 pmol/L',
      interpretation: 'below',
    });
  });
});
