// The scores beside Wells, which stays with its flag: it is given leg by leg and not in pregnancy.

import type { Instrument } from '../../clinical/knowledge.ts';
import { caine } from './caine.ts';
import { dns } from './dns.ts';
import { lrinec } from './lrinec.ts';
import { mnsiExamination } from './mnsi-examination.ts';
import { mnsiQuestionnaire } from './mnsi-questionnaire.ts';
import { niceRefeedingMajor, niceRefeedingMinor } from './nice-refeeding.ts';

export const instruments: Instrument[] = [
  mnsiQuestionnaire,
  mnsiExamination,
  dns,
  caine,
  niceRefeedingMajor,
  niceRefeedingMinor,
  lrinec,
];
