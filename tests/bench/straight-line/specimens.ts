// Specimen notes as bits, and what they and the person make of each analyte's result (table 3, "unusable when").

import type { Analyte } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import * as H from './history-codes.ts';
import { listed, mayHaveBeenOn, person, wasOn } from './person.ts';
import { MET } from './truth.ts';

const HAEMOLYSED = 1 << 0;
const DELAYED = 1 << 1;
const EDTA = 1 << 2;
const AIR = 1 << 3;
const NOT_ICED = 1 << 4;
const LIGHT = 1 << 5;
const NON_FASTING = 1 << 6;
const ON_TREATMENT = 1 << 7;
const LOADING_DOSE = 1 << 8;
const D3_ONLY = 1 << 9;
const AFTER_MAGNESIUM = 1 << 10;
const AFTER_IRON_INFUSION = 1 << 11;
const AFTER_IRON_TABLET = 1 << 12;
const AFTER_EXERCISE = 1 << 13;
const AFTER_INJECTION = 1 << 14;
const HAEMOGLOBIN_VARIANT = 1 << 15;
const TRANSFUSED = 1 << 16;
const IN_DDU = 1 << 17;
/** Spoils whatever is measured in it. */
const SPOILT = 1 << 18;
export const CONFIRMED = 1 << 19;
export const PLASMA_OR_SERUM = 1 << 20;
const NOT_RECOGNISED = 1 << 21;
export const WHOLE_BLOOD = 1 << 22;

const BITS: Record<string, number> = {
  haemolysed: HAEMOLYSED,
  'delayed-separation': DELAYED,
  'edta-contaminated': EDTA,
  'air-exposed': AIR,
  'not-iced': NOT_ICED,
  'light-exposed': LIGHT,
  'non-fasting': NON_FASTING,
  'on-treatment': ON_TREATMENT,
  'on-loading-dose': LOADING_DOSE,
  'd3-only-assay': D3_ONLY,
  'after-iv-magnesium': AFTER_MAGNESIUM,
  'after-iron-infusion': AFTER_IRON_INFUSION,
  'after-iron-tablet': AFTER_IRON_TABLET,
  'after-heavy-exercise': AFTER_EXERCISE,
  'after-im-injection': AFTER_INJECTION,
  'haemoglobin-variant': HAEMOGLOBIN_VARIANT,
  'recent-transfusion': TRANSFUSED,
  'ddu-entered-as-feu': IN_DDU,
  insufficient: SPOILT,
  clotted: SPOILT,
  contaminated: SPOILT,
  'wrong-tube': SPOILT,
  unlabelled: SPOILT,
  'confirmed-as-typed': CONFIRMED,
  plasma: PLASMA_OR_SERUM,
  serum: PLASMA_OR_SERUM,
  'whole-blood': WHOLE_BLOOD,
};

/** By every way of writing a note; 0 for a note that says nothing against the specimen. */
const BY_NOTE = new Map<string, number>();
for (const { code, aliases } of knowledge.specimenNotes)
  for (const name of [code, ...aliases.map(plainNote)]) if (!BY_NOTE.has(name)) BY_NOTE.set(name, BITS[code] ?? 0);

