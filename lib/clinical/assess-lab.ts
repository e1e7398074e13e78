// One laboratory result, from text to interpretation: unit, value, plausibility, date, interval, fitness, age. Each failure is unknown with its reason.

import { type Assessment, unread } from './assessment.ts';
import { type BandChoice, chooseBands } from './choose-bands.ts';
import { ANALYTE_INDEX, type CompiledAnalyte, type CompiledUnit } from './compile-analyte.ts';
import type { EvaluationContext } from './context.ts';
import { dayNumberOf } from './dates.ts';
import type { LabFact } from './facts.ts';
import { fitness } from './fitness.ts';
import { criticalTruths, edgesFor, interpret, liesElsewhere } from './interpret.ts';
import type { AnalyteDefinition, Bands } from './knowledge.ts';
import { questionValue, refuseUnit } from './plausibility.ts';
import { parseValue, type Quantity } from './quantity.ts';
import { type LaboratoryInterval, readReferenceRange } from './reference-range.ts';
import type { InterpretationCode } from './screening.ts';
import { readSpecimen, type SpecimenReading } from './specimen.ts';
import { normaliseUnit } from './units.ts';

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
export function assessLab(lab: LabFact, path: string, context: EvaluationContext): Assessment {
  const analyte = context.program.analytes[ANALYTE_INDEX.get(lab.analyte) ?? -1];
  if (!analyte) throw new RangeError(`no analyte ${lab.analyte}`);
  const age = lab.collectedOn === null ? Number.NaN : context.today - dayNumberOf(lab.collectedOn);
  const assessment = unread(analyte, lab, path, lab.collectedOn, Number.isNaN(age) ? null : age);
  assessment.isSuperseded = lab.status === 'entered-in-error';
  if (lab.status === 'entered-in-error') return unknown(assessment, 'entered in error');
  const unit = analyte.units[placeOfUnit(lab.unit, analyte)];
  if (!unit) return withoutUnit(assessment, lab, analyte, context);
  const parsed = parseValue(lab.value);
  if (parsed.kind === 'ambiguous') return questioned(assessment, parsed.reason);
  if (parsed.kind === 'text') return notedInValue(assessment, lab, unit, parsed.reason, analyte, context);
  if (parsed.note) assessment.problems.push(parsed.note);
  const { quantity } = parsed;
  assessment.understood = { quantity, unit: unit.unit };
  const specimen = readSpecimen(lab.specimen, context.knowledge.specimenNotes);
  const question = questionValue(quantity.value, lab.value, unit, analyte, specimen.codes);
  if (question) {
    if (!specimen.codes.includes(CONFIRMED)) return questioned(assessment, question.text);
    // Confirmed as the laboratory sent it: still not believed, but a critical number asks for the repeat.
    const reason = 'confirmed as sent, but outside what is expected in life: repeat it';
    if (question.kind === 'implausible') return keptUnfit(assessment, quantity, unit, reason, context);
  }
  if (lab.collectedOn === null || Number.isNaN(age)) {
    return keptUnfit(assessment, quantity, unit, 'no collection date: its age is not known', context);
  }
  if (age < 0) {
    const reason = `collected on ${lab.collectedOn}, after ${context.facts.asOf}`;
    return keptUnfit(assessment, quantity, unit, reason, context);
  }
  assessment.measured = { quantity, unit: unit.unit, collectedOn: lab.collectedOn, ageDays: age };
  readAgainstInterval(assessment, lab, quantity, unit, context);
  for (const note of specimen.unrecognised)
    assessment.problems.push(`specimen note "${note}" is not recognised: say whether the result can be used`);
  return judgeFitness(assessment, specimen, analyte, context);
}

/** "6.9 haemolysed": never read as a number, but a critical one asks for the repeat. */
function notedInValue(
  assessment: Assessment,
  lab: LabFact,
  unit: CompiledUnit,
  reason: string,
  analyte: CompiledAnalyte,
  context: EvaluationContext,
): Assessment {
  const number = NUMBER_WITH_NOTE.exec(lab.value.trim())?.[1] ?? '';
  const parsed = parseValue(number);
  if (parsed.kind !== 'quantity' || questionValue(parsed.quantity.value, number, unit, analyte))
    return refused(assessment, reason);
  return keptUnfit(assessment, parsed.quantity, unit, `${reason}: enter the note beside the value`, context);
}

