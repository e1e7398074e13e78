// What a person asks of the contributor rules; not part of what the engine reads.

import type { RuleAbout } from '../../clinical/rule-about.ts';
import { alcoholAbout } from './contributors/alcohol.ts';
import { copperDeficiencyMimicAbout } from './contributors/copper-deficiency-mimic.ts';
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
import { poorCirculationAbout } from './contributors/poor-circulation.ts';
import { statinMuscleSymptomsAbout } from './contributors/statin-muscle-symptoms.ts';

export const contributorAbouts: RuleAbout[] = [
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
];
