// One laboratory result, from text to interpretation: unit, value, plausibility, date, interval, fitness, age. Each failure is unknown with its reason.

import type { Assessment } from './assessment.ts';
import { type BandChoice, chooseBands } from './choose-bands.ts';
import { ANALYTE_INDEX } from './compile.ts';
import type { EvaluationContext } from './context.ts';
import { daysBetween } from './dates.ts';
import type { LabFact } from './facts.ts';
import { fitness } from './fitness.ts';
import { criticalTruths, edgesFor, interpret, liesElsewhere } from './interpret.ts';
import type { AnalyteDefinition, Bands, UnitDefinition } from './knowledge.ts';
import { questionValue, refuseUnit } from './plausibility.ts';
import { parseValue, type Quantity } from './quantity.ts';
import { type LaboratoryInterval, readReferenceRange } from './reference-range.ts';
import type { InterpretationCode } from './screening.ts';
import { readSpecimen, type SpecimenReading } from './specimen.ts';
import { findUnit } from './units.ts';

/** Specimen note of a person who saw the question about a value and kept it. */
const CONFIRMED = 'confirmed-as-typed';

/**
 * What every adult's limits must say as well of a result that only the laboratory's interval reads, for want of age or sex.
 * "Above" says "not low" as "within" does; "below" is a warning that stands beside what is less, but says "not high" too.
 */
const AGREEING: Partial<Record<InterpretationCode, readonly InterpretationCode[]>> = {
  within: ['within'],
  above: ['above'],
  below: ['below', 'borderline', 'within'],
};
const ELSEWHERE = 'the reference interval lies outside the usual one altogether: is it in another unit? It is not used';

const NUMBER_WITH_NOTE = /^((?:<=|>=|<|>|\u2264|\u2265)?\s*\d[\d.,]*)\s*[([]?\s*[a-z][a-z /,-]*[)\]]?$/i;

/** Reads one result against what else is known. Throws when the knowledge base lacks the analyte. */
export function assessLab(lab: LabFact, path: string, order: number, context: EvaluationContext): Assessment {
  const definition = context.program.analytes[ANALYTE_INDEX.get(lab.analyte) ?? -1];
  if (!definition) throw new RangeError(`no analyte ${lab.analyte}`);
  const ageDays = lab.collectedOn === null ? null : daysBetween(lab.collectedOn, context.facts.asOf);
  const assessment: Assessment = {
    analyte: lab.analyte,
    definition,
    lab,
    path,
    order,
    measured: null,
    interpretation: 'unknown',
    reason: null,
    question: null,
    collectedOn: lab.collectedOn,
    ageDays,
    isStale: false,
    isDeciding: false,
    understood: null,
    edges: null,
    unfitReason: null,
    isSuperseded: lab.status === 'entered-in-error',
    isSupportive: false,
    problems: [],
  };
  if (lab.status === 'entered-in-error') return unknown(assessment, 'entered in error');
  const unit = unitOf(lab, definition);
  const refusal = typeof unit === 'string' && lab.unit !== null ? refuseUnit(lab.unit, definition) : null;
  if (refusal) return refusal.isQuestion ? questioned(assessment, refusal.text) : refused(assessment, refusal.text);
  if (typeof unit === 'string') return withoutUnit(assessment, lab, unit, context);
  const parsed = parseValue(lab.value);
  if (parsed.kind === 'ambiguous') return questioned(assessment, parsed.reason);
  if (parsed.kind === 'text') return notedInValue(assessment, lab, unit, parsed.reason, context);
  if (parsed.note) assessment.problems.push(parsed.note);
  assessment.understood = { quantity: parsed.quantity, unit };
  const question = questionValue(parsed.quantity.value, lab.value.trim(), unit, definition);
  const specimen = readSpecimen(lab.specimen, context.knowledge.specimenNotes);
  const isConfirmed = specimen.codes.includes(CONFIRMED);
  if (question?.kind === 'implausible') {
    // Confirmed as the laboratory sent it: still not believed, but a critical number asks for the repeat.
    if (!isConfirmed) return questioned(assessment, question.text);
    const reason = 'confirmed as sent, but outside what is expected in life: repeat it';
    return keptUnfit(assessment, parsed.quantity, unit, reason, context);
  }
  if (question && !isConfirmed) return questioned(assessment, question.text);
  if (lab.collectedOn === null || ageDays === null) {
    return keptUnfit(assessment, parsed.quantity, unit, 'no collection date: its age is not known', context);
  }
  if (ageDays < 0) {
    const reason = `collected on ${lab.collectedOn}, after ${context.facts.asOf}`;
    return keptUnfit(assessment, parsed.quantity, unit, reason, context);
  }
  assessment.measured = { quantity: parsed.quantity, unit, collectedOn: lab.collectedOn, ageDays };
  return readAgainstInterval(assessment, lab, parsed.quantity, unit, specimen, context);
}

