// What a patient reports, in words a nurse uses and words the patient used.
// `plain` follows "You told us about ..." on the handout; it is null where private or where it would name weight.

import type { SymptomCode } from '../../clinical/codes.ts';
import type { SymptomTerm } from '../../clinical/vocabulary.ts';
import { generalSymptoms } from './symptoms-general.ts';
import { limbSymptoms } from './symptoms-limb.ts';

export const symptoms = {
  ...limbSymptoms,
  ...generalSymptoms,
} satisfies Record<SymptomCode, SymptomTerm>;
