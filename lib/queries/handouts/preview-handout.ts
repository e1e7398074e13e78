// What a handout would say today for this patient, and why something is held, blocked or left out.

import type { Nutrient } from '#lib/clinical/codes.ts';
import type {
  HandoutGate,
  HandoutLanguage,
  HandoutPaper,
  HandoutResult,
  HandoutSize,
} from '#lib/clinical/handouts/types.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';

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
  /** What `releaseGate` and `issueHandout` are to be given. */
  screeningId: string;
  /** True when the reader may issue. */
  canIssue: boolean;
};
