// What the examiner finds. None of it reaches a handout: the patient did not report it, so `plain` is null throughout.
// The fifteen MNSI questions (Michigan Neuropathy Screening Instrument) are recorded as asked; "present" means "yes".
// Source of the questions: PhenX toolkit protocol 140401, in our own words.

import type { ExaminationCode } from '../../clinical/codes.ts';
import type { SymptomTerm } from '../../clinical/vocabulary.ts';

/** In the order in which a recording form shows them. */
export const EXAMINATION_GROUPS = [
  'Nerve examination',
  'Circulation and swelling',
  'Skin and joints',
  'Calcium and magnesium signs',
  'Heart',
  'MNSI questionnaire',
] as const;
type ExaminationGroup = (typeof EXAMINATION_GROUPS)[number];

export const examination = {
  'monofilament-reduced': sided('Nerve examination', 'Monofilament feeling reduced', [
    '10 g monofilament',
    'touch test',
  ]),
  'vibration-reduced': sided('Nerve examination', 'Vibration sense reduced', ['tuning fork', '128 Hz']),
  'ankle-reflex-absent': sided('Nerve examination', 'Ankle reflex absent', ['ankle jerk', 'Achilles reflex']),
  'pinprick-reduced': sided('Nerve examination', 'Pinprick feeling reduced', ['pin prick', 'sharp touch']),
  'position-sense-reduced': sided('Nerve examination', 'Position sense reduced', ['proprioception', 'joint position']),
  'romberg-positive': whole('Nerve examination', 'Positive Romberg test', ['sways with eyes closed', 'balance test']),
  'plantar-extensor': sided('Nerve examination', 'Toe goes up on stroking the sole', [
    'Babinski',
    'extensor plantar',
    'upgoing plantar',
  ]),
  'reflexes-brisk': sided('Nerve examination', 'Reflexes brisk', ['hyperreflexia', 'brisk knee jerk']),
  lhermitte: whole('Nerve examination', 'Electric feeling on bending the neck', ['Lhermitte sign']),

  'pulse-absent': sided('Circulation and swelling', 'Foot pulse absent', [
    'no pulse',
    'dorsalis pedis',
    'posterior tibial',
  ]),
  'calf-swelling-3cm': sided('Circulation and swelling', 'Calf at least 3 cm larger than the other', [
    'calf circumference',
    'Wells',
  ]),
  'pitting-oedema-one-leg': sided('Circulation and swelling', 'Pitting oedema in one leg only', [
    'pitting edema',
    'Wells',
  ]),
  'entire-leg-swollen': sided('Circulation and swelling', 'Whole leg swollen', ['entire leg swollen', 'Wells']),
  'collateral-veins': sided('Circulation and swelling', 'New surface veins, not varicose', [
    'collateral veins',
    'Wells',
  ]),

  'skin-spreading-infection': sided('Skin and joints', 'Spreading skin infection', ['cellulitis', 'tracking redness']),
  bullae: sided('Skin and joints', 'Blisters (bullae)', ['bullae', 'blistering']),
  'dusky-skin': sided('Skin and joints', 'Dusky or purple skin', ['mottled', 'grey skin']),
  crepitus: sided('Skin and joints', 'Crackling under the skin', ['crepitus', 'gas in tissue']),
  gangrene: sided('Skin and joints', 'Gangrene', ['black toe', 'tissue loss', 'necrosis']),
  'hot-swollen-foot': sided('Skin and joints', 'Hot, swollen foot', ['Charcot foot']),
  'foot-appearance-abnormal': sided('Skin and joints', 'Foot looks abnormal', [
    'deformed foot',
    'dry cracked skin',
    'callus',
    'fissure',
    'MNSI examination',
  ]),
  'bone-tenderness': sided('Skin and joints', 'Bone tender to touch', ['bony tenderness']),
  'corkscrew-hairs': whole('Skin and joints', 'Corkscrew hairs', ['coiled hairs', 'perifollicular bleeding']),

  chvostek: whole('Calcium and magnesium signs', 'Face twitches on tapping (Chvostek)', ['Chvostek sign']),
  trousseau: whole('Calcium and magnesium signs', 'Hand spasm with cuff inflated (Trousseau)', ['Trousseau sign']),

  tachycardia: whole('Heart', 'Fast pulse', ['tachycardia', 'heart rate over 100']),
  'long-qt': whole('Heart', 'Long QT on ECG', ['prolonged QT', 'QTc']),
  'ecg-change': whole('Heart', 'Other ECG change', ['electrocardiogram', 'T wave', 'U wave', 'EKG']),

  'mnsi-1': whole('MNSI questionnaire', '1. Are your legs or feet numb?', ['MNSI']),
  'mnsi-2': whole('MNSI questionnaire', '2. Do you have burning pain in your legs or feet?', ['MNSI']),
  'mnsi-3': whole('MNSI questionnaire', '3. Are your feet too sensitive to touch?', ['MNSI']),
  'mnsi-4': whole('MNSI questionnaire', '4. Do you get muscle cramps in your legs or feet?', ['MNSI']),
  'mnsi-5': whole('MNSI questionnaire', '5. Do you have prickling feelings in your legs or feet?', ['MNSI']),
  'mnsi-6': whole('MNSI questionnaire', '6. Does it hurt when bed covers touch your skin?', ['MNSI']),
  'mnsi-7': whole('MNSI questionnaire', '7. In the bath, can you tell hot water from cold?', ['MNSI']),
  'mnsi-8': whole('MNSI questionnaire', '8. Have you ever had an open sore on your foot?', ['MNSI']),
  'mnsi-9': whole('MNSI questionnaire', '9. Has anyone told you that you have diabetic neuropathy?', ['MNSI']),
  'mnsi-10': whole('MNSI questionnaire', '10. Do you feel weak all over most of the time?', ['MNSI']),
  'mnsi-11': whole('MNSI questionnaire', '11. Are your symptoms worse at night?', ['MNSI']),
  'mnsi-12': whole('MNSI questionnaire', '12. Do your legs hurt when you walk?', ['MNSI']),
  'mnsi-13': whole('MNSI questionnaire', '13. Can you feel your feet when you walk?', ['MNSI']),
  'mnsi-14': whole('MNSI questionnaire', '14. Is the skin of your feet so dry that it cracks?', ['MNSI']),
  'mnsi-15': whole('MNSI questionnaire', '15. Have you ever had an amputation?', ['MNSI']),
} satisfies Record<ExaminationCode, SymptomTerm>;

function sided(group: ExaminationGroup, label: string, synonyms: string[]): SymptomTerm {
  return { ...whole(group, label, synonyms), hasSide: true };
}

function whole(group: ExaminationGroup, label: string, synonyms: string[]): SymptomTerm {
  return {
    label,
    plain: null,
    synonyms,
    group,
    hasSide: false,
    hasSeverity: false,
    hasDuration: group !== 'MNSI questionnaire',
    canBeNocturnal: false,
    canBeExertional: false,
  };
}
