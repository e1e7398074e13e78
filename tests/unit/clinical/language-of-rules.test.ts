// Kinds of condition and of rule that no rule of today uses, or hardly: sex, scores, advice.

import { describe, expect, it } from 'vitest';
import type { Condition } from '#lib/clinical/condition.ts';
import { describeCondition } from '#lib/clinical/describe-condition.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Instrument, Knowledge } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import { traceRule } from '#lib/clinical/trace-rule.ts';
import { missingText } from '#lib/clinical/wording.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, lab, symptom } from './case-builder.ts';
import { questionnaire, withAdvice } from './with-rule.ts';

function outcomeOf(facts: CaseFacts, base: Knowledge) {
  return screen(facts, base).outcomes.find(({ rule }) => rule === 'advice-test');
}

function advice(facts: CaseFacts, base: Knowledge) {
  return screen(facts, base).findings.find(({ key }) => key === 'advice:test');
}

describe('a rule of advice', () => {
  const base = withAdvice({ symptom: 'thirst' });

  it('gives a finding of its own, after contributors', () => {
    const facts = caseOf({ symptoms: [symptom('thirst')] });
    expect(advice(facts, base)).toMatchObject({
      kind: 'advice',
      code: 'test',
      title: 'Advice of a test',
      rules: ['advice-test'],
      actions: ['Do as the test says'],
      evidence: 'None: it is a test.',
      wouldChange: [],
    });
    const kinds = screen(facts, base).findings.map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe('advice');
    expect(kinds).toContain('contributor');
  });

  it('holds a sentence on the evidence only where the rule does: rule sets of engine 1.0.0', () => {
    const facts = caseOf({ symptoms: [symptom('thirst')] });
    const rules = base.rules.map(({ evidence: _, ...rule }) => rule);
    expect(advice(facts, { ...base, rules })).not.toHaveProperty('evidence');
  });

  it('is unknown when it was not asked', () => {
    expect(outcomeOf(caseOf(), base)).toEqual({
      rule: 'advice-test',
      status: 'unknown',
      missing: ['thirst'],
      why: null,
    });
  });
});

describe('the sex of a person', () => {
  it.each([
    ['female', 'met', []],
    ['male', 'not-met', []],
    ['unknown', 'unknown', ['sex']],
  ] as const)('%s: %s', (sex, status, missing) => {
    const facts = caseOf({ patient: { sex } });
    expect(outcomeOf(facts, withAdvice({ female: true }))).toMatchObject({ status, missing });
  });

  it('is told in words', () => {
    expect(describeCondition({ female: true }, knowledge)).toBe('female');
  });
});

describe('a score that is an interval', () => {
  const fires: Condition = { score: 'test-score', atLeast: 2 };
  const base = withAdvice(fires, [questionnaire]);
  const asked = (...present: ('tingling' | 'numbness' | 'burning-feet')[]) =>
    (['tingling', 'numbness', 'burning-feet'] as const).map((code) =>
      symptom(code, { status: present.includes(code) ? 'present' : 'absent' }),
    );

  it('is met only when no unknown item could bring it below', () => {
    expect(outcomeOf(caseOf({ symptoms: asked('tingling', 'numbness') }), base)?.status).toBe('met');
    expect(outcomeOf(caseOf({ symptoms: asked('tingling') }), base)?.status).toBe('not-met');
    expect(outcomeOf(caseOf({ symptoms: asked('burning-feet') }), base)?.status).toBe('unknown');
    expect(outcomeOf(caseOf({ symptoms: [symptom('tingling')] }), base)).toMatchObject({
      status: 'unknown',
      missing: ['two', 'three'],
    });
  });

  it('says its points, and the interval when items are not known', () => {
    const two = advice(caseOf({ symptoms: asked('tingling', 'numbness') }), base);
    expect(two?.because).toEqual(['Test score 2']);
    expect(two?.facts).toMatchObject([{ label: 'Test score', value: '2', path: null }]);
    const open = advice(caseOf({ symptoms: [symptom('tingling'), symptom('numbness')] }), base);
    expect(open?.because).toEqual(['Test score between 2 and 4: some items are not known']);
    expect(open?.facts).toMatchObject([{ label: 'Test score', value: '2 to 4' }]);
  });

  it('is described by its title, in the trace too', () => {
    expect(describeCondition(fires, base)).toBe('Test score of 2 or more');
    expect(describeCondition({ score: 'other', atLeast: 3 }, base)).toBe('other of 3 or more');
    const trace = traceRule(caseOf({ symptoms: asked('tingling', 'numbness') }), base, 'advice-test');
    expect(trace?.parts[0]?.node).toMatchObject({ text: 'Test score of 2 or more', truth: 'met' });
  });

  it('must be defined', () => {
    const none: Instrument[] = [];
    expect(() => screen(caseOf(), withAdvice(fires, none))).toThrow('no instrument test-score');
  });
});

describe('a missing fact in words', () => {
  it.each([
    ['leg-pain', 'leg pain'],
    ['leg-pain.side', 'leg pain (which side)'],
    ['leg-pain.durationDays', 'leg pain (for how long)'],
    ['leg-pain.severity', 'leg pain (how severe, 0 to 10)'],
    ['leg-pain.worsening', 'leg pain (getting worse)'],
    ['leg-pain.exertional', 'leg pain (exertional)'],
  ])('%s', (code, words) => {
    expect(missingText(code, knowledge)).toBe(words);
  });
});

describe('what risk factors are called in a finding', () => {
  it('is the code of the list, or age, eGFR, pregnancy and the analyte for what is no list', () => {
    const rules = knowledge.rules.map((rule) =>
      rule.id === 'deficiency-magnesium' && rule.kind === 'deficiency'
        ? {
            ...rule,
            riskFactors: [
              { age: { atLeast: 40 } },
              { egfr: '<' as const, value: 60 },
              { pregnant: true as const },
              { measurement: 'bmi' as const, operator: '<' as const, value: '18.5', unit: 'kg/m2' },
              { lab: 'sodium' as const, is: ['below' as const] },
              { history: 'ppi' as const },
            ],
          }
        : rule,
    );
    const riskFactorsOf = (pregnant: boolean) => {
      const facts = caseOf({
        patient: { pregnant, medicines: [{ code: 'ppi', startedOn: null }] },
        symptoms: [symptom('muscle-cramp')],
        measurements: [{ code: 'bmi', value: '18.0', unit: 'kg/m2', takenOn: '2026-11-20' }],
        labs: [
          lab('egfr', '50 mL/min/1.73m2'),
          lab('sodium', '131 mmol/L', { referenceRange: { low: '135', high: '145', unit: null, text: null } }),
        ],
      });
      const found = screen(facts, { ...knowledge, rules }).findings.find(({ key }) => key === 'deficiency:magnesium');
      return found?.kind === 'deficiency' ? found.riskFactors : [];
    };
    expect(riskFactorsOf(false)).toEqual(['age', 'egfr', 'sodium', 'ppi']);
    // A rate is not read in pregnancy.
    expect(riskFactorsOf(true)).toEqual(['age', 'pregnant', 'sodium', 'ppi']);
  });
});