function plainNote(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

export function noteBits(notes: readonly string[]): number {
  let bits = 0;
  for (const note of notes) bits |= BY_NOTE.get(note) ?? unusualNote(note);
  return bits;
}

const MOST_REMEMBERED = 1_000;

/** Another way of writing it: remembered, so that it is worked out once. */
function unusualNote(note: string): number {
  const plain = plainNote(note);
  const bits = plain === '' ? 0 : (BY_NOTE.get(plain) ?? NOT_RECOGNISED);
  if (BY_NOTE.size < MOST_REMEMBERED) BY_NOTE.set(note, bits);
  return bits;
}

/** Bits of the bands, as the lab tests of rules take them. */
export const BELOW = 1;
export const BORDERLINE = 2;
export const WITHIN = 4;
export const ABOVE = 8;
const NOT_LOW = WITHIN | ABOVE;

/** `unknown`: fit, and says nothing; a critical number all the same. */
export type Fitness = 'fit' | 'unfit' | 'borderline' | 'unknown';

/** `band` is 0 for a result that could not be interpreted. */
type Judge = (band: number, notes: number, collectedOn: IsoDate | null) => Fitness;

function unfitIf(isUnfit: boolean): Fitness {
  return isUnfit ? 'unfit' : 'fit';
}

const ANY_BAND = 0;

/** A supplement of the vitamin itself makes the bands of `of` unusable; a multivitamin that may hold it those of them that are not low. */
function onSupplement(code: number, of: number, band: number, collectedOn: IsoDate | null): boolean {
  if (of !== ANY_BAND && (band & of) === 0) return false;
  return wasOn(code, collectedOn) || ((band & ~BELOW) !== 0 && mayHaveBeenOn(code, collectedOn));
}

const onDialysis = (collectedOn: IsoDate | null) =>
  wasOn(H.HAEMODIALYSIS, collectedOn) || wasOn(H.PERITONEAL_DIALYSIS, collectedOn);

/** What needs nothing but the specimen and the lists; what looks at other results is in lab-reading.ts. */
export const JUDGES: Partial<Record<Analyte, Judge>> = {
  'magnesium-serum': (_, notes) => unfitIf((notes & (HAEMOLYSED | AFTER_MAGNESIUM)) !== 0),
  'potassium-serum': (_, notes) => unfitIf((notes & (HAEMOLYSED | DELAYED | EDTA)) !== 0),
  'calcium-total': (_, notes) => unfitIf((notes & EDTA) !== 0),
  'calcium-adjusted': (_, notes) => unfitIf((notes & EDTA) !== 0),
  'calcium-ionised': (_, notes) => unfitIf((notes & (DELAYED | AIR | EDTA)) !== 0),
  phosphate: (_, notes) => unfitIf((notes & HAEMOLYSED) !== 0),
  creatinine: (_, __, on) => unfitIf(onDialysis(on) || wasOn(H.ACUTE_KIDNEY_INJURY, on)),
  egfr: (band, _, on) => unfitIf(onDialysis(on) || (band === WITHIN && wasOn(H.ACUTE_KIDNEY_INJURY, on))),
  hba1c: (_, notes, on) =>
    unfitIf((notes & (HAEMOGLOBIN_VARIANT | TRANSFUSED | ON_TREATMENT)) !== 0 || wasOn(H.HAEMODIALYSIS, on)),
  'glucose-fasting': (_, notes) => unfitIf((notes & NON_FASTING) !== 0),
  ck: (band, notes) => unfitIf(band === BORDERLINE && (notes & (AFTER_EXERCISE | AFTER_INJECTION)) !== 0),
  ferritin: (_, notes) => unfitIf((notes & AFTER_IRON_INFUSION) !== 0),
  'transferrin-saturation': (_, notes) => unfitIf((notes & AFTER_IRON_TABLET) !== 0),
  'd-dimer-feu': (band, notes, on) =>
    unfitIf(
      (notes & IN_DDU) !== 0 ||
        (band === WITHIN && (wasOn(H.WARFARIN, on) || wasOn(H.DOAC, on) || wasOn(H.HEPARIN, on))),
    ),
  '25-oh-vitamin-d': (_, notes) => unfitIf((notes & (LOADING_DOSE | D3_ONLY)) !== 0),
  'vitamin-b12-serum': (band, notes, on) =>
    unfitIf(
      (notes & ON_TREATMENT) !== 0 ||
        onSupplement(H.VITAMIN_B12_SUPPLEMENT, ANY_BAND, band, on) ||
        ((band & NOT_LOW) !== 0 && wasOn(H.NITROUS_OXIDE, on)) ||
        (band === BORDERLINE && wasOn(H.ORAL_CONTRACEPTIVE, on)),
    ),
  holotranscobalamin: (band, notes, on) =>
    unfitIf(
      (notes & ON_TREATMENT) !== 0 ||
        onSupplement(H.VITAMIN_B12_SUPPLEMENT, ANY_BAND, band, on) ||
        ((band & NOT_LOW) !== 0 && wasOn(H.NITROUS_OXIDE, on)) ||
        ((band & (BORDERLINE | NOT_LOW)) !== 0 && (wasOn(H.HAEMODIALYSIS, on) || wasOn(H.PERITONEAL_DIALYSIS, on))),
    ),
  homocysteine: (_, notes) => unfitIf((notes & (DELAYED | NOT_ICED)) !== 0),
  'thiamine-diphosphate-blood': (band, notes, on) =>
    unfitIf((notes & (PLASMA_OR_SERUM | ON_TREATMENT)) !== 0 || onSupplement(H.THIAMINE_SUPPLEMENT, NOT_LOW, band, on)),
  'transketolase-activation': (band, notes, on) =>
    unfitIf((notes & ON_TREATMENT) !== 0 || onSupplement(H.THIAMINE_SUPPLEMENT, WITHIN, band, on)),
  'pyridoxal-5-phosphate': (band, notes, on) => {
    if ((notes & NON_FASTING) !== 0 && band === WITHIN) return 'unfit';
    if (onSupplement(H.VITAMIN_B6_SUPPLEMENT, WITHIN, band, on)) return 'unfit';
    return band === BELOW && person.isPregnant ? 'borderline' : 'fit';
  },
  'ascorbate-plasma': (band, notes, on) =>
    unfitIf(
      (notes & (NOT_ICED | LIGHT)) !== 0 ||
        ((notes & NON_FASTING) !== 0 && (band & NOT_LOW) !== 0) ||
        onSupplement(H.VITAMIN_C_SUPPLEMENT, NOT_LOW, band, on),
    ),
  phylloquinone: (band, notes, on) =>
    unfitIf((notes & NON_FASTING) !== 0 || onSupplement(H.VITAMIN_K_SUPPLEMENT, ANY_BAND, band, on)),
  // Liver cancer raises it: cancer beside a disease of the liver.
  'pivka-ii': (_, __, on) =>
    unfitIf(wasOn(H.WARFARIN, on) || (listed(H.ACTIVE_CANCER) === MET && listed(H.LIVER_DISEASE) === MET)),
  inr: (_, __, on) =>
    wasOn(H.WARFARIN, on) ||
    wasOn(H.DOAC, on) ||
    wasOn(H.HEPARIN, on) ||
    wasOn(H.LIVER_DISEASE, on) ||
    wasOn(H.SEPSIS, on)
      ? 'unknown'
      : 'fit',
  'folate-serum': (band, notes, on) =>
    unfitIf(
      ((notes & NON_FASTING) !== 0 && (band & NOT_LOW) !== 0) ||
        onSupplement(H.FOLIC_ACID_SUPPLEMENT, NOT_LOW, band, on),
    ),
};

export function isSpoilt(notes: number): boolean {
  return (notes & (SPOILT | NOT_RECOGNISED)) !== 0;
}
