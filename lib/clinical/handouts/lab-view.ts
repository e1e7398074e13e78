// Laboratory results as the gates read them: the newest usable day of an analyte, its numbers in the canonical unit.
// Old results still warn; only fresh ones reassure. Thresholds of the gates are compared in canonical units at reporting precision.

import type { Analyte } from '../codes.ts';
import { daysBetween } from '../dates.ts';
import { compare, decimal } from '../decimal.ts';
import type { CaseFacts, IsoDate, LabFact } from '../facts.ts';
import { type ComparisonOperator, compareQuantity, parseValue, type Quantity } from '../quantity.ts';
import type { LabReading, Screening } from '../screening.ts';
import { allOf, anyOf, type Truth } from '../truth.ts';
import { dateText } from '../wording.ts';

export type LabValue = {
  quantity: Quantity;
  /** As shown to staff: "5.9 mmol/L on 12 Nov 2026". */
  text: string;
  on: IsoDate;
  ageDays: number;
};

/** `egfr` joins what the laboratory reported with what Legwork computed; `calcium-adjusted` likewise. */
export type LabView = {
  /** All usable values of the newest day; several when a test was repeated. Empty: none usable. */
  newest: (analyte: Analyte) => LabValue[];
  /** Any of the newest values: does it (could it) stand in this relation to the limit? Unknown without a value. */
  any: (analyte: Analyte, operator: ComparisonOperator, limit: string) => Truth;
  /** Like `any` for all of them, and only when collected within `days` of asOf: else unknown. */
  allFresh: (analyte: Analyte, operator: ComparisonOperator, limit: string, days: number) => Truth;
  /** Numbers that were reported but cannot be used (haemolysed, no date), of the newest usable day or later. */
  unusableSince: (analyte: Analyte) => LabValue[];
  /** "potassium 5.9 mmol/L on 12 Nov 2026", or "no usable potassium". */
  describe: (analyte: Analyte, name: string) => string;
  /** The latest usable value of any day that stands in this relation to the limit, for what is never outgrown. */
  ever: (analyte: Analyte, operator: ComparisonOperator, limit: string) => string | null;
  /**
   * What stands, or cannot be said not to stand, in this relation to the limit, in words for staff; `null`: nothing does. A result
   * that cannot be used (haemolysed, an eGFR in pregnancy) never reassures, and still warns: "not usable: repeat first".
   */
  warning: (analyte: Analyte, operator: ComparisonOperator, limit: string) => string | null;
};

/** Specimen notes that do not spoil a result. */
const HARMLESS_NOTES = new Set(['serum', 'plasma', 'whole-blood', 'venous', 'fasting', 'non-fasting', 'on-treatment']);

