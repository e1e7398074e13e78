// Which facts a rule looks at, gathered from its conditions: for the rules page, its search, and the form that tries a rule.

import { type Analyte, MEASUREMENTS, type MeasurementCode, type RedFlagCode } from './codes.ts';
import type { Condition, HistoryCode, SymptomTest } from './condition.ts';
import type { AnalyteDefinition, BandSet, Knowledge, Rule } from './knowledge.ts';
import { PROVEN_BY } from './normalise-history.ts';
import { scoredItems } from './wells.ts';

/** A symptom or examination finding, and which of its details some test of the rule looks at. */
export type SymptomRead = {
  code: SymptomTest['symptom'];
  side: boolean;
  days: boolean;
  severity: boolean;
  exertional: boolean;
  worsening: boolean;
};

export type RuleReads = {
  symptoms: SymptomRead[];
  history: HistoryCode[];
  analytes: Analyte[];
  /** Those of `analytes` that are compared by their band (below, within ...), not only with a decision limit. */
  bandAnalytes: Analyte[];
  /** Those of which an earlier result counts beside the latest. */
  repeatedAnalytes: Analyte[];
  measurements: MeasurementCode[];
  /** Ids of decision limits. */
  limits: string[];
  /** Red flags that a condition names. */
  flags: RedFlagCode[];
  /** Ids of scores; Wells is `wells`. */
  scores: string[];
  age: boolean;
  sex: boolean;
  pregnancy: boolean;
};

type Gathered = {
  symptoms: Map<SymptomTest['symptom'], SymptomRead>;
  history: Set<HistoryCode>;
  analytes: Set<Analyte>;
  bandAnalytes: Set<Analyte>;
  repeatedAnalytes: Set<Analyte>;
  measurements: Set<MeasurementCode>;
  limits: Set<string>;
  flags: Set<RedFlagCode>;
  scores: Set<string>;
  named: Set<string>;
  age: boolean;
  sex: boolean;
  pregnancy: boolean;
};

/** What the rule itself says: its conditions, the named conditions and scores in them. Flags are named, not opened. */
export function readsOfRule(rule: Rule, knowledge: Knowledge): RuleReads {
  const gathered = nothing();
  addRule(rule, knowledge, gathered);
  return finished(gathered);
}

/** Everything that can change its outcome: the flags it reads as well, and what decides how a result is read. */
export function readsBehindRule(rule: Rule, knowledge: Knowledge): RuleReads {
  const gathered = nothing();
  addRule(rule, knowledge, gathered);
  // A Set is walked in the order of insertion, and what is added on the way is walked too.
  for (const code of gathered.flags) {
    const flag = knowledge.rules.find((known) => known.kind === 'red-flag' && known.code === code);
    if (flag) addRule(flag, knowledge, gathered);
  }
  for (const analyte of gathered.analytes) addReading(analyte, knowledge, gathered);
  for (const { code, by } of PROVEN_BY)
    if (gathered.history.has(code)) for (const other of by) gathered.history.add(other);
  return finished(gathered);
}

/** The conditions of a rule, in the order in which a person reads it. */
export function conditionsOfRule(rule: Rule): Condition[] {
  const exclusions = rule.notApplicableWhen?.map(({ condition }) => condition) ?? [];
  switch (rule.kind) {
    case 'deficiency':
      return [
        ...exclusions,
        ...rule.core,
        ...rule.supporting,
        ...rule.riskFactors,
        ...rule.levels.map(({ when }) => when),
        ...(rule.instead ?? []).map(({ when }) => when),
        ...rule.notes.map(({ when }) => when),
      ];
    case 'red-flag':
    case 'excess':
      return [...exclusions, rule.fires, ...rule.tiers.map(({ when }) => when)];
    case 'contributor':
      return [...exclusions, rule.fires, ...(rule.actionsWhen ?? []).map(({ when }) => when)];
    case 'advice':
      return [...exclusions, rule.fires];
  }
}

function nothing(): Gathered {
  return {
    symptoms: new Map(),
    history: new Set(),
    analytes: new Set(),
    bandAnalytes: new Set(),
    repeatedAnalytes: new Set(),
    measurements: new Set(),
    limits: new Set(),
    flags: new Set(),
    scores: new Set(),
    named: new Set(),
    age: false,
    sex: false,
    pregnancy: false,
  };
}

function finished({ symptoms, named: _, ...sets }: Gathered): RuleReads {
  return {
    symptoms: [...symptoms.values()],
    history: [...sets.history],
    analytes: [...sets.analytes],
    bandAnalytes: [...sets.bandAnalytes],
    repeatedAnalytes: [...sets.repeatedAnalytes],
    measurements: [...sets.measurements],
    limits: [...sets.limits],
    flags: [...sets.flags],
    scores: [...sets.scores],
    age: sets.age,
    sex: sets.sex,
    pregnancy: sets.pregnancy,
  };
}

