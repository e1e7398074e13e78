import { describe, expect, it } from 'vitest';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab, symptom } from './case-builder.ts';

function because(key: string, parts: Parameters<typeof caseOf>[0]): string[] {
  return screen(caseOf(parts), knowledge).findings.find((finding) => finding.key === key)?.because ?? [];
}

describe('the order of findings', () => {
  it('is red flags by urgency, excess, generic flags that a specific one stands for, then deficiencies by strength', () => {
    const parts = {
      patient: { conditions: [{ code: 'type-2-diabetes' as const, startedOn: null }] },
      symptoms: [
        symptom('saddle-numbness'),
        symptom('tingling', { side: 'both' as const }),
        symptom('muscle-cramp'),
        symptom('thirst'),
      ],
      labs: [
        lab('potassium-serum', '5.7 mmol/L'),
        lab('magnesium-serum', '0.60 mmol/L'),
        lab('vitamin-b12-serum', '400 pmol/L'),
      ],
    };
    expect(screen(caseOf(parts), knowledge).findings.map((finding) => finding.key)).toEqual([
      'red-flag:cauda-equina',
      'red-flag:diabetic-neuropathy',
      'excess:potassium',
      'red-flag:unexplained-numbness-or-weakness',
      'deficiency:magnesium',
      'deficiency:calcium',
      'deficiency:vitamin-d',
      'deficiency:thiamine',
      'deficiency:vitamin-b12',
      'contributor:dehydration',
    ]);
  });
});

describe('the reasons of a finding', () => {
  it('give value, unit, date and interval, and whose interval it is', () => {
    const own = { referenceRange: { low: '0.75', high: '1.05', unit: 'mmol/L', text: null } };
    expect(because('deficiency:magnesium', { labs: [lab('magnesium-serum', '0.60 mmol/L', own)] })[0]).toBe(
      'Magnesium 0.60 mmol/L on 19 Nov 2026: below the interval 0.75-1.05 mmol/L (the laboratory\u2019s own)',
    );
    expect(because('deficiency:magnesium', { labs: [lab('magnesium-serum', '1.4 mg/dL')] })[0]).toBe(
      'Magnesium 1.4 mg/dL (0.58 mmol/L) on 19 Nov 2026: below the interval 1.7-2.4 mg/dL (Legwork default)',
    );
    expect(because('deficiency:vitamin-b12', { labs: [lab('vitamin-b12-serum', '100 pmol/L')] })[0]).toBe(
      'Total vitamin B12 100 pmol/L on 19 Nov 2026: below 133 pmol/L (Legwork default)',
    );
  });

  it('give the published figure beside a limit that was converted', () => {
    expect(because('red-flag:critical-magnesium-low', { labs: [lab('magnesium-serum', '0.41 mmol/L')] })).toContain(
      'Magnesium 0.41 mmol/L on 19 Nov 2026: at or below 0.41 mmol/L (published as 1.0 mg/dL)',
    );
  });

  it('say each result once, with the limit that graded it', () => {
    const lines = because('red-flag:critical-potassium-high', { labs: [lab('potassium-serum', '6.7 mmol/L')] });
    expect(lines).toEqual(['Potassium 6.7 mmol/L on 19 Nov 2026: at or above 6.5 mmol/L']);
  });

  it('give side, severity and duration of a symptom', () => {
    const parts = { symptoms: [symptom('leg-pain', { side: 'left', severity: 8, durationDays: 20 })] };
    expect(because('red-flag:severe-leg-pain:left', parts)).toContain(
      'Leg pain: present, left side, severity 8 of 10, for 20 days',
    );
  });

  it('say what is not known and did not stop an emergency', () => {
    const lines = because('red-flag:acute-limb-ischaemia', { symptoms: [symptom('leg-pain'), symptom('cold-leg')] });
    expect(lines.join(' ')).toContain('Not known, and does not stop this flag');
  });

  it('ask whether an old critical result was dealt with', () => {
    const lines = because('red-flag:critical-potassium-low', {
      labs: [lab('potassium-serum', '2.4 mmol/L', { collectedOn: daysAgo(40) })],
    });
    expect(lines.join(' ')).toContain('40 days old and no later one is known: was it dealt with?');
  });

  it('carry rows with the place each fact came from', () => {
    const parts = {
      patient: { medicines: [{ code: 'ppi' as const, startedOn: '2019-04-01' }] },
      symptoms: [symptom('muscle-cramp', { durationDays: 10 })],
      labs: [lab('magnesium-serum', '0.60 mmol/L')],
    };
    const finding = screen(caseOf(parts), knowledge).findings.find(
      (candidate) => candidate.key === 'deficiency:magnesium',
    );
    expect(finding?.facts.map((fact) => fact.path)).toEqual(['labs[0]', 'symptoms[0]', 'patient.medicines[0]']);
    expect(finding?.facts[2]).toMatchObject({ on: '2019-04-01' });
    expect(finding).toMatchObject({ riskFactors: ['ppi'], symptoms: ['muscle-cramp'] });
  });
});
