// What surrounds the complaint. `plain` is null for what must stay off paper: alcohol, drugs, weight, other diagnoses.

import type { CircumstanceCode } from '../../clinical/codes.ts';
import type { GroupedTerm } from '../../clinical/vocabulary.ts';

export const CIRCUMSTANCE_GROUPS = [
  'Activity and heat',
  'Food and drink',
  'Clot risk',
  'Habits',
  'Care',
  'Pregnancy and bleeding',
] as const;
type CircumstanceGroup = (typeof CIRCUMSTANCE_GROUPS)[number];

export const circumstances = {
  'recent-strenuous-exercise': circumstance(
    'Activity and heat',
    'Hard or new exercise in the last days',
    'hard exercise',
    ['strenuous exercise', 'overexertion', 'training'],
  ),
  'hot-environment': circumstance('Activity and heat', 'Works or stays in heat', 'being in the heat', [
    'hot environment',
    'heatwave',
  ]),
  'heavy-sweating': circumstance('Activity and heat', 'Heavy sweating', 'heavy sweating', [
    'sweats a lot',
    'sweat loss',
  ]),
  dehydration: circumstance('Activity and heat', 'Dehydration', 'too little fluid', ['dehydrated', 'dry']),
  falls: circumstance('Activity and heat', 'Falls', null, ['falls risk', 'has fallen']),

  'excess-fluid-intake': circumstance('Food and drink', 'Drinks very large amounts', null, [
    'overhydration',
    'excess fluid',
  ]),
  'poor-intake': circumstance('Food and drink', 'Eats little', 'eating less than you need', [
    'poor intake',
    'poor appetite',
    'malnutrition',
  ]),
  'restrictive-diet': circumstance('Food and drink', 'Restrictive diet', 'eating few kinds of food', [
    'avoids foods',
    'limited diet',
  ]),
  'food-insecurity': circumstance('Food and drink', 'Cannot always afford food', null, [
    'food insecurity',
    'food bank',
  ]),
  'low-sun-exposure': circumstance('Food and drink', 'Little sun on the skin', 'little time in the sun', [
    'housebound',
    'covered skin',
    'low sun exposure',
  ]),
  'feeding-about-to-start': circumstance('Food and drink', 'Feeding is about to start or restart', null, [
    'refeeding',
    'nutrition support',
  ]),
  'enteral-feeding': circumstance('Food and drink', 'Tube feeding', null, ['enteral feeding', 'PEG', 'nasogastric']),
  'nil-by-mouth': circumstance('Food and drink', 'Nil by mouth', null, ['NBM', 'fasting for theatre']),

  'prolonged-immobility': circumstance('Clot risk', 'In bed 3 days or more', null, [
    'bedridden',
    'immobility',
    'Wells',
  ]),
  'long-travel': circumstance('Clot risk', 'Long journey', null, ['long-haul flight', 'long travel']),
  'recent-surgery': circumstance('Clot risk', 'Major surgery in the last 12 weeks', null, [
    'operation',
    'recent surgery',
    'Wells',
  ]),
  'leg-immobilised': circumstance('Clot risk', 'Leg paralysed or in plaster', null, [
    'cast',
    'paresis',
    'immobilised',
    'Wells',
  ]),
  'crush-or-long-lie': circumstance('Clot risk', 'Crush or long lie', null, ['crush injury', 'long lie']),
  'active-cancer': circumstance('Clot risk', 'Active cancer', null, [
    'cancer treatment within 6 months',
    'malignancy',
    'Wells',
  ]),
  'previous-dvt': circumstance('Clot risk', 'Previous DVT', null, ['deep vein thrombosis', 'clot before', 'Wells']),
  'alternative-diagnosis-as-likely': circumstance(
    'Clot risk',
    'Clinician: another diagnosis is at least as likely as DVT',
    null,
    ['alternative diagnosis', 'Wells'],
  ),

  'high-alcohol': circumstance('Habits', 'High alcohol use', null, ['alcohol', 'drinking']),
  'nitrous-oxide': circumstance('Habits', 'Nitrous oxide use', null, ['laughing gas', 'whippets', 'balloons']),
  smoker: circumstance('Habits', 'Smoker', null, ['tobacco', 'cigarettes', 'vaping']),

  haemodialysis: circumstance('Care', 'Haemodialysis', null, ['dialysis', 'hemodialysis']),
  'palliative-care': circumstance('Care', 'Palliative care', null, ['end of life', 'hospice']),
  'needs-interpreter': circumstance('Care', 'Needs an interpreter', null, ['language support']),
  'needs-carer': circumstance('Care', 'Has or needs a carer', null, ['caregiver', 'support at home']),

  postpartum: circumstance('Pregnancy and bleeding', 'Gave birth in the last 6 weeks', null, [
    'postpartum',
    'puerperium',
    'after birth',
  ]),
  breastfeeding: circumstance('Pregnancy and bleeding', 'Breastfeeding', null, ['lactation', 'nursing']),
  'heavy-blood-loss': circumstance('Pregnancy and bleeding', 'Heavy blood loss', null, [
    'heavy periods',
    'blood donation',
    'bleeding',
  ]),
} satisfies Record<CircumstanceCode, GroupedTerm>;

function circumstance(group: CircumstanceGroup, label: string, plain: string | null, synonyms: string[]): GroupedTerm {
  return { label, plain, synonyms, group };
}
