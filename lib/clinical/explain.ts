// The facts behind a finding, in sentences and in rows.

import type { Assessment } from './assessment.ts';
import type { EvaluationContext } from './context.ts';
import { readingOf } from './read-lab-words.ts';
import type { FindingFact } from './screening.ts';
import type { UsedFact } from './trace.ts';
import { trendOf } from './trend.ts';
import { dateText, labelOf, labSentence, sentenceCase, symptomSentence, valueText } from './wording.ts';

/** One sentence a fact, in the order given, without repeats. */
export function becauseLines(used: readonly UsedFact[], context: EvaluationContext): string[] {
  return unique(used.flatMap((fact) => sentence(fact, context)));
}

function sentence(fact: UsedFact, context: EvaluationContext): string[] {
  const { knowledge } = context;
  switch (fact.kind) {
    case 'symptom':
      return [symptomSentence(fact.code, fact.entry.fact, context)];
    case 'symptom-absent':
      return [`${labelOf(fact.code, knowledge)}: absent`];
    case 'history':
      return [
        `${labelOf(fact.code, knowledge)}${fact.startedOn === null ? '' : ` since ${dateText(fact.startedOn)}`}: recorded`,
      ];
    case 'lab':
      return [
        labSentence(
          readingOf(fact.assessment, context.behaviour),
          fact.assessment.definition.name,
          fact.against,
          context.behaviour,
        ),
        ...trendSentence(fact.assessment, context),
      ];
    case 'measurement':
      return [
        `${labelOf(fact.fact.code, knowledge)} ${fact.fact.value} ${fact.fact.unit} on ${dateText(fact.fact.takenOn)}: ${fact.against}`,
      ];
    case 'egfr':
      return [`eGFR ${fact.value} mL/min/1.73 m2 on ${dateText(fact.on)}`];
    case 'age':
      return [`Age ${fact.years}`];
    case 'pregnant':
      return ['Pregnant'];
    case 'wells':
      return [scoreSentence('Wells score', fact.score)];
    case 'score':
      return [scoreSentence(fact.title, fact.score)];
    case 'flag':
      return [`${labelOf(`red-flag:${fact.code}`, knowledge)} is flagged`];
  }
}

function trendSentence(assessment: Assessment, { labs, behaviour }: EvaluationContext): string[] {
  const trend = behaviour.reportsTrend ? trendOf(assessment, labs) : null;
  if (!trend) return [];
  const words = { up: 'has risen', down: 'has fallen', steady: 'has not changed' }[trend.direction];
  return [
    `${sentenceCase(assessment.definition.name)} ${words} since ${dateText(trend.on)}, when it was ${trend.from}`,
  ];
}

function scoreSentence(title: string, { min, max }: { min: number; max: number }): string {
  return min === max ? `${title} ${min}` : `${title} between ${min} and ${max}: some items are not known`;
}

/** Rows for a table of facts, in the order given, without repeats. */
export function factRows(used: readonly UsedFact[], context: EvaluationContext): FindingFact[] {
  const rows = used.flatMap((fact) => row(fact, context));
  const seen = new Set<string>();
  return rows.filter((item) => {
    const key = `${item.label}|${item.value}|${item.path ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function row(fact: UsedFact, context: EvaluationContext): FindingFact[] {
  const { knowledge } = context;
  const blank = { reading: null, range: null, on: null, path: null };
  switch (fact.kind) {
    case 'symptom': {
      const [, ...details] = symptomSentence(fact.code, fact.entry.fact, context).split(': ');
      return [
        {
          ...blank,
          label: labelOf(fact.code, knowledge),
          value: details.join(': '),
          path: `symptoms[${fact.entry.index}]`,
        },
      ];
    }
    case 'history':
      return [
        { ...blank, label: labelOf(fact.code, knowledge), value: 'recorded', on: fact.startedOn, path: fact.path },
      ];
    case 'lab': {
      const { definition, path } = fact.assessment;
      const reading = readingOf(fact.assessment, context.behaviour);
      const label = knowledge.labels[definition.id] ?? definition.name;
      const words =
        fact.against ??
        (reading.interpretation === 'unknown' ? reading.reason : reading.interpretation.replace('-', ' '));
      return [
        { label, value: valueText(reading), reading: words, range: reading.range, on: reading.collectedOn, path },
      ];
    }
    case 'measurement':
      return [
        {
          ...blank,
          label: labelOf(fact.fact.code, knowledge),
          value: `${fact.fact.value} ${fact.fact.unit}`,
          reading: fact.against,
          on: fact.fact.takenOn,
          path: fact.path,
        },
      ];
    case 'egfr':
      return [{ ...blank, label: 'eGFR', value: `${fact.value} mL/min/1.73 m2`, on: fact.on, path: 'derived.egfr' }];
    case 'age':
      return [{ ...blank, label: 'Age', value: `${fact.years}`, path: 'patient.birthDate' }];
    case 'pregnant':
      return [{ ...blank, label: 'Pregnant', value: 'yes', path: 'patient.pregnant' }];
    case 'wells':
      return [{ ...blank, label: 'Wells score', value: scoreText(fact.score) }];
    case 'score':
      return [{ ...blank, label: fact.title, value: scoreText(fact.score) }];
    case 'symptom-absent':
    case 'flag':
      return [];
  }
}

function scoreText({ min, max }: { min: number; max: number }): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
