// What a patient reports beyond the leg. See symptoms.ts.

import { general, generalExertional, generalGraded, symptom } from './symptom-term.ts';

export const generalSymptoms = {
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
};
