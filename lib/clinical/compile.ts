// A knowledge base made ready to be evaluated: every distinct condition becomes one node, so that what many rules ask is asked once.

import { ANALYTE_INDEX, type CompiledAnalyte, compileAnalytes } from './compile-analyte.ts';
import type { Band, Condition, LabLimitTest } from './condition.ts';
import type { FlagRule } from './decide-flag.ts';
import type { Rational } from './decimal.ts';
import { type FlatProgram, flatten } from './flat-program.ts';
import type {
  DecisionLimit,
  DeficiencyRule,
  Instrument,
  InstrumentItem,
  Knowledge,
  RedFlagRule,
  Rule,
} from './knowledge.ts';
import { SYMPTOM_INDEX } from './normalise-facts.ts';
import { HISTORY_INDEX } from './normalise-history.ts';
import { onceFor } from './once-for.ts';
import type { ComparisonOperator } from './quantity.ts';
import type { InterpretationCode } from './screening.ts';
import { PENDING } from './truth.ts';
import { scoredItems } from './wells.ts';

export type Operation =
  | 'all'
  | 'any'
  | 'not'
  | 'count'
  | 'known'
  | 'flag'
  | 'symptom'
  | 'history'
  | 'lab-band'
  | 'lab-limit'
  | 'lab-state'
  | 'calcium-supportive'
  | 'measurement'
  | 'measurement-fall'
  | 'age'
  | 'pregnant'
  | 'sex'
  | 'egfr'
  | 'wells'
  | 'score';

/**
 * What a leaf asks, in one shape for every kind of leaf: that is what makes asking it fast. Fields that a kind does not use hold
 * what never decides.
 */
export type LeafTest = {
  side: 'one' | 'both' | null;
  /** Whether it stops nothing that the side, or the duration, was not given. */
  sideMissing: boolean;
  daysMissing: boolean;
  /** In whole days; `null` when the duration is not asked. */
  days: { atLeast: number; atMost: number } | null;
  /** -1 when it is not asked. */
  severityAtLeast: number;
  exertional: boolean;
  worsening: boolean;
  /** Bits of the bands that meet a test of bands. */
  bands: number;
  limit: DecisionLimit | null;
  /** The limit by the place of a unit among those of its analyte, once it was asked for. */
  limits: (Rational | undefined)[];
  operator: ComparisonOperator;
  use: NonNullable<LabLimitTest['use']>;
  /** Of a score, what it must reach, and the least and the most points of each item in turn. */
  items: readonly InstrumentItem[];
  threshold: number;
  points: readonly number[];
};

/** One distinct condition. `id` numbers it in the truths of a screening: its trace as a number. */
export type Node = {
  id: number;
  operation: Operation;
  condition: Condition;
  /** Of a branch its parts; of a score its items; of a flag the condition that raises it. */
  children: readonly Node[];
  /** Where the symptom, history code or analyte of a leaf stands in its table; how many a count needs. */
  index: number;
  test: LeafTest;
};

/** By what the rule concludes: one of the two is `null`. */
type Concluding = { deficiency: DeficiencyRule; flag: null } | { deficiency: null; flag: FlagRule };

export type CompiledRule = Concluding & {
  rule: Rule;
  adultsOnly: boolean;
  isLateral: boolean;
  isCriticalValue: boolean;
  exclusions: Node[];
  /** Deficiency: any core symptom. Every other kind: what fires it. */
  main: Node;
  risks: Node[];
  levels: Node[];
  tiers: Node[];
  /** Places in ANALYTE_INDEX of what would settle a deficiency. */
  decisive: readonly number[];
  /** Of `main`, `risks` and `levels` the ids. */
  mainId: number;
  riskIds: Uint16Array;
  levelIds: Uint16Array;
};

export type Program = {
  knowledge: Knowledge;
  rules: CompiledRule[];
  /** By analyte index; undefined where the knowledge base does not define it. */
  analytes: readonly (CompiledAnalyte | undefined)[];
  instruments: ReadonlyMap<string, Instrument>;
  /** By id: each stands after those below it. */
  nodes: readonly Node[];
  /** The same as numbers; without nodes that were asked for later. */
  flat: FlatProgram;
  /** As many truths as there are nodes, none of them found out. */
  pending: Uint8Array;
  /** The node of a condition object of this knowledge base. */
  nodeOf: (condition: Condition) => Node;
};

