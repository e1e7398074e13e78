// The source document's own words for each of its fifty statements, so that our reading of them can be checked beside them.

/** By statement id, D01 to D50; each piece stands so in the document. Several pieces where it says it in several places. */
export const documentWords: Record<string, string[]> = {
  D01: ['While various factors like overexertion, dehydration, and poor circulation can contribute'],
  D02: [
    'nutritional deficiencies are a significant and often overlooked cause.',
    'imbalances can lead to uncomfortable symptoms like cramping, tingling, and weakness.',
  ],
  D03: ['An imbalance in these minerals can easily lead to muscle contractions and painful cramps.'],
  D04: [
    'A deficiency, also known as hypomagnesemia, can lead to uncontrolled tension in the muscles and cause painful spasms.',
  ],
  D05: [
    'Some studies show that magnesium deficiency may contribute to restless leg syndrome (RLS) and nighttime leg cramps.',
  ],
  D06: [
    'However, research on the effectiveness of magnesium supplements for general leg cramps is mixed, suggesting it may only be beneficial if you have a pre-existing deficiency.',
  ],
  D07: [
    'When potassium levels are low (hypokalemia), nerves and muscles cannot communicate effectively, which can lead to cramps and spasms.',
  ],
  D08: ['Severe deficiency can cause muscle weakness and tingles.'],
  D09: [
    'Replenishing potassium is especially important after strenuous exercise where a lot of electrolytes are lost through sweat.',
  ],
  D10: [
    'Several B vitamins, particularly B1, B6, and B12, have a direct impact on the nervous system and can help address nerve-related leg pain, a condition known as neuropathy.',
  ],
  D11: ['A deficiency can lead to a condition called beriberi, which causes aching and cramping in the lower legs.'],
  D12: [
    'For individuals with diabetes, maintaining adequate B1 levels is especially important, as high blood sugar can damage nerves over time.',
  ],
  D13: [
    'Vitamin B12 is essential for producing the myelin sheath, which insulates and protects nerve fibers.',
    'A deficiency can disrupt nerve signals, leading to symptoms like numbness, tingling, and sharp nerve pain in the legs and feet.',
  ],
  D14: ['Supplementation with B12 can help promote nerve regeneration and repair.'],
  D15: [
    'Vitamin D is crucial for the absorption of calcium, which is needed for healthy muscle function and contraction.',
  ],
  D16: ['A severe vitamin D deficiency can cause muscle weakness and pain.'],
  D17: [
    'While supplementation benefits people with significant deficiencies, it has shown inconclusive effects on leg cramps in other populations.',
  ],
  D18: [
    'Limited research suggests that vitamin K may help reduce the frequency, intensity, and duration of nocturnal leg cramps, particularly in older adults.',
  ],
  D19: [
    'One study found that daily supplementation with vitamin K2 was effective for reducing cramps in older adults and those on hemodialysis.',
  ],
  D20: ['Vitamin E deficiency is rare but can cause muscle weakness and poor coordination.'],
  D21: [
    'Vitamin C is a powerful antioxidant and anti-inflammatory agent that can help manage inflammation that might contribute to pain.',
  ],
  D22: ['Instead of focusing on a single nutrient, a balanced diet is the most effective approach.'],
  D23: ['However, in cases of confirmed deficiency, supplementation might be necessary under medical supervision.'],
  D24: ['Magnesium-rich foods: Leafy greens (spinach), nuts, seeds, whole grains, and legumes.'],
  D25: [
    'Potassium-rich foods: Bananas, avocados, sweet potatoes, broccoli, and fish.',
    'Bananas, avocados, sweet potatoes, legumes',
  ],
  D26: ['Animal products (meat, fish, eggs, dairy) are rich in B12.', 'Meat, fish, eggs, dairy products'],
  D27: ['Whole grains, pork, and legumes are good sources of B1.', 'Pork, fish, legumes, seeds, fortified cereals'],
  D28: [
    'Vitamin D sources: Fatty fish (salmon, mackerel), fortified dairy, and moderate sun exposure.',
    'Fatty fish, fortified dairy, sunlight',
  ],
  D29: ['Dairy products, fortified foods, leafy greens'],
  D30: ['Muscle cramps, spasms, weakness'],
  D31: ['Leg cramps, muscle weakness, fatigue'],
  D32: ['Leg cramps, nerve pain, fatigue'],
  D33: ['Numbness, tingling, nerve pain'],
  D34: ['Muscle weakness, aches, cramps'],
  D35: ['Cramps, tingling, numbness'],
  D36: ['Dehydration, for example, is a common cause of muscle cramps, so staying well-hydrated is essential.'],
  D37: ['Overexertion or muscle fatigue can also trigger cramps, and regular stretching can help prevent them.'],
  D38: [
    'If you experience persistent or severe leg pain, numbness, swelling, or weakness, it is vital to consult a healthcare provider.',
  ],
  D39: [
    'Leg pain can be a symptom of more serious medical conditions, such as deep vein thrombosis (DVT) or diabetic neuropathy, which require professional diagnosis and treatment.',
  ],
  D40: [
    'Your doctor can run tests to check for specific vitamin and mineral deficiencies and recommend appropriate supplementation or treatment plans.',
  ],
  D41: ["There isn't a single magical vitamin that stops all leg pain, as the cause can be complex."],
  D42: [
    'By prioritizing a balanced diet rich in these vitamins and minerals, staying hydrated, and consulting a healthcare professional for persistent issues, you can take a proactive approach to managing and preventing leg pain and cramps.',
  ],
  D43: [
    'For more detailed information on specific deficiencies and their impact, a resource like the National Institutes of Health (NIH) Office of Dietary Supplements provides authoritative factsheets on various nutrients.',
  ],
  D44: [
    'Magnesium deficiency. Magnesium is essential for muscle relaxation, and low levels can cause muscle overexcitability, leading to painful cramps and spasms.',
  ],
  D45: [
    'Yes, a B12 deficiency can cause leg pain. It can lead to peripheral neuropathy, resulting in symptoms like numbness, tingling, or shooting nerve pain in the legs and feet.',
  ],
  D46: [
    'It is a crucial electrolyte, and low levels can disrupt muscle function and cause cramps, especially after exercise.',
  ],
  D47: ['Yes, a severe vitamin D deficiency can contribute to muscle pain and weakness.'],
  D48: [
    'Not always, and it depends on the cause. While supplements can address specific deficiencies, they are not a substitute for a balanced diet and lifestyle. It is best to consult a doctor to determine the root cause of your leg pain.',
  ],
  D49: ['See a doctor if pain is persistent, severe, or accompanied by symptoms like numbness, tingling, or swelling.'],
  D50: ['A medical professional can rule out other serious conditions like DVT and test for deficiencies.'],
};
