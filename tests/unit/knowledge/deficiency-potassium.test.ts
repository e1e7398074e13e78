// Potassium: the row of the decision tables, section 4, and what its result says at each level.

import { describe, expect, it } from 'vitest';
import type { LabFact, SymptomFact } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, daysAgo, lab, symptom } from '../clinical/case-builder.ts';
import { describeRow } from './deficiency-row.ts';

describeRow({
  nutrient: 'potassium',
  low: lab('potassium-serum', '3.2 mmol/L'),
  core: [
    'muscle-cramp',
    'nocturnal-cramp',
    'muscle-spasm',
    'muscle-weakness',
    ['palpitations', 'muscle-weakness'],
    ['tingling', 'muscle-weakness'],
  ],
  notCore: ['tingling', 'palpitations', 'fatigue'],
  supporting: ['tingling', 'fatigue'],
  risks: [
    'loop-diuretic',
    'thiazide',
    'laxative',
    'corticosteroid',
    'beta-agonist',
    'insulin',
    'vomiting',
    'diarrhoea',
    ['recent-strenuous-exercise', 'heavy-sweating'],
    'poor-intake',
    'eating-disorder',
    'high-alcohol',
  ],
  tests: ['potassium-serum', 'magnesium-serum', 'creatinine'],
  title: 'Potassium deficiency',
  evidence:
    'Low potassium causing cramps and weakness is supported; replacing it after exercise to prevent cramps is not (Miller 2022).',
  actions: [
    'Check magnesium: low potassium may not correct until it is',
    'Review diuretics, laxatives and other causes',
  ],
  sources: [
    ['Source document, magnesium and potassium; table; questions', null, 'D03', 'D07', 'D08', 'D09', 'D31', 'D46'],
    ['AAFP 2015, aafp.org/afp/2015/0915/p487.html', 'P'],
  ],
});

const K = (value: string, details: Partial<LabFact> = {}) => lab('potassium-serum', `${value} mmol/L`, details);

function finding(labs: LabFact[], codes: SymptomFact['code'][] = ['muscle-cramp'], medicines: 'digoxin'[] = []) {
  const facts = caseOf({
    patient: { medicines: medicines.map((code) => ({ code, startedOn: null })) },
    symptoms: codes.map((code) => symptom(code)),
    labs,
  });
  const found = screen(facts, knowledge).findings.find(({ key }) => key === 'deficiency:potassium');
  return found?.kind === 'deficiency' ? found : null;
}

describe('what potassium says', () => {
  it.each([
    ['3.4', [], 'likely'],
    ['3.5', [], 'unlikely'],
    ['3.5', ['digoxin'], 'possible'],
    ['3.7', ['digoxin'], 'possible'],
    ['3.8', ['digoxin'], 'unlikely'],
    ['4.9', [], 'unlikely'],
    ['5.0', [], null],
    ['5.1', [], null],
  ] as const)('%s mmol/L on %j: %s', (value, medicines, status) => {
    expect(finding([K(value)], undefined, [...medicines])?.status ?? null).toBe(status);
  });

  it('has nothing to ask for when it is borderline: the result is known, and no other test settles it', () => {
    expect(finding([K('3.6')], undefined, ['digoxin'])).toMatchObject({ status: 'possible', missing: [] });
  });

  it('is never a deficiency above the interval of the laboratory, however low that ends', () => {
    const referenceRange = { low: '3.5', high: '4.5', unit: null, text: null };
    expect(finding([K('4.8', { referenceRange })])).toBeNull();
    expect(finding([K('4.4', { referenceRange })])?.status).toBe('unlikely');
  });

  it('asks for nothing but the test where the level is not known', () => {
    expect(finding([])).toMatchObject({ status: 'possible', missing: ['potassium-serum'] });
    expect(finding([])?.because).toContain('No potassium result is known');
  });

  it('adds an ECG below 3.0, as an action too', () => {
    const ecg = 'Potassium below 3.0 mmol/L: record an ECG';
    expect(finding([K('2.9')])?.because).toContain(ecg);
    expect(finding([K('2.9')])?.actions[0]).toBe(ecg);
    expect(finding([K('3.0')])?.because).not.toContain(ecg);
    expect(finding([K('3.0')])?.actions).not.toContain(ecg);
  });

  it('counts a low magnesium as a risk and says why it matters', () => {
    const low = finding([K('3.2'), lab('magnesium-serum', '0.60 mmol/L')]);
    const line = 'Magnesium is low too: potassium may stay low until magnesium is corrected';
    expect(low?.riskFactors).toEqual(['magnesium-serum']);
    expect(low?.because).toContain(line);
    expect(low?.actions).not.toContain(line);
    const normal = finding([K('3.2'), lab('magnesium-serum', '0.80 mmol/L')]);
    expect(normal?.riskFactors).toEqual([]);
    expect(normal?.because).not.toContain(line);
  });

  it('makes tingling core below 3.0 or beside weakness only', () => {
    expect(finding([K('2.9')], ['tingling'])?.status).toBe('likely');
    expect(finding([K('3.0')], ['tingling'])?.status).toBe('low-level');
    expect(finding([], ['tingling'])).toBeNull();
  });

  it('takes exercise and sweating for a risk only together', () => {
    for (const code of ['recent-strenuous-exercise', 'heavy-sweating'] as const) {
      const facts = caseOf({ patient: { circumstances: [code] }, symptoms: [symptom('muscle-cramp')] });
      const found = screen(facts, knowledge).findings.find(({ key }) => key === 'deficiency:potassium');
      expect(found?.kind === 'deficiency' ? found.riskFactors : null).toEqual([]);
    }
  });

  it('needs no risk factor to be possible, and excludes nothing with a sample from before the cramp', () => {
    expect(finding([])?.status).toBe('possible');
    const facts = caseOf({
      symptoms: [symptom('muscle-cramp', { durationDays: 3 })],
      labs: [K('4.2', { collectedOn: daysAgo(10) })],
    });
    const found = screen(facts, knowledge).findings.find(({ key }) => key === 'deficiency:potassium');
    expect(found).toMatchObject({ status: 'possible', missing: ['potassium-serum'] });
  });

  it('is treated, not unlikely, when a supplement explains that it is no longer low', () => {
    const facts = caseOf({
      patient: { medicines: [{ code: 'potassium-supplement', startedOn: null }] },
      symptoms: [symptom('muscle-cramp')],
      labs: [K('4.2'), K('3.1', { collectedOn: daysAgo(20) })],
    });
    const found = screen(facts, knowledge).findings.find(({ key }) => key === 'deficiency:potassium');
    expect(found).toMatchObject({ status: 'not-assessable', missing: ['potassium-serum'] });
    expect(found?.because).toContain('Treated: 3.1 mmol/L 20 days ago was below; it is too early to call it unlikely');
  });
});
