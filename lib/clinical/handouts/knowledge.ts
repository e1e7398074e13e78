// What the compiler takes as an argument: foods, text units and gates as plain data. The content is in lib/knowledge.

import type { Allergen, Nutrient } from '../codes.ts';
import type { GateEffect, GateReleaser, HandoutGate, Picture } from './types.ts';

export type FoodOrigin = 'plant' | 'dairy' | 'egg' | 'fish' | 'mollusc' | 'meat' | 'pork';

export type FoodFlag =
  | 'k-high'
  | 'k-medium'
  | 'p-high'
  | 'vitk-high'
  | 'vitk-mod'
  | 'vitk-unknown'
  | 'oxalate'
  | 'salt'
  | 'vitamin-a-high'
  | 'mercury-some'
  | 'mercury-high'
  | 'tyramine'
  | 'grapefruit'
  | 'juice'
  | 'dried-fruit'
  | 'fortified'
  | 'whole-grain'
  | 'hard-texture'
  | 'raw-vegetable'
  | 'bones';

/** Our own marks beside the flags of the table, each a reason to leave a food out. */
export type FoodTrait =
  | 'root-vegetable'
  | 'fungus'
  | 'fermented'
  | 'beef'
  | 'tinned-fish'
  | 'cheese'
  | 'lactose'
  | 'high-fodmap'
  | 'texture-risk'
  | 'heavily-fortified';

/** A plate is varied by group: one food of a group before a second. */
export type FoodGroup =
  | 'leafy-greens'
  | 'vegetables'
  | 'starchy-vegetables'
  | 'fruit'
  | 'drinks'
  | 'beans'
  | 'soy'
  | 'nuts'
  | 'seeds'
  | 'grains'
  | 'cereal'
  | 'fish'
  | 'shellfish'
  | 'meat'
  | 'poultry'
  | 'eggs'
  | 'milk'
  | 'yoghurt'
  | 'cheese'
  | 'oils'
  | 'other';

/** Amount in one household serving; `null` is unknown and never zero. Unit by the key. */
export type FoodAmounts = {
  magnesiumMg: number | null;
  potassiumMg: number | null;
  calciumMg: number | null;
  phosphorusMg: number | null;
  sodiumMg: number | null;
  ironMg: number | null;
  thiamineMg: number | null;
  vitaminB6Mg: number | null;
  folateDfeUg: number | null;
  vitaminB12Ug: number | null;
  vitaminDUg: number | null;
  vitaminEMg: number | null;
  vitaminCMg: number | null;
  vitaminKUg: number | null;
  vitaminARaeUg: number | null;
};

export type Food = {
  id: string;
  /** USDA SR28 number and description, as published. */
  ndbNo: string;
  usdaDescription: string;
  /** For staff. */
  label: string;
  householdServing: string;
  grams: number;
  amounts: FoodAmounts;
  origin: FoodOrigin;
  contains: Allergen[];
  mayContain: Allergen[];
  flags: FoodFlag[];
  /** False: a person may add it, the compiler never picks it. */
  isAutoPick: boolean;
  /** For staff. `null`: none. */
  note: string | null;
  /** In a patient's words. */
  plain: { uk: FoodWords; us: FoodWords };
  group: FoodGroup;
  /** The same food in another form (raw and cooked spinach): one of a kind stands on a list. */
  kind: string;
  traits: FoodTrait[];
  /** 0 (rare or dear) to 3 (in any shop, cheap, liked). */
  everyday: number;
  picture: Picture;
};
export type FoodWords = { name: string; portion: string };

export type NutrientFoods = {
  nutrient: Nutrient;
  amount: keyof FoodAmounts;
  /** FDA Daily Value for adults, in the unit of `amount`: a label figure, used to rank foods, never printed. */
  dailyValue: number;
  /** From this amount a serving on, in the unit of `amount`, a food counts as a source. */
  minimum: number;
  /** Groups that the source document names for it, most useful first, with the statement. */
  documentGroups: FoodGroup[];
  documentFoods: string[];
  statements: string[];
};

export type GateRule = {
  gate: HandoutGate;
  /** For staff. */
  name: string;
  effect: GateEffect;
  releaser: GateReleaser;
  /** For staff: what releases it, as the table has it. */
  releasedBy: string | null;
  source: string;
};

/** Text with `{slot}`s and `**strong**` stretches, and the statements or gates it rests on. */
export type TextUnit = { text: string; because: string[] };

export type HandoutKnowledge = {
  version: string;
  foods: Food[];
  nutrients: Partial<Record<Nutrient, NutrientFoods>>;
  gates: GateRule[];
  /** English text units by id. */
  units: Record<string, TextUnit>;
  /** Staff labels by code: why a gate stands in the way, why a food was left out. */
  labels: Record<string, string>;
  /** Words that the units' slots take, in a patient's words; `null` never reaches paper. */
  words: {
    symptoms: Record<string, string | null>;
    medicines: Record<string, string | null>;
    nutrients: Record<string, string>;
    allergens: Record<string, string>;
  };
};
