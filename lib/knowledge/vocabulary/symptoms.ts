// What a patient reports, in words a nurse uses and words the patient used.
// `plain` follows "You told us about ..." on the handout; it is null where private or where it would name weight.

import type { SymptomCode } from '../../clinical/codes.ts';
import type { SymptomTerm } from '../../clinical/vocabulary.ts';

/** In the order in which a recording form shows them. */
export const SYMPTOM_GROUPS = [
  'Pain and cramps',
  'Nerves',
  'Weakness and movement',
  'Swelling and skin',
  'Circulation',
  'Bladder, bowel and back',
  'Heart and breathing',
  'Head and senses',
  'Fluids and stomach',
  'Mouth and whole body',
] as const;
type SymptomGroup = (typeof SYMPTOM_GROUPS)[number];

type Traits = Pick<SymptomTerm, 'hasSide' | 'hasSeverity' | 'hasDuration' | 'canBeNocturnal' | 'canBeExertional'>;

const limbPain: Traits = {
  hasSide: true,
  hasSeverity: true,
  hasDuration: true,
  canBeNocturnal: true,
  canBeExertional: true,
};
const limbSensation: Traits = { ...limbPain, canBeExertional: false };
const limbSign: Traits = { ...limbSensation, hasSeverity: false, canBeNocturnal: false };
const limbWeakness: Traits = { ...limbSign, hasSeverity: true, canBeExertional: true };
const general: Traits = { ...limbSign, hasSide: false };
const generalExertional: Traits = { ...general, canBeExertional: true };
const generalGraded: Traits = { ...general, hasSeverity: true };

