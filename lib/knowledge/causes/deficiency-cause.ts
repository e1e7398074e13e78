// The shape of a row of the table of causes (clinical reference 3.2): what lowers, raises or mimics a deficiency.

import type { Nutrient } from '../../clinical/codes.ts';
import type { HistoryCode } from '../../clinical/condition.ts';
import type { SourceReference } from '../../clinical/screening.ts';

/** What rules read of it. */
export type CauseCodes = {
  id: string;
  /** Any of these on the lists. */
  history: HistoryCode[];
  /** How it comes into the body: only medicines are asked about as medicines. */
  through: 'medicine' | 'exposure' | 'disease';
  /** `mimics`: it brings the same complaint, and no nutrient is low. */
  effect: 'lowers' | 'raises' | 'mimics';
  nutrients: Nutrient[];
  sources: SourceReference[];
};

export type CauseText = {
  /** What it does, in one sentence. */
  what: string;
  /** What to mind; null when the reference says no more. */
  note: string | null;
  /** Named in the reference beside these and without a code of its own, so that no rule reads it. */
  withoutCode: string[];
};

export type DeficiencyCause = CauseCodes & CauseText;
