// Sentences of plain clinical English out of codes, values and dates.

import type { EvaluationContext } from './context.ts';
import { ageInYears } from './dates.ts';
import type { EngineBehaviour } from './engine-versions.ts';
import type { IsoDate, SymptomFact } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import type { InterpretationCode, LabReading } from './screening.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const INTERPRETATION_WORDS: Record<InterpretationCode, string> = {
  below: 'below',
  borderline: 'borderline for',
  within: 'within',
  above: 'above',
  'critical-low': 'critically low for',
  'critical-high': 'critically high for',
  unknown: 'cannot be read against',
};

/** "10 Nov 2026"; text that is not a date comes back as it is. */
export function dateText(date: IsoDate): string {
  if (ageInYears(date, date) === null) return date;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

export function labelOf(code: string, knowledge: Pick<Knowledge, 'labels'>): string {
  return knowledge.labels[code] ?? sentenceCase(code.replaceAll('-', ' '));
}

/** For the middle of a sentence: lower case, unless it begins with an abbreviation (eGFR, HbA1c, INR). */
export function inSentence(code: string, knowledge: Pick<Knowledge, 'labels'>): string {
  const label = labelOf(code, knowledge);
  return /^[A-Z][a-z]*[A-Z0-9]/.test(label) ? label : lowerFirst(label);
}

/** "Without \u201cAnkle reflex absent\u201d these facts would make it possible". */
export function withoutText(codes: readonly string[], result: string, context: EvaluationContext): string {
  return `Without ${listText(codes.map((code) => factName(code, context)))} these facts would ${result}`;
}

/** As it is shown, in quotation marks: "eats little" and "ankle reflex absent" do not stand in a sentence by themselves. */
export function factName(code: string, { knowledge, behaviour }: EvaluationContext): string {
  return behaviour.isReviewed ? `\u201c${labelOf(code, knowledge)}\u201d` : inSentence(code, knowledge);
}

/** Unless it begins with capitals: "INR is high" stays. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1.4 mg/dL (0.58 mmol/L)". */
export function valueText(reading: LabReading): string {
  return reading.canonical === null ? reading.reported : `${reading.reported} (${reading.canonical})`;
}

/** What stands behind a number: nothing where it is a ratio. */
export function unitText(unit: string, { isReviewed }: EngineBehaviour): string {
  return isReviewed && unit === 'ratio' ? '' : ` ${unit}`;
}

/** "Magnesium 0.58 mmol/L on 10 Nov 2026: below 0.70-1.00 mmol/L (laboratory's own interval)". */
export function labSentence(
  reading: LabReading,
  name: string,
  against: string | null,
  { isReviewed }: EngineBehaviour,
): string {
  const on = reading.collectedOn === null ? '' : ` on ${dateText(reading.collectedOn)}`;
  const value = valueText(reading);
  // "INR 9.0", neither "INR 9.0 INR" nor "INR 9.0 ratio".
  const unit = isReviewed ? [name, 'ratio'].find((word) => value.endsWith(` ${word}`)) : undefined;
  const said = unit === undefined ? value : value.slice(0, -unit.length - 1);
  const head = `${sentenceCase(name)} ${said}${on}`;
  if (against !== null) return `${head}: ${against}`;
  if (reading.interpretation === 'unknown') return `${head}: cannot be read (${reading.reason ?? 'no reason given'})`;
  const words = INTERPRETATION_WORDS[reading.interpretation];
  if (reading.range === null) return `${head}: ${words.replace(/ for$/, '')}`;
  const whose = reading.rangeSource === 'laboratory' ? 'the laboratory\u2019s own' : 'Legwork default';
  const [, onlyLimit] = /^(?:at least|at most|below) (.+)$/.exec(reading.range) ?? [];
  if (onlyLimit && (words === 'below' || words === 'above')) return `${head}: ${words} ${onlyLimit} (${whose})`;
  return `${head}: ${words} the interval ${reading.range} (${whose})`;
}

/** "Tingling: present, both sides, severity 4 of 10, for 60 days, at night". */
export function symptomSentence(code: string, fact: SymptomFact, context: EvaluationContext): string {
  const details = [
    fact.side === null ? null : fact.side === 'both' ? 'both sides' : `${fact.side} side`,
    fact.severity === null ? null : `severity ${fact.severity} of 10`,
    fact.durationDays === null ? null : durationText(fact.durationDays),
    fact.nocturnal === true && code !== 'nocturnal-cramp' ? 'at night' : null,
    fact.exertional === true ? 'on exertion' : null,
  ].filter((part) => part !== null);
  return [`${labelOf(code, context.knowledge)}: present`, ...details].join(', ');
}

function durationText(days: number): string {
  if (days === 0) return 'since today';
  return days === 1 ? 'for 1 day' : `for ${days} days`;
}

/** "A, B and C". */
export function listText(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1) ?? ''}`;
}

/** What is asked of a symptom that is present: the second part of a missing "leg-pain.side". */
export const DETAIL_WORDS: ReadonlyMap<string, string> = new Map([
  ['side', 'which side'],
  ['durationDays', 'for how long'],
  ['severity', 'how severe, 0 to 10'],
  ['worsening', 'getting worse'],
]);

/** A missing fact in words: "leg pain (for how long)", "serum magnesium". */
export function missingText(missing: string, knowledge: Knowledge): string {
  const [code = missing, detail] = missing.split('.');
  const label = inSentence(code, knowledge);
  return detail === undefined ? label : `${label} (${DETAIL_WORDS.get(detail) ?? detail})`;
}