/** Not believed, but its number may be critical: kept, as of today when its day is not known, so that the repeat is asked for. */
function keptUnfit(
  assessment: Assessment,
  quantity: Quantity,
  { unit }: CompiledUnit,
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
function withoutUnit(
  assessment: Assessment,
  { unit, value }: LabFact,
  analyte: CompiledAnalyte,
  context: EvaluationContext,
): Assessment {
  const { definition, units } = analyte;
  const given = unit?.trim() ?? '';
  const refusal = unit === null ? null : refuseUnit(unit, definition);
  if (refusal) return refusal.isQuestion ? questioned(assessment, refusal.text) : refused(assessment, refusal.text);
  const accepted = definition.units.map((candidate) => candidate.unit).join(', ');
  if (given !== '') return refused(assessment, `unit ${given} is not accepted for ${definition.id}: use ${accepted}`);
  const reason = `no unit: give one of ${accepted}`;
  const parsed = parseValue(value);
  const [canonical] = units;
  if (parsed.kind !== 'quantity' || !canonical) return refused(assessment, reason);
  const { quantity } = parsed;
  const readings = units.map((candidate) =>
    questionValue(quantity.value, value, candidate, analyte) === null ? criticalTruths(quantity, candidate) : null,
  );
  const isCritical = (side: 'low' | 'high') => readings.every((truths) => truths?.[side] === 'met');
  if (!isCritical('low') && !isCritical('high')) return refused(assessment, reason);
  return keptUnfit(assessment, quantity, canonical, reason, context);
}

function readAgainstInterval(
  assessment: Assessment,
  lab: LabFact,
  quantity: Quantity,
  compiled: CompiledUnit,
  context: EvaluationContext,
): void {
  const { definition, problems } = assessment;
  const { unit } = compiled;
  const { interval, problem } = readReferenceRange(lab.referenceRange, unit, definition.units);
  if (problem) problems.push(problem);
  const critical = criticalTruths(quantity, compiled);
  const choice = chooseBands(definition, context);
  const isElsewhere = interval !== null && liesOutsideAll(interval, choice, compiled, definition);
  if (isElsewhere) problems.push(ELSEWHERE);
  const used = isElsewhere ? null : interval;
  const edges = choice.kind === 'refused' ? null : edgesFor(choice.bands, used, compiled, definition);
  if (edges) {
    assessment.edges = edges;
    const read = interpret(quantity, edges, critical, assessment);
    assessment.interpretation = read.interpretation;
    assessment.reason = read.reason;
    const agreeing = AGREEING[read.interpretation];
    const agrees = (bands: Bands) => {
      const own = edgesFor(bands, used, compiled, definition);
      return own === null || agreeing?.includes(interpret(quantity, own, critical, assessment).interpretation);
    };
    if (agreeing && choice.kind === 'bands' && !choice.possible.every(agrees))
      unknown(
        assessment,
        `${read.interpretation} by the laboratory\u2019s own interval, but not for every adult: birth date and sex decide`,
      );
  } else if (critical.low === 'met' || critical.high === 'met') {
    assessment.interpretation = critical.low === 'met' ? 'critical-low' : 'critical-high';
  } else {
    assessment.reason = isElsewhere
      ? ELSEWHERE
      : (choice.reason ?? 'no interval to read it by: the laboratory sent none');
  }
}

/** Of the bands that apply, or of a person whose age or sex is not known, of all that may. */
function liesOutsideAll(
  interval: LaboratoryInterval,
  choice: BandChoice,
  unit: CompiledUnit,
  definition: AnalyteDefinition,
): boolean {
  if (choice.kind === 'refused') return false;
  const applying = choice.bands ? [choice.bands] : choice.possible;
  const usual = applying.flatMap((bands) => edgesFor(bands, null, unit, definition) ?? []);
  return usual.length > 0 && usual.every((edges) => liesElsewhere(interval, edges));
}

function judgeFitness(
  assessment: Assessment,
  specimen: SpecimenReading,
  analyte: CompiledAnalyte,
  context: EvaluationContext,
): Assessment {
  const { definition, measured, interpretation } = assessment;
  const verdict = fitness(analyte, interpretation, specimen, measured?.collectedOn ?? null, context);
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

/** -1 for a unit that is not accepted, and where none was given and one is needed. */
function placeOfUnit(text: string | null, { definition, spellings }: CompiledAnalyte): number {
  const spelled = text === null ? undefined : spellings.get(text);
  if (spelled !== undefined) return spelled;
  if (text === null || text.trim() === '') return definition.isUnitless ? 0 : -1;
  return spellings.get(normaliseUnit(text)) ?? -1;
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