export const symptoms = {
  'leg-pain': symptom('Pain and cramps', limbPain, 'Leg pain', 'leg pain', ['sore leg', 'aching leg', 'painful leg']),
  'muscle-cramp': symptom('Pain and cramps', limbPain, 'Muscle cramp', 'cramps', ['charley horse', 'cramping']),
  'nocturnal-cramp': symptom(
    'Pain and cramps',
    { ...limbPain, canBeNocturnal: false, canBeExertional: false },
    'Night cramp',
    'cramps at night',
    ['night cramps', 'nocturnal cramp', 'calf cramp in bed'],
  ),
  'muscle-spasm': symptom('Pain and cramps', limbPain, 'Muscle spasm', 'muscles that tighten up', [
    'spasms',
    'muscle tightening',
  ]),
  'muscle-ache': symptom('Pain and cramps', limbPain, 'Muscle ache', 'aching muscles', [
    'myalgia',
    'sore muscles',
    'tender muscles',
  ]),
  'bone-pain': symptom('Pain and cramps', limbPain, 'Bone pain', 'pain in your bones', ['deep bone ache', 'shin pain']),
  'joint-pain': symptom('Pain and cramps', limbPain, 'Joint pain', 'sore joints', [
    'arthralgia',
    'knee pain',
    'hip pain',
    'ankle pain',
  ]),
  'calf-tenderness': symptom('Pain and cramps', limbSign, 'Calf tender to touch', 'a sore calf', [
    'calf tenderness',
    'tender calf',
    'deep vein tenderness',
  ]),
  'pain-on-passive-stretch': symptom(
    'Pain and cramps',
    limbSign,
    'Pain when the muscle is stretched for them',
    'pain when your leg is stretched',
    ['pain on passive stretch'],
  ),
  'tense-limb': symptom('Pain and cramps', limbSign, 'Tense, hard leg', 'a hard, tight leg', [
    'tight compartment',
    'wooden leg',
  ]),
  'pain-out-of-proportion': symptom('Pain and cramps', limbSign, 'Pain far worse than it looks', 'very bad pain', [
    'pain out of proportion',
  ]),
  trauma: symptom('Pain and cramps', limbSign, 'Injury to the leg', 'an injury to your leg', [
    'trauma',
    'fall',
    'knock',
    'fracture',
  ]),
  'unable-to-bear-weight': symptom(
    'Pain and cramps',
    limbSign,
    'Cannot put weight on the leg',
    'not being able to stand on your leg',
    ['unable to bear weight', 'cannot stand on leg'],
  ),

  tingling: symptom('Nerves', limbSensation, 'Tingling', 'tingling', ['pins and needles', 'paraesthesia', 'prickling']),
  numbness: symptom('Nerves', limbSensation, 'Numbness', 'numbness', [
    'loss of feeling',
    'dead feeling',
    'reduced sensation',
  ]),
  'nerve-pain': symptom('Nerves', limbSensation, 'Sharp or shooting nerve pain', 'sharp, shooting pain', [
    'neuropathic pain',
    'electric shocks',
    'stabbing pain',
    'sciatica',
  ]),
  'burning-feet': symptom('Nerves', limbSensation, 'Burning feet', 'burning feet', ['burning sensation', 'hot feet']),
  'restless-legs': symptom('Nerves', limbSensation, 'Restless legs', 'restless legs', ['urge to move legs', 'RLS']),
  'muscle-twitching': symptom('Nerves', limbSign, 'Muscle twitching', 'twitching muscles', [
    'fasciculation',
    'flickering muscles',
  ]),
  'carpopedal-spasm': symptom('Nerves', general, 'Hands or feet lock in spasm', 'hands or feet that lock up', [
    'carpopedal spasm',
    'tetany',
    'claw hand',
  ]),
  'perioral-tingling': symptom('Nerves', general, 'Tingling round the mouth', 'tingling round your mouth', [
    'perioral tingling',
    'tingling lips',
  ]),

  'muscle-weakness': symptom('Weakness and movement', limbWeakness, 'Muscle weakness', 'weak muscles', [
    'weak legs',
    'loss of power',
    'paresis',
  ]),
  'bilateral-leg-weakness': symptom(
    'Weakness and movement',
    { ...limbWeakness, hasSide: false },
    'Weakness in both legs',
    'weakness in both legs',
    ['both legs weak', 'paraparesis'],
  ),
  'ascending-weakness': symptom(
    'Weakness and movement',
    general,
    'Weakness that moves upwards',
    'weakness that moves up',
    ['ascending weakness', 'spreading weakness'],
  ),
  'difficulty-rising': symptom(
    'Weakness and movement',
    general,
    'Hard to rise from a chair or climb stairs',
    'trouble getting up from a chair',
    ['difficulty rising', 'proximal weakness', 'stairs'],
  ),
  'poor-coordination': symptom('Weakness and movement', general, 'Poor coordination', 'clumsy movement', [
    'clumsiness',
    'ataxia',
  ]),
  'unsteady-gait': symptom('Weakness and movement', general, 'Unsteady walking', 'unsteady walking', [
    'gait unsteadiness',
    'poor balance',
    'ataxic gait',
  ]),

  'leg-swelling': symptom('Swelling and skin', limbSign, 'Leg swelling', 'a swollen leg', [
    'oedema',
    'swollen ankle',
    'puffy leg',
  ]),
  'leg-redness': symptom('Swelling and skin', limbSign, 'Red leg', 'redness of your leg', ['erythema', 'red skin']),
  'leg-warmth': symptom('Swelling and skin', limbSign, 'Hot leg', 'a leg that feels hot', ['warm leg', 'warmth']),
  'distended-veins': symptom('Swelling and skin', limbSign, 'Veins stand out', 'veins that stand out', [
    'distended veins',
    'bulging veins',
  ]),
  'foot-ulcer': symptom('Swelling and skin', limbSign, 'Foot ulcer or open sore', 'a sore on your foot', [
    'foot ulcer',
    'wound',
    'open sore',
  ]),
  bruising: symptom('Swelling and skin', general, 'Easy bruising', 'bruises', ['bruise', 'purpura', 'ecchymosis']),
  'poor-wound-healing': symptom('Swelling and skin', general, 'Wounds heal slowly', 'cuts that heal slowly', [
    'poor wound healing',
    'slow healing',
  ]),

  'cold-leg': symptom('Circulation', limbSign, 'Cold leg', 'a cold leg', ['cold foot', 'perishing cold']),
  'pale-leg': symptom('Circulation', limbSign, 'Pale or white leg', 'a pale leg', ['white leg', 'pallor', 'blue leg']),
  claudication: symptom('Circulation', limbSign, 'Leg pain on walking that eases with rest', 'leg pain when you walk', [
    'claudication',
    'pain on walking',
  ]),
  'rest-pain': symptom('Circulation', limbSensation, 'Foot or toe pain at rest', 'foot pain when you rest', [
    'rest pain',
    'pain in bed, better hanging down',
  ]),

  'saddle-numbness': symptom(
    'Bladder, bowel and back',
    general,
    'Numb between the legs',
    'numbness between your legs',
    ['saddle anaesthesia', 'saddle numbness', 'perineal numbness'],
  ),
  'bladder-bowel-change': symptom(
    'Bladder, bowel and back',
    general,
    'New bladder or bowel change',
    'a change in your bladder or bowels',
    ['retention', 'incontinence', 'cannot pass urine'],
  ),
  'bilateral-sciatica': symptom(
    'Bladder, bowel and back',
    general,
    'Sciatica in both legs',
    'shooting pain down both legs',
    ['bilateral sciatica'],
  ),
  'back-pain': symptom('Bladder, bowel and back', generalGraded, 'Back pain', 'back pain', [
    'lumbar pain',
    'low back pain',
  ]),
  'sexual-dysfunction': symptom('Bladder, bowel and back', general, 'New loss of sexual function', null, [
    'sexual dysfunction',
    'erectile dysfunction',
    'loss of genital feeling',
  ]),

  'chest-pain': symptom('Heart and breathing', generalExertional, 'Chest pain', 'chest pain', [
    'angina',
    'pleuritic pain',
  ]),
  breathlessness: symptom('Heart and breathing', generalExertional, 'Breathlessness', 'being short of breath', [
    'dyspnoea',
    'short of breath',
    'SOB',
  ]),
  haemoptysis: symptom('Heart and breathing', general, 'Coughing blood', 'coughing up blood', [
    'haemoptysis',
    'blood in sputum',
  ]),
  palpitations: symptom('Heart and breathing', general, 'Palpitations', 'a racing or skipping heart', [
    'racing heart',
    'irregular heartbeat',
    'arrhythmia',
  ]),
  syncope: symptom('Heart and breathing', general, 'Fainting', 'fainting', ['syncope', 'blackout', 'collapse']),
  stridor: symptom('Heart and breathing', general, 'Noisy breathing in (stridor)', 'noisy breathing', [
    'stridor',
    'laryngospasm',
  ]),

  headache: symptom('Head and senses', generalGraded, 'Headache', 'headache', []),
  confusion: symptom('Head and senses', general, 'Confusion', 'feeling confused', [
    'delirium',
    'drowsy',
    'disorientated',
  ]),
  'memory-problem': symptom('Head and senses', general, 'Memory problem', 'trouble with memory', [
    'forgetful',
    'memory loss',
  ]),
  'eye-movement-problem': symptom(
    'Head and senses',
    general,
    'Eye movement problem or double vision',
    'seeing double',
    ['nystagmus', 'ophthalmoplegia', 'diplopia', 'double vision'],
  ),
  'visual-loss': symptom('Head and senses', general, 'Loss of vision', 'loss of sight', [
    'visual loss',
    'blurred vision',
  ]),
  'bulbar-symptoms': symptom(
    'Head and senses',
    general,
    'Trouble swallowing or speaking',
    'trouble swallowing or speaking',
    ['bulbar symptoms', 'dysarthria', 'slurred speech'],
  ),
  seizure: symptom('Head and senses', general, 'Seizure', 'a fit', ['fit', 'convulsion']),

  thirst: symptom('Fluids and stomach', general, 'Marked thirst', 'feeling very thirsty', ['thirsty', 'polydipsia']),
  'dizziness-on-standing': symptom('Fluids and stomach', general, 'Dizzy on standing', 'feeling dizzy when you stand', [
    'postural dizziness',
    'light-headed',
  ]),
  'low-urine-output': symptom('Fluids and stomach', general, 'Passing little urine', 'passing little urine', [
    'oliguria',
    'low urine output',
  ]),
  'dark-urine': symptom('Fluids and stomach', general, 'Dark urine, like cola', 'dark urine', [
    'cola urine',
    'brown urine',
    'myoglobinuria',
  ]),
  nausea: symptom('Fluids and stomach', general, 'Nausea', 'feeling sick', ['queasy']),
  vomiting: symptom('Fluids and stomach', general, 'Vomiting', 'being sick', ['emesis', 'throwing up']),
  diarrhoea: symptom('Fluids and stomach', general, 'Diarrhoea', 'loose stools', ['diarrhea', 'loose bowels']),

  glossitis: symptom('Mouth and whole body', general, 'Sore, smooth tongue', 'a sore tongue', [
    'glossitis',
    'red tongue',
  ]),
  'bleeding-gums': symptom('Mouth and whole body', general, 'Bleeding gums', 'bleeding gums', [
    'gum bleeding',
    'swollen gums',
  ]),
  fatigue: symptom('Mouth and whole body', generalGraded, 'Fatigue', 'feeling tired', [
    'tiredness',
    'exhaustion',
    'no energy',
  ]),
  fever: symptom('Mouth and whole body', general, 'Fever', 'a fever', ['temperature', 'chills', 'rigors']),
  'weight-loss': symptom('Mouth and whole body', general, 'Weight loss, not intended', null, [
    'losing weight',
    'unintended weight loss',
  ]),
} satisfies Record<SymptomCode, SymptomTerm>;

function symptom(
  group: SymptomGroup,
  traits: Traits,
  label: string,
  plain: string | null,
  synonyms: string[],
): SymptomTerm {
  return { label, plain, synonyms, group, ...traits };
}
