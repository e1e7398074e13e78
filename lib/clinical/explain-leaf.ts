// What a leaf of a condition rests on: the facts it used and those it lacks. Read off a truth that is already known.
import { type Assessment, reportedText } from './assessment.ts';
import type { Node, Operation } from './compile.ts';
import type { Condition } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { toText } from './decimal.ts';
import { OPERATOR_WORDS } from './describe-condition.ts';
import { scoreAt } from './evaluate.ts';
import { findLabFall, findRise, resultsBehind } from './evaluate-lab.ts';
import { fallFacts, findFall } from './evaluate-measurement-fall.ts';
import { decidingEntries } from './evaluate-symptom.ts';
import { latestMeasurement } from './fresh-measurements.ts';
import type { DecisionLimit } from './knowledge.ts';
import { entriesAt, historyOf } from './normalise-facts.ts';
import type { UsedFact } from './trace.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';
import { limitIn } from './units.ts';
import { unitText } from './wording.ts';

/** `name`: what kind of fact it reads. */
export type LeafTrace = { name: string; used: UsedFact[]; missing: string[] };

export function explainLeaf(node: Node, truth: TruthCode, context: EvaluationContext): LeafTrace {
  const { condition, operation } = node;
  if ('symptom' in condition) return symptomLeaf(node, truth, context);
  if ('history' in condition) {
    const { startedOn, path } = historyOf(condition.history, context);
    const used: UsedFact[] = truth === MET ? [{ kind: 'history', code: condition.history, startedOn, path }] : [];
    return leaf('history', used, truth, [condition.history]);
  }
  if (RESULTS.has(operation)) return resultLeaf(node, truth, context);
  if ('measurement' in condition) return measurementLeaf(condition, truth, context);
  if ('measurementFall' in condition) {
    const fall = findFall(condition, context);
    return leaf('measurement', fallFacts(condition, fall), truth, fall.missing);
  }
  if ('wells' in condition || 'score' in condition) return scoreLeaf(node, truth, context);
  return personLeaf(condition, truth, context);
}

function leaf(name: string, used: UsedFact[], truth: TruthCode, missing: string[]): LeafTrace {
  return { name, used, missing: truth === UNKNOWN ? missing : [] };
}

function symptomLeaf(node: Node, truth: TruthCode, { symptoms }: EvaluationContext): LeafTrace {
  const { condition, index } = node;
  if (!('symptom' in condition)) return leaf('symptom', [], truth, []);
  const code = condition.symptom;
  if (symptoms.states[index] === MET) {
    const { entries, missing } = decidingEntries(node, entriesAt(index, symptoms), truth);
    return { name: 'symptom', used: entries.map((entry) => ({ kind: 'symptom', code, entry })), missing };
  }
  return leaf('symptom', truth === NOT_MET ? [{ kind: 'symptom-absent', code }] : [], truth, [code]);
}

const RESULTS: ReadonlySet<Operation> = new Set(['lab-band', 'lab-limit', 'lab-state', 'calcium-supportive']);

function resultLeaf(node: Node, truth: TruthCode, context: EvaluationContext): LeafTrace {
  const used = resultsBehind(node, truth, context).map(
    (assessment): UsedFact => ({ kind: 'lab', assessment, against: against(assessment, node, context) }),
  );
  return leaf('lab', used, truth, missingResults(node.condition));
}

function missingResults(condition: Condition): string[] {
  if ('lab' in condition) return [condition.lab];
  if ('labRise' in condition) return [condition.labRise];
  if ('labFall' in condition) return [condition.labFall];
  if ('labPaired' in condition) return [condition.labPaired];
  return 'labLater' in condition ? [condition.labLater] : 'calciumSupportive' in condition ? ['calcium-ionised'] : [];
}

/** What the result was held against; `null` where that is its own interval. */
function against({ measured, definition }: Assessment, node: Node, context: EvaluationContext): string | null {
  const { condition, test } = node;
  if ('labRise' in condition) return sinceText('up', findRise(condition, context).earlier);
  if ('labFall' in condition) return sinceText('down', findLabFall(condition, context).earlier);
  if (!test.limit || !measured) return null;
  const inUnit = toText(limitIn(test.limit, measured.unit, definition.units), measured.unit.decimals);
  return `${OPERATOR_WORDS[test.operator]} ${limitText(test.limit, measured.unit.unit, inUnit, context)}`;
}

function sinceText(way: 'up' | 'down', earlier: Assessment | null): string {
  return earlier?.measured ? `${way} from ${reportedText(earlier)} on ${earlier.measured.collectedOn}` : '';
}

/** The limit in the unit of the result, with the published figure beside it when that differs. */
function limitText(limit: DecisionLimit, unit: string, inUnit: string, { behaviour }: EvaluationContext): string {
  return limit.unit === unit
    ? `${limit.value}${unitText(unit, behaviour)}`
    : `${inUnit} ${unit} (published as ${limit.value} ${limit.unit})`;
}

function measurementLeaf(
  test: Extract<Condition, { measurement: string }>,
  truth: TruthCode,
  context: EvaluationContext,
): LeafTrace {
  const latest = latestMeasurement(test.measurement, context);
  const against = `${OPERATOR_WORDS[test.operator]} ${test.value} ${test.unit}`;
  const used: UsedFact[] = latest ? [{ kind: 'measurement', fact: latest.fact, path: latest.path, against }] : [];
  return leaf('measurement', used, truth, [test.measurement]);
}

function scoreLeaf(node: Node, truth: TruthCode, context: EvaluationContext): LeafTrace {
  const { condition } = node;
  const score = scoreAt(node, context);
  if (!('score' in condition)) return leaf('wells', [{ kind: 'wells', score }], truth, score.unknownItems);
  const title = context.program.instruments.get(condition.score)?.title ?? condition.score;
  return leaf('score', [{ kind: 'score', title, score }], truth, score.unknownItems);
}

function personLeaf(condition: Condition, truth: TruthCode, { ageYears, egfr }: EvaluationContext): LeafTrace {
  if ('age' in condition)
    return leaf('age', ageYears === null ? [] : [{ kind: 'age', years: ageYears }], truth, ['birth-date']);
  if ('pregnant' in condition)
    return leaf('pregnant', truth === MET ? [{ kind: 'pregnant' }] : [], truth, ['pregnant']);
  if (!('egfr' in condition)) return leaf('sex', [], truth, ['sex']);
  const against = `${condition.egfr} ${condition.value}`;
  return leaf('egfr', egfr ? [{ kind: 'egfr', value: egfr.value, on: egfr.on, against }] : [], truth, ['creatinine']);
}
