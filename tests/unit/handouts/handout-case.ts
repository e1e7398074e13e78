// One patient for whom everything was asked and nothing stands in the way; tests change what they are about.

import { compileHandout } from '#lib/clinical/handouts/compile.ts';
import { parseHandoutFile } from '#lib/clinical/handouts/handout-file.ts';
import type { HandoutContext, HandoutInput, HandoutRequest, HandoutResult } from '#lib/clinical/handouts/types.ts';
import { screen } from '#lib/clinical/screen.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';

export const AS_OF = '2026-11-20';

export type CaseChange = {
  patient?: Record<string, unknown>;
  symptoms?: unknown[];
  labs?: unknown[];
  measurements?: unknown[];
  request?: Partial<HandoutRequest>;
  context?: Partial<HandoutContext>;
  acknowledged?: string[] | 'all';
};

export const FIVE = ['magnesium', 'potassium', 'calcium', 'vitamin-d', 'vitamin-b12'] as const;

export const context: HandoutContext = {
  patient: { firstName: 'Maria', lastName: 'Alvarez Quintero', birthDate: '1958-03-02' },
  clinic: {
    name: 'Riverside Clinic',
    phone: '555 0142',
    adviceLine: '111',
    emergencyNumber: '999',
    openingHours: 'Mon to Fri 8 to 5',
  },
  preparedBy: { name: 'N. Duarte', role: 'nurse' },
  preparedOn: AS_OF,
  spelling: 'uk',
  testDueOn: null,
  nextStep: { what: 'visit with Dr Okoro', on: '2026-12-08' },
  reviewOn: '2026-12-06',
  callBackBy: null,
  showAllergy: false,
};

export function handoutInput(change: CaseChange = {}): HandoutInput {
  const parsed = parseHandoutFile({
    id: 'case',
    asOf: AS_OF,
    patient: {
      birthDate: '1958-03-02',
      sex: 'female',
      pregnant: null,
      conditions: [],
      medicines: [],
      allergens: [],
      diet: 'omnivore',
      circumstances: [],
      reviewed: { allergens: '2026-11-18', medicines: '2026-11-01' },
      ...change.patient,
    },
    symptoms: change.symptoms ?? [{ code: 'nocturnal-cramp', status: 'present' }],
    measurements: change.measurements ?? [],
    labs: change.labs ?? [],
    handout: { nutrients: ['magnesium'], ...change.request },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const [found] = parsed.cases;
  if (!found) throw new Error('no case');
  const screening = screen(found.facts, knowledge);
  const flags = screening.findings.filter((finding) => finding.kind === 'red-flag').map((finding) => finding.key);
  return {
    facts: found.facts,
    screening,
    request: found.request,
    context: { ...context, ...change.context },
    acknowledged: change.acknowledged === 'all' ? flags : (change.acknowledged ?? []),
  };
}

export function compiled(change: CaseChange = {}): HandoutResult {
  return compileHandout(handoutInput(change), handoutKnowledge);
}

export function lab(analyte: string, value: string, unit: string, collectedOn = '2026-11-18', more = {}) {
  return { analyte, value, unit, collectedOn, ...more };
}

export const potassium = (value: string, on?: string) => lab('potassium-serum', value, 'mmol/L', on);
export const egfr = (value: string, on?: string) => lab('egfr', value, 'mL/min/1.73m2', on);

/** Effect of a gate in a result; `null` when it does not apply. */
export function effect(result: HandoutResult, gate: string): string | null {
  return result.gates.find((outcome) => outcome.gate === gate)?.effect ?? null;
}

export function printedFoods(result: HandoutResult): string[] {
  return [...new Set(Object.values(result.lists).flat())];
}
