// The medical content as the engine takes it: plain JSON-serialisable data, no functions. Where a number comes from and what changes
// no result is in knowledge-about.ts; rule sets of engine 1.0.0 hold that as well.

import type { Analyte, ContributorCode, MeasurementCode, Nutrient, RedFlagCode, Urgency } from './codes.ts';
import type { Condition, HistoryCode, SymptomTest } from './condition.ts';
import type { SourceReference } from './screening.ts';

/** One accepted unit. canonical = value x `times` / `over` + `plus`, exact. `decimals` is the unit's reporting precision. */
export type UnitDefinition = {
  unit: string;
  aliases: string[];
  times: string;
  over: string;
  plus: string;
  decimals: number;
};

/** A unit that is known and not accepted. `asks`: the reason is a question to the person who entered it. */
export type RefusedUnit = { unit: string; aliases: string[]; reason: string; asks?: true };

/** ONE number in ONE unit, the one in which its source publishes it. */
export type Limit = { value: string; unit: string };
/** `inclusive`: the limit itself belongs to the outer band. A decision limit is never replaced by a laboratory's interval. */
export type BandLimit = Limit & { inclusive?: true; isDecisionLimit?: true };

/**
 * A value that is possible in life but more likely another test or another unit (clinical reference 1.3).
 * `unit`: only a value that was entered in this unit is suspect. `from`: what is lower still is not.
 * `answeredBy`: specimen notes that answer the question.
 */
export type Trap = {
  from?: Limit;
  below?: Limit;
  above?: Limit;
  unit?: string;
  question: string;
  answeredBy?: string[];
};

/**
 * below: x < low (<= when inclusive). borderline: low <= x < borderlineBelow (<= when inclusive), or x > borderlineFrom (>= when inclusive).
 * above: x > high (>= when inclusive). Whatever is left is within.
 */
export type Bands = {
  low?: BandLimit;
  borderlineBelow?: BandLimit;
  borderlineFrom?: BandLimit;
  high?: BandLimit;
  /** The upper limit of the interval times this is `high` as well (creatine kinase: 5 x ULN). */
  highAtTimesUpper?: number;
  /** Without this the borderline band below reads as within. */
  borderlineBelowOnlyWhen?: Condition;
};

export type BandSet =
  | { kind: 'bands'; bands: Bands }
  | { kind: 'by-sex'; female: Bands; male: Bands }
  | { kind: 'laboratory-only' }
  /** Never read by itself, e.g. total calcium. */
  | { kind: 'not-read-alone'; reason: string };

export type UnfitRule = {
  /** Any of these specimen notes. */
  specimen?: string[];
  /** Any of these on the lists, unless started after the sample was taken. */
  history?: HistoryCode[];
  when?: Condition;
  /** With such a medicine the test is not ordered: no result of it could be believed either way. */
  isNotOrdered?: true;
  /** The interpretations that it makes unusable; all when absent. */
  only?: ('below' | 'borderline' | 'within' | 'above')[];
  /**
   * What the interpretation becomes, the result staying fit for decision limits; unfit for everything when absent.
   * A critical interpretation is never softened: it is acted on whatever explains it (an INR of 5 on warfarin).
   */
  becomes?: 'borderline' | 'unknown';
  reason: string;
};

export type AnalyteDefinition = {
  id: Analyte;
  /** For sentences: "magnesium", "25-OH vitamin D". */
  name: string;
  /** The first is canonical (SI). */
  units: [UnitDefinition, ...UnitDefinition[]];
  /** A ratio: needs no unit. */
  isUnitless?: true;
  /** In the canonical unit. Outside it the value is questioned and not used. */
  plausible: { low: string; high: string };
  /** Rule sets of engine 1.0.0: the one trap below. */
  trap?: { below: Limit; question: string };
  /** Look-alikes that are asked about; the first that fits asks. Empty: none is known. Absent in rule sets of engine 1.0.0. */
  traps?: Trap[];
  /** Units that a laboratory may print and that cannot be converted, each with the reason. */
  refusedUnits?: RefusedUnit[];
  /** Days after which a result no longer speaks for today. */
  staleAfterDays: number;
  bands: BandSet;
  /** In place of the adult and the pregnancy bands; the first whose condition holds. It reads no laboratory result. */
  bandsWhen?: { when: Condition; bands: Bands }[];
  /** When pregnant; the adult bands when absent. */
  pregnancy?: BandSet | { kind: 'unusable'; reason: string };
  /** Numbers at which a result is critical by itself. */
  critical?: { low?: { limit: string; operator: '<' | '<=' }; high?: { limit: string; operator: '>' | '>=' } };
  unfit: UnfitRule[];
};

/** A number that a guideline acts on. */
export type DecisionLimit = Limit & { analyte: Analyte };

