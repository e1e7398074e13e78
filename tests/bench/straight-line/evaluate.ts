// The rules once more, by hand and in a straight line: the limit that the engine is measured against, and a second reading of the
// decision tables that its statuses must agree with. Texts, traces and what is missing are left out.

import type { CaseFacts } from '#lib/clinical/facts.ts';
import { advice, contributors } from './contributors.ts';
import { bVitaminDeficiencies } from './deficiency-b-vitamins.ts';
import { mineralDeficiencies } from './deficiency-minerals.ts';
import { rarerDeficiencies } from './deficiency-rarer.ts';
import { vitaminDeficiencies } from './deficiency-vitamins.ts';
import { excesses } from './excess.ts';
import { readLabs } from './lab-reading.ts';
import { readMeasurements } from './measurements.ts';
import { medicinesThatLower } from './medicines-that-lower.ts';
import { readPerson } from './person.ts';
import { redFlagsOfElectrolytes } from './red-flags-electrolytes.ts';
import { redFlagsOfTheLimb } from './red-flags-limb.ts';
import { redFlagsOfNervesAndBody } from './red-flags-nerve.ts';
import { redFlagsOfOrgans } from './red-flags-organs.ts';
import { redFlagsOfVessels } from './red-flags-vessels.ts';
import { results, startResults } from './results.ts';
import { readSymptoms } from './symptoms.ts';

/** The results are overwritten by the next call. */
export function evaluateStraight(facts: CaseFacts): typeof results {
  readSymptoms(facts.symptoms);
  readPerson(facts);
  readMeasurements(facts);
  readLabs(facts);
  startResults();
  redFlagsOfVessels();
  redFlagsOfTheLimb();
  redFlagsOfOrgans();
  redFlagsOfElectrolytes();
  redFlagsOfNervesAndBody();
  excesses();
  contributors();
  medicinesThatLower();
  advice();
  mineralDeficiencies();
  vitaminDeficiencies();
  bVitaminDeficiencies();
  rarerDeficiencies();
  return results;
}
