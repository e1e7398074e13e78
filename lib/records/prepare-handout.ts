// A patient's handout as it would read now: facts and rules of today, decisions, acknowledgements and releases together.

import { z } from 'zod';

import { NUTRIENTS, type Nutrient } from '#lib/clinical/codes.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { compileHandout } from '#lib/clinical/handouts/compile.ts';
import {
  HANDOUT_LANGUAGES,
  HANDOUT_PAPERS,
  HANDOUT_SIZES,
  type HandoutContext,
  type HandoutRequest,
  type HandoutResult,
} from '#lib/clinical/handouts/types.ts';
import { screen } from '#lib/clinical/screen.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import type { GateReleaseDto, HandoutNutrientChoice } from '#lib/queries/handouts/preview-handout.ts';
import { toIsoDateOrNull } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { readGateReleases } from './gate-releases.ts';
import { getPatientByCode, patientCodeSchema } from './get-patient.ts';
import { readHandoutAlarms } from './handout-alarms.ts';
import { readHandoutChoices } from './handout-choices.ts';
import { readSignedFacts } from './read-signed-facts.ts';
import { isSameRecord } from './same-record.ts';

/** What a person may choose. Left out: the default of the patient or the clinic. */
export const handoutInputSchema = z.strictObject({
  patientCode: patientCodeSchema,
  nutrients: z.array(z.enum(NUTRIENTS)).max(NUTRIENTS.length).nullable().default(null),
  language: z.enum(HANDOUT_LANGUAGES).default('en'),
  paper: z.enum(HANDOUT_PAPERS).nullable().default(null),
  size: z.enum(HANDOUT_SIZES).default('standard'),
});
export type HandoutChoice = z.output<typeof handoutInputSchema>;

export type PreparedHandout = {
  patientId: string;
  facts: CaseFacts;
  request: HandoutRequest;
  result: HandoutResult;
  choices: HandoutNutrientChoice[];
  releases: GateReleaseDto[];
  /** The latest screening of the signed record, while the record still says the same; else `null`. */
  screeningId: string | null;
};

export async function prepareHandout(scope: Scope, choice: HandoutChoice): Promise<PreparedHandout> {
  const patient = await getPatientByCode(scope, choice.patientCode);
  const facts = await readSignedFacts(scope, patient.id);
  const today = screen(facts, knowledge);
  const { screening, acknowledged } = await readHandoutAlarms(scope, patient.id, today);
  const { choices, confirmed } = await readHandoutChoices(scope, patient.id, screening);
  const releases = await readGateReleases(scope, patient.id, facts);
  const clinic = await scope.tx.clinic.findUniqueOrThrow({ where: { id: scope.clinicId } });
  const nutrients = choice.nutrients ?? choices.filter(({ isDefault }) => isDefault).map(({ nutrient }) => nutrient);
  const request: HandoutRequest = {
    nutrients,
    confirmed: confirmed.filter((nutrient: Nutrient) => nutrients.includes(nutrient)),
    language: choice.language,
    paper: choice.paper ?? z.enum(HANDOUT_PAPERS).parse(clinic.paper),
    size: choice.size,
    cleared: releases.map(({ gate }) => gate),
  };
  const context = contextOf(scope, patient, clinic, request);
  return {
    patientId: patient.id,
    facts,
    request,
    result: compileHandout({ facts, screening, request, context, acknowledged }, handoutKnowledge),
    choices,
    releases,
    screeningId: await currentScreeningId(scope, patient.id, facts),
  };
}

type PatientColumns = { givenName: string; familyName: string; birthDate: Date | null };
type ClinicColumns = { name: string; phone: string; adviceLine: string; emergencyNumber: string; openingHours: string };

function contextOf(
  { actor, today }: Scope,
  patient: PatientColumns,
  clinic: ClinicColumns,
  { paper }: HandoutRequest,
): HandoutContext {
  return {
    patient: {
      firstName: patient.givenName,
      lastName: patient.familyName,
      birthDate: toIsoDateOrNull(patient.birthDate),
    },
    clinic: {
      name: given(clinic.name),
      phone: given(clinic.phone),
      adviceLine: given(clinic.adviceLine),
      emergencyNumber: given(clinic.emergencyNumber),
      openingHours: given(clinic.openingHours),
    },
    preparedBy: { name: actor.name, role: actor.role },
    preparedOn: today,
    spelling: paper === 'letter' ? 'us' : 'uk',
    testDueOn: null,
    nextStep: null,
    reviewOn: null,
    callBackBy: null,
    // Only where a patient's record may stand on paper; no setting says so yet.
    showAllergy: false,
  };
}

async function currentScreeningId(
  { tx, clinicId }: Scope,
  patientId: string,
  facts: CaseFacts,
): Promise<string | null> {
  const latest = await tx.screening.findFirst({
    where: { clinicId, patientId, basis: 'signed' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, factsText: true },
  });
  return latest !== null && isSameRecord(latest.factsText, facts) ? latest.id : null;
}

function given(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
