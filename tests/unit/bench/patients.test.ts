import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEFICIENCY_STATUSES } from '#lib/clinical/codes.ts';
import type { ReferenceRange } from '#lib/clinical/facts.ts';
import { caseFactsSchema } from '#lib/clinical/input.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { engineInWords } from '#tests/bench/engine-under-test.ts';
import { randomFrom } from '#tests/bench/patients/random.ts';
import { benchPatients, PATIENT_COUNT } from '#tests/bench/patients.ts';

const patients = benchPatients();

describe('the patients of the bench', () => {
  it('come from a generator that gives the same numbers everywhere', () => {
    const random = randomFrom(1);
    expect([random.whole(0, 999), random.whole(0, 999), random.whole(0, 999), random.whole(0, 999)]).toEqual([
      627, 2, 527, 981,
    ]);
  });

  it('are the same to the byte whenever they are made', () => {
    const hash = (cases: unknown) => createHash('sha256').update(JSON.stringify(cases)).digest('hex');
    expect(hash(benchPatients())).toBe(hash(patients));
    expect(hash(benchPatients(PATIENT_COUNT, 1))).not.toBe(hash(patients));
  });

  it('are a thousand, a third of them with ten results or more', () => {
    expect(patients).toHaveLength(1_000);
    expect(new Set(patients.map(({ id }) => id)).size).toBe(1_000);
    const withMany = patients.filter(({ labs }) => labs.length >= 10).length;
    expect(withMany).toBeGreaterThanOrEqual(333);
    expect(withMany).toBeLessThan(400);
  });

  it('are facts as a screening file holds them', () => {
    for (const facts of patients) {
      // A file has no place for what was left out of a list, and writes a range as text or as limits.
      const { circumstancesNotAsked: _, ...patient } = facts.patient;
      const labs = facts.labs.map((lab) => ({ ...lab, referenceRange: asInFile(lab.referenceRange) }));
      const parsed = caseFactsSchema.safeParse({ ...facts, patient, labs });
      expect(parsed.error?.issues ?? [], facts.id).toEqual([]);
    }
  });

  it('hold every kind of fact that the rules tell apart', () => {
    const has = (holds: (facts: (typeof patients)[number]) => boolean) => patients.filter(holds).length;
    expect(has(({ patient }) => patient.birthDate === null)).toBeGreaterThan(10);
    expect(has(({ patient }) => patient.pregnant === true)).toBeGreaterThan(10);
    expect(has(({ patient }) => patient.conditions === null)).toBeGreaterThan(100);
    expect(has(({ patient }) => patient.conditions?.length === 0)).toBeGreaterThan(100);
    expect(has(({ patient }) => (patient.circumstancesNotAsked ?? []).length > 0)).toBeGreaterThan(10);
    expect(has(({ labs }) => labs.some(({ value }) => value.startsWith('<')))).toBeGreaterThan(50);
    expect(has(({ labs }) => labs.some(({ status }) => status === 'corrected'))).toBeGreaterThan(10);
    expect(has(({ labs }) => labs.some(({ specimen }) => specimen.includes('haemolysed')))).toBeGreaterThan(10);
    expect(has(({ labs }) => labs.some(({ referenceRange }) => referenceRange !== null))).toBeGreaterThan(100);
    expect(
      has(({ symptoms }) => symptoms.some(({ status, side }) => status === 'present' && side === 'left')),
    ).toBeGreaterThan(100);
    expect(has(({ symptoms }) => symptoms.some(({ code }) => code.startsWith('mnsi-')))).toBeGreaterThan(50);
  });

  it('were measured lying and standing on one day', () => {
    const both = patients.filter(({ measurements }) =>
      measurements.some(
        ({ code, takenOn }) =>
          code === 'bp-systolic-lying' &&
          measurements.some((other) => other.code === 'bp-systolic-standing' && other.takenOn === takenOn),
      ),
    );
    expect(both.length).toBeGreaterThan(100);
  });

  it('hold tocopherol with its lipids, and ferritin with saturation and CRP', () => {
    const withAll = (...analytes: string[]) =>
      patients.filter(({ labs }) => analytes.every((analyte) => labs.some((lab) => lab.analyte === analyte))).length;
    expect(withAll('alpha-tocopherol', 'total-cholesterol', 'triglyceride')).toBeGreaterThan(50);
    expect(withAll('ferritin', 'transferrin-saturation', 'crp')).toBeGreaterThan(50);
  });

  it('meet every rule, and of a deficiency every status', () => {
    const said = patients.map(engineInWords);
    for (const rule of knowledge.rules) {
      expect(said.filter(({ statuses }) => statuses[rule.id] === 'met').length, rule.id).toBeGreaterThan(0);
      if (rule.kind !== 'deficiency') continue;
      for (const status of DEFICIENCY_STATUSES)
        expect(
          said.filter((words) => words.deficiencies[rule.id] === status).length,
          `${rule.id} ${status}`,
        ).toBeGreaterThan(0);
    }
  });
});

function asInFile(range: ReferenceRange | null): object | null {
  if (range === null) return null;
  if (range.text !== null) return { text: range.text };
  const { text: _, ...limits } = range;
  return limits;
}
