// What golden cases cannot say of the newer nutrient rules: how a finding is called, and what a person asks of a rule.

import { describe, expect, it } from 'vitest';
import type { LabFact } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ASKED_NONE, caseOf, lab, symptom } from '../clinical/case-builder.ts';

const RESTLESS = [symptom('restless-legs')];

function ironOf(labs: LabFact[], symptoms = RESTLESS) {
  const screening = screen(caseOf({ patient: ASKED_NONE, labs, symptoms }), knowledge);
  const finding = screening.findings.find((one) => one.kind === 'deficiency' && one.nutrient === 'iron');
  const { sources: _, ...said } = finding ?? { sources: [], title: '' };
  return { title: said.title, said: JSON.stringify([said, screening.suggestedTests, screening.askNext]), screening };
}

describe('iron in restless legs', () => {
  it.each(['30', '31', '50', '75'])(
    'ferritin %s ug/L is low enough to treat and nowhere called a deficiency',
    (value) => {
      const { title, said } = ironOf([lab('ferritin', `${value} ug/L`)]);
      expect(title).toBe('Iron low enough to treat in restless legs: likely');
      expect(said).not.toMatch(/iron deficiency/i);
      expect(said).toMatch(/low enough to treat in restless legs/);
    },
  );

  it.each(['76', '100'])('ferritin %s ug/L is borderline and nowhere called a deficiency', (value) => {
    const { title, said } = ironOf([lab('ferritin', `${value} ug/L`)]);
    expect(title).toBe('Iron borderline for restless legs: possible');
    expect(said).not.toMatch(/iron deficiency/i);
  });

  it('ferritin 29 ug/L is a deficiency, with restless legs and without', () => {
    expect(ironOf([lab('ferritin', '29 ug/L')]).title).toBe('Iron deficiency: likely');
    const absent = [symptom('restless-legs', { status: 'absent' })];
    expect(ironOf([lab('ferritin', '29 ug/L')], absent).title).toBe('Iron deficiency: low level');
  });

  it('the interval says from where on ferritin is not low', () => {
    const { screening } = ironOf([lab('ferritin', '75 ug/L')]);
    expect(screening.readings[0]).toMatchObject({ interpretation: 'below', range: '>75-1000 ug/L' });
    expect(screening.findings.find((one) => one.kind === 'deficiency' && one.nutrient === 'iron')?.because[0]).toMatch(
      /^Ferritin 75 ug\/L on 19 Nov 2026: /,
    );
  });

  it('two results of one day that are both low do not conflict; one low and one normal do', () => {
    expect(ironOf([lab('ferritin', '20 ug/L'), lab('ferritin', '60 ug/L')]).title).toBe('Iron deficiency: likely');
    expect(ironOf([lab('ferritin', '60 ug/L'), lab('ferritin', '150 ug/L')]).title).toBe('Iron deficiency: possible');
  });
});

describe('vitamin B6', () => {
  it('is not applicable on a supplement, with the reason that asks for the dose', () => {
    const facts = caseOf({
      patient: { ...ASKED_NONE, medicines: [{ code: 'vitamin-b6-supplement', startedOn: null }] },
      symptoms: [symptom('glossitis')],
    });
    const { notApplicable } = screen(facts, knowledge);
    expect(notApplicable.find(({ rule }) => rule === 'deficiency-vitamin-b6')?.why).toMatch(
      /add up the total mg a day/,
    );
  });
});
