// Symptoms and examination findings of one made-up patient: pictures that belong together, and what else was asked.

import { EXAMINATION_FINDINGS, SYMPTOMS } from '#lib/clinical/codes.ts';
import type { SymptomFact } from '#lib/clinical/facts.ts';
import type { Random } from './random.ts';

type Code = SymptomFact['code'];

/** What people come with, as groups of findings that go together. */
const PICTURES: readonly (readonly Code[])[] = [
  ['muscle-cramp', 'nocturnal-cramp', 'muscle-spasm', 'restless-legs', 'fatigue'],
  [
    'numbness',
    'tingling',
    'nerve-pain',
    'burning-feet',
    'vibration-reduced',
    'ankle-reflex-absent',
    'monofilament-reduced',
  ],
  [
    'numbness',
    'unsteady-gait',
    'position-sense-reduced',
    'romberg-positive',
    'plantar-extensor',
    'memory-problem',
    'glossitis',
  ],
  [
    'leg-swelling',
    'calf-tenderness',
    'calf-swelling-3cm',
    'pitting-oedema-one-leg',
    'collateral-veins',
    'entire-leg-swollen',
    'leg-pain',
  ],
  ['leg-pain', 'cold-leg', 'pale-leg', 'pulse-absent', 'rest-pain', 'numbness'],
  ['claudication', 'foot-ulcer', 'rest-pain', 'pulse-absent', 'gangrene'],
  ['leg-redness', 'leg-warmth', 'skin-spreading-infection', 'fever', 'bullae', 'pain-out-of-proportion', 'leg-pain'],
  ['leg-redness', 'leg-warmth', 'leg-swelling', 'fatigue'],
  [
    'saddle-numbness',
    'bladder-bowel-change',
    'back-pain',
    'bilateral-sciatica',
    'bilateral-leg-weakness',
    'sexual-dysfunction',
  ],
  [
    'muscle-weakness',
    'bilateral-leg-weakness',
    'ascending-weakness',
    'ankle-reflex-absent',
    'bulbar-symptoms',
    'tingling',
  ],
  ['tense-limb', 'pain-on-passive-stretch', 'leg-pain', 'trauma', 'unable-to-bear-weight'],
  ['muscle-ache', 'dark-urine', 'muscle-weakness', 'low-urine-output', 'muscle-cramp'],
  ['carpopedal-spasm', 'perioral-tingling', 'chvostek', 'trousseau', 'muscle-twitching', 'seizure', 'stridor'],
  ['chest-pain', 'breathlessness', 'haemoptysis', 'calf-tenderness', 'leg-swelling'],
  ['confusion', 'eye-movement-problem', 'unsteady-gait', 'memory-problem', 'vomiting', 'weight-loss'],
  ['thirst', 'dizziness-on-standing', 'low-urine-output', 'vomiting', 'diarrhoea', 'confusion'],
  ['bone-pain', 'difficulty-rising', 'muscle-ache', 'muscle-weakness', 'fatigue'],
  ['joint-pain', 'fever', 'unable-to-bear-weight', 'leg-warmth', 'weight-loss'],
  ['bruising', 'bleeding-gums', 'poor-wound-healing', 'corkscrew-hairs', 'joint-pain', 'fatigue'],
  ['poor-coordination', 'muscle-weakness', 'unsteady-gait', 'position-sense-reduced'],
  ['palpitations', 'muscle-weakness', 'tingling', 'ecg-change', 'long-qt', 'headache'],
];

/** The long instrument is seldom filled in. */
const ALL: readonly Code[] = [...SYMPTOMS, ...EXAMINATION_FINDINGS];
const DURATIONS = [0, 1, 2, 3, 5, 7, 10, 13, 14, 15, 21, 27, 28, 29, 40, 55, 56, 57, 90, 180, 400];
const SIDES = ['left', 'right', 'both', null] as const;

export function symptomsOf(random: Random): SymptomFact[] {
  const thorough = random.pick([0, 0.1, 0.3, 0.6, 0.95, 1]);
  const present = new Set<Code>();
  for (let picture = random.whole(0, 2); picture > 0; picture -= 1) {
    for (const code of random.some(random.pick(PICTURES), 0.6)) present.add(code);
  }
  const fillsIn = random.chance(0.1);
  const facts: SymptomFact[] = [];
  for (const code of ALL) {
    if (code.startsWith('mnsi-')) {
      if (fillsIn) facts.push(random.chance(0.4) ? presentFact(code, null, random) : blank(code, 'absent'));
      continue;
    }
    if (present.has(code)) facts.push(...presentFacts(code, random));
    else if (random.chance(thorough)) facts.push(...otherFacts(code, random));
  }
  return facts;
}

function presentFacts(code: Code, random: Random): SymptomFact[] {
  const first = presentFact(code, random.pick(SIDES), random);
  if (!random.chance(0.12)) return [first];
  const second = presentFact(code, first.side === 'left' ? 'right' : 'left', random);
  return [first, random.chance(0.2) ? { ...second, status: 'absent' } : second];
}

function presentFact(code: Code, side: SymptomFact['side'], random: Random): SymptomFact {
  return {
    ...blank(code, 'present'),
    side,
    severity: random.chance(0.6) ? random.whole(1, 10) : null,
    durationDays: random.chance(0.75) ? random.pick(DURATIONS) : null,
    nocturnal: random.pick([true, false, null, null]),
    exertional: random.pick([true, false, null, null]),
    suddenOnset: random.pick([true, false, null, null]),
    worsening: random.pick([true, false, null, null]),
  };
}

function otherFacts(code: Code, random: Random): SymptomFact[] {
  if (random.chance(0.05)) return [presentFact(code, random.pick(SIDES), random)];
  if (random.chance(0.05)) return [blank(code, 'not-asked')];
  const side = random.chance(0.1) ? random.pick(SIDES) : null;
  const fact: SymptomFact = { ...blank(code, 'absent'), side };
  return side === 'left' && random.chance(0.5) ? [fact, { ...fact, side: 'right' }] : [fact];
}

function blank(code: Code, status: SymptomFact['status']): SymptomFact {
  return {
    code,
    status,
    side: null,
    severity: null,
    durationDays: null,
    nocturnal: null,
    exertional: null,
    suddenOnset: null,
    worsening: null,
  };
}
