// What research says of a claim of the source document (clinical reference 6), to stand beside the document's own words.

import type { Nutrient } from '../../clinical/codes.ts';
import type { SourceReference } from '../../clinical/screening.ts';

export type EvidenceStatus =
  | 'supported'
  | 'supported-when-deficient'
  | 'limited'
  | 'unclear'
  | 'not-supported'
  | 'contradicted';

export type EvidenceNote = {
  id: string;
  /** Row of section 6 of the clinical reference; null for what stands elsewhere there. */
  row: number | null;
  /** D01 to D50; empty where the document says nothing of it. */
  statements: string[];
  nutrients: Nutrient[];
  /** Ids of the rules whose findings it concerns. */
  rules: string[];
  /** The document's claim in its own words; null where it says nothing of it. */
  documentWords: string | null;
  status: EvidenceStatus;
  /** What research says, with its numbers, in plain words. */
  what: string;
  sources: SourceReference[];
};
