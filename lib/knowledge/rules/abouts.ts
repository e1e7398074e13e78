// What a person asks of each rule, in the order of the rules; a new rule adds its own line at the place where it is evaluated.
// Read by the rules page, the server and the tests. Neither index.ts nor content.ts imports it: the browser never loads it.

import type { RuleAbout } from '../../clinical/rule-about.ts';
import { bilateralRedLegsAbout } from './advice/bilateral-red-legs.ts';
import { ironRestlessLegsAbout } from './advice/iron-restless-legs.ts';
import { vitaminKNightCrampsAbout } from './advice/vitamin-k-night-cramps.ts';
import { alcoholAbout } from './contributors/alcohol.ts';
import { copperDeficiencyMimicAbout } from './contributors/copper-deficiency-mimic.ts';
import { dehydrationAbout } from './contributors/dehydration.ts';
import { medicineCausesCrampsAbout } from './contributors/medicine-causes-cramps.ts';
import { medicineCausesNeuropathyAbout } from './contributors/medicine-causes-neuropathy.ts';
import { medicineLowersCalciumAbout } from './contributors/medicine-lowers-calcium.ts';
import { medicineLowersMagnesiumAbout } from './contributors/medicine-lowers-magnesium.ts';
import { medicineLowersPotassiumAbout } from './contributors/medicine-lowers-potassium.ts';
import { medicineLowersSodiumAbout } from './contributors/medicine-lowers-sodium.ts';
import { medicineLowersThiamineAbout } from './contributors/medicine-lowers-thiamine.ts';
import { medicineLowersVitaminB6About } from './contributors/medicine-lowers-vitamin-b6.ts';
import { medicineLowersVitaminB12About } from './contributors/medicine-lowers-vitamin-b12.ts';
import { medicineLowersVitaminDAbout } from './contributors/medicine-lowers-vitamin-d.ts';
import { medicineLowersVitaminEAbout } from './contributors/medicine-lowers-vitamin-e.ts';
import { medicineLowersVitaminKAbout } from './contributors/medicine-lowers-vitamin-k.ts';
import { overexertionAbout } from './contributors/overexertion.ts';
import { poorCirculationAbout } from './contributors/poor-circulation.ts';
import { statinMuscleSymptomsAbout } from './contributors/statin-muscle-symptoms.ts';
import { calciumDeficiencyAbout } from './deficiency/calcium.ts';
import { ironAbout } from './deficiency/iron.ts';
import { magnesiumDeficiencyAbout } from './deficiency/magnesium.ts';
import { potassiumDeficiencyAbout } from './deficiency/potassium.ts';
import { thiamineAbout } from './deficiency/thiamine.ts';
import { vitaminB6About } from './deficiency/vitamin-b6.ts';
import { vitaminB12DeficiencyAbout } from './deficiency/vitamin-b12.ts';
import { vitaminCAbout } from './deficiency/vitamin-c.ts';
import { vitaminDDeficiencyAbout } from './deficiency/vitamin-d.ts';
import { vitaminEAbout } from './deficiency/vitamin-e.ts';
import { vitaminKAbout } from './deficiency/vitamin-k.ts';
import { calciumExcessAbout } from './excess/calcium.ts';
import { magnesiumExcessAbout } from './excess/magnesium.ts';
import { potassiumExcessAbout } from './excess/potassium.ts';
import { vitaminB6ExcessAbout } from './excess/vitamin-b6.ts';
import { vitaminDExcessAbout } from './excess/vitamin-d.ts';
import { acuteKidneyInjuryAbout } from './red-flags/acute-kidney-injury.ts';
import { acuteLimbIschaemiaAbout } from './red-flags/acute-limb-ischaemia.ts';
import { atypicalNeuropathyAbout } from './red-flags/atypical-neuropathy.ts';
import { b6ToxicityAbout } from './red-flags/b6-toxicity.ts';
import { caudaEquinaAbout } from './red-flags/cauda-equina.ts';
import { cellulitisAbout } from './red-flags/cellulitis.ts';
import { chronicLimbThreateningIschaemiaAbout } from './red-flags/chronic-limb-threatening-ischaemia.ts';
import { claudicationAbout } from './red-flags/claudication.ts';
import { compartmentSyndromeAbout } from './red-flags/compartment-syndrome.ts';
import { criticalCalciumHighAbout } from './red-flags/critical-calcium-high.ts';
import { criticalCalciumLowAbout } from './red-flags/critical-calcium-low.ts';
import { criticalGlucoseAbout } from './red-flags/critical-glucose.ts';
import { criticalMagnesiumHighAbout } from './red-flags/critical-magnesium-high.ts';
import { criticalMagnesiumLowAbout } from './red-flags/critical-magnesium-low.ts';
import { criticalPhosphateLowAbout } from './red-flags/critical-phosphate-low.ts';
import { criticalPotassiumHighAbout } from './red-flags/critical-potassium-high.ts';
import { criticalPotassiumLowAbout } from './red-flags/critical-potassium-low.ts';
import { criticalSodiumHighAbout } from './red-flags/critical-sodium-high.ts';
import { criticalSodiumLowAbout } from './red-flags/critical-sodium-low.ts';
import { dehydrationSevereAbout } from './red-flags/dehydration-severe.ts';
import { diabeticFootAbout } from './red-flags/diabetic-foot.ts';
import { diabeticNeuropathyAbout } from './red-flags/diabetic-neuropathy.ts';
import { inrCriticalAbout } from './red-flags/inr-critical.ts';
import { legSwellingAbout } from './red-flags/leg-swelling.ts';
import { necrotisingInfectionAbout } from './red-flags/necrotising-infection.ts';
import { persistentLegPainAbout } from './red-flags/persistent-leg-pain.ts';
import { possiblePulmonaryEmbolismAbout } from './red-flags/possible-pulmonary-embolism.ts';
import { refeedingRiskAbout } from './red-flags/refeeding-risk.ts';
import { rhabdomyolysisAbout } from './red-flags/rhabdomyolysis.ts';
import { septicArthritisAbout } from './red-flags/septic-arthritis.ts';
import { severeAnaemiaAbout } from './red-flags/severe-anaemia.ts';
import { severeLegPainAbout } from './red-flags/severe-leg-pain.ts';
import { subacuteCombinedDegenerationAbout } from './red-flags/subacute-combined-degeneration.ts';
import { suspectedDvtAbout } from './red-flags/suspected-dvt.ts';
import { systemicIllnessAbout } from './red-flags/systemic-illness.ts';
import { unexplainedNumbnessOrWeaknessAbout } from './red-flags/unexplained-numbness-or-weakness.ts';
import { uninterpretableCriticalAbout } from './red-flags/uninterpretable-critical.ts';
import { wernickeAbout } from './red-flags/wernicke.ts';
import { wetBeriberiAbout } from './red-flags/wet-beriberi.ts';

