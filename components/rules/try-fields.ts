// The questions of the form that tries a rule: what the rule reads, in its own order, then what decides how that is read.

import { factLabel } from '#components/case/fact-label.ts';
import { symptomTerm } from '#components/record/symptom-terms.ts';
import {
  type Analyte,
  CIRCUMSTANCES,
  type CircumstanceCode,
  CONDITIONS,
  type ConditionCode,
  DIETS,
  EXAMINATION_FINDINGS,
  MEDICINES,
  type MeasurementCode,
  type MedicineCode,
  RESTRICTIONS,
  type Restriction,
} from '#lib/clinical/codes.ts';
import type { AnalyteDefinition, Knowledge, Rule } from '#lib/clinical/knowledge.ts';
import { type RuleReads, readsBehindRule, readsOfRule, type SymptomRead } from '#lib/clinical/rule-reads.ts';

export type SymptomField = SymptomRead & { label: string };
export type CodeField<Code> = { code: Code; label: string };
export type LabField = {
  /** `creatinine`, or `creatinine earlier` for the result before the latest. */
  key: string;
  analyte: Analyte;
  label: string;
  definition: AnalyteDefinition;
  isEarlier: boolean;
};
export type MeasurementField = { code: MeasurementCode; label: string; units: string[] };

export type TryFields = {
  symptoms: SymptomField[];
  examination: SymptomField[];
  labs: LabField[];
  measurements: MeasurementField[];
  conditions: CodeField<ConditionCode>[];
  medicines: CodeField<MedicineCode>[];
  circumstances: CodeField<CircumstanceCode>[];
  restrictions: CodeField<Restriction>[];
  hasDiet: boolean;
};

/** `own`: what the rule names. `behind`: what only the flags it reads, or the reading of a result, look at. */
export function tryFields(rule: Rule, knowledge: Knowledge): { own: TryFields; behind: TryFields } {
  const own = fieldsOf(readsOfRule(rule, knowledge), knowledge);
  const all = fieldsOf(readsBehindRule(rule, knowledge), knowledge);
  const without = <Field extends { code: string }>(fields: Field[], known: readonly { code: string }[]) =>
    fields.filter(({ code }) => known.every((field) => field.code !== code));
  return {
    // A detail that only a flag behind the rule looks at is asked with the rule's own symptom.
    own: {
      ...own,
      symptoms: all.symptoms.filter(({ code }) => own.symptoms.some((field) => field.code === code)),
      examination: all.examination.filter(({ code }) => own.examination.some((field) => field.code === code)),
    },
    behind: {
      symptoms: without(all.symptoms, own.symptoms),
      examination: without(all.examination, own.examination),
      labs: all.labs.filter(({ key }) => own.labs.every((field) => field.key !== key)),
      measurements: without(all.measurements, own.measurements),
      conditions: without(all.conditions, own.conditions),
      medicines: without(all.medicines, own.medicines),
      circumstances: without(all.circumstances, own.circumstances),
      restrictions: without(all.restrictions, own.restrictions),
      hasDiet: all.hasDiet && !own.hasDiet,
    },
  };
}

export function bothFields({ own, behind }: { own: TryFields; behind: TryFields }): TryFields {
  return {
    symptoms: [...own.symptoms, ...behind.symptoms],
    examination: [...own.examination, ...behind.examination],
    labs: [...own.labs, ...behind.labs],
    measurements: [...own.measurements, ...behind.measurements],
    conditions: [...own.conditions, ...behind.conditions],
    medicines: [...own.medicines, ...behind.medicines],
    circumstances: [...own.circumstances, ...behind.circumstances],
    restrictions: [...own.restrictions, ...behind.restrictions],
    hasDiet: own.hasDiet || behind.hasDiet,
  };
}

export function countFields(fields: TryFields): number {
  const { hasDiet, ...lists } = fields;
  return Object.values(lists).reduce((sum, list) => sum + list.length, hasDiet ? 1 : 0);
}

/** Without the details that the symptom itself cannot have: chest pain has no side. */
export function askable(read: SymptomRead): SymptomRead {
  const { hasSide, hasDuration } = symptomTerm(read.code);
  return { ...read, side: read.side && hasSide, days: read.days && hasDuration };
}

const EXAMINED: ReadonlySet<string> = new Set(EXAMINATION_FINDINGS);

function fieldsOf(reads: RuleReads, knowledge: Knowledge): TryFields {
  const symptoms = reads.symptoms.map((read) => ({ ...askable(read), label: factLabel(read.code) }));
  const listed = <Code extends string>(codes: readonly Code[]): CodeField<Code>[] => {
    const wanted: readonly string[] = reads.history;
    return codes
      .filter((code) => wanted.includes(code))
      .sort((one, other) => wanted.indexOf(one) - wanted.indexOf(other))
      .map((code) => ({ code, label: factLabel(code) }));
  };
  return {
    symptoms: symptoms.filter(({ code }) => !EXAMINED.has(code)),
    examination: symptoms.filter(({ code }) => EXAMINED.has(code)),
    labs: reads.analytes.flatMap((analyte) => labFields(analyte, reads, knowledge)),
    measurements: reads.measurements.map((code) => ({
      code,
      label: factLabel(code),
      units: knowledge.measurements.find((entry) => entry.code === code)?.units.map(({ unit }) => unit) ?? [],
    })),
    conditions: listed(CONDITIONS),
    medicines: listed(MEDICINES),
    circumstances: listed(CIRCUMSTANCES),
    restrictions: listed(RESTRICTIONS),
    hasDiet: listed(DIETS).length > 0,
  };
}

function labFields(analyte: Analyte, reads: RuleReads, knowledge: Knowledge): LabField[] {
  const definition = knowledge.analytes.find(({ id }) => id === analyte);
  if (!definition) return [];
  const label = factLabel(analyte);
  const latest: LabField = { key: analyte, analyte, label, definition, isEarlier: false };
  if (!reads.repeatedAnalytes.includes(analyte)) return [latest];
  return [latest, { ...latest, key: earlierKey(analyte), label: `${label}, the result before`, isEarlier: true }];
}

export function earlierKey(analyte: Analyte): string {
  return `${analyte} earlier`;
}
