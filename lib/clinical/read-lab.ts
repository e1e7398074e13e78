// All results of a patient read together, and the public reading of one of them.

import { deriveAdjustedCalcium } from './adjusted-calcium.ts';
import { assessLab } from './assess-lab.ts';
import type { Assessment } from './assessment.ts';
import { ANALYTE_INDEX, compile } from './compile.ts';
import { blankTruths, type EvaluationContext, PENDING } from './context.ts';
import { deriveEgfr } from './egfr.ts';
import { behaviourOf, ENGINE_VERSION } from './engine-versions.ts';
import type { CaseFacts, LabFact } from './facts.ts';
import { freshMeasurements } from './fresh-measurements.ts';
import type { Knowledge } from './knowledge.ts';
import { type LabState, NO_LABS, sortOutLabs } from './lab-state.ts';
import { normaliseFacts } from './normalise-facts.ts';
import { readingOf } from './read-lab-words.ts';
import type { LabReading } from './screening.ts';
import { deriveTocopherolRatio } from './tocopherol-ratio.ts';

/** How one result reads beside everything else of the case; a result that is not part of `facts.labs` reads by itself. */
export function readLab(lab: LabFact, facts: CaseFacts, knowledge: Knowledge): LabReading {
  const context = buildContext(facts, knowledge);
  const index = facts.labs.indexOf(lab);
  const known = index < 0 ? undefined : context.labs.assessments[index];
  return readingOf(known ?? assessLab(lab, 'labs', facts.labs.length, context));
}

/** Reads every result, derives eGFR, adjusted calcium and the tocopherol ratio, and marks what decides. Assessments stand in the order of `facts.labs`. */
export function buildContext(
  facts: CaseFacts,
  knowledge: Knowledge,
  engine: string = ENGINE_VERSION,
): EvaluationContext {
  const program = compile(knowledge);
  const { ageYears, symptoms, histories } = normaliseFacts(facts);
  const context: EvaluationContext = {
    facts,
    ageYears,
    symptoms,
    histories,
    knowledge,
    program,
    labs: NO_LABS,
    measurements: freshMeasurements(facts, knowledge),
    egfr: null,
    behaviour: behaviourOf(engine),
    readsWorstOfDay: false,
    truths: blankTruths(program),
    traces: new Map(),
    whole: null,
    limbs: { left: null, right: null },
  };
  if (facts.labs.length > 0) readLabs(context);
  return context;
}

function readLabs(context: EvaluationContext): void {
  const { labs } = context.facts;
  const { dependsOnOthers } = context.program;
  const read = readerFor(context);
  const first = labs.map(read);
  look(context, sortOutLabs(first));
  context.egfr = deriveEgfr(context.labs, context);
  // What another result makes unusable is read again beside it.
  const isAgain = labs.map((lab) => dependsOnOthers[ANALYTE_INDEX.get(lab.analyte) ?? -1] === true);
  const second = isAgain.includes(true)
    ? first.map((assessment, index) => {
        const lab = labs[index];
        return lab && isAgain[index] ? read(lab, index) : assessment;
      })
    : first;
  if (second !== first) look(context, sortOutLabs(second));
  const computed = [deriveAdjustedCalcium(context.labs, context), deriveTocopherolRatio(context.labs, context)].filter(
    (assessment) => assessment !== null,
  );
  if (computed.length > 0) look(context, sortOutLabs([...second, ...computed]));
  context.truths.fill(PENDING);
  for (const state of context.labs.states) if (state?.deciding?.lab) state.deciding.isDeciding = true;
}

/** From now on conditions look at these results. */
function look(context: EvaluationContext, labs: LabState): void {
  context.labs = labs;
  context.truths.fill(PENDING);
}

function readerFor(context: EvaluationContext): (lab: LabFact, index: number) => Assessment {
  const { labs } = context.facts;
  const assess = (lab: LabFact, index: number) => assessLab(lab, `labs[${index}]`, index, context);
  if (!labs.some((lab) => lab.status === 'corrected')) return assess;
  // Of one without a day nobody knows what it corrects: that leaves what is there as it is.
  const corrections = labs.filter(
    ({ status, collectedOn }) =>
      status === 'corrected' && (collectedOn !== null || !context.behaviour.comparesOnlyDated),
  );
  const superseding = new Set(corrections.map(dayKey));
  const readable = new Set(corrections.filter((lab) => assess(lab, labs.indexOf(lab)).measured).map(dayKey));
  return (lab, index) => {
    const assessment = assess(lab, index);
    // A corrected result replaces the final ones of its analyte and collection day.
    return lab.status === 'final' && superseding.has(dayKey(lab))
      ? superseded(assessment, readable.has(dayKey(lab)))
      : assessment;
  };
}

/** Withdrawn by a correction that cannot be read, its number may still be critical and asks for the repeat. */
function superseded(assessment: Assessment, isReplaced: boolean): Assessment {
  assessment.interpretation = 'unknown';
  assessment.isSuperseded = isReplaced;
  assessment.reason = isReplaced ? 'superseded by a corrected result' : 'corrected by a result that cannot be read';
  if (!isReplaced) assessment.unfitReason = assessment.reason;
  return assessment;
}

function dayKey(lab: LabFact): string {
  return `${lab.analyte} ${lab.collectedOn ?? ''}`;
}
