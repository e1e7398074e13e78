// Medicine classes and their common members by generic name, so that a nurse finds the class by what is on the box.
// `plain` reads after "your" and after "Some things can lower ...:"; null where the name would tell a private diagnosis
// (HIV, contraception, cancer, mental health) or where no handout line ever names it.

import type { MedicineCode } from '../../clinical/codes.ts';
import type { MedicineTerm } from './medicine-term.ts';
import { heartMedicines } from './medicines-heart.ts';
import { metabolicMedicines } from './medicines-metabolic.ts';
import { nerveAndInfectionMedicines } from './medicines-nerves-infection.ts';
import { supplements } from './medicines-supplements.ts';

export const medicines = {
  ...metabolicMedicines,
  ...heartMedicines,
  ...nerveAndInfectionMedicines,
  ...supplements,
} satisfies Record<MedicineCode, MedicineTerm>;
