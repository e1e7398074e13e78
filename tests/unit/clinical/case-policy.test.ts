import { describe, expect, it } from 'vitest';
import { caseUrgency, opensCase } from '#lib/clinical/case-policy.ts';
import type { PatientFacts } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, lab, symptom } from './case-builder.ts';
import { withAdvice } from './with-rule.ts';

function finding(key: string, parts: Parameters<typeof caseOf>[0]) {
  const found = screen(caseOf(parts), knowledge).findings.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no finding ${key}`);
  return found;
}

const METFORMIN: Partial<PatientFacts> = {
  medicines: [{ code: 'metformin', startedOn: null }],
  conditions: [],
  circumstances: [],
  diet: 'omnivore',
};
const NOTHING: Partial<PatientFacts> = { medicines: [], conditions: [], circumstances: [], diet: 'omnivore' };
const B12_LOW = lab('vitamin-b12-serum', '100 pmol/L');

describe('what opens a case', () => {
  it.each([
    ['a red flag of any urgency', 'red-flag:claudication', { symptoms: [symptom('claudication')] }, true],
    ['a likely deficiency', 'deficiency:vitamin-b12', { labs: [B12_LOW], symptoms: [symptom('numbness')] }, true],
    ['a low level', 'deficiency:vitamin-b12', { labs: [B12_LOW] }, true],
    ['an excess', 'excess:magnesium', { labs: [lab('magnesium-serum', '1.20 mmol/L')] }, true],
    [
      'a possible deficiency with a risk factor',
      'deficiency:vitamin-b12',
      { symptoms: [symptom('numbness')], patient: METFORMIN },
      true,
    ],
    [
      'not a possible one without',
      'deficiency:vitamin-b12',
      { symptoms: [symptom('numbness')], patient: NOTHING },
      false,
    ],
    [
      'not an unlikely one',
      'deficiency:vitamin-b12',
      { labs: [lab('vitamin-b12-serum', '400 pmol/L')], symptoms: [symptom('numbness')] },
      false,
    ],
    ['not one that cannot be told', 'deficiency:vitamin-b12', { patient: METFORMIN }, false],
    ['not a contributor', 'contributor:dehydration', { symptoms: [symptom('thirst')] }, false],
  ])('%s', (_, key, parts, expected) => {
    expect(opensCase(finding(key, parts))).toBe(expected);
  });

  it('not a generic flag that a specific one stands for: that one opens it', () => {
    const parts = {
      symptoms: [symptom('tingling', { side: 'both' })],
      patient: { conditions: [{ code: 'type-2-diabetes' as const, startedOn: null }] },
    };
    expect(opensCase(finding('red-flag:unexplained-numbness-or-weakness', parts))).toBe(false);
    expect(opensCase(finding('red-flag:diabetic-neuropathy', parts))).toBe(true);
  });
});

describe('how soon it is due', () => {
  it('is routine for a deficiency, soon for a likely B12 deficiency with a nerve symptom', () => {
    expect(
      caseUrgency(finding('deficiency:vitamin-b12', { labs: [B12_LOW], symptoms: [symptom('tingling')] })),
    ).toEqual({ urgency: 'soon', dueHours: 336 });
    expect(
      caseUrgency(finding('deficiency:vitamin-b12', { labs: [B12_LOW], symptoms: [symptom('glossitis')] })),
    ).toEqual({ urgency: 'routine', dueHours: 720 });
    expect(caseUrgency(finding('deficiency:vitamin-b12', { labs: [B12_LOW] }))).toEqual({
      urgency: 'routine',
      dueHours: 720,
    });
    expect(
      caseUrgency(
        finding('deficiency:magnesium', {
          labs: [lab('magnesium-serum', '0.60 mmol/L')],
          symptoms: [symptom('muscle-cramp')],
        }),
      ).urgency,
    ).toBe('routine');
  });

  it('is the rule\u2019s own time for a flag and an excess', () => {
    expect(caseUrgency(finding('red-flag:cauda-equina', { symptoms: [symptom('saddle-numbness')] }))).toEqual({
      urgency: 'emergency',
      dueHours: 0.25,
    });
    expect(caseUrgency(finding('excess:potassium', { labs: [lab('potassium-serum', '5.7 mmol/L')] }))).toEqual({
      urgency: 'soon',
      dueHours: 72,
    });
  });

  it('is routine for what opens no case by itself', () => {
    expect(caseUrgency(finding('contributor:dehydration', { symptoms: [symptom('thirst')] }))).toEqual({
      urgency: 'routine',
      dueHours: 720,
    });
  });

  it.each(['numbness', 'tingling', 'nerve-pain', 'burning-feet'] as const)('is soon for low B12 with %s', (code) => {
    const symptoms = [symptom('glossitis'), symptom(code)];
    expect(caseUrgency(finding('deficiency:vitamin-b12', { labs: [B12_LOW], symptoms })).urgency).toBe('soon');
  });

  it('is routine for another nutrient with a nerve symptom, and for B12 that is only possible', () => {
    const potassium = {
      labs: [lab('potassium-serum', '3.2 mmol/L')],
      symptoms: [symptom('muscle-cramp'), symptom('tingling')],
    };
    const calcium = { labs: [lab('calcium-adjusted', '2.00 mmol/L')], symptoms: [symptom('tingling')] };
    expect(caseUrgency(finding('deficiency:potassium', potassium)).urgency).toBe('routine');
    expect(finding('deficiency:calcium', calcium)).toMatchObject({ status: 'likely', symptoms: ['tingling'] });
    expect(caseUrgency(finding('deficiency:calcium', calcium)).urgency).toBe('routine');
    const possible = finding('deficiency:vitamin-b12', { symptoms: [symptom('tingling')], patient: METFORMIN });
    expect(possible).toMatchObject({ status: 'possible', symptoms: ['tingling'] });
    expect(caseUrgency(possible).urgency).toBe('routine');
  });

  it('opens nothing for advice', () => {
    const base = withAdvice({ symptom: 'thirst' });
    const facts = caseOf({ symptoms: [symptom('thirst')] });
    const advice = screen(facts, base).findings.find(({ kind }) => kind === 'advice');
    if (!advice) throw new Error('no advice');
    expect(opensCase(advice)).toBe(false);
    expect(caseUrgency(advice)).toEqual({ urgency: 'routine', dueHours: 720 });
  });
});