/** "6.9 haemolysed": never read as a number, but a critical one asks for the repeat. */
function notedInValue(
  assessment: Assessment,
  lab: LabFact,
  unit: UnitDefinition,
  reason: string,
  context: EvaluationContext,
): Assessment {
  const number = NUMBER_WITH_NOTE.exec(lab.value.trim())?.[1] ?? '';
  const parsed = parseValue(number);
  if (parsed.kind !== 'quantity' || questionValue(parsed.quantity.value, number, unit, assessment.definition))
    return refused(assessment, reason);
  return keptUnfit(assessment, parsed.quantity, unit, `${reason}: enter the note beside the value`, context);
}

/** Not believed, but its number may be critical: kept, as of today when its day is not known, so that the repeat is asked for. */
function keptUnfit(
  assessment: Assessment,
  quantity: Quantity,
  unit: UnitDefinition,
  reason: string,
  context: EvaluationContext,
): Assessment {
  const { collectedOn, ageDays } = assessment;
  const hasDay = collectedOn !== null && ageDays !== null && ageDays >= 0;
  assessment.measured = hasDay
    ? { quantity, unit, collectedOn, ageDays }
    : { quantity, unit, collectedOn: context.facts.asOf, ageDays: 0 };
  assessment.unfitReason = reason;
  return refused(assessment, reason);
}

/** Unknown; but a number that is critical in every unit it could have asks for the repeat. A unit that was given and is wrong says nothing. */
function withoutUnit(assessment: Assessment, lab: LabFact, reason: string, context: EvaluationContext): Assessment {
  const parsed = parseValue(lab.value);
  const isGiven = (lab.unit?.trim() ?? '') !== '';
  if (isGiven || parsed.kind !== 'quantity') return refused(assessment, reason);
  const { definition } = assessment;
  const readings = definition.units.map((unit) =>
    questionValue(parsed.quantity.value, lab.value.trim(), unit, definition) === null
      ? criticalTruths(parsed.quantity, unit, definition, context.knowledge.limits)
      : null,
  );
  const isCritical = (side: 'low' | 'high') => readings.every((truths) => truths?.[side] === 'met');
  if (!isCritical('low') && !isCritical('high')) return refused(assessment, reason);
  return keptUnfit(assessment, parsed.quantity, definition.units[0], reason, context);
}