/** Compiles once for each knowledge object. Throws on one that names what it does not define, or a flag that reads itself. */
export const compile = onceFor((knowledge: Knowledge): Program => {
  const byContent = new Map<string, Node>();
  const byObject = new WeakMap<Condition, Node>();
  const raising = new Set<string>();
  const flagRules = new Map<string, RedFlagRule>(
    knowledge.rules.flatMap((rule) => (rule.kind === 'red-flag' ? [[rule.code, rule] as const] : [])),
  );
  const instruments = new Map((knowledge.instruments ?? []).map((instrument) => [instrument.id, instrument]));
  const nodes: Node[] = [];

  const nodeOf = (condition: Condition): Node => {
    const known = byObject.get(condition);
    if (known) return known;
    const node = 'named' in condition ? namedNode(condition.named) : distinct(condition);
    byObject.set(condition, node);
    return node;
  };
  const namedNode = (name: string): Node => {
    const definition = knowledge.named[name];
    if (!definition) throw new RangeError(`no named condition ${name}`);
    return nodeOf(definition.condition);
  };
  const distinct = (condition: Condition): Node => {
    const content = JSON.stringify(condition);
    const known = byContent.get(content);
    if (known) return known;
    const { operation, parts, index } = shapeOf(condition);
    const children = operation === 'flag' ? [firesOf(parts.flag)] : parts.conditions.map(nodeOf);
    const test = leafTest(condition, knowledge);
    const node: Node = { id: nodes.length, operation, condition, children, index, test };
    nodes.push(node);
    byContent.set(content, node);
    return node;
  };
  const firesOf = (code: string): Node => {
    const rule = flagRules.get(code);
    if (!rule) throw new RangeError(`no red flag ${code}`);
    if (raising.has(code)) throw new RangeError(`red flag ${code} is read before it is evaluated`);
    raising.add(code);
    const node = nodeOf(rule.fires);
    raising.delete(code);
    return node;
  };

  /** What a condition is, the conditions below it, and the place of what it reads. */
  const shapeOf = (condition: Condition): Shape => {
    if ('all' in condition) return branch('all', condition.all);
    if ('any' in condition) return branch('any', condition.any);
    if ('not' in condition) return branch('not', [condition.not]);
    if ('count' in condition) return branch('count', condition.count, condition.atLeast);
    if ('known' in condition) return branch('known', [condition.known]);
    if ('symptom' in condition) return leaf('symptom', SYMPTOM_INDEX.get(condition.symptom));
    if ('history' in condition) return leaf('history', HISTORY_INDEX.get(condition.history));
    if ('is' in condition) return leaf('lab-band', ANALYTE_INDEX.get(condition.lab));
    if ('limit' in condition) {
      if (!knowledge.limits[condition.limit]) throw new RangeError(`no decision limit ${condition.limit}`);
      return leaf('lab-limit', ANALYTE_INDEX.get(condition.lab));
    }
    if ('wells' in condition || 'score' in condition) {
      const items = scoredItems(condition, knowledge);
      if (!items) throw new RangeError(`no instrument ${'score' in condition ? condition.score : 'wells'}`);
      return branch('wells' in condition ? 'wells' : 'score', itemConditions(items));
    }
    if ('flag' in condition) return { operation: 'flag', parts: { conditions: [], flag: condition.flag }, index: 0 };
    return leaf(plainLeaf(condition), 0);
  };

  const rules = knowledge.rules.map((rule) => compileRule(rule, nodeOf));
  for (const condition of otherConditions(knowledge)) nodeOf(condition);
  return {
    knowledge,
    rules,
    analytes: compileAnalytes(knowledge, nodeOf),
    instruments,
    nodes,
    flat: flatten(nodes),
    pending: new Uint8Array(nodes.length).fill(PENDING),
    nodeOf,
  };
});

function idsOf(nodes: readonly Node[]): Uint16Array {
  return Uint16Array.from(nodes, ({ id }) => id);
}

/** Of every kind of rule one shape: that is what makes reading it fast. */
function compileRule(rule: Rule, nodeOf: (condition: Condition) => Node): CompiledRule {
  const exclusions = (rule.notApplicableWhen ?? []).map(({ condition }) => nodeOf(condition));
  const concluding: Concluding =
    rule.kind === 'deficiency' ? { deficiency: rule, flag: null } : { deficiency: null, flag: rule };
  const { deficiency } = concluding;
  const main = nodeOf(rule.kind === 'deficiency' ? { any: rule.core } : rule.fires);
  const risks = deficiency?.riskFactors.map(nodeOf) ?? [];
  const levels = deficiency?.levels.map(({ when }) => nodeOf(when)) ?? [];
  const tiers = rule.kind === 'red-flag' || rule.kind === 'excess' ? rule.tiers : [];
  return {
    ...concluding,
    rule,
    adultsOnly: rule.adultsOnly,
    isLateral: rule.kind === 'red-flag' && rule.isLateral,
    isCriticalValue: rule.kind === 'red-flag' && rule.isCriticalValue,
    exclusions,
    main,
    risks,
    levels,
    tiers: tiers.map(({ when }) => nodeOf(when)),
    decisive: deficiency?.decisive.map((analyte) => ANALYTE_INDEX.get(analyte) ?? -1) ?? [],
    mainId: main.id,
    riskIds: idsOf(risks),
    levelIds: idsOf(levels),
  };
}

