// What a leaf of a condition rests on: the facts it used and those it lacks. Read off a truth that is already known.
import { reportedText } from './assessment.ts';
import type { Node } from './compile.ts';
import type { Condition, LabBandTest, LabLimitTest, LabStateTest } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { toText } from './decimal.ts';
import { OPERATOR_WORDS } from './describe-condition.ts';
import { scoreAt } from './evaluate.ts';
import { bandTruth, candidatesFor, findPartner, findRise, limitTruth } from './evaluate-lab.ts';
import { fallFacts, findFall } from './evaluate-measurement-fall.ts';
import { decidingEntries } from './evaluate-symptom.ts';
import { latestMeasurement } from './fresh-measurements.ts';
import type { DecisionLimit } from './knowledge.ts';
import { stateOf } from './lab-state.ts';
import { entriesAt, historyOf } from './normalise-facts.ts';
import type { UsedFact } from './trace.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';
import { limitIn } from './units.ts';

/** `name`: what kind of fact it reads. */
export type LeafTrace = { name: string; used: UsedFact[]; missing: string[] };

export function explainLeaf(node: Node, truth: TruthCode, context: EvaluationContext): LeafTrace {
  const { condition } = node;
  if ('symptom' in condition) return symptomLeaf(node, truth, context);
  if ('history' in condition) {
    const { startedOn, path } = historyOf(condition.history, context);
    const used: UsedFact[] = truth === MET ? [{ kind: 'history', code: condition.history, startedOn, path }] : [];
    return leaf('history', used, truth, [condition.history]);
  }
  if ('is' in condition) return bandLeaf(condition, node, truth, context);
  if ('limit' in condition) return limitLeaf(condition, node, truth, context);
  if ('labKnown' in condition || 'labLater' in condition || 'labPaired' in condition || 'labRise' in condition)
    return stateLeaf(condition, truth, context);
  if ('calciumSupportive' in condition) {
    const supportive = truth === UNKNOWN ? null : context.labs.supportiveCalcium;
    return leaf('lab', supportive ? [{ kind: 'lab', assessment: supportive, against: null }] : [], truth, [
      'calcium-ionised',
    ]);
  }
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

function bandLeaf(test: LabBandTest, node: Node, truth: TruthCode, context: EvaluationContext): LeafTrace {
  const { deciding, isConflicting, sameDay } = stateOf(test.lab, context.labs);
  const judged = truth === UNKNOWN || !deciding ? [] : isConflicting ? sameDay : [deciding];
  const used = judged
    .filter((assessment) => bandTruth(assessment, node.test.bands) === truth)
    .map((assessment): UsedFact => ({ kind: 'lab', assessment, against: null }));
  return leaf('lab', used, truth, [test.lab]);
}

function limitLeaf(test: LabLimitTest, node: Node, truth: TruthCode, context: EvaluationContext): LeafTrace {
  const { limit, use } = node.test;
  const used = candidatesFor(use, test.operator, stateOf(test.lab, context.labs)).flatMap((assessment): UsedFact[] => {
    const { measured, definition } = assessment;
    if (!limit || !measured || limitTruth(assessment, test.operator, limit) !== truth) return [];
    const inUnit = toText(limitIn(limit, measured.unit, definition.units), measured.unit.decimals);
    const against = `${OPERATOR_WORDS[test.operator]} ${limitText(limit, measured.unit.unit, inUnit)}`;
    return [{ kind: 'lab', assessment, against }];
  });
  return leaf('lab', used, truth, [test.lab]);
}

/** The limit in the unit of the result, with the published figure beside it when that differs. */
function limitText(limit: DecisionLimit, unit: string, inUnit: string): string {
  return limit.unit === unit
    ? `${limit.value} ${unit}`
    : `${inUnit} ${unit} (published as ${limit.value} ${limit.unit})`;
}

function stateLeaf(test: LabStateTest, truth: TruthCode, context: EvaluationContext): LeafTrace {
  if ('labKnown' in test) {
    const { deciding } = stateOf(test.labKnown, context.labs);
    return leaf('lab', deciding ? [{ kind: 'lab', assessment: deciding, against: null }] : [], truth, []);
  }
  if ('labRise' in test) {
    const { later, earlier } = findRise(test, context);
    const against = earlier?.measured ? `up from ${reportedText(earlier)} on ${earlier.measured.collectedOn}` : '';
    return leaf('lab', later ? [{ kind: 'lab', assessment: later, against }] : [], truth, [test.labRise]);
  }
  if ('labPaired' in test) {
    const { partner } = findPartner(test, context);
    return leaf('lab', partner ? [{ kind: 'lab', assessment: partner, against: null }] : [], truth, [test.labPaired]);
  }
  return leaf('lab', [], truth, [test.labLater]);
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