function readAgainstInterval(
  assessment: Assessment,
  lab: LabFact,
  quantity: Quantity,
  unit: UnitDefinition,
  specimen: SpecimenReading,
  context: EvaluationContext,
): Assessment {
  const { definition, problems } = assessment;
  const range = readReferenceRange(lab.referenceRange, unit, definition.units);
  if (range.problem) problems.push(range.problem);
  const critical = criticalTruths(quantity, unit, definition, context.knowledge.limits);
  const choice = chooseBands(definition, context);
  const isElsewhere = range.interval !== null && liesOutsideAll(range.interval, choice, unit, definition);
  if (isElsewhere) problems.push(ELSEWHERE);
  const interval = isElsewhere ? null : range.interval;
  const edges = choice.kind === 'refused' ? null : edgesFor(choice.bands, interval, unit, definition);
  if (edges) {
    assessment.edges = edges;
    const read = interpret(quantity, edges, critical, assessment);
    assessment.interpretation = read.interpretation;
    assessment.reason = read.reason;
    const possible = choice.kind === 'bands' ? choice.possible : [];
    const agreeing = AGREEING[read.interpretation];
    const agrees = (bands: Bands) => {
      const own = edgesFor(bands, interval, unit, definition);
      return own === null || agreeing?.includes(interpret(quantity, own, critical, assessment).interpretation) === true;
    };
    if (agreeing && !possible.every(agrees)) {
      assessment.interpretation = 'unknown';
      assessment.reason = `${read.interpretation} by the laboratory\u2019s own interval, but not for every adult: birth date and sex decide`;
    }
  } else if (critical.low === 'met' || critical.high === 'met') {
    assessment.interpretation = critical.low === 'met' ? 'critical-low' : 'critical-high';
  } else {
    assessment.reason = isElsewhere
      ? ELSEWHERE
      : (choice.reason ?? 'no interval to read it by: the laboratory sent none');
  }
  for (const note of specimen.unrecognised)
    problems.push(`specimen note "${note}" is not recognised: say whether the result can be used`);
  return judgeFitness(assessment, specimen, context);
}

/** Of the bands that apply, or of a person whose age or sex is not known, of all that may. */
function liesOutsideAll(
  interval: LaboratoryInterval,
  choice: BandChoice,
  unit: UnitDefinition,
  definition: AnalyteDefinition,
): boolean {
  if (choice.kind === 'refused') return false;
  const applying = choice.bands ? [choice.bands] : choice.possible;
  const usual = applying.flatMap((bands) => edgesFor(bands, null, unit, definition) ?? []);
  return usual.length > 0 && usual.every((edges) => liesElsewhere(interval, edges));
}

function judgeFitness(assessment: Assessment, specimen: SpecimenReading, context: EvaluationContext): Assessment {
  const { definition, measured, interpretation } = assessment;
  const verdict = fitness(definition, interpretation, specimen, measured?.collectedOn ?? null, context);
  if (verdict.kind === 'unfit') {
    assessment.unfitReason = verdict.reason;
    return unknown(assessment, verdict.reason);
  }
  if (verdict.kind === 'becomes') {
    assessment.interpretation = verdict.interpretation;
    assessment.reason = verdict.reason;
  }
  const ageDays = measured?.ageDays ?? 0;
  if (ageDays > definition.staleAfterDays) {
    assessment.isStale = true;
    return unknown(assessment, `${ageDays} days old: limit ${definition.staleAfterDays}`);
  }
  return assessment;
}

function unitOf(lab: LabFact, definition: AnalyteDefinition): UnitDefinition | string {
  const accepted = () => definition.units.map((unit) => unit.unit).join(', ');
  if (lab.unit === null || lab.unit.trim() === '') {
    return definition.isUnitless ? definition.units[0] : `no unit: give one of ${accepted()}`;
  }
  return (
    findUnit(definition.units, lab.unit) ??
    `unit ${lab.unit.trim()} is not accepted for ${definition.id}: use ${accepted()}`
  );
}

function unknown(assessment: Assessment, reason: string): Assessment {
  assessment.interpretation = 'unknown';
  assessment.reason = reason;
  return assessment;
}

function refused(assessment: Assessment, reason: string): Assessment {
  assessment.problems.push(reason);
  return unknown(assessment, reason);
}

function questioned(assessment: Assessment, question: string): Assessment {
  assessment.question = question;
  return refused(assessment, question);
}
