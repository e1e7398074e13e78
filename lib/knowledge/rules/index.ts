// All rules in the order in which they are evaluated: a red flag stands after those that it reads.

import type { Rule } from '../../clinical/knowledge.ts';
import { ironRestlessLegs } from './advice/iron-restless-legs.ts';
import { vitaminKNightCramps } from './advice/vitamin-k-night-cramps.ts';
import { dehydration, overexertion } from './contributors/dehydration-and-overexertion.ts';
import { calciumDeficiency } from './deficiency/calcium.ts';
import { ironDeficiency } from './deficiency/iron.ts';
import { magnesiumDeficiency } from './deficiency/magnesium.ts';
import { potassiumDeficiency } from './deficiency/potassium.ts';
import { thiamineDeficiency } from './deficiency/thiamine.ts';
import { vitaminB6Deficiency } from './deficiency/vitamin-b6.ts';
import { vitaminB12Deficiency } from './deficiency/vitamin-b12.ts';
import { vitaminCDeficiency } from './deficiency/vitamin-c.ts';
import { vitaminDDeficiency } from './deficiency/vitamin-d.ts';
import { vitaminEDeficiency } from './deficiency/vitamin-e.ts';
import { vitaminKDeficiency } from './deficiency/vitamin-k.ts';
import { calciumExcess, magnesiumExcess, potassiumExcess } from './excess/electrolytes.ts';
import { vitaminB6Excess } from './excess/vitamin-b6.ts';
import { vitaminDExcess } from './excess/vitamin-d.ts';
import {
  criticalCalciumHigh,
  criticalCalciumLow,
  criticalMagnesiumHigh,
  criticalMagnesiumLow,
  criticalPotassiumHigh,
  criticalPotassiumLow,
} from './red-flags/critical-electrolytes.ts';
import {
  acuteKidneyInjury,
  criticalGlucose,
  criticalPhosphateLow,
  criticalSodiumHigh,
  criticalSodiumLow,
  inrCritical,
  severeAnaemia,
  uninterpretableCritical,
} from './red-flags/critical-others.ts';
import { diabeticFoot } from './red-flags/diabetic-foot.ts';
import { diabeticNeuropathy } from './red-flags/diabetic-neuropathy.ts';
import { legSwelling, persistentLegPain, severeLegPain, unexplainedNumbnessOrWeakness } from './red-flags/generic.ts';
import {
  acuteLimbIschaemia,
  chronicLimbThreateningIschaemia,
  claudication,
  possiblePulmonaryEmbolism,
} from './red-flags/limb-threat.ts';
import {
  cellulitis,
  compartmentSyndrome,
  dehydrationSevere,
  necrotisingInfection,
  rhabdomyolysis,
  septicArthritis,
  systemicIllness,
} from './red-flags/muscle-and-infection.ts';
import { atypicalNeuropathy, caudaEquina, subacuteCombinedDegeneration } from './red-flags/nerve-and-cord.ts';
import { b6Toxicity, refeedingRisk, wernicke, wetBeriberi } from './red-flags/nutrition.ts';
import { suspectedDvt } from './red-flags/suspected-dvt.ts';

export const rules: Rule[] = [
  suspectedDvt,
  possiblePulmonaryEmbolism,
  acuteLimbIschaemia,
  chronicLimbThreateningIschaemia,
  claudication,
  caudaEquina,
  compartmentSyndrome,
  necrotisingInfection,
  cellulitis,
  septicArthritis,
  acuteKidneyInjury,
  rhabdomyolysis,
  criticalPotassiumLow,
  criticalPotassiumHigh,
  criticalMagnesiumLow,
  criticalMagnesiumHigh,
  criticalCalciumLow,
  criticalCalciumHigh,
  criticalPhosphateLow,
  criticalSodiumLow,
  criticalSodiumHigh,
  criticalGlucose,
  severeAnaemia,
  inrCritical,
  uninterpretableCritical,
  wernicke,
  wetBeriberi,
  subacuteCombinedDegeneration,
  refeedingRisk,
  diabeticNeuropathy,
  diabeticFoot,
  atypicalNeuropathy,
  dehydrationSevere,
  b6Toxicity,
  systemicIllness,
  persistentLegPain,
  severeLegPain,
  unexplainedNumbnessOrWeakness,
  legSwelling,
  potassiumExcess,
  magnesiumExcess,
  calciumExcess,
  vitaminDExcess,
  vitaminB6Excess,
  magnesiumDeficiency,
  potassiumDeficiency,
  calciumDeficiency,
  vitaminDDeficiency,
  vitaminB12Deficiency,
  thiamineDeficiency,
  vitaminB6Deficiency,
  vitaminKDeficiency,
  vitaminEDeficiency,
  vitaminCDeficiency,
  ironDeficiency,
  dehydration,
  overexertion,
  vitaminKNightCramps,
  ironRestlessLegs,
];