export function labView(facts: CaseFacts, screening: Screening): LabView {
  const values = new Map<string, LabValue[]>();
  const spoilt = new Map<string, LabValue[]>();
  const add = (analyte: string, value: LabValue, to = values): void => {
    to.set(analyte, [...(to.get(analyte) ?? []), value]);
  };
  screening.readings.forEach((reading, index) => {
    const fact = facts.labs[index];
    if (!fact || fact.status === 'entered-in-error') return;
    const value = reportedValue(reading, facts.asOf);
    if (value) add(reading.analyte, value, isUsable(reading, fact, facts.asOf) ? values : spoilt);
  });
  const { egfr, calciumAdjusted } = screening.derived;
  if (egfr) addDerived('egfr', String(egfr.value), 'mL/min/1.73 m2', egfr.on);
  if (calciumAdjusted) addDerived('calcium-adjusted', calciumAdjusted.value, 'mmol/L', calciumAdjusted.on);

  function addDerived(analyte: string, value: string, unit: string, on: IsoDate): void {
    const ageDays = daysBetween(on, facts.asOf);
    if (ageDays === null || ageDays < 0) return;
    const quantity: Quantity = { comparator: '=', value: decimal(value) };
    const isReported = values
      .get(analyte)
      ?.some(
        (one) => one.on === on && one.quantity.comparator === '=' && compare(one.quantity.value, quantity.value) === 0,
      );
    if (isReported) return;
    add(analyte, { quantity, text: `${value} ${unit} on ${dateText(on)}`, on, ageDays });
  }

  const newest = (analyte: Analyte): LabValue[] => {
    const all = values.get(analyte) ?? [];
    const day = all
      .map((value) => value.on)
      .sort()
      .at(-1);
    return all.filter((value) => value.on === day);
  };
  const unusableSince = (analyte: Analyte): LabValue[] => {
    const day = newest(analyte)[0]?.on ?? '';
    return (spoilt.get(analyte) ?? []).filter((value) => value.on >= day);
  };
  const compared = (list: LabValue[], operator: ComparisonOperator, limit: string): Truth[] =>
    list.map((value) => compareQuantity(value.quantity, operator, decimal(limit)));
  return {
    newest,
    any: (analyte, operator, limit) => {
      const list = newest(analyte);
      return list.length === 0 ? 'unknown' : anyOf(compared(list, operator, limit));
    },
    allFresh: (analyte, operator, limit, days) => {
      const list = newest(analyte);
      if (list.length === 0 || list.some((value) => value.ageDays > days)) return 'unknown';
      return allOf(compared(list, operator, limit));
    },
    unusableSince,
    ever: (analyte, operator, limit) =>
      (values.get(analyte) ?? [])
        .filter((value) => compareQuantity(value.quantity, operator, decimal(limit)) === 'met')
        .sort((a, b) => (a.on < b.on ? 1 : -1))[0]?.text ?? null,
    warning: (analyte, operator, limit) => {
      const isNear = (value: LabValue): boolean =>
        compareQuantity(value.quantity, operator, decimal(limit)) !== 'not-met';
      const spoiltText = unusableSince(analyte)
        .filter(isNear)
        .map((value) => `${value.text}, not usable: repeat first`);
      const words = [
        ...newest(analyte)
          .filter(isNear)
          .map((value) => value.text),
        ...spoiltText,
      ];
      return words.length === 0 ? null : words.join(', ');
    },
    describe: (analyte, name) => {
      const texts = newest(analyte).map((value) => value.text);
      return texts.length === 0 ? `no usable ${name}` : `${name} ${texts.join(', ')}`;
    },
  };
}

/** Sorts after every date: a result without one may be the newest. */
const UNDATED = 'undated';

/** `null` without a number. */
function reportedValue(reading: LabReading, asOf: IsoDate): LabValue | null {
  const quantity = leadingQuantity(reading.canonical ?? reading.reported);
  if (quantity === null) return null;
  const on = reading.collectedOn ?? UNDATED;
  const ageDays = reading.collectedOn === null ? null : daysBetween(reading.collectedOn, asOf);
  const text =
    reading.collectedOn === null ? `${reading.reported} without a date` : `${reading.reported} on ${dateText(on)}`;
  return { quantity, text, on, ageDays: ageDays ?? 0 };
}

/**
 * Read, dated, not questioned (potassium 45), not after asOf; or unknown by its age alone: potassium reads unknown after 30 days by
 * the rules, and the gates count it to 90.
 */
function isUsable(reading: LabReading, fact: LabFact, asOf: IsoDate): boolean {
  if (reading.question !== null || reading.collectedOn === null || reading.collectedOn > asOf) return false;
  if (reading.interpretation !== 'unknown') return true;
  return reading.isStale && fact.specimen.every((note) => HARMLESS_NOTES.has(note));
}

/** The number in front of the unit. */
function leadingQuantity(text: string): Quantity | null {
  const match = /^\s*((?:<=|>=|[<>≤≥])?\s*[0-9][0-9.,]*)/.exec(text);
  const parsed = parseValue(match?.[1] ?? '');
  return parsed.kind === 'quantity' ? parsed.quantity : null;
}