export const ruleAbouts: readonly RuleAbout[] = [
  suspectedDvtAbout,
  possiblePulmonaryEmbolismAbout,
  acuteLimbIschaemiaAbout,
  chronicLimbThreateningIschaemiaAbout,
  claudicationAbout,
  caudaEquinaAbout,
  compartmentSyndromeAbout,
  necrotisingInfectionAbout,
  cellulitisAbout,
  septicArthritisAbout,
  acuteKidneyInjuryAbout,
  rhabdomyolysisAbout,
  criticalPotassiumLowAbout,
  criticalPotassiumHighAbout,
  criticalMagnesiumLowAbout,
  criticalMagnesiumHighAbout,
  criticalCalciumLowAbout,
  criticalCalciumHighAbout,
  criticalPhosphateLowAbout,
  criticalSodiumLowAbout,
  criticalSodiumHighAbout,
  criticalGlucoseAbout,
  severeAnaemiaAbout,
  inrCriticalAbout,
  uninterpretableCriticalAbout,
  wernickeAbout,
  wetBeriberiAbout,
  subacuteCombinedDegenerationAbout,
  refeedingRiskAbout,
  diabeticNeuropathyAbout,
  diabeticFootAbout,
  atypicalNeuropathyAbout,
  dehydrationSevereAbout,
  b6ToxicityAbout,
  systemicIllnessAbout,
  persistentLegPainAbout,
  severeLegPainAbout,
  unexplainedNumbnessOrWeaknessAbout,
  legSwellingAbout,
  potassiumExcessAbout,
  magnesiumExcessAbout,
  calciumExcessAbout,
  vitaminDExcessAbout,
  vitaminB6ExcessAbout,
  magnesiumDeficiencyAbout,
  potassiumDeficiencyAbout,
  calciumDeficiencyAbout,
  vitaminDDeficiencyAbout,
  vitaminB12DeficiencyAbout,
  thiamineAbout,
  vitaminB6About,
  vitaminKAbout,
  vitaminEAbout,
  vitaminCAbout,
  ironAbout,
  dehydrationAbout,
  overexertionAbout,
  poorCirculationAbout,
  alcoholAbout,
  statinMuscleSymptomsAbout,
  medicineCausesCrampsAbout,
  medicineCausesNeuropathyAbout,
  copperDeficiencyMimicAbout,
  medicineLowersMagnesiumAbout,
  medicineLowersPotassiumAbout,
  medicineLowersCalciumAbout,
  medicineLowersSodiumAbout,
  medicineLowersThiamineAbout,
  medicineLowersVitaminB6About,
  medicineLowersVitaminB12About,
  medicineLowersVitaminDAbout,
  medicineLowersVitaminEAbout,
  medicineLowersVitaminKAbout,
  vitaminKNightCrampsAbout,
  bilateralRedLegsAbout,
  ironRestlessLegsAbout,
];
