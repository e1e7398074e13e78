// What is known of one patient at one time: the input of the engine, in the shape of a screening file.
// A symptom or measurement that is not listed was not asked. `null` on a list means "not asked"; an empty list means "asked, none".

import type {
  Allergen,
  Analyte,
  CircumstanceCode,
  ConditionCode,
  Diet,
  ExaminationCode,
  FaithRule,
  MeasurementCode,
  MedicineCode,
  Restriction,
  SymptomCode,
} from './codes.ts';

/** A calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;
export type TriState = 'present' | 'absent' | 'not-asked';
export type Side = 'left' | 'right' | 'both';
export type Sex = 'female' | 'male' | 'unknown';
export type ReviewKind = 'allergens' | 'medicines' | 'conditions' | 'circumstances' | 'diet';

export type SymptomFact = {
  code: SymptomCode | ExaminationCode;
  status: TriState;
  /** `null`: side not known. */
  side: Side | null;
  /** 0 to 10. */
  severity: number | null;
  /** Whole days before asOf on which it began; 0 is today. */
  durationDays: number | null;
  nocturnal: boolean | null;
  exertional: boolean | null;
  suddenOnset: boolean | null;
  worsening: boolean | null;
};

export type MeasurementFact = { code: MeasurementCode; value: string; unit: string; takenOn: IsoDate };

export type ReferenceRange =
  | { low: string | null; high: string | null; unit: string | null; text: null }
  | { low: null; high: null; unit: null; text: string };

export type LabStatus = 'final' | 'corrected' | 'entered-in-error';

export type LabFact = {
  analyte: Analyte;
  /** As the laboratory sent it: "0.58", "<50", "4,1", "haemolysed". */
  value: string;
  /** `null`: the laboratory sent no unit; the result is then unknown, never assumed. */
  unit: string | null;
  collectedOn: IsoDate | null;
  /** Specimen notes, e.g. haemolysed, non-fasting, on-treatment. */
  specimen: string[];
  status: LabStatus;
  referenceRange: ReferenceRange | null;
  /** The laboratory's own flag, shown and never trusted above the value. */
  flag: string | null;
};

export type CodedHistory<Code> = { code: Code; startedOn: IsoDate | null };

export type PatientFacts = {
  birthDate: IsoDate | null;
  sex: Sex;
  pregnant: boolean | null;
  conditions: CodedHistory<ConditionCode>[] | null;
  medicines: CodedHistory<MedicineCode>[] | null;
  allergens: Allergen[] | null;
  diet: Diet | null;
  faith: FaithRule[];
  restrictions: Restriction[];
  circumstances: CircumstanceCode[] | null;
  /**
   * Codes that nobody asked about while others of the list were answered: unknown, neither present nor absent.
   * A screening file has no such key: there an unlisted circumstance was asked and is absent.
   */
  circumstancesNotAsked?: CircumstanceCode[];
  /** When each list was last asked about. */
  reviewed: Partial<Record<ReviewKind, IsoDate>>;
};

export type CaseFacts = {
  id: string;
  asOf: IsoDate;
  patient: PatientFacts;
  symptoms: SymptomFact[];
  measurements: MeasurementFact[];
  labs: LabFact[];
};
