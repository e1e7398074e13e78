// Vitamins, food, sun and when to see somebody (clinical reference 6, rows 8 to 14, 16 to 19, 22 to 24, and two corrections).

import { fromGuideline } from '../sources.ts';
import type { EvidenceNote } from './evidence-note.ts';

const COCHRANE_B = fromGuideline('Cochrane 2008, B vitamins in neuropathy, CD004573.pub3', 'P');
const TAN_2024 = fromGuideline(
  'Tan J et al. 2024, JAMA Intern Med, doi 10.1001/jamainternmed.2024.5726, PMID 39466236, NCT05547750 (abstract)',
  'P',
);
const DIALYSIS_PILOT = fromGuideline('Nutrition 2022;111608 (abstract)', 'P');
const K2_WORDS =
  'One study found that daily supplementation with vitamin K2 was effective for reducing cramps in older adults and those on hemodialysis.';

export const vitaminNotes: EvidenceNote[] = [
  {
    id: 'thiamine-beriberi',
    row: 8,
    statements: ['D11', 'D32'],
    nutrients: ['thiamine'],
    rules: [
      'deficiency-thiamine',
      'contributor-medicine-lowers-thiamine',
      'red-flag-wernicke',
      'red-flag-wet-beriberi',
    ],
    documentWords:
      'A deficiency can lead to a condition called beriberi, which causes aching and cramping in the lower legs.',
    status: 'supported',
    what: 'Dry beriberi is a neuropathy that begins in the feet, of feeling and of strength; tender calves are its classic sign.',
    sources: [fromGuideline('Shible 2019 (abstract)', 'P'), fromGuideline('The classic sign', 'G')],
  },
  {
    id: 'thiamine-diabetes',
    row: 9,
    statements: ['D12'],
    nutrients: ['thiamine'],
    rules: ['deficiency-thiamine', 'red-flag-diabetic-neuropathy'],
    documentWords:
      'For individuals with diabetes, maintaining adequate B1 levels is especially important, as high blood sugar can damage nerves over time.',
    status: 'unclear',
    what: 'Plausible in biology and unproven in people: one small trial of benfotiamine, which improved vibration sense alone.',
    sources: [COCHRANE_B],
  },
  {
    id: 'vitamin-b6-nerves',
    row: 10,
    statements: ['D10'],
    nutrients: ['vitamin-b6'],
    rules: [
      'deficiency-vitamin-b6',
      'excess-vitamin-b6',
      'red-flag-b6-toxicity',
      'contributor-medicine-lowers-vitamin-b6',
    ],
    documentWords:
      'Several B vitamins, particularly B1, B6, and B12, have a direct impact on the nervous system and can help address nerve-related leg pain, a condition known as neuropathy.',
    status: 'supported-when-deficient',
    what: 'Vitamin B6 helps only where it lacks, which is rare (isoniazid, alcohol, dialysis). Too much of it causes neuropathy: the upper level is 12 mg a day in Europe.',
    sources: [fromGuideline('EFSA J 2023;21(5):8006', 'P'), fromGuideline('MSD Manual', 'P')],
  },
  {
    id: 'vitamin-b12-numbness',
    row: 11,
    statements: ['D13', 'D33', 'D45'],
    nutrients: ['vitamin-b12'],
    rules: ['deficiency-vitamin-b12', 'red-flag-subacute-combined-degeneration'],
    documentWords:
      'A deficiency can disrupt nerve signals, leading to symptoms like numbness, tingling, and sharp nerve pain in the legs and feet.',
    status: 'supported',
    what: 'Vitamin B12 deficiency causes numbness, tingling and nerve pain, also without anaemia.',
    sources: [fromGuideline('NICE NG239', 'P'), fromGuideline('StatPearls 29319 and 29600', 'P')],
  },
  {
    id: 'vitamin-b12-repair',
    row: 12,
    statements: ['D14'],
    nutrients: ['vitamin-b12'],
    rules: ['deficiency-vitamin-b12'],
    documentWords: 'Supplementation with B12 can help promote nerve regeneration and repair.',
    status: 'supported-when-deficient',
    what: 'It repairs nerves where vitamin B12 was lacking, and not always fully. In neuropathy of diabetes or alcohol 13 trials with 741 people gave "only limited data" for B vitamins.',
    sources: [COCHRANE_B],
  },
  {
    id: 'vitamin-d-weakness',
    row: 13,
    statements: ['D16', 'D34', 'D47'],
    nutrients: ['vitamin-d'],
    rules: ['deficiency-vitamin-d'],
    documentWords: 'A severe vitamin D deficiency can cause muscle weakness and pain.',
    status: 'supported',
    what: 'Severe deficiency softens the bones and weakens the muscles near the trunk.',
    sources: [fromGuideline('StatPearls 26396, osteomalacia', 'P'), fromGuideline('BMJ Case Reports 2019', 'P')],
  },
  {
    id: 'vitamin-d-cramps',
    row: 14,
    statements: ['D17'],
    nutrients: ['vitamin-d'],
    rules: ['deficiency-vitamin-d'],
    documentWords:
      'While supplementation benefits people with significant deficiencies, it has shown inconclusive effects on leg cramps in other populations.',
    status: 'supported-when-deficient',
    what: 'Reasonable as the document says it. No randomised trial of vitamin D for cramps was found and read for this.',
    sources: [fromGuideline('No trial verified (clinical reference 6)', 'G')],
  },
  {
    id: 'vitamin-k-night-cramps',
    row: 16,
    statements: ['D18', 'D19'],
    nutrients: ['vitamin-k'],
    rules: ['advice-vitamin-k-night-cramps', 'deficiency-vitamin-k'],
    documentWords:
      'Limited research suggests that vitamin K may help reduce the frequency, intensity, and duration of nocturnal leg cramps, particularly in older adults.',
    status: 'limited',
    what: 'One randomised trial that nobody has repeated: 199 people of 65 or more, vitamin K2 (MK-7, 180 ug a day) for 8 weeks, 0.96 against 3.63 cramps a week, 2.67 fewer (2.49 to 2.86). The cramps of those on placebo rose from 2.71 to 3.63. It was one country and volunteers; people on warfarin, diuretics or dialysis were left out. It is never advised beside warfarin.',
    sources: [TAN_2024, fromGuideline('Tan 2024, figures', 'S')],
  },
  {
    id: 'vitamin-k-haemodialysis',
    row: 17,
    statements: ['D19'],
    nutrients: ['vitamin-k'],
    rules: ['advice-vitamin-k-night-cramps', 'deficiency-vitamin-k'],
    documentWords: K2_WORDS,
    status: 'limited',
    what: 'A pilot: each person had vitamin K2 (360 ug a day) and placebo in turn; 41 began and 39 finished. It is another study than the one in older adults.',
    sources: [DIALYSIS_PILOT],
  },
  {
    id: 'two-trials-not-one',
    row: null,
    statements: ['D19'],
    nutrients: ['vitamin-k'],
    rules: ['advice-vitamin-k-night-cramps', 'deficiency-vitamin-k'],
    documentWords: K2_WORDS,
    status: 'contradicted',
    what: 'A correction of fact: these are two trials, not one. The trial in older adults (Tan 2024, 199 people) left people on dialysis out; the one in haemodialysis is a pilot of 2022 with 39 who finished.',
    sources: [TAN_2024, DIALYSIS_PILOT],
  },
  {
    id: 'vitamin-e-rare',
    row: 18,
    statements: ['D20'],
    nutrients: ['vitamin-e'],
    rules: ['deficiency-vitamin-e', 'contributor-medicine-lowers-vitamin-e'],
    documentWords: 'Vitamin E deficiency is rare but can cause muscle weakness and poor coordination.',
    status: 'supported',
    what: 'True, and almost always from poor absorption or an inherited disorder.',
    sources: [fromGuideline('IOM 2000 (NAP 9810, p. 202)', 'P'), fromGuideline('Medscape 126187', 'P')],
  },
  {
    id: 'vitamin-c-inflammation',
    row: 19,
    statements: ['D21'],
    nutrients: ['vitamin-c'],
    rules: ['deficiency-vitamin-c'],
    documentWords:
      'Vitamin C is a powerful antioxidant and anti-inflammatory agent that can help manage inflammation that might contribute to pain.',
    status: 'not-supported',
    what: 'No trial of vitamin C for leg pain was found. What is real, and missing from the document: scurvy causes leg pain, bruises and bleeding into joints.',
    sources: [fromGuideline('No trial verified; scurvy (clinical reference 6)', 'G')],
  },
  {
    id: 'see-a-doctor',
    row: 22,
    statements: ['D38', 'D39', 'D49', 'D50'],
    nutrients: [],
    rules: ['red-flag-suspected-dvt', 'red-flag-diabetic-neuropathy'],
    documentWords:
      'Leg pain can be a symptom of more serious medical conditions, such as deep vein thrombosis (DVT) or diabetic neuropathy, which require professional diagnosis and treatment.',
    status: 'supported',
    what: 'True and too short: it does not name a blocked artery, cauda equina, compartment syndrome, infection or breakdown of muscle, which are emergencies as well.',
    sources: [fromGuideline('NICE NG158; clinical reference 2', 'P')],
  },
  {
    id: 'food-lists',
    row: 23,
    statements: ['D24', 'D25', 'D26', 'D27', 'D28', 'D29'],
    nutrients: ['thiamine'],
    rules: [],
    documentWords: 'Pork, fish, legumes, seeds, fortified cereals',
    status: 'supported',
    what: 'Broadly right by the USDA table: of fish salmon and tuna have thiamine, of seeds flax does and dry-roasted sunflower hardly (3 % of the daily value). The document has no caution for kidney disease, warfarin or allergy.',
    sources: [fromGuideline('USDA SR28 (clinical reference 4)', 'P')],
  },
  {
    id: 'sun',
    row: 24,
    statements: ['D28'],
    nutrients: ['vitamin-d'],
    rules: ['deficiency-vitamin-d'],
    documentWords: 'Fatty fish (salmon, mackerel), fortified dairy, and moderate sun exposure.',
    status: 'unclear',
    what: 'How much sun is not said, and it is weighed against skin cancer.',
    sources: [fromGuideline('General clinical knowledge (clinical reference 6)', 'G')],
  },
];
