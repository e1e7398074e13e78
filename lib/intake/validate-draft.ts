// What stands in the way of signing, by field. Strict where the draft is tolerant: impossible values and unknown units
// are refused, questions want an answer. What is unknown (haemolysed, no unit, no date) may be signed: it stays unknown.

import { daysBetween, isIsoDate } from '#lib/clinical/dates.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { Knowledge, UnitDefinition } from '#lib/clinical/knowledge.ts';
import { refuseUnit } from '#lib/clinical/plausibility.ts';
import { parseValue } from '#lib/clinical/quantity.ts';
import type { LabReading } from '#lib/clinical/screening.ts';
import { findUnit } from '#lib/clinical/units.ts';
import { type DraftContent, type DraftLab, parseDurationDays, parseSeverity } from './draft-content.ts';
import { measurementProblem } from './measurement-problem.ts';

/** Messages by path into the draft: "labs.0.unit"; the empty path is the draft as a whole. */
export type DraftProblems = Record<string, string[]>;

export type DraftValidation = {
  content: DraftContent;
  birthDate: IsoDate | null;
  /** Today in the clinic's time zone. */
  today: IsoDate;
  /** How the row of the draft reads; `null` for one that is not screened. */
  readingOf: (rowId: string) => LabReading | null;
  knowledge: Knowledge;
};

type Report = (path: string, message: string) => void;

/** Empty when the draft can be signed. Pure: the same in the browser and at signing. */
export function validateDraft(validation: DraftValidation): DraftProblems {
  const problems: DraftProblems = {};
  const report: Report = (path, message) => {
    problems[path] = [...(problems[path] ?? []), message];
  };
  const { content } = validation;
  if (isBlank(content)) report('', 'Nothing is recorded yet: ask about a symptom or enter a result.');
  checkDate('occurredOn', content.occurredOn, 'The day of the visit', validation, report);
  checkSymptoms(content, validation, report);
  checkTwice(content.circumstances, 'circumstances', ({ code }) => code, report);
  content.measurements.forEach((row, index) => {
    const path = `measurements.${index}`;
    const problem = measurementProblem(row, validation.knowledge);
    if (problem !== null) report(`${path}.${problem.field}`, problem.message);
    if (row.value.trim() !== '')
      checkDate(`${path}.takenOn`, row.takenOn, 'The day it was measured', validation, report);
  });
  content.labs.forEach((lab, index) => {
    if (!isEmptyLab(lab)) checkLab(lab, `labs.${index}`, validation, report);
  });
  checkTwice(content.labs, 'labs', labIdentity, report);
  return problems;
}

/** A row that was added and never filled in: left out at signing. */
export function isEmptyLab(lab: DraftLab): boolean {
  return lab.value.trim() === '' && lab.specimen.length === 0;
}

function isBlank(content: DraftContent): boolean {
  const { symptoms, circumstances, measurements, labs, patientWords } = content;
  const isMeasured = measurements.some((row) => row.value.trim() !== '') || labs.some((lab) => lab.value.trim() !== '');
  return symptoms.length === 0 && circumstances.length === 0 && !isMeasured && patientWords.trim() === '';
}

function checkSymptoms({ symptoms }: DraftContent, { birthDate, today }: DraftValidation, report: Report): void {
  const ageDays = birthDate === null ? null : daysBetween(birthDate, today);
  symptoms.forEach((symptom, index) => {
    const path = `symptoms.${index}`;
    if (hasText(symptom.severity) && parseSeverity(symptom.severity) === null) {
      report(`${path}.severity`, 'Give a whole number from 0 (none) to 10 (worst).');
    }
    const days = parseDurationDays(symptom.durationDays);
    if (hasText(symptom.durationDays) && days === null) report(`${path}.durationDays`, 'Give the time in whole days.');
    if (days !== null && ageDays !== null && days > ageDays)
      report(`${path}.durationDays`, 'This is before the patient was born.');
    const isContradicted = symptoms.some(
      (other) => other.code === symptom.code && other.status !== symptom.status && other.side === symptom.side,
    );
    if (isContradicted) report(`${path}.status`, 'Recorded as present and as absent: keep one.');
  });
  checkTwice(symptoms, 'symptoms', ({ code, side, status }) => `${code} ${side ?? ''} ${status}`, report);
}

function checkLab(lab: DraftLab, path: string, validation: DraftValidation, report: Report): void {
  const definition = validation.knowledge.analytes.find((item) => item.id === lab.analyte);
  if (definition === undefined) {
    report(`${path}.analyte`, 'Choose the test, or empty the row.');
    return;
  }
  if (lab.value.trim() === '') {
    report(`${path}.value`, 'Enter the value as the laboratory sent it, or empty the row.');
    return;
  }
  if (hasText(lab.unit) && findUnit(definition.units, lab.unit) === null) {
    const accepted = definition.units.map(({ unit }) => unit).join(', ');
    const why =
      refuseUnit(lab.unit, definition)?.text ?? `Unit ${lab.unit.trim()} is not accepted for ${definition.name}.`;
    report(`${path}.unit`, `${why.replace(/[^.?]$/, '$&.')} Use one of: ${accepted}.`);
  }
  if (hasText(lab.collectedOn))
    checkDate(`${path}.collectedOn`, lab.collectedOn, 'The day of collection', validation, report);
  checkLabValue(lab, path, validation, report);
}

function checkLabValue(lab: DraftLab, path: string, validation: DraftValidation, report: Report): void {
  if (parseValue(lab.value).kind === 'text' && /^\s*[<>=≤≥~+-]*\s*[\d.,]/.test(lab.value)) {
    report(`${path}.value`, 'This is not a number that a laboratory can report. Check it.');
    return;
  }
  const question = validation.readingOf(lab.rowId)?.question ?? null;
  // What a unit asks stands beside the unit: it is answered by another unit or test, never by confirming the value.
  if (question === null || (hasText(lab.unit) && findUnit(unitsOf(lab, validation), lab.unit) === null)) return;
  // One that asks can be answered "as typed"; one that does not leaves nothing to confirm (ambiguous, not of this life).
  const canBeConfirmed = question.trimEnd().endsWith('?');
  if (!canBeConfirmed) report(`${path}.value`, question);
  else if (!lab.confirmedAsTyped)
    report(`${path}.value`, `${question} Change it, or confirm that it is as the laboratory sent it.`);
}

function unitsOf(lab: DraftLab, { knowledge }: DraftValidation): readonly UnitDefinition[] {
  return knowledge.analytes.find((item) => item.id === lab.analyte)?.units ?? [];
}

function checkDate(
  path: string,
  text: string,
  what: string,
  { today, birthDate }: DraftValidation,
  report: Report,
): void {
  const date = text.trim();
  if (!isIsoDate(date)) {
    report(path, `${what} is not a whole date yet.`);
    return;
  }
  if (date > today) report(path, `${what} is in the future.`);
  if (birthDate !== null && date < birthDate) report(path, `${what} is before the patient was born.`);
}

function checkTwice<T>(rows: readonly T[], path: string, identity: (row: T) => string | null, report: Report): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const name = identity(row);
    if (name === null) return;
    if (seen.has(name)) report(`${path}.${index}`, 'This is recorded twice: remove one.');
    seen.add(name);
  });
}

function labIdentity(lab: DraftLab): string | null {
  if (lab.analyte === null || lab.value.trim() === '') return null;
  return JSON.stringify([lab.analyte, lab.value.trim(), lab.unit?.trim() ?? '', lab.collectedOn?.trim() ?? '']);
}

function hasText(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}
