// The shape of the words that stand beside the codes; the words themselves are in lib/knowledge/vocabulary.

import type {
  Allergen,
  Analyte,
  CircumstanceCode,
  ConditionCode,
  DecisionReason,
  Diet,
  ExaminationCode,
  FaithRule,
  MeasurementCode,
  MedicineCode,
  Nutrient,
  RedFlagCode,
  Restriction,
  SymptomCode,
} from './codes.ts';

export type Term = {
  /** As staff read it, UK spelling: "Night cramps". */
  label: string;
  /** In a patient's words, to follow "You told us about": "cramps at night". `null` where it never reaches paper. */
  plain: string | null;
  /** Other words a person may type to find it. */
  synonyms: string[];
};

export type SymptomTerm = Term & {
  group: string;
  hasSide: boolean;
  hasSeverity: boolean;
  hasDuration: boolean;
  canBeNocturnal: boolean;
  canBeExertional: boolean;
};

export type GroupedTerm = Term & { group: string };

export type Vocabulary = {
  symptoms: Record<SymptomCode, SymptomTerm>;
  examination: Record<ExaminationCode, SymptomTerm>;
  circumstances: Record<CircumstanceCode, GroupedTerm>;
  conditions: Record<ConditionCode, GroupedTerm>;
  medicines: Record<MedicineCode, GroupedTerm & { members: string[] }>;
  measurements: Record<MeasurementCode, Term & { unit: string }>;
  diets: Record<Diet, Term>;
  faithRules: Record<FaithRule, Term>;
  restrictions: Record<Restriction, Term>;
  allergens: Record<Allergen, Term>;
  nutrients: Record<Nutrient, Term>;
  analytes: Record<Analyte, Term>;
  redFlags: Record<RedFlagCode, Term>;
  decisionReasons: Record<DecisionReason, Term & { needs: 'nothing' | 'comment' | 'date' | 'cause' }>;
};
