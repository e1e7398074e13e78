// Diseases and habits that lower nutrients, what raises one, and what only looks like a deficiency (clinical
// reference 3.2): codes and sources. The words are in cause-texts.ts.

import { fromGuideline } from '../sources.ts';
import type { CauseCodes } from './deficiency-cause.ts';

const GENERAL = fromGuideline('General clinical knowledge (clinical reference 3.2)', 'G');

export const alcohol: CauseCodes = {
  id: 'alcohol',
  history: ['high-alcohol'],
  through: 'exposure',
  effect: 'lowers',
  nutrients: ['thiamine', 'magnesium', 'potassium', 'phosphate', 'vitamin-b6', 'folate'],
  sources: [fromGuideline('Clinical reference 3.2, secondary pages', 'S'), GENERAL],
};

export const gut: CauseCodes = {
  id: 'gut',
  history: [
    'bariatric-surgery',
    'coeliac-disease',
    'inflammatory-bowel-disease',
    'pancreatic-insufficiency',
    'short-bowel',
    'cystic-fibrosis',
  ],
  through: 'disease',
  effect: 'lowers',
  nutrients: ['thiamine', 'vitamin-b12', 'vitamin-d', 'calcium', 'vitamin-e', 'vitamin-k'],
  sources: [fromGuideline('Institute of Medicine 2000 (vitamin E)', 'P')],
};

export const dialysis: CauseCodes = {
  id: 'dialysis',
  history: ['haemodialysis', 'peritoneal-dialysis'],
  through: 'disease',
  effect: 'lowers',
  nutrients: ['thiamine', 'vitamin-b6', 'vitamin-c'],
  sources: [GENERAL],
};

export const b6Product: CauseCodes = {
  id: 'b6-product',
  history: ['vitamin-b6-supplement'],
  through: 'medicine',
  effect: 'raises',
  nutrients: ['vitamin-b6'],
  sources: [fromGuideline('EFSA J 2023;21(5):8006', 'P'), fromGuideline('TGA: 250 reports', 'S')],
};

export const thiazideCalcium: CauseCodes = {
  id: 'thiazide-calcium',
  history: ['thiazide'],
  through: 'medicine',
  effect: 'raises',
  nutrients: ['calcium'],
  sources: [fromGuideline('Published cases (clinical reference 3.2)', 'P')],
};

export const statin: CauseCodes = {
  id: 'statin',
  history: ['statin'],
  through: 'medicine',
  effect: 'mimics',
  nutrients: [],
  sources: [GENERAL],
};

export const crampMedicine: CauseCodes = {
  id: 'cramp-medicine',
  history: [
    'beta-agonist',
    'loop-diuretic',
    'thiazide',
    'potassium-sparing-diuretic',
    'raloxifene',
    'oestrogen',
    'oral-contraceptive',
    'intravenous-iron',
    'teriparatide',
  ],
  through: 'medicine',
  effect: 'mimics',
  nutrients: [],
  sources: [GENERAL],
};

export const toxicNeuropathy: CauseCodes = {
  id: 'toxic-neuropathy',
  history: [
    'quinolone',
    'chemotherapy-neurotoxic',
    'cisplatin',
    'amiodarone',
    'nitrofurantoin',
    'metronidazole',
    'linezolid',
    'nrti',
  ],
  through: 'medicine',
  effect: 'mimics',
  nutrients: [],
  sources: [GENERAL],
};

export const copper: CauseCodes = {
  id: 'copper',
  history: ['zinc-supplement', 'bariatric-surgery'],
  through: 'exposure',
  effect: 'mimics',
  nutrients: [],
  sources: [fromGuideline('StatPearls, subacute combined degeneration', 'P')],
};

export const otherCauses: CauseCodes[] = [
  alcohol,
  gut,
  dialysis,
  b6Product,
  thiazideCalcium,
  statin,
  crampMedicine,
  toxicNeuropathy,
  copper,
];
