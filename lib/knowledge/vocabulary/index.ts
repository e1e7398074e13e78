// Every word that stands beside a code, in one typed object: a code without words does not compile.

import type { Vocabulary } from '../../clinical/vocabulary.ts';
import { allergens } from './allergens.ts';
import { analytes } from './analytes.ts';
import { circumstances } from './circumstances.ts';
import { conditions } from './conditions.ts';
import { decisionReasons } from './decision-reasons.ts';
import { diets, faithRules, restrictions } from './diets.ts';
import { examination } from './examination.ts';
import { measurements } from './measurements.ts';
import { medicines } from './medicines.ts';
import { nutrients } from './nutrients.ts';
import { redFlags } from './red-flags.ts';
import { symptoms } from './symptoms.ts';

export const vocabulary: Vocabulary = {
  symptoms,
  examination,
  circumstances,
  conditions,
  medicines,
  measurements,
  diets,
  faithRules,
  restrictions,
  allergens,
  nutrients,
  analytes,
  redFlags,
  decisionReasons,
};
