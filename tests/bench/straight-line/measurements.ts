// What the clinic measured: the latest readable value that is not stale, for the refeeding criteria.

import type { CaseFacts, MeasurementFact } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { dayNumber } from './dates.ts';
import { not, type Truth, UNKNOWN } from './truth.ts';
import { isAtMost, isBelow, parseValue, read } from './values.ts';

type Latest = { code: MeasurementFact['code']; ageDays: number; comparator: number; value: number; text: string };

export const BMI: Latest = { code: 'bmi', ageDays: -1, comparator: 0, value: 0, text: '' };
export const WEIGHT_LOSS: Latest = { code: 'weight-loss-percent', ageDays: -1, comparator: 0, value: 0, text: '' };
export const LITTLE_INTAKE: Latest = { code: 'days-little-intake', ageDays: -1, comparator: 0, value: 0, text: '' };
const READ = [BMI, WEIGHT_LOSS, LITTLE_INTAKE];

/** Each of these has one unit, so that nothing is converted. */
const DEFINITIONS = new Map(
  knowledge.measurements.map((definition) => [
    definition.code,
    {
      low: Number(definition.plausible.low),
      high: Number(definition.plausible.high),
      staleAfterDays: definition.staleAfterDays,
      units: new Set(definition.units.flatMap((unit) => [unit.unit, ...unit.aliases])),
    },
  ]),
);

export function readMeasurements(facts: CaseFacts): void {
  for (const latest of READ) latest.ageDays = -1;
  for (const fact of facts.measurements) {
    if (fact.code === 'bmi') readInto(BMI, fact, facts.asOf);
    else if (fact.code === 'weight-loss-percent') readInto(WEIGHT_LOSS, fact, facts.asOf);
    else if (fact.code === 'days-little-intake') readInto(LITTLE_INTAKE, fact, facts.asOf);
  }
}

function readInto(latest: Latest, fact: MeasurementFact, asOf: string): void {
  const definition = DEFINITIONS.get(fact.code);
  if (!definition || parseValue(fact.value) !== 'number') return;
  if (!definition.units.has(fact.unit) && !hasUnit(definition.units, fact.unit)) return;
  if (read.value < definition.low || read.value > definition.high) return;
  const ageDays = dayNumber(asOf) - dayNumber(fact.takenOn);
  if (ageDays < 0 || ageDays > definition.staleAfterDays) return;
  if (latest.ageDays >= 0) {
    if (ageDays > latest.ageDays) return;
    // Two of one day: the first in the order of text, so that the order of entry never matters.
    if (ageDays === latest.ageDays && fact.value >= latest.text) return;
  }
  latest.ageDays = ageDays;
  latest.comparator = read.comparator;
  latest.value = read.value;
  latest.text = fact.value;
}

function hasUnit(units: ReadonlySet<string>, text: string): boolean {
  const wanted = text.replaceAll(/\s/g, '').toLowerCase();
  for (const unit of units) if (unit.replaceAll(/\s/g, '').toLowerCase() === wanted) return true;
  return false;
}

export function measuredBelow(latest: Latest, limit: number): Truth {
  return latest.ageDays < 0 ? UNKNOWN : isBelow(latest.comparator, latest.value, limit);
}

export function measuredAbove(latest: Latest, limit: number): Truth {
  return latest.ageDays < 0 ? UNKNOWN : not(isAtMost(latest.comparator, latest.value, limit));
}
