// All results of a patient read together, and the public reading of one of them.

import { deriveAdjustedCalcium } from './adjusted-calcium.ts';
import { assessLab } from './assess-lab.ts';
import type { Assessment } from './assessment.ts';
import { compile } from './compile.ts';
import { ANALYTE_INDEX } from './compile-analyte.ts';
import { blankTruths, type EvaluationContext } from './context.ts';
import { dayNumberOf } from './dates.ts';
import { deriveEgfr } from './egfr.ts';
import { behaviourOf, ENGINE_VERSION } from './engine-versions.ts';
import type { CaseFacts, LabFact } from './facts.ts';
import { freshMeasurements } from './fresh-measurements.ts';
import type { Knowledge } from './knowledge.ts';
import { type LabState, NO_LABS, sortOutLabs, stateOf } from './lab-state.ts';
import { normaliseFacts } from './normalise-facts.ts';
import { readingOf } from './read-lab-words.ts';
import type { LabReading } from './screening.ts';
import { deriveTocopherolRatio } from './tocopherol-ratio.ts';
import { PENDING } from './truth.ts';

/** How one result reads beside everything else of the case; a result that is not part of `facts.labs` reads by itself. */
export function readLab(lab: LabFact, facts: CaseFacts, knowledge: Knowledge): LabReading {
  const context = buildContext(facts, knowledge);
  const index = facts.labs.indexOf(lab);
  const known = index < 0 ? undefined : context.labs.assessments[index];
  return readingOf(known ?? assessLab(lab, 'labs', context), context.behaviour);
}

/** Reads every result, derives eGFR, adjusted calcium and the tocopherol ratio, and marks what decides. Assessments stand in the order of `facts.labs`. */
export function buildContext(
  facts: CaseFacts,
  knowledge: Knowledge,
  engine: string = ENGINE_VERSION,
): EvaluationContext {
  const program = compile(knowledge);
  const context: EvaluationContext = {
    ...normaliseFacts(facts),
    today: dayNumberOf(facts.asOf),
    knowledge,
    program,
    labs: NO_LABS,
    measurements: freshMeasurements(facts, knowledge),
    egfr: null,
    engine,
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

/** What other results can make unusable is read beside them: after those, and before as well where they ask for it. */
function readLabs(context: EvaluationContext): void {
  const { behaviour } = context;
  const { labs } = context.facts;
  const all = new Array<Assessment | undefined>(labs.length).fill(undefined);
  const hasCorrections = labs.some(isCorrection);
  const read = (when: 'isReadFirst' | 'isReadLate'): Assessment[] => {
    const done: Assessment[] = [];
    for (let index = 0; index < labs.length; index += 1) {
      const lab = labs[index];
      const analyte = lab && context.program.analytes[ANALYTE_INDEX.get(lab.analyte) ?? -1];
      if (!lab || (analyte && !analyte[when])) continue;
      const assessment = assessLab(lab, `labs[${index}]`, context);
      all[index] = assessment;
      done.push(assessment);
    }
    if (hasCorrections) supersede(all, context);
    return done;
  };
  look(context, sortOutLabs(read('isReadFirst'), behaviour));
  context.egfr = deriveEgfr(context.labs, context);
  const late = read('isReadLate');
  if (late.length > 0) look(context, sortOutLabs(late, behaviour, context.labs));
  const assessments = all.filter((assessment) => assessment !== undefined);
  const beside: Assessment[] = [];
  const ratio = behaviour.isReviewed ? deriveTocopherolRatio(context.labs, context) : null;
  for (const computed of [deriveAdjustedCalcium(context.labs, context), ratio]) {
    if (!computed) continue;
    assessments.push(computed);
    beside.push(...stateOf(computed.analyte, context.labs).all, computed);
  }
  look(context, sortOutLabs(beside, behaviour, context.labs, assessments));
  for (const state of context.labs.states) if (state?.deciding?.lab) state.deciding.isDeciding = true;
}

/** From now on conditions look at these results. */
function look(context: EvaluationContext, labs: LabState): void {
  context.labs = labs;
  context.truths.fill(PENDING);
}

/**
 * A corrected result replaces the final ones of its analyte and collection day. Withdrawn by a correction that cannot be read, a
 * number may still be critical and asks for the repeat.
 */
function supersede(assessments: readonly (Assessment | undefined)[], { behaviour }: EvaluationContext): void {
  const corrections = new Map<string, boolean>();
  for (const assessment of assessments) {
    if (assessment?.lab?.status !== 'corrected') continue;
    const day = dayOf(assessment);
    corrections.set(day, corrections.get(day) === true || assessment.measured !== null);
  }
  for (const assessment of assessments) {
    const isReplaced = assessment?.lab?.status === 'final' ? corrections.get(dayOf(assessment)) : undefined;
    // Of a correction without a day nobody knows what it corrects: that leaves what is there as it is.
    if (!assessment || isReplaced === undefined || (assessment.collectedOn === null && behaviour.isReviewed)) continue;
    assessment.interpretation = 'unknown';
    assessment.isSuperseded = isReplaced;
    assessment.reason = isReplaced ? 'superseded by a corrected result' : 'corrected by a result that cannot be read';
    if (!isReplaced) assessment.unfitReason = assessment.reason;
  }
}

/** Of one analyte. */
function dayOf({ analyte, collectedOn }: Assessment): string {
  return `${analyte} ${collectedOn ?? ''}`;
}

function isCorrection({ status }: LabFact): boolean {
  return status === 'corrected';
}
