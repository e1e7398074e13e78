// The words beside the causes, apart from their codes: staff read them, the engine and the browser do not.

import type { CauseText } from './deficiency-cause.ts';

/** By id of the cause. */
export const causeTexts: Record<string, CauseText> = {
  metformin: {
    what: 'Metformin commonly lowers vitamin B12, more with dose and with years of use.',
    note: 'Test when there are symptoms; consider testing now and then without.',
    withoutCode: [],
  },
  ppi: {
    what: 'A proton pump inhibitor can lower magnesium, with it calcium and potassium, and vitamin B12.',
    note: '64 cases are reported; it comes back on another proton pump inhibitor and not on an H2 blocker.',
    withoutCode: [],
  },
  'b12-list': {
    what: 'H2 blockers, colchicine, pregabalin, topiramate, phenobarbital and primidone are on the risk list for low vitamin B12.',
    note: 'Of the enzyme-inducing medicines the list names phenobarbital and primidone; the class is recorded as one.',
    withoutCode: [],
  },
  'nitrous-oxide': {
    what: 'Nitrous oxide makes vitamin B12 inactive.',
    note: 'Total vitamin B12 may be normal: homocysteine and methylmalonic acid show it.',
    withoutCode: [],
  },
  'loop-diuretic': {
    what: 'A loop diuretic loses potassium, magnesium, calcium and thiamine in the urine.',
    note: null,
    withoutCode: [],
  },
  thiazide: {
    what: 'A thiazide or indapamide lowers potassium, magnesium and sodium.',
    note: 'It raises calcium at the same time.',
    withoutCode: [],
  },
  'potassium-shift': {
    what: 'Insulin, beta-2 agonists and theophylline move potassium out of the blood into the cells.',
    note: 'The level falls although nothing is lost.',
    withoutCode: ['caffeine in excess'],
  },
  'steroid-liquorice-laxative': {
    what: 'Steroids, liquorice and laxatives lose potassium.',
    note: null,
    withoutCode: [],
  },
  'steroid-bone': {
    what: 'Steroids thin the bone and lower vitamin D.',
    note: null,
    withoutCode: [],
  },
  'magnesium-wasting': {
    what: 'Aminoglycosides, cisplatin, amphotericin, calcineurin inhibitors and anti-EGFR antibodies lose magnesium in the urine.',
    note: null,
    withoutCode: [],
  },
  'bone-medicine': {
    what: 'A bisphosphonate or denosumab can lower calcium where vitamin D is low or the kidneys are weak.',
    note: 'Correct vitamin D first.',
    withoutCode: [],
  },
  'enzyme-inducer': {
    what: 'Phenytoin, carbamazepine and phenobarbital break down vitamin D and can soften the bones.',
    note: null,
    withoutCode: [],
  },
  'b6-antagonist': {
    what: 'Isoniazid, hydralazine, penicillamine and levodopa with carbidopa use up vitamin B6.',
    note: 'Beside isoniazid 10 to 25 mg a day are given to prevent it: a prescriber decides.',
    withoutCode: [],
  },
  'fat-blocker': {
    what: 'Orlistat, bile acid resins and mineral oil keep vitamins A, D, E and K from being taken up.',
    note: 'A multivitamin is taken at least 2 hours apart.',
    withoutCode: [],
  },
  'vitamin-k-antagonist': {
    what: 'Warfarin blocks vitamin K, and long broad-spectrum antibiotics lower it.',
    note: 'On warfarin that is the purpose: never vitamin K by oneself, the anticoagulant clinic decides.',
    withoutCode: [],
  },
  alcohol: {
    what: 'Alcohol lowers thiamine, magnesium, potassium, phosphate, vitamin B6 and folate.',
    note: 'It also harms nerves by itself, and can break down muscle.',
    withoutCode: [],
  },
  gut: {
    what: 'Gut surgery and poor absorption lower thiamine, vitamins B12, D, E and K, calcium and copper.',
    note: 'Vitamin E is low only with poor absorption, an inherited disorder or severe undernutrition.',
    withoutCode: [],
  },
  dialysis: {
    what: 'Dialysis washes out thiamine and vitamins B6 and C, and brings cramps of its own.',
    note: 'Potassium and phosphate are restricted.',
    withoutCode: [],
  },
  'b6-product': {
    what: 'Vitamin B6 products, alone or with magnesium or in a multivitamin, cause neuropathy by excess.',
    note: 'EFSA sets an upper level of 12 mg a day; Australia makes products above 50 mg pharmacist-only from June 2027 after 250 reports.',
    withoutCode: [],
  },
  'thiazide-calcium': {
    what: 'A thiazide raises calcium.',
    note: null,
    withoutCode: [],
  },
  statin: {
    what: 'Statins cause aching and weak muscles, rarely rhabdomyolysis: this is not a deficiency.',
    note: 'Creatine kinase, thyroid and vitamin D are looked at.',
    withoutCode: [],
  },
  'cramp-medicine': {
    what: 'Each of these medicines is a described cause of cramps.',
    note: 'Of the pain relievers only naproxen is named; they are recorded as one class, which is not read. Contraceptives are one class too: those without oestrogen are read as well.',
    withoutCode: ['naproxen'],
  },
  'toxic-neuropathy': {
    what: 'Each of these medicines is a described cause of neuropathy.',
    note: null,
    withoutCode: [],
  },
  copper: {
    what: 'Too much zinc (tablets, denture cream) or gut surgery lowers copper, which looks like vitamin B12 disease of the spinal cord.',
    note: 'Check copper when vitamin B12 is normal.',
    withoutCode: [],
  },
};
