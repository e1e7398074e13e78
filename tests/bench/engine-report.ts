// The figures of the engine as a results file and as a table to read: medians, ratios, goals, and what each peer does not do.

import {
  CHANGES,
  CQL,
  type EngineFigures,
  JSON_RULES,
  STRAIGHT_LINE,
  TEXTS,
  WITH_TRACE,
  WITHOUT_TRACE,
} from './engine.bench.ts';
import { rounded } from './rounds.ts';

export type Surroundings = {
  date: string;
  version: string;
  node: string;
  v8: string;
  packages: Record<string, string>;
  processor: string;
  processors: number;
  memoryGb: number;
  /** Processes that wanted to run when it began; above 1 others disturbed the figures. */
  loadAtStart: number;
};

export type Goal = { goal: string; wanted: string; measured: number | null; isReached: boolean | null };

export type EngineReport = {
  surroundings: Surroundings;
  figures: EngineFigures;
  goals: Goal[];
  isComparedEqual: typeof COMPARED;
  peersLeaveOut: typeof LEFT_OUT;
};

const COMPARED = {
  [STRAIGHT_LINE]:
    'status of every rule, standing of every deficiency, side and urgency of every flag: equal on all patients',
  [JSON_RULES]: 'met or not of every condition: equal on all patients',
  [CQL]: 'met, not met or unknown of every condition: equal on all patients',
} as const;

const BOTH_LEAVE_OUT = [
  'reading of laboratory results, eGFR, adjusted calcium, measurements and the Wells score: given ready-made',
  'whether a rule applies to this patient, and why not',
  'the status algebra of a deficiency: its picture, risk and levels are separate conditions',
  'tiers, urgency and hours of a flag; one flag a leg; old critical values',
  'what is missing, and the trace of what made a condition true',
  'counting: "two of four" is written as any of the pairs',
];

const LEFT_OUT = {
  [JSON_RULES]: [
    'a third truth: unknown and not met are the same, and "known" is the condition itself',
    ...BOTH_LEAVE_OUT,
    'used as: one engine, an object of facts a run with a value a code, a resolver without JSONPath, an own operator for details of symptoms, named conditions and flags as shared conditions',
  ],
  [CQL]: [
    ...BOTH_LEAVE_OUT,
    'used as: one library of ELM, all patients in one source, every single test a ready-made property, And and Or over more than two operands',
  ],
} as const;

const WITHIN_US = 40;
const TIMES_JSON_RULES = 25;
const TIMES_STRAIGHT_LINE = 4;

export function reportOf(figures: EngineFigures, surroundings: Surroundings): EngineReport {
  return { surroundings, figures, goals: goalsOf(figures), isComparedEqual: COMPARED, peersLeaveOut: LEFT_OUT };
}

function goalsOf({ timings }: EngineFigures): Goal[] {
  const median = (name: string) => timings.find((timing) => timing.name === name)?.medianUs ?? null;
  const ratio = (of: string, to: string) => {
    const [above, below] = [median(of), median(to)];
    return above === null || below === null ? null : rounded(above / below);
  };
  const atMost = (limit: number, measured: number | null) => (measured === null ? null : measured <= limit);
  const overJson = ratio(JSON_RULES, WITH_TRACE);
  const overStraight = ratio(WITHOUT_TRACE, STRAIGHT_LINE);
  const whole = median(WITH_TRACE);
  return [
    {
      goal: 'full screening with trace, microseconds of one core a patient',
      wanted: `at most ${WITHIN_US}`,
      measured: whole,
      isReached: atMost(WITHIN_US, whole),
    },
    {
      goal: 'times faster than json-rules-engine, with trace',
      wanted: `at least ${TIMES_JSON_RULES}`,
      measured: overJson,
      isReached: overJson === null ? null : overJson >= TIMES_JSON_RULES,
    },
    {
      goal: 'times the straight line, without trace',
      wanted: `at most ${TIMES_STRAIGHT_LINE}`,
      measured: overStraight,
      isReached: atMost(TIMES_STRAIGHT_LINE, overStraight),
    },
    {
      goal: 'times faster than cql-execution, with trace',
      wanted: 'no goal',
      measured: ratio(CQL, WITH_TRACE),
      isReached: null,
    },
  ];
}

export function markdownOf({ surroundings, figures, goals }: EngineReport): string {
  const { date, version, node, processor, loadAtStart, packages } = surroundings;
  const versions = Object.entries(packages).map(([name, of]) => `${name} ${of}`);
  return `${[
    `# Engine, ${date}`,
    '',
    `Legwork ${version}, Node ${node}, ${versions.join(', ')}; ${processor}, one thread, load ${loadAtStart} at the start.`,
    `${figures.patients} patients, ${figures.rules} rules (${figures.peerConditions} conditions for the peers); medians of rounds in turn, warm.`,
    '',
    '| | us of processor a patient | fastest | slowest | by the clock | us a rule | beside the straight line |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...figures.timings.map((timing) => timingRow(timing, figures)),
    '',
    '| Goal | wanted | measured | reached |',
    '|---|---|--:|---|',
    ...goals.map(({ goal, wanted, measured, isReached }) =>
      row(goal, wanted, measured ?? 'not measured', isReached === null ? '' : isReached ? 'yes' : 'no'),
    ),
    '',
    ...said(
      'Compared before timing',
      Object.entries(COMPARED).map(([who, what]) => `${who}: ${what}`),
    ),
    ...said(`What ${JSON_RULES} leaves out`, LEFT_OUT[JSON_RULES]),
    ...said(`What ${CQL} leaves out`, LEFT_OUT[CQL]),
    ...said('The straight line leaves out', ['texts, traces and what is missing']),
  ].join('\n')}`;
}

const BY_THEMSELVES: readonly string[] = [TEXTS, CHANGES];

function timingRow(timing: EngineFigures['timings'][number], { timings }: EngineFigures): string {
  const limit = timings.find(({ name }) => name === STRAIGHT_LINE)?.medianUs;
  const isWhole = limit !== undefined && !BY_THEMSELVES.includes(timing.name);
  const { name, medianUs, fastestUs, slowestUs, wallUs, perRuleUs } = timing;
  return row(name, medianUs, fastestUs, slowestUs, wallUs, perRuleUs, isWhole ? `${rounded(medianUs / limit)} x` : '');
}

function row(...cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function said(title: string, lines: readonly string[]): string[] {
  return [`${title}:`, '', ...lines.map((line) => `- ${line}`), ''];
}
