// What one run of the rules says of one patient: immutable, JSON-serialisable, replayable to the byte.

import type { Analyte, DeficiencyStatus, Nutrient, RedFlagCode, Urgency } from './codes.ts';
import type { IsoDate } from './facts.ts';

/** `unknown` always comes with its reason; it is never shown, counted or compared as within. */
export type InterpretationCode =
  | 'below'
  | 'borderline'
  | 'within'
  | 'above'
  | 'critical-low'
  | 'critical-high'
  | 'unknown';

/** How the deciding result moved since the usable one before it, as that one was reported. */
export type LabTrend = { direction: 'up' | 'down' | 'steady'; from: string; on: IsoDate };

/** How one entry of `labs` was read; the array runs parallel to the input. */
export type LabReading = {
  analyte: Analyte;
  interpretation: InterpretationCode;
  /** Why it is unknown or limited: "specimen haemolysed", "112 days old: limit 90". */
  reason: string | null;
  /** As reported: "0.58 mmol/L". */
  reported: string;
  /** In the analyte's canonical unit at its precision, when it differs from the reported unit. */
  canonical: string | null;
  /** The interval it was read by: "0.70-1.00 mmol/L", and whose it is. */
  range: string | null;
  rangeSource: 'laboratory' | 'default' | null;
  collectedOn: IsoDate | null;
  /** Whole days before asOf. */
  ageDays: number | null;
  isStale: boolean;
  /** True when this result is the one that rules used for its analyte. */
  isDeciding: boolean;
  /** A question before the value is believed: "potassium 45 mmol/L: did you mean 4.5?" */
  question: string | null;
  /** Absent in screenings of engine 1.0.0. */
  trend?: LabTrend | null;
};

/** One fact behind a finding, ready to be set in a row: label, value, reading, date, source. */
export type FindingFact = {
  label: string;
  value: string;
  reading: string | null;
  range: string | null;
  on: IsoDate | null;
  /** Where it was used from: "labs[2]", "symptoms[0]", "patient.medicines". */
  path: string | null;
};

export type SourceMark = 'P' | 'S' | 'G' | 'C' | 'NEW-S' | 'NEW-G';

export type SourceReference = {
  provenance: 'document' | 'guideline';
  /** Document section or citation, in words. */
  citation: string;
  /** Statement ids of the source document, e.g. D13. */
  statements: string[];
  mark: SourceMark | null;
  /** True when the number still awaits clinical sign-off. */
  awaitsSignOff: boolean;
};

type FindingBase = {
  /** Stable identity across screenings: kind + nutrient or code + side. */
  key: string;
  title: string;
  rules: string[];
  /** One sentence each: the fact, its value, threshold and date. */
  because: string[];
  facts: FindingFact[];
  /** Codes of the facts that would settle it. */
  missing: string[];
  wouldChange: string[];
  /** What to do, one line each. */
  actions: string[];
  sources: SourceReference[];
  /** Screenings of engine 1.0.0; later it stands in `RuleAbout`. */
  evidence?: string | null;
};

export type DeficiencyFinding = FindingBase & {
  kind: 'deficiency';
  nutrient: Nutrient;
  status: DeficiencyStatus;
  /** Codes of the risk factors present (R of the decision tables). */
  riskFactors: string[];
  /** Codes of the fitting symptoms that are present. */
  symptoms: string[];
};
export type ExcessFinding = FindingBase & { kind: 'excess'; nutrient: Nutrient; urgency: Urgency; dueHours: number };
export type RedFlagFinding = FindingBase & {
  kind: 'red-flag';
  code: RedFlagCode;
  urgency: Urgency;
  dueHours: number;
  /** The more specific flag that says the same and more; the generic stays in the trace. */
  subsumedBy: RedFlagCode | null;
  /** Wells score as an interval, for suspected-dvt alone. */
  wells?: { min: number; max: number; unknownItems: string[] };
};
export type ContributorFinding = FindingBase & { kind: 'contributor'; code: string };
export type AdviceFinding = FindingBase & { kind: 'advice'; code: string };
export type Finding = DeficiencyFinding | ExcessFinding | RedFlagFinding | ContributorFinding | AdviceFinding;

export type RuleStatus = 'met' | 'not-met' | 'unknown' | 'not-applicable';

/** Every patient x rule has one. */
export type RuleOutcome = { rule: string; status: RuleStatus; missing: string[]; why: string | null };

/** A published score as an interval: `min` when nothing unknown holds, `max` when all of it does. */
export type InstrumentScore = {
  instrument: string;
  title: string;
  min: number;
  max: number;
  positiveAt: number;
  unknownItems: string[];
};

export type DerivedFacts = {
  /** Whole years at asOf. */
  ageYears: number | null;
  /** CKD-EPI 2021, mL/min/1.73 m2, rounded to the whole number. */
  egfr: { value: number; on: IsoDate } | null;
  /** Adjusted for albumin by Legwork, mmol/L at 2 decimals. */
  calciumAdjusted: { value: string; on: IsoDate } | null;
  /** Scores of which something is known; absent in screenings of rule sets without instruments. */
  scores?: InstrumentScore[];
};

export type Screening = {
  id: string;
  asOf: IsoDate;
  ruleSet: string;
  engine: string;
  findings: Finding[];
  notAssessable: { rule: string; missing: string[] }[];
  notApplicable: { rule: string; why: string }[];
  suggestedTests: { analyte: Analyte; why: string }[];
  askNext: { code: string; why: string }[];
  problems: { fact: string; problem: string }[];
  readings: LabReading[];
  outcomes: RuleOutcome[];
  derived: DerivedFacts;
};
