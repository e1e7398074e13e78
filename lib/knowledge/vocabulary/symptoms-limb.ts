// What a patient feels or sees in the leg. See symptoms.ts.

import { general, limbPain, limbSensation, limbSign, limbWeakness, symptom } from './symptom-term.ts';

export const limbSymptoms = {
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
};
