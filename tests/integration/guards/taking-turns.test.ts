// Conclusions from many rows of one patient take turns; what has nothing to do with each other does not wait.

import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { claimPatient } from '#lib/commands/patients/claim-patient.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { asLogin, type Clinic, makeClinic, NOW, newPatient } from './two-clinics.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await makeClinic();
});

/** Reads what is there, adds to it, and concludes from both: a screening in small. */
const addAndConclude = (patientId: string, isClaiming: boolean) => {
  let conclusion: string[] = [];
  const command = defineCommand({
    name: 'tests.add-and-conclude',
    permission: 'patient.write',
    schema: z.strictObject({ allergen: z.string() }),
    run: async (scope, { allergen }) => {
      const { tx, clinicId, actor, now } = scope;
      if (isClaiming) await claimPatient(scope, patientId);
      await tx.allergy.create({
        data: { clinicId, patientId, allergen, recordedAt: now, recordedById: actor.userId },
      });
      await new Promise((resolve) => setTimeout(resolve, 40));
      const rows = await tx.allergy.findMany({ where: { clinicId, patientId }, orderBy: { allergen: 'asc' } });
      conclusion = rows.map((row) => row.allergen);
    },
    audit: () => [],
  });
  return async (allergen: string) => {
    await command.execute(clinic.nurse, { allergen }, { now: NOW });
    return conclusion;
  };
};

test('of two that conclude at the same moment the later one has seen the facts of both', async () => {
  const { patientId } = await newPatient(clinic);
  const conclusions = await Promise.all([
    addAndConclude(patientId, true)('egg'),
    addAndConclude(patientId, true)('milk'),
  ]);
  expect(conclusions.map((conclusion) => conclusion.length).toSorted()).toEqual([1, 2]);
});

test('without taking turns each would have seen half: the claim is what makes the difference', async () => {
  const { patientId } = await newPatient(clinic);
  const conclusions = await Promise.all([
    addAndConclude(patientId, false)('egg'),
    addAndConclude(patientId, false)('milk'),
  ]);
  expect(conclusions.map((conclusion) => conclusion.length)).toEqual([1, 1]);
});

test('forty people who write for forty patients at once all get through', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) => newPatient(clinic, { mrn: `MANY-${index}` })),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toEqual([]);
  const rows = await asLogin('owner', `SELECT 1 FROM "Patient" WHERE "mrn" LIKE 'MANY-%'`);
  expect(rows).toHaveLength(40);
});
