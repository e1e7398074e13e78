// Sentences that a clinician stumbled over: each says which limit it means, names facts as they are shown and begins in lower case
// where it stands within another sentence.

import { describe, expect, it } from 'vitest';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, lab, symptom } from './case-builder.ts';

describe('the interval beside a result', () => {
  const rangeOf = (analyte: Parameters<typeof lab>[0], value: string) =>
    screen(caseOf({ labs: [lab(analyte, value)] }), knowledge).readings[0]?.range;

  it('begins above the borderline where the result is within or short of it', () => {
    expect(rangeOf('vitamin-b12-serum', '300 pmol/L')).toBe('>258 pmol/L');
    expect(rangeOf('vitamin-b12-serum', '200 pmol/L')).toBe('>258 pmol/L');
    expect(rangeOf('holotranscobalamin', '95 pmol/L')).toBe('>70 pmol/L');
    expect(rangeOf('magnesium-serum', '0.80 mmol/L')).toBe('0.75-1.00 mmol/L');
  });

  it('begins at the lower limit where that made the result low', () => {
    expect(rangeOf('vitamin-b12-serum', '120 pmol/L')).toBe('at least 133 pmol/L');
    expect(rangeOf('holotranscobalamin', '20 pmol/L')).toBe('at least 25 pmol/L');
    expect(rangeOf('magnesium-serum', '0.65 mmol/L')).toBe('0.70-1.00 mmol/L');
  });

  it('is the laboratory\u2019s own where that was used', () => {
    const own = { low: '0.72', high: '1.05', unit: null, text: null };
    const [reading] = screen(
      caseOf({ labs: [{ ...lab('magnesium-serum', '0.80 mmol/L'), referenceRange: own }] }),
      knowledge,
    ).readings;
    expect(reading).toMatchObject({ range: '0.72-1.05 mmol/L', rangeSource: 'laboratory', interpretation: 'within' });
  });
});

describe('a finding', () => {
  it.each(['8.0', '8.0 INR', '8.0 ratio'])('gives no unit to an INR: %s', (typed) => {
    const { findings } = screen(caseOf({ labs: [lab('inr', typed)] }), knowledge);
    const critical = findings.find(({ key }) => key === 'red-flag:inr-critical');
    expect(critical?.because[0]).toMatch(/^INR 8\.0 on .*: at or above 5\.0$/);
    expect(critical?.wouldChange).toContain('INR 4.9 or less would no longer raise it');
  });

  it('gives no unit to an INR that is asked about', () => {
    const [problem] = screen(caseOf({ labs: [lab('inr', '21')] }), knowledge).problems;
    expect(problem?.problem).toMatch(/^INR 21: this is very high/);
  });

  it('names in quotation marks, as it is shown, what would change it', () => {
    const { findings } = screen(
      caseOf({ symptoms: [symptom('leg-pain')], patient: { circumstances: ['poor-intake'] } }),
      knowledge,
    );
    const lines = screen(
      caseOf({
        symptoms: [
          symptom('monofilament-reduced'),
          symptom('ankle-reflex-absent'),
          symptom('tingling', { side: 'both' }),
        ],
        patient: { conditions: [{ code: 'type-2-diabetes', startedOn: null }] },
      }),
      knowledge,
    ).findings.flatMap(({ wouldChange }) => wouldChange);
    expect(lines).toContain('Without \u201cType 2 diabetes\u201d these facts would no longer raise it');
    const all = [...findings.flatMap(({ wouldChange }) => wouldChange), ...lines].join('\n');
    expect(all).not.toMatch(/facts would mean that these facts|absent was absent|were all absent/);
  });

  it('is named in lower case within a reason, but for a proper name', () => {
    const reasons = screen(
      caseOf({
        symptoms: [symptom('tingling', { side: 'both' }), symptom('confusion')],
        patient: { medicines: [{ code: 'metformin', startedOn: null }] },
      }),
      knowledge,
    ).suggestedTests.map(({ why }) => why);
    expect(reasons.join('\n')).toMatch(/ and a medicine or gas lowers vitamin B12|^a medicine or gas/m);
    expect(reasons.join('\n')).not.toMatch(/A medicine/);
  });

  it('calls by "possible" what only a doctor can say is there', () => {
    const { findings, askNext } = screen(
      caseOf({ symptoms: [symptom('confusion')], patient: { circumstances: ['high-alcohol'] } }),
      knowledge,
    );
    expect(findings.find(({ key }) => key === 'red-flag:wernicke')?.title).toBe('Possible Wernicke encephalopathy');
    expect(JSON.stringify(askNext)).not.toMatch(/wernicke/);
  });
});
