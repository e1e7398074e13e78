// What could not be understood, each with the place in the input: shown, never swallowed.

import type { EvaluationContext } from './context.ts';
import { readMeasurement } from './read-measurement.ts';
import type { Screening } from './screening.ts';

export function factProblems(context: EvaluationContext): Screening['problems'] {
  const { facts, labs } = context;
  const problems: Screening['problems'] = [];
  const add = (fact: string, problem: string) => problems.push({ fact, problem });
  for (const assessment of labs.assessments) for (const problem of assessment.problems) add(assessment.path, problem);
  const { birthDate } = facts.patient;
  if (birthDate !== null && context.ageYears === null)
    add('patient.birthDate', `birth date ${birthDate} is after ${facts.asOf}`);
  if (context.ageYears !== null && context.ageYears > 120)
    add('patient.birthDate', `age ${context.ageYears}: please check the birth date`);
  if (facts.patient.pregnant === true && facts.patient.sex === 'male')
    add('patient.pregnant', 'recorded as pregnant and as male: please check');
  const absentAt = new Map<string, string>();
  facts.symptoms.forEach((symptom, index) => {
    if (symptom.status === 'absent') absentAt.set(`${symptom.code} ${symptom.side ?? ''}`, `symptoms[${index}]`);
  });
  facts.symptoms.forEach((symptom, index) => {
    const other = symptom.status === 'present' ? absentAt.get(`${symptom.code} ${symptom.side ?? ''}`) : undefined;
    if (other) add(`symptoms[${index}]`, `${symptom.code} is both present and absent (${other}): taken as present`);
  });
  facts.measurements.forEach((measurement, index) => {
    const reading = readMeasurement(measurement, facts.asOf, context.knowledge);
    if (reading.kind === 'problem') add(`measurements[${index}]`, reading.problem);
  });
  return problems;
}