function addRule(rule: Rule, knowledge: Knowledge, into: Gathered): void {
  if (rule.adultsOnly) into.age = true;
  const before = new Set(into.symptoms.keys());
  for (const condition of conditionsOfRule(rule)) addCondition(condition, knowledge, into);
  if (rule.kind === 'deficiency') {
    for (const code of rule.supplements) into.history.add(code);
    for (const analyte of rule.decisive) {
      into.analytes.add(analyte);
      into.bandAnalytes.add(analyte);
      // A low result before treatment keeps a normal one from excluding.
      if (rule.supplements.length > 0) into.repeatedAnalytes.add(analyte);
    }
    // A normal electrolyte that is older than the symptom cannot exclude: the rule looks at when it began.
    if (rule.isElectrolyte) for (const read of into.symptoms.values()) read.days = true;
  }
  if (rule.kind === 'red-flag' && rule.isLateral)
    for (const read of into.symptoms.values()) if (!before.has(read.code)) read.side = true;
}

function addCondition(condition: Condition, knowledge: Knowledge, into: Gathered): void {
  const addAll = (conditions: readonly Condition[]) => {
    for (const part of conditions) addCondition(part, knowledge, into);
  };
  if ('all' in condition) addAll(condition.all);
  else if ('any' in condition) addAll(condition.any);
  else if ('count' in condition) addAll(condition.count);
  else if ('not' in condition) addAll([condition.not]);
  else if ('known' in condition) addAll([condition.known]);
  else if ('named' in condition) {
    const named = knowledge.named[condition.named];
    if (named && !into.named.has(condition.named)) {
      into.named.add(condition.named);
      addAll([named.condition]);
    }
  } else if ('wells' in condition || 'score' in condition) {
    into.scores.add('wells' in condition ? 'wells' : condition.score);
    addAll((scoredItems(condition, knowledge) ?? []).map((item) => item.condition));
  } else addLeaf(condition, into);
}

type Leaf = Exclude<
  Condition,
  | { all: unknown }
  | { any: unknown }
  | { count: unknown }
  | { not: unknown }
  | { known: unknown }
  | { named: unknown }
  | { wells: unknown }
  | { score: unknown }
>;

function addLeaf(leaf: Leaf, into: Gathered): void {
  // Whatever a leaf does with measurements, it names them by their codes.
  for (const code of MEASUREMENTS) if (Object.values(leaf).includes(code)) into.measurements.add(code);
  if ('symptom' in leaf) addSymptom(leaf, into);
  else if ('history' in leaf) into.history.add(leaf.history);
  else if ('is' in leaf) {
    into.analytes.add(leaf.lab);
    into.bandAnalytes.add(leaf.lab);
  } else if ('limit' in leaf) {
    into.analytes.add(leaf.lab);
    into.limits.add(leaf.limit);
  } else if ('labKnown' in leaf) into.analytes.add(leaf.labKnown);
  else if ('labLater' in leaf) into.analytes.add(leaf.labLater).add(leaf.than);
  else if ('labPaired' in leaf) {
    for (const analyte of [leaf.labPaired, ...leaf.with]) into.analytes.add(analyte);
  } else if ('labRise' in leaf) {
    into.analytes.add(leaf.labRise);
    into.repeatedAnalytes.add(leaf.labRise);
  } else if ('labFall' in leaf) {
    into.analytes.add(leaf.labFall);
    into.repeatedAnalytes.add(leaf.labFall);
  } else if ('calciumSupportive' in leaf) {
    into.analytes.add('calcium-total').add('albumin');
    into.bandAnalytes.add('calcium-adjusted');
  } else if ('egfr' in leaf) {
    into.analytes.add('creatinine').add('egfr');
    into.age = true;
    into.sex = true;
  } else if ('age' in leaf) into.age = true;
  else if ('female' in leaf) into.sex = true;
  else if ('pregnant' in leaf) into.pregnancy = true;
  else if ('flag' in leaf) into.flags.add(leaf.flag);
}

function addSymptom(test: SymptomTest, into: Gathered): void {
  const code = test.symptom;
  const read = into.symptoms.get(code);
  into.symptoms.set(code, {
    code,
    side: read?.side === true || test.side !== undefined,
    days: read?.days === true || test.days !== undefined,
    severity: read?.severity === true || test.severityAtLeast !== undefined,
    exertional: read?.exertional === true || test.exertional === true,
    worsening: read?.worsening === true || test.worsening === true,
  });
}

/** What decides how a result of this analyte is read: pregnancy, sex, and whatever makes it unusable. */
function addReading(analyte: Analyte, knowledge: Knowledge, into: Gathered): void {
  const definition = knowledge.analytes.find(({ id }) => id === analyte);
  if (!definition) return;
  if (definition.pregnancy) into.pregnancy = true;
  for (const set of bandSetsOf(definition)) {
    if (set.kind === 'by-sex') into.sex = true;
    for (const bands of set.kind === 'bands' ? [set.bands] : set.kind === 'by-sex' ? [set.female, set.male] : [])
      if (bands.borderlineBelowOnlyWhen) addCondition(bands.borderlineBelowOnlyWhen, knowledge, into);
  }
  for (const unfit of definition.unfit) {
    for (const code of unfit.history ?? []) into.history.add(code);
    if (unfit.when) addCondition(unfit.when, knowledge, into);
  }
  // Adjusted calcium is worked out from these two where the laboratory did not report it.
  if (analyte === 'calcium-adjusted') into.analytes.add('calcium-total').add('albumin');
}

function bandSetsOf({ bands, pregnancy }: AnalyteDefinition): BandSet[] {
  return pregnancy && pregnancy.kind !== 'unusable' ? [bands, pregnancy] : [bands];
}
