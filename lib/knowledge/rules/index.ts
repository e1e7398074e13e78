// All rules in the order in which they are evaluated: a red flag stands after those that it reads.

import type { Rule } from '../../clinical/knowledge.ts';
import { bilateralRedLegs } from './advice/bilateral-red-legs.ts';
import { ironRestlessLegs } from './advice/iron-restless-legs.ts';
import { vitaminKNightCramps } from './advice/vitamin-k-night-cramps.ts';
import { alcohol } from './contributors/alcohol.ts';
import { copperDeficiencyMimic } from './contributors/copper-deficiency-mimic.ts';
import { dehydration } from './contributors/dehydration.ts';
import { medicineCausesCramps } from './contributors/medicine-causes-cramps.ts';
import { medicineCausesNeuropathy } from './contributors/medicine-causes-neuropathy.ts';
import { medicineLowersCalcium } from './contributors/medicine-lowers-calcium.ts';
import { medicineLowersMagnesium } from './contributors/medicine-lowers-magnesium.ts';
import { medicineLowersPotassium } from './contributors/medicine-lowers-potassium.ts';
import { medicineLowersSodium } from './contributors/medicine-lowers-sodium.ts';
import { medicineLowersThiamine } from './contributors/medicine-lowers-thiamine.ts';
import { medicineLowersVitaminB6 } from './contributors/medicine-lowers-vitamin-b6.ts';
import { medicineLowersVitaminB12 } from './contributors/medicine-lowers-vitamin-b12.ts';
import { medicineLowersVitaminD } from './contributors/medicine-lowers-vitamin-d.ts';
import { medicineLowersVitaminE } from './contributors/medicine-lowers-vitamin-e.ts';
import { medicineLowersVitaminK } from './contributors/medicine-lowers-vitamin-k.ts';
import { overexertion } from './contributors/overexertion.ts';
import { poorCirculation } from './contributors/poor-circulation.ts';
import { statinMuscleSymptoms } from './contributors/statin-muscle-symptoms.ts';
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
import { calciumExcess } from './excess/calcium.ts';
import { magnesiumExcess } from './excess/magnesium.ts';
import { potassiumExcess } from './excess/potassium.ts';
import { vitaminB6Excess } from './excess/vitamin-b6.ts';
import { vitaminDExcess } from './excess/vitamin-d.ts';
import { acuteKidneyInjury } from './red-flags/acute-kidney-injury.ts';
import { acuteLimbIschaemia } from './red-flags/acute-limb-ischaemia.ts';
import { atypicalNeuropathy } from './red-flags/atypical-neuropathy.ts';
import { b6Toxicity } from './red-flags/b6-toxicity.ts';
import { caudaEquina } from './red-flags/cauda-equina.ts';
import { cellulitis } from './red-flags/cellulitis.ts';
import { chronicLimbThreateningIschaemia } from './red-flags/chronic-limb-threatening-ischaemia.ts';
import { claudication } from './red-flags/claudication.ts';
import { compartmentSyndrome } from './red-flags/compartment-syndrome.ts';
import { criticalCalciumHigh } from './red-flags/critical-calcium-high.ts';
import { criticalCalciumLow } from './red-flags/critical-calcium-low.ts';
import { criticalGlucose } from './red-flags/critical-glucose.ts';
import { criticalMagnesiumHigh } from './red-flags/critical-magnesium-high.ts';
import { criticalMagnesiumLow } from './red-flags/critical-magnesium-low.ts';
import { criticalPhosphateLow } from './red-flags/critical-phosphate-low.ts';
import { criticalPotassiumHigh } from './red-flags/critical-potassium-high.ts';
import { criticalPotassiumLow } from './red-flags/critical-potassium-low.ts';
import { criticalSodiumHigh } from './red-flags/critical-sodium-high.ts';
import { criticalSodiumLow } from './red-flags/critical-sodium-low.ts';
import { dehydrationSevere } from './red-flags/dehydration-severe.ts';
import { diabeticFoot } from './red-flags/diabetic-foot.ts';
import { diabeticNeuropathy } from './red-flags/diabetic-neuropathy.ts';
import { inrCritical } from './red-flags/inr-critical.ts';
import { legSwelling } from './red-flags/leg-swelling.ts';
import { necrotisingInfection } from './red-flags/necrotising-infection.ts';
import { persistentLegPain } from './red-flags/persistent-leg-pain.ts';
import { possiblePulmonaryEmbolism } from './red-flags/possible-pulmonary-embolism.ts';
import { refeedingRisk } from './red-flags/refeeding-risk.ts';
import { rhabdomyolysis } from './red-flags/rhabdomyolysis.ts';
import { septicArthritis } from './red-flags/septic-arthritis.ts';
import { severeAnaemia } from './red-flags/severe-anaemia.ts';
import { severeLegPain } from './red-flags/severe-leg-pain.ts';
import { subacuteCombinedDegeneration } from './red-flags/subacute-combined-degeneration.ts';
import { suspectedDvt } from './red-flags/suspected-dvt.ts';
import { systemicIllness } from './red-flags/systemic-illness.ts';
import { unexplainedNumbnessOrWeakness } from './red-flags/unexplained-numbness-or-weakness.ts';
import { uninterpretableCritical } from './red-flags/uninterpretable-critical.ts';
import { wernicke } from './red-flags/wernicke.ts';
import { wetBeriberi } from './red-flags/wet-beriberi.ts';

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
  poorCirculation,
  alcohol,
  statinMuscleSymptoms,
  medicineCausesCramps,
  medicineCausesNeuropathy,
  copperDeficiencyMimic,
  medicineLowersMagnesium,
  medicineLowersPotassium,
  medicineLowersCalcium,
  medicineLowersSodium,
  medicineLowersThiamine,
  medicineLowersVitaminB6,
  medicineLowersVitaminB12,
  medicineLowersVitaminD,
  medicineLowersVitaminE,
  medicineLowersVitaminK,
  vitaminKNightCramps,
  bilateralRedLegs,
  ironRestlessLegs,
];
