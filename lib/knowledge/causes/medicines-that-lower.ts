// Medicines that lower a nutrient (clinical reference 3.2): codes and sources, as rules read them. The words are in cause-texts.ts.

import { fromGuideline } from '../sources.ts';
import type { CauseCodes } from './deficiency-cause.ts';

const GENERAL = fromGuideline('General clinical knowledge (clinical reference 3.2)', 'G');
const AAFP = fromGuideline('AAFP 2015, aafp.org/afp/2015/0915/p487.html', 'P');

type Own = Pick<CauseCodes, 'id' | 'history' | 'nutrients' | 'sources'> & Partial<Pick<CauseCodes, 'through'>>;

function lowers(own: Own): CauseCodes {
  return { through: 'medicine', effect: 'lowers', ...own };
}

export const medicinesThatLower: CauseCodes[] = [
  lowers({
    id: 'metformin',
    history: ['metformin'],
    nutrients: ['vitamin-b12'],
    sources: [fromGuideline('MHRA June 2022, quoted by BNSSG Remedy', 'S')],
  }),
  lowers({
    id: 'ppi',
    history: ['ppi'],
    nutrients: ['magnesium', 'calcium', 'potassium', 'vitamin-b12'],
    sources: [
      fromGuideline('Janett 2015, Gastroenterol Res Pract (PMC4434191)', 'P'),
      fromGuideline('FDA 2011 warning', 'S'),
    ],
  }),
  lowers({
    id: 'b12-list',
    history: ['h2-blocker', 'colchicine', 'pregabalin', 'topiramate', 'anticonvulsant-enzyme-inducing'],
    nutrients: ['vitamin-b12'],
    sources: [fromGuideline('NICE NG239, summary in Pulse', 'S')],
  }),
  lowers({
    id: 'nitrous-oxide',
    history: ['nitrous-oxide'],
    through: 'exposure',
    nutrients: ['vitamin-b12'],
    sources: [fromGuideline('Pulse on NICE NG239', 'S')],
  }),
  lowers({
    id: 'loop-diuretic',
    history: ['loop-diuretic'],
    nutrients: ['potassium', 'magnesium', 'calcium', 'thiamine'],
    sources: [AAFP, GENERAL],
  }),
  lowers({
    id: 'thiazide',
    history: ['thiazide'],
    nutrients: ['potassium', 'magnesium', 'sodium'],
    sources: [AAFP, fromGuideline('Published cases (clinical reference 3.2)', 'P')],
  }),
  lowers({
    id: 'potassium-shift',
    history: ['insulin', 'beta-agonist', 'theophylline'],
    nutrients: ['potassium'],
    sources: [AAFP, GENERAL],
  }),
  lowers({
    id: 'steroid-liquorice-laxative',
    history: ['corticosteroid', 'liquorice', 'laxative'],
    nutrients: ['potassium'],
    sources: [fromGuideline('Published cases (clinical reference 3.2)', 'P'), GENERAL],
  }),
  lowers({
    id: 'steroid-bone',
    history: ['corticosteroid'],
    nutrients: ['vitamin-d'],
    sources: [GENERAL],
  }),
  lowers({
    id: 'magnesium-wasting',
    history: ['aminoglycoside', 'cisplatin', 'amphotericin', 'calcineurin-inhibitor', 'anti-egfr'],
    nutrients: ['magnesium'],
    sources: [fromGuideline('Clinical reference 3.2, secondary pages', 'S'), GENERAL],
  }),
  lowers({
    id: 'bone-medicine',
    history: ['bisphosphonate', 'denosumab'],
    nutrients: ['calcium'],
    sources: [GENERAL],
  }),
  lowers({
    id: 'enzyme-inducer',
    history: ['anticonvulsant-enzyme-inducing'],
    nutrients: ['vitamin-d'],
    sources: [fromGuideline('EBM Guidelines (phenytoin and carbamazepine listed)', 'P')],
  }),
  lowers({
    id: 'b6-antagonist',
    history: ['isoniazid', 'hydralazine', 'penicillamine', 'levodopa'],
    nutrients: ['vitamin-b6'],
    sources: [fromGuideline('StatPearls, quoted in clinical reference 3.2', 'S')],
  }),
  lowers({
    id: 'fat-blocker',
    history: ['orlistat', 'bile-acid-resin', 'mineral-oil'],
    nutrients: ['vitamin-d', 'vitamin-e', 'vitamin-k'],
    sources: [GENERAL],
  }),
  lowers({
    id: 'vitamin-k-antagonist',
    history: ['warfarin', 'antibiotic-broad-spectrum'],
    nutrients: ['vitamin-k'],
    sources: [GENERAL],
  }),
];
