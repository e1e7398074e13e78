// What a handout would say today for this patient, and why something is held, blocked or left out.

import type { Nutrient } from '#lib/clinical/codes.ts';
import type {
  GateOutcome,
  HandoutGate,
  HandoutLanguage,
  HandoutPaper,
  HandoutResult,
  HandoutSize,
} from '#lib/clinical/handouts/types.ts';
import { gateReleaser } from '#lib/knowledge/handout-gates.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { handoutInputSchema, prepareHandout } from '#lib/records/prepare-handout.ts';
import { readPatientBanner } from '#lib/records/read-patient-banner.ts';
import { defineQuery } from '#lib/scope/define-query.ts';

/** Why a nutrient is offered for the sheet. */
export type HandoutNutrientChoice = {
  nutrient: Nutrient;
  label: string;
  basis: 'confirmed' | 'likely' | 'low-level' | 'possible' | 'other';
  /** On the sheet unless the person takes it off. */
  isDefault: boolean;
};

export type GateReleaseDto = {
  gate: HandoutGate;
  byName: string;
  byRole: string;
  /** ISO instant. */
  at: string;
  reason: string;
};

export type HandoutPreview = {
  banner: PatientBanner;
  result: HandoutResult;
  /** The request that `result` answers. */
  request: {
    nutrients: Nutrient[];
    confirmed: Nutrient[];
    language: HandoutLanguage;
    paper: HandoutPaper;
    size: HandoutSize;
  };
  choices: HandoutNutrientChoice[];
  /** Gates that hold something now and that the reader may release. */
  releasable: HandoutGate[];
  /** Releases that count today. */
  releases: GateReleaseDto[];
  /** What `releaseGate` is to be given: the screening of the record as it stands; `null` while there is none. */
  screeningId: string | null;
  /** True when the reader may issue. */
  canIssue: boolean;
};

export const previewHandout = defineQuery({
  name: 'handouts.preview',
  permission: 'handout.read',
  schema: handoutInputSchema,
  run: async (scope, choice): Promise<HandoutPreview> => {
    const { result, request, choices, releases, screeningId } = await prepareHandout(scope, choice);
    const { nutrients, confirmed, language, paper, size } = request;
    const mayRelease = scope.can('gate.release');
    const releasable = result.gates.filter(
      (outcome) =>
        mayRelease && !outcome.isCleared && isStopping(outcome) && gateReleaser(outcome.gate) === scope.actor.role,
    );
    return {
      banner: await readPatientBanner(scope, choice.patientCode),
      result,
      request: { nutrients, confirmed, language, paper, size },
      choices,
      releasable: releasable.map(({ gate }) => gate),
      releases,
      screeningId,
      canIssue: scope.can('handout.issue'),
    };
  },
  audit: (_input, { banner }) => ({
    type: 'handout.previewed',
    subjectId: banner.patientId,
    patientId: banner.patientId,
  }),
});

/** It holds or blocks something now. */
function isStopping({ effect, holds }: GateOutcome): boolean {
  return effect === 'hold' || holds === 'all' || holds.length > 0;
}
