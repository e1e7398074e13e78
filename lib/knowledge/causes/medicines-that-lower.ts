// Medicines that lower a nutrient (clinical reference 3.2).

import { fromGuideline } from '../sources.ts';
import type { DeficiencyCause } from './deficiency-cause.ts';

const GENERAL = fromGuideline('General clinical knowledge (clinical reference 3.2)', 'G');
const AAFP = fromGuideline('AAFP 2015, aafp.org/afp/2015/0915/p487.html', 'P');

type Own = Pick<DeficiencyCause, 'id' | 'history' | 'nutrients' | 'what' | 'sources'> &
  Partial<Pick<DeficiencyCause, 'note' | 'withoutCode' | 'through'>>;

function lowers(own: Own): DeficiencyCause {
  return { through: 'medicine', effect: 'lowers', note: null, withoutCode: [], ...own };
}

export const medicinesThatLower: DeficiencyCause[] = [
  lowers({
    id: 'metformin',
    history: ['metformin'],
    nutrients: ['vitamin-b12'],
    what: 'Metformin commonly lowers vitamin B12, more with dose and with years of use.',
    note: 'Test when there are symptoms; consider testing now and then without.',
    sources: [fromGuideline('MHRA June 2022, quoted by BNSSG Remedy', 'S')],
  }),
  lowers({
    id: 'ppi',
    history: ['ppi'],
    nutrients: ['magnesium', 'calcium', 'potassium', 'vitamin-b12'],
    what: 'A proton pump inhibitor can lower magnesium, with it calcium and potassium, and vitamin B12.',
    note: '64 cases are reported; it comes back on another proton pump inhibitor and not on an H2 blocker.',
    sources: [
      fromGuideline('Janett 2015, Gastroenterol Res Pract (PMC4434191)', 'P'),
      fromGuideline('FDA 2011 warning', 'S'),
    ],
  }),
  lowers({
    id: 'b12-list',
    history: ['h2-blocker', 'colchicine', 'pregabalin', 'topiramate', 'anticonvulsant-enzyme-inducing'],
    nutrients: ['vitamin-b12'],
    what: 'H2 blockers, colchicine, pregabalin, topiramate, phenobarbital and primidone are on the risk list for low vitamin B12.',
    note: 'Of the enzyme-inducing medicines the list names phenobarbital and primidone; the class is recorded as one.',
    sources: [fromGuideline('NICE NG239, summary in Pulse', 'S')],
  }),
  lowers({
    id: 'nitrous-oxide',
    history: ['nitrous-oxide'],
    through: 'exposure',
    nutrients: ['vitamin-b12'],
    what: 'Nitrous oxide makes vitamin B12 inactive.',
    note: 'Total vitamin B12 may be normal: homocysteine and methylmalonic acid show it.',
    sources: [fromGuideline('Pulse on NICE NG239', 'S')],
  }),
  lowers({
    id: 'loop-diuretic',
    history: ['loop-diuretic'],
    nutrients: ['potassium', 'magnesium', 'calcium', 'thiamine'],
    what: 'A loop diuretic loses potassium, magnesium, calcium and thiamine in the urine.',
    sources: [AAFP, GENERAL],
  }),
  lowers({
    id: 'thiazide',
    history: ['thiazide'],
    nutrients: ['potassium', 'magnesium', 'sodium'],
    what: 'A thiazide or indapamide lowers potassium, magnesium and sodium.',
    note: 'It raises calcium at the same time.',
    sources: [AAFP, fromGuideline('Published cases (clinical reference 3.2)', 'P')],
  }),
  lowers({
    id: 'potassium-shift',
    history: ['insulin', 'beta-agonist', 'theophylline'],
    nutrients: ['potassium'],
    what: 'Insulin, beta-2 agonists and theophylline move potassium out of the blood into the cells.',
    note: 'The level falls although nothing is lost.',
    withoutCode: ['caffeine in excess'],
    sources: [AAFP, GENERAL],
  }),
  lowers({
    id: 'steroid-liquorice-laxative',
    history: ['corticosteroid', 'liquorice', 'laxative'],
    nutrients: ['potassium'],
    what: 'Steroids, liquorice and laxatives lose potassium.',
    sources: [fromGuideline('Published cases (clinical reference 3.2)', 'P'), GENERAL],
  }),
  lowers({
    id: 'steroid-bone',
    history: ['corticosteroid'],
    nutrients: ['vitamin-d'],
    what: 'Steroids thin the bone and lower vitamin D.',
    sources: [GENERAL],
  }),
  lowers({
    id: 'magnesium-wasting',
    history: ['aminoglycoside', 'cisplatin', 'amphotericin', 'calcineurin-inhibitor', 'anti-egfr'],
    nutrients: ['magnesium'],
    what: 'Aminoglycosides, cisplatin, amphotericin, calcineurin inhibitors and anti-EGFR antibodies lose magnesium in the urine.',
    sources: [fromGuideline('Clinical reference 3.2, secondary pages', 'S'), GENERAL],
  }),
  lowers({
    id: 'bone-medicine',
    history: ['bisphosphonate', 'denosumab'],
    nutrients: ['calcium'],
    what: 'A bisphosphonate or denosumab can lower calcium where vitamin D is low or the kidneys are weak.',
    note: 'Correct vitamin D first.',
    sources: [GENERAL],
  }),
  lowers({
    id: 'enzyme-inducer',
    history: ['anticonvulsant-enzyme-inducing'],
    nutrients: ['vitamin-d'],
    what: 'Phenytoin, carbamazepine and phenobarbital break down vitamin D and can soften the bones.',
    sources: [fromGuideline('EBM Guidelines (phenytoin and carbamazepine listed)', 'P')],
  }),
  lowers({
    id: 'b6-antagonist',
    history: ['isoniazid', 'hydralazine', 'penicillamine', 'levodopa'],
    nutrients: ['vitamin-b6'],
    what: 'Isoniazid, hydralazine, penicillamine and levodopa with carbidopa use up vitamin B6.',
    note: 'Beside isoniazid 10 to 25 mg a day are given to prevent it: a prescriber decides.',
    sources: [fromGuideline('StatPearls, quoted in clinical reference 3.2', 'S')],
  }),
  lowers({
    id: 'fat-blocker',
    history: ['orlistat', 'bile-acid-resin', 'mineral-oil'],
    nutrients: ['vitamin-d', 'vitamin-e', 'vitamin-k'],
    what: 'Orlistat, bile acid resins and mineral oil keep vitamins A, D, E and K from being taken up.',
    note: 'A multivitamin is taken at least 2 hours apart.',
    sources: [GENERAL],
  }),
  lowers({
    id: 'vitamin-k-antagonist',
    history: ['warfarin', 'antibiotic-broad-spectrum'],
    nutrients: ['vitamin-k'],
    what: 'Warfarin blocks vitamin K, and long broad-spectrum antibiotics lower it.',
    note: 'On warfarin that is the purpose: never vitamin K by oneself, the anticoagulant clinic decides.',
    sources: [GENERAL],
  }),
];