export type RuleCommon = {
  id: string;
  version: number;
  title: string;
  sources: SourceReference[];
  /** Rule sets of engine 1.0.0; later it stands in `RuleAbout`. */
  evidence?: string;
  adultsOnly: boolean;
  notApplicableWhen?: { condition: Condition; why: string }[];
  actions: string[];
  tests: Analyte[];
};

/** `unusable`: a result exists that cannot decide. `no-finding`: speaks against a deficiency without excluding anything. */
export type Level = 'below' | 'borderline' | 'conflict' | 'within' | 'above' | 'unusable' | 'no-finding';

export type LevelRule = {
  when: Condition;
  level: Level;
  /** The analytes that decided. */
  by: Analyte[];
  note: string | null;
  /** What would settle a conflict; the next decisive analyte when absent. */
  missing?: Analyte[];
  /** What the finding is called at this level, where "<nutrient> deficiency" would say too much. */
  title?: string;
};

export type DeficiencyRule = RuleCommon & {
  kind: 'deficiency';
  nutrient: Nutrient;
  /** Core picture: any one met makes the picture met; all explicitly absent make it not met. */
  core: Condition[];
  /** Shown beside the picture, never decide. */
  supporting: SymptomTest[];
  riskFactors: Condition[];
  /** Needs a risk factor as well where no level decides. */
  isGuarded: boolean;
  /** First one met decides; none met: no usable level. */
  levels: LevelRule[];
  /** What would settle it, best first. */
  decisive: Analyte[];
  /** Where the first test would not settle it (pregnancy, nitrous oxide): the tests to ask for instead. */
  instead?: { when: Condition; order: Analyte[]; not: Analyte[] }[];
  /** A normal result older than the symptom, and over 7 days old, cannot exclude. */
  isElectrolyte: boolean;
  supplements: HistoryCode[];
  /** `isAction`: said as something to do as well. */
  notes: { when: Condition; text: string; isAction?: true }[];
};

export type ExcessRule = RuleCommon & { kind: 'excess'; nutrient: Nutrient; fires: Condition; tiers: Tier[] };

/** The first tier met gives urgency and due time. */
export type Tier = {
  when: Condition;
  urgency: Urgency;
  dueHours: number;
  /** Added to `because` in plain words. */
  note?: string;
  action?: string;
  /** In place of the actions and of the tests of the rule. */
  instead?: string[];
  tests?: Analyte[];
  /** Asks for the results that raised it again, however fresh they are. */
  repeats?: true;
};

export type RedFlagRule = RuleCommon & {
  kind: 'red-flag';
  code: RedFlagCode;
  fires: Condition;
  tiers: Tier[];
  /** One finding a limb. */
  isLateral: boolean;
  /** More specific flags that replace this one in lists when they are at least as urgent. */
  yieldsTo: RedFlagCode[];
  /** An old critical value is asked about, not dropped: see red-flags.ts. */
  isCriticalValue: boolean;
  usesWells?: true;
};

export type ContributorRule = RuleCommon & {
  kind: 'contributor';
  code: ContributorCode;
  fires: Condition;
  /** What to do beside `actions` about one of several things that raise it. */
  actionsWhen?: { when: Condition; actions: string[] }[];
};
export type AdviceRule = RuleCommon & { kind: 'advice'; code: string; fires: Condition };
export type Rule = DeficiencyRule | ExcessRule | RedFlagRule | ContributorRule | AdviceRule;

/** Points of one item when it holds; an item whose code leaves open how strongly it holds has a range. */
export type InstrumentItem = {
  code: string;
  condition: Condition;
  points: number | { min: number; max: number };
};

/** A published score that is shown as an interval: unknown items widen it and are never zero. */
export type Instrument = {
  id: string;
  title: string;
  items: InstrumentItem[];
  /** Positive from here on. */
  positiveAt: number;
  /** The highest score there is, where items exclude each other; the sum of the items when absent. */
  most?: number;
  /** Shown only when this holds; always when absent. */
  shownWhen?: Condition;
};

export type SpecimenNote = { code: string; aliases: string[] };

export type Knowledge = {
  /** Content hash: `ruleSetIdOf` of replay.ts. */
  ruleSetId: string;
  analytes: AnalyteDefinition[];
  limits: Record<string, DecisionLimit>;
  measurements: {
    code: MeasurementCode;
    name: string;
    units: UnitDefinition[];
    plausible: { low: string; high: string };
    staleAfterDays: number;
  }[];
  named: Record<string, { title: string; condition: Condition }>;
  wells: { code: string; condition: Condition; points: number }[];
  /** Scores beside Wells; absent in rule sets of engine 1.0.0. */
  instruments?: Instrument[];
  rules: Rule[];
  specimenNotes: SpecimenNote[];
  /** Staff labels by code, for sentences. */
  labels: Record<string, string>;
};
