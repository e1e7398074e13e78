// Handouts a patient was given, newest first.

import { z } from 'zod';

import type { Nutrient } from '#lib/clinical/codes.ts';
import { getPatientByCode, patientCodeSchema } from '#lib/records/get-patient.ts';
import { readHandoutRows } from '#lib/records/read-handout-rows.ts';
import { defineQuery } from '#lib/scope/define-query.ts';

export type HandoutRow = {
  handoutId: string;
  kind: 'food' | 'hold-sheet';
  nutrients: Nutrient[];
  /** "Magnesium, vitamin B12" or "Hold sheet". */
  title: string;
  language: string;
  paper: 'a4' | 'letter';
  size: 'standard' | 'large';
  pages: number;
  /** ISO instant. */
  issuedAt: string;
  issuedByName: string;
};

export const listHandouts = defineQuery({
  name: 'handouts.list',
  permission: 'handout.read',
  schema: z.strictObject({ patientCode: patientCodeSchema }),
  run: async (scope, { patientCode }) => await readHandoutRows(scope, (await getPatientByCode(scope, patientCode)).id),
});
