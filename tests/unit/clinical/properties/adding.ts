// A fact that a rule does not read changes nothing of that rule; one that no rule reads changes nothing at all.

import fc from 'fast-check';
import { expect } from 'vitest';
import { CIRCUMSTANCES, CONDITIONS, EXAMINATION_FINDINGS, MEDICINES, SYMPTOMS } from '#lib/clinical/codes.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase, labFact, measurementFact, symptomFact } from '../any-case.ts';
import { type Need, needsOf } from '../needs.ts';
import { expectSame } from './expect-same.ts';

type Addition = { need: Need; add: (facts: CaseFacts) => CaseFacts };

const NEEDS = new Map(knowledge.rules.map((rule) => [rule.id, needsOf(rule, knowledge)]));
/** Tests that a rule orders are not suggested once their result is there. */
const ORDERED = knowledge.rules.flatMap((rule) => rule.tests.map((analyte) => `lab:${analyte}`));
const READ_BY_ANY: ReadonlySet<Need> = new Set([...[...NEEDS.values()].flatMap((needs) => [...needs]), ...ORDERED]);

/** A list that was not asked stays so: what is added must not answer for the others. */
const historyItem = fc
  .record({ code: fc.constantFrom(...CONDITIONS, ...MEDICINES, ...CIRCUMSTANCES), startedOn: fc.constant(null) })
  .map(({ code, startedOn }): Addition => {
    const add = ({ patient, ...facts }: CaseFacts): CaseFacts => {
      const [condition, medicine, circumstance] = [
        CONDITIONS.find((known) => known === code),
        MEDICINES.find((known) => known === code),
        CIRCUMSTANCES.find((known) => known === code),
      ];
      const conditions =
        condition && patient.conditions ? [...patient.conditions, { code: condition, startedOn }] : patient.conditions;
      const medicines =
        medicine && patient.medicines ? [...patient.medicines, { code: medicine, startedOn }] : patient.medicines;
      const circumstances =
        circumstance && patient.circumstances ? [...patient.circumstances, circumstance] : patient.circumstances;
      return { ...facts, patient: { ...patient, conditions, medicines, circumstances } };
    };
    return { need: `history:${code}`, add };
  });

const symptoms = symptomFact.map(
  (symptom): Addition => ({
    need: `symptom:${symptom.code}`,
    add: (facts) => ({ ...facts, symptoms: [...facts.symptoms, symptom] }),
  }),
);
const measurements = measurementFact.map(
  (measurement): Addition => ({
    need: `measurement:${measurement.code}`,
    add: (facts) => ({ ...facts, measurements: [...facts.measurements, measurement] }),
  }),
);
const labs = labFact.map(
  (lab): Addition => ({ need: `lab:${lab.analyte}`, add: (facts) => ({ ...facts, labs: [...facts.labs, lab] }) }),
);
const anyAddition = fc.oneof(historyItem, symptoms, measurements, labs);

function ofRule(rule: string, { outcomes, findings }: Screening): string {
  const own = findings
    .filter((finding) => finding.rules.includes(rule))
    .map((finding) => (finding.kind === 'red-flag' ? { ...finding, subsumedBy: null } : finding));
  return JSON.stringify([outcomes.find((outcome) => outcome.rule === rule), own]);
}

export function otherRulesStay(runs: number): void {
  fc.assert(
    fc.property(anyCase, anyAddition, (facts, { need, add }) => {
      const [before, after] = [screen(facts, knowledge), screen(add(facts), knowledge)];
      for (const [rule, needs] of NEEDS)
        if (!needs.has(need)) expect(ofRule(rule, after), `${rule} with ${need}`).toBe(ofRule(rule, before));
    }),
    { numRuns: runs },
  );
}

/** Only the result's own reading and what was wrong with the added fact itself may be new. */
function withoutAdded({ readings, problems, ...rest }: Screening, { labs: known, symptoms, measurements }: CaseFacts) {
  const isAdded = (fact: string) =>
    [`labs[${known.length}]`, `symptoms[${symptoms.length}]`, `measurements[${measurements.length}]`].includes(fact);
  return { rest, readings: readings.slice(0, known.length), problems: problems.filter(({ fact }) => !isAdded(fact)) };
}

export function irrelevantFactsChangeNothing(runs: number): void {
  const irrelevant = anyAddition.filter(({ need }) => !READ_BY_ANY.has(need));
  fc.assert(
    fc.property(anyCase, irrelevant, (facts, { need, add }) => {
      // A second result of one test: which of the two is the latest does change.
      fc.pre(facts.labs.every(({ analyte }) => need !== `lab:${analyte}`));
      const after = screen(add(facts), knowledge);
      expectSame(withoutAdded(after, facts), withoutAdded(screen(facts, knowledge), facts));
    }),
    { numRuns: runs },
  );
}

export function wordsBesideFactsChangeNothing(runs: number): void {
  fc.assert(
    fc.property(anyCase, (facts) => {
      const more: CaseFacts = {
        ...facts,
        patient: {
          ...facts.patient,
          allergens: ['peanut'],
          faith: ['kosher'],
          reviewed: { allergens: facts.asOf, diet: facts.asOf },
        },
        labs: facts.labs.map((item) => ({ ...item, flag: 'HH' })),
      };
      expect(JSON.stringify(screen(more, knowledge))).toBe(JSON.stringify(screen(facts, knowledge)));
    }),
    { numRuns: runs },
  );
}

export const irrelevantCodes: readonly string[] = [...SYMPTOMS, ...EXAMINATION_FINDINGS]
  .map((code) => `symptom:${code}`)
  .filter((need) => !READ_BY_ANY.has(need));
