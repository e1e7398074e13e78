// All results of a patient read together, and the public reading of one of them.

import { deriveAdjustedCalcium } from './adjusted-calcium.ts';
import { assessLab } from './assess-lab.ts';
import type { Assessment } from './assessment.ts';
import { type EvaluationContext, NO_LABS } from './context.ts';
import { deriveEgfr } from './egfr.ts';
import type { CaseFacts, LabFact } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { sortOutLabs } from './lab-state.ts';
import { normaliseFacts } from './normalise-facts.ts';
import type { LabReading } from './screening.ts';
import { deriveTocopherolRatio } from './tocopherol-ratio.ts';

/** How one result reads beside everything else of the case; a result that is not part of `facts.labs` reads by itself. */
export function readLab(lab: LabFact, facts: CaseFacts, knowledge: Knowledge): LabReading {
  const context = buildContext(facts, knowledge);
  const index = facts.labs.indexOf(lab);
  const known = index < 0 ? undefined : context.labs.assessments[index];
  return known ? known.reading : assessLab(lab, 'labs', facts.labs.length, context).reading;
}

/** Reads every result, derives eGFR, adjusted calcium and the tocopherol ratio, and marks what decides. Readings stand in the order of `facts.labs`. */
export function buildContext(facts: CaseFacts, knowledge: Knowledge): EvaluationContext {
  const context: EvaluationContext = {
    ...normaliseFacts(facts),
    knowledge,
    labs: NO_LABS,
    egfr: null,
    flags: new Map(),
    readsWorstOfDay: false,
    named: new Map(),
  };
  const superseded = supersededByCorrection(facts.labs);
  const correctedDays = new Set(
    facts.labs.flatMap((lab, index) =>
      lab.status === 'corrected' && assessLab(lab, `labs[${index}]`, index, context).measured ? [dayKey(lab)] : [],
    ),
  );
  const read = (lab: LabFact, index: number) => {
    const assessment = assessLab(lab, `labs[${index}]`, index, context);
    if (!superseded.has(index)) return assessment;
    const { reading } = assessment;
    reading.interpretation = 'unknown';
    reading.reason = 'superseded by a corrected result';
    assessment.isSuperseded = correctedDays.has(dayKey(lab));
    if (!assessment.isSuperseded) {
      // Withdrawn, but by nothing that can be read: its number may still be critical and asks for the repeat.
      reading.reason = 'corrected by a result that cannot be read';
      assessment.unfitReason = reading.reason;
    }
    return assessment;
  };
  const first = facts.labs.map(read);
  context.labs = sortOutLabs(first);
  context.egfr = deriveEgfr(context.labs, context);
  context.named.clear();
  const second = first.map((assessment, index) => {
    const lab = facts.labs[index];
    return lab && dependsOnOthers(assessment) ? read(lab, index) : assessment;
  });
  const before = sortOutLabs(second);
  const withLabs = { ...context, labs: before };
  const computed = [deriveAdjustedCalcium(before, withLabs), deriveTocopherolRatio(before, withLabs)].filter(
    (assessment) => assessment !== null,
  );
  context.labs = computed.length > 0 ? sortOutLabs([...second, ...computed]) : before;
  context.named.clear();
  for (const assessment of second) {
    assessment.reading.isDeciding = context.labs.of(assessment.analyte).deciding === assessment;
  }
  return context;
}

function dependsOnOthers({ definition }: Assessment): boolean {
  return definition.unfit.some((rule) => rule.when !== undefined);
}

/** A corrected result replaces the final ones of its analyte and collection day. */
function supersededByCorrection(labs: readonly LabFact[]): Set<number> {
  const corrected = new Set(labs.filter((lab) => lab.status === 'corrected').map(dayKey));
  return new Set(labs.flatMap((lab, index) => (lab.status === 'final' && corrected.has(dayKey(lab)) ? [index] : [])));
}

function dayKey(lab: LabFact): string {
  return `${lab.analyte} ${lab.collectedOn ?? ''}`;
}