const BAND_BIT: Record<Band, number> = { below: 1, borderline: 2, within: 4, above: 8 };

/** The bit of the band that an interpretation belongs to; 0 for unknown. */
export const BIT_OF_INTERPRETATION: Record<InterpretationCode, number> = {
  below: BAND_BIT.below,
  'critical-low': BAND_BIT.below,
  borderline: BAND_BIT.borderline,
  within: BAND_BIT.within,
  above: BAND_BIT.above,
  'critical-high': BAND_BIT.above,
  unknown: 0,
};

function leafTest(condition: Condition, knowledge: Knowledge): LeafTest {
  const { limits } = knowledge;
  const scored = 'wells' in condition || 'score' in condition ? (scoredItems(condition, knowledge) ?? []) : [];
  const symptom = 'symptom' in condition ? condition : null;
  const days = symptom?.days;
  const limited = 'limit' in condition ? condition : null;
  const bands = 'is' in condition ? condition.is : 'calciumSupportive' in condition ? condition.calciumSupportive : [];
  return {
    side: symptom?.side ?? null,
    sideMissing: symptom?.sideMissing === 'met',
    daysMissing: symptom?.daysMissing === 'met',
    days: days ? { atLeast: days.atLeast ?? 0, atMost: days.atMost ?? Number.POSITIVE_INFINITY } : null,
    severityAtLeast: symptom?.severityAtLeast ?? -1,
    exertional: symptom?.exertional === true,
    worsening: symptom?.worsening === true,
    bands: bands.reduce((bits, band) => bits | BAND_BIT[band], 0),
    limit: limited ? (limits[limited.limit] ?? null) : null,
    limits: [],
    operator: limited?.operator ?? '<',
    use: limited?.use ?? 'deciding',
    items: scored,
    threshold: 'wells' in condition ? condition.wells.atLeast : 'score' in condition ? condition.atLeast : 0,
    points: scored.flatMap(({ points }) => (typeof points === 'number' ? [points, points] : [points.min, points.max])),
  };
}

/** What is asked beside the rules proper: of results, of scores, of notes, of the tests to order. */
function otherConditions({ analytes, rules, instruments = [] }: Knowledge): Condition[] {
  return [
    ...instruments.flatMap(({ items, shownWhen }) => [...itemConditions(items), ...(shownWhen ? [shownWhen] : [])]),
    ...analytes.flatMap(({ unfit, bands, pregnancy, bandsWhen = [] }) => [
      ...bandsWhen.map(({ when }) => when),
      ...unfit.flatMap(({ when }) => (when ? [when] : [])),
      ...[bands, pregnancy].flatMap((set) =>
        set?.kind === 'bands' && set.bands.borderlineBelowOnlyWhen ? [set.bands.borderlineBelowOnlyWhen] : [],
      ),
    ]),
    ...rules.flatMap((rule) =>
      rule.kind === 'deficiency'
        ? [...rule.supporting, ...rule.notes.map(({ when }) => when), ...(rule.instead ?? []).map(({ when }) => when)]
        : rule.kind === 'contributor'
          ? (rule.actionsWhen ?? []).map(({ when }) => when)
          : [],
    ),
  ];
}

type Shape = { operation: Operation; parts: { conditions: readonly Condition[]; flag: string }; index: number };

function branch(operation: Operation, conditions: readonly Condition[], index = 0): Shape {
  return { operation, parts: { conditions, flag: '' }, index };
}

function leaf(operation: Operation, index: number | undefined): Shape {
  if (index === undefined) throw new RangeError(`a ${operation} test reads an unknown code`);
  return { operation, parts: { conditions: [], flag: '' }, index };
}

function itemConditions(items: readonly { condition: Condition }[]): Condition[] {
  return items.map((item) => item.condition);
}

function plainLeaf(condition: Condition): Operation {
  if ('measurement' in condition) return 'measurement';
  if ('measurementFall' in condition) return 'measurement-fall';
  if ('age' in condition) return 'age';
  if ('pregnant' in condition) return 'pregnant';
  if ('female' in condition) return 'sex';
  if ('egfr' in condition) return 'egfr';
  return 'calciumSupportive' in condition ? 'calcium-supportive' : 'lab-state';
}
