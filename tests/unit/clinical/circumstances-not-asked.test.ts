// A circumstance that nobody asked about is unknown, even when others of the list were answered.

import { expect, it } from 'vitest';
import type { CaseFacts, PatientFacts } from '#lib/clinical/facts.ts';
import { historyOf, normaliseFacts } from '#lib/clinical/normalise-facts.ts';

function truthOf(code: 'previous-dvt' | 'smoker' | 'haemodialysis' | 'ckd', given: Partial<PatientFacts>) {
  const patient: PatientFacts = {
    ...{
      birthDate: '1970-01-01',
      sex: 'male',
      pregnant: null,
      conditions: [],
      medicines: [],
      allergens: [],
      diet: null,
    },
    ...{ faith: [], restrictions: [], circumstances: ['smoker'], reviewed: {} },
    ...given,
  };
  const facts: CaseFacts = { id: 'x', asOf: '2026-11-20', patient, symptoms: [], measurements: [], labs: [] };
  return historyOf(code, normaliseFacts(facts)).truth;
}

it('is absent when the list was asked whole', () => {
  expect(truthOf('previous-dvt', {})).toBe('not-met');
  expect(truthOf('previous-dvt', { circumstancesNotAsked: [] })).toBe('not-met');
});

it('is unknown when it was left out', () => {
  expect(truthOf('previous-dvt', { circumstancesNotAsked: ['previous-dvt'] })).toBe('unknown');
  expect(truthOf('smoker', { circumstancesNotAsked: ['previous-dvt'] })).toBe('met');
});

it('leaves what it would prove unknown as well: no dialysis asked, kidney disease not excluded', () => {
  expect(truthOf('ckd', { circumstancesNotAsked: ['haemodialysis'] })).toBe('unknown');
  expect(truthOf('ckd', { circumstancesNotAsked: [] })).toBe('not-met');
});
