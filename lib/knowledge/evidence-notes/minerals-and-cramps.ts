// Magnesium, potassium, calcium, iron, and what is said of cramps (clinical reference 6, rows 1 to 7, 15, 20, 21, quinine).

import { fromGuideline } from '../sources.ts';
import type { EvidenceNote } from './evidence-note.ts';

const MILLER_2022 = fromGuideline('Miller 2022, J Athl Train 57(1):5-15, PMC8775277', 'P');
const MILLER_2015 = fromGuideline('Miller 2015, Curr Sports Med Rep', 'P');
const COCHRANE_MAGNESIUM = fromGuideline('Garrison 2020, Cochrane CD009402.pub3, abstract', 'P');
const COCHRANE_FIGURES = fromGuideline('Garrison 2020, figures from a copy', 'S');

export const mineralNotes: EvidenceNote[] = [
  {
    id: 'deficiency-as-cause',
    row: 1,
    statements: ['D02'],
    nutrients: [],
    rules: [],
    documentWords: 'nutritional deficiencies are a significant and often overlooked cause',
    status: 'not-supported',
    what: 'How often a deficiency is behind leg pain has not been counted. It is true of certain syndromes; most leg pain comes from vessels, spine, nerves, joints and muscles.',
    sources: [fromGuideline('General clinical knowledge (clinical reference 6)', 'G')],
  },
  {
    id: 'low-magnesium-cramps',
    row: 2,
    statements: ['D03', 'D04', 'D30'],
    nutrients: ['magnesium'],
    rules: ['deficiency-magnesium', 'red-flag-critical-magnesium-low'],
    documentWords:
      'A deficiency, also known as hypomagnesemia, can lead to uncontrolled tension in the muscles and cause painful spasms.',
    status: 'supported',
    what: 'Low blood magnesium causes cramps and tetany, and pulls calcium and potassium down with it.',
    sources: [fromGuideline('StatPearls, hypomagnesaemia', 'P')],
  },
  {
    id: 'magnesium-restless-legs',
    row: 3,
    statements: ['D05'],
    nutrients: ['magnesium'],
    rules: ['deficiency-magnesium', 'deficiency-iron', 'advice-iron-restless-legs'],
    documentWords:
      'Some studies show that magnesium deficiency may contribute to restless leg syndrome (RLS) and nighttime leg cramps.',
    status: 'unclear',
    what: 'A review found one randomised trial, three case series and four case studies and drew no conclusion; a later trial without a comparison had 12 people. The nutrient with support in restless legs is iron.',
    sources: [
      fromGuideline('Marshall 2019, Sleep Med Rev 101218, doi 10.1016/j.smrv.2019.101218 (record)', 'P'),
      fromGuideline('Marshall 2019 (conclusion); AASM 2025 on iron', 'S'),
    ],
  },
  {
    id: 'magnesium-supplements-cramps',
    row: 4,
    statements: ['D06'],
    nutrients: ['magnesium'],
    rules: ['deficiency-magnesium'],
    documentWords:
      'However, research on the effectiveness of magnesium supplements for general leg cramps is mixed, suggesting it may only be beneficial if you have a pre-existing deficiency.',
    status: 'not-supported',
    what: 'In 11 trials with 735 people magnesium did no better than placebo in older adults: 9.59 % fewer cramps at four weeks, which may be anything from 23.14 % fewer to 3.97 % more, and 0.18 cramps a week fewer (0.84 fewer to 0.49 more). As many responded (1.04 times, 0.84 to 1.29). People who are deficient were not tested as a group.',
    sources: [
      COCHRANE_MAGNESIUM,
      COCHRANE_FIGURES,
      fromGuideline('That the deficient were not a tested subgroup', 'G'),
    ],
  },
  {
    id: 'magnesium-most-linked',
    row: 5,
    statements: ['D44'],
    nutrients: ['magnesium'],
    rules: ['deficiency-magnesium'],
    documentWords:
      'Magnesium deficiency. Magnesium is essential for muscle relaxation, and low levels can cause muscle overexcitability, leading to painful cramps and spasms.',
    status: 'not-supported',
    what: 'No research ranks magnesium first among deficiencies behind leg cramps; the trials of magnesium for cramps found small differences that may be chance.',
    sources: [COCHRANE_MAGNESIUM, COCHRANE_FIGURES],
  },
  {
    id: 'low-potassium-cramps',
    row: 6,
    statements: ['D07', 'D08', 'D31', 'D46'],
    nutrients: ['potassium'],
    rules: ['deficiency-potassium', 'red-flag-critical-potassium-low'],
    documentWords:
      'When potassium levels are low (hypokalemia), nerves and muscles cannot communicate effectively, which can lead to cramps and spasms. Severe deficiency can cause muscle weakness and tingles.',
    status: 'supported',
    what: 'Low blood potassium causes weakness, paralysis and breakdown of muscle; cramps and tingling are described.',
    sources: [fromGuideline('AAFP 2015, aafp.org/afp/2015/0915/p487.html; published cases', 'P')],
  },
  {
    id: 'potassium-after-exercise',
    row: 7,
    statements: ['D09', 'D46'],
    nutrients: ['potassium'],
    rules: ['deficiency-potassium', 'contributor-overexertion'],
    documentWords:
      'Replenishing potassium is especially important after strenuous exercise where a lot of electrolytes are lost through sweat.',
    status: 'contradicted',
    what: 'Cramps of exercise have many causes, and replacing potassium is not shown to prevent them; gentle static stretching treats them, and advice is made for the one person.',
    sources: [MILLER_2022, MILLER_2015],
  },
  {
    id: 'low-calcium-cramps',
    row: 15,
    statements: ['D15', 'D35'],
    nutrients: ['calcium'],
    rules: ['deficiency-calcium', 'red-flag-critical-calcium-low'],
    documentWords: 'calcium, which is needed for healthy muscle function and contraction',
    status: 'supported-when-deficient',
    what: 'Low blood calcium causes cramps and tingling. Calcium by mouth does not treat ordinary cramps: in pregnancy 8 small trials with 576 women gave low or very low certainty.',
    sources: [
      fromGuideline('CMDT, hypocalcaemia', 'P'),
      fromGuideline('Cochrane 2020, leg cramps in pregnancy, CD010655.pub3', 'P'),
    ],
  },
  {
    id: 'dehydration-cramps',
    row: 20,
    statements: ['D36'],
    nutrients: [],
    rules: ['contributor-dehydration', 'red-flag-dehydration-severe'],
    documentWords:
      'Dehydration, for example, is a common cause of muscle cramps, so staying well-hydrated is essential.',
    status: 'unclear',
    what: 'Contested: cramps of exercise have many causes, and "drink more" as advice to all is not supported. Two athletes died of low sodium after drinking too much to prevent cramps.',
    sources: [MILLER_2022, MILLER_2015],
  },
  {
    id: 'stretching',
    row: 21,
    statements: ['D37'],
    nutrients: [],
    rules: ['contributor-overexertion'],
    documentWords:
      'Overexertion or muscle fatigue can also trigger cramps, and regular stretching can help prevent them.',
    status: 'limited',
    what: 'Stretching treats a cramp that is there. Whether it prevents the next is mixed: in the laboratory a stretch did not make muscles harder to cramp.',
    sources: [MILLER_2022, fromGuideline('PMC5687236', 'P')],
  },
  {
    id: 'iron-restless-legs',
    row: null,
    statements: ['D05'],
    nutrients: ['iron', 'magnesium'],
    rules: ['deficiency-magnesium', 'deficiency-iron', 'advice-iron-restless-legs'],
    documentWords: null,
    status: 'supported-when-deficient',
    what: 'The document leaves iron out. In restless legs guidelines support iron when ferritin is 75 ug/L or less or transferrin saturation below 20 %; between 75 and 100 only by vein.',
    sources: [fromGuideline('AASM 2025 (PMID 39324694)', 'S')],
  },
  {
    id: 'quinine',
    row: 25,
    statements: [],
    nutrients: [],
    rules: ['contributor-medicine-causes-cramps'],
    documentWords: null,
    status: 'contradicted',
    what: 'Quinine is not for cramps: the FDA warns of it.',
    sources: [fromGuideline('FDA warning on quinine', 'S')],
  },
];
