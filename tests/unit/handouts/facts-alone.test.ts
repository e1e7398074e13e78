// What the handout reads from the facts themselves, whatever the screening beside them says.

import { describe, expect, it } from 'vitest';
import { compileHandout } from '#lib/clinical/handouts/compile.ts';
import { documentText } from '#lib/clinical/handouts/document-text.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { type CaseChange, compiled, effect, handoutInput, lab, potassium } from './handout-case.ts';

/** As if no rule had said anything: a queue that was emptied, a rule set that lacks the flag. */
function withoutFindings(change: CaseChange) {
  const input = handoutInput(change);
  return compileHandout({ ...input, screening: { ...input.screening, findings: [] } }, handoutKnowledge);
}

const bmi = (value: string, takenOn = '2026-11-18') => ({ code: 'bmi', value, unit: 'kg/m2', takenOn });
const intake = (value: string) => ({ code: 'days-little-intake', value, unit: 'd', takenOn: '2026-11-18' });
const loss = (value: string) => ({ code: 'weight-loss-percent', value, unit: '%', takenOn: '2026-11-18' });
const LOW = 'poor intake, weight loss or feeding about to start, with a low potassium, phosphate or magnesium';
const MEASURED = 'body mass index, weight loss or days of little intake';
const TWO = 'two of low body mass index, weight loss, little intake, alcohol or a medicine';
const SOON = 'feeding about to start after poor intake';

describe('refeeding risk without a flag', () => {
  it.each<[string, CaseChange, string]>([
    ['poor intake, potassium 3.4', { patient: { circumstances: ['poor-intake'] }, labs: [potassium('3.4')] }, LOW],
    [
      'weight loss, phosphate 0.80',
      { symptoms: [{ code: 'weight-loss', status: 'present' }], labs: [lab('phosphate', '0.80', 'mmol/L')] },
      LOW,
    ],
    [
      'feeding soon, magnesium 0.69',
      { patient: { circumstances: ['feeding-about-to-start'] }, labs: [lab('magnesium-serum', '0.69', 'mmol/L')] },
      LOW,
    ],
    [
      'feeding soon, alcohol and poor intake',
      { patient: { circumstances: ['feeding-about-to-start', 'poor-intake', 'high-alcohol'] } },
      SOON,
    ],
    [
      'feeding soon, insulin and weight loss',
      {
        patient: { circumstances: ['feeding-about-to-start'], medicines: ['insulin'] },
        symptoms: [{ code: 'weight-loss', status: 'present' }],
      },
      SOON,
    ],
    ['body mass index 15.9', { measurements: [bmi('15.9')] }, MEASURED],
    ['weight loss 15.1 %', { measurements: [loss('15.1')] }, MEASURED],
    ['11 days of little intake', { measurements: [intake('11')] }, MEASURED],
    ['the latest body mass index', { measurements: [bmi('15.9'), bmi('19.0', '2026-10-01')] }, MEASURED],
    ['body mass index 18.4 and 6 days of little intake', { measurements: [bmi('18.4'), intake('6')] }, TWO],
    [
      'weight loss 10.1 % and alcohol',
      { patient: { circumstances: ['high-alcohol'] }, measurements: [loss('10.1')] },
      TWO,
    ],
    ['6 days of little intake and antacids', { patient: { medicines: ['antacid'] }, measurements: [intake('6')] }, TWO],
    [
      'body mass index 18.4 and chemotherapy',
      { patient: { medicines: ['chemotherapy-neurotoxic'] }, measurements: [bmi('18.4')] },
      TWO,
    ],
  ])('%s blocks', (_, change, why) => {
    const result = withoutFindings(change);
    expect(result.blocked).toBe(true);
    expect(result.gates.find(({ gate }) => gate === 'G2')?.why).toBe(why);
  });

  it.each<[string, CaseChange]>([
    ['poor intake, potassium 3.5', { patient: { circumstances: ['poor-intake'] }, labs: [potassium('3.5')] }],
    ['a low phosphate alone', { labs: [lab('phosphate', '0.80', 'mmol/L')] }],
    ['feeding soon and alcohol', { patient: { circumstances: ['feeding-about-to-start', 'high-alcohol'] } }],
    ['body mass index 16', { measurements: [bmi('16.0')] }],
    ['an earlier body mass index', { measurements: [bmi('15.9', '2026-10-01'), bmi('19.0')] }],
    ['weight loss 15 %', { measurements: [loss('15.0')] }],
    ['10 days of little intake', { measurements: [intake('10')] }],
    ['body mass index 18.5 and 6 days of little intake', { measurements: [bmi('18.5'), intake('6')] }],
    ['body mass index 18.4 and 5 days of little intake', { measurements: [bmi('18.4'), intake('5')] }],
    ['weight loss 10 % and alcohol', { patient: { circumstances: ['high-alcohol'] }, measurements: [loss('10.0')] }],
  ])('%s does not', (_, change) => {
    expect(effect(withoutFindings(change), 'G2')).toBeNull();
  });
});

describe('a test that is due', () => {
  const line = 'Your test is due on 6 December 2026.';
  const text = (change: CaseChange) => {
    const { document } = compiled(change);
    if (!document) throw new Error('no sheet');
    return documentText(document);
  };

  it('is announced for a nutrient without a usable result', () => {
    expect(text({ context: { testDueOn: '2026-12-06' } })).toContain(line);
    expect(text({ context: { testDueOn: null } })).not.toContain('Your test is due');
  });

  it('is not announced when the result is known', () => {
    const known = { labs: [lab('magnesium-serum', '0.85', 'mmol/L')], context: { testDueOn: '2026-12-06' } };
    expect(text(known)).not.toContain('Your test is due');
  });
});

describe('an HbA1c of diabetes', () => {
  it('once is named by the latest that showed it, however good a later one is', () => {
    const result = compiled({
      labs: [
        lab('hba1c', '52', 'mmol/mol', '2022-03-01'),
        lab('hba1c', '60', 'mmol/mol', '2024-01-10'),
        lab('hba1c', '44', 'mmol/mol'),
      ],
    });
    expect(result.gates.find(({ gate }) => gate === 'G18')?.why).toBe('HbA1c 60 mmol/mol on 10 Jan 2024');
  });
});
