// The numbers of one condition, without those of the conditions within it.

import type { Condition, LabLimitTest, MeasurementFallTest, SymptomTest } from '#lib/clinical/condition.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Instrument, Knowledge, UnitDefinition } from '#lib/clinical/knowledge.ts';
import type { ComparisonOperator } from '#lib/clinical/quantity.ts';
import { findUnit } from '#lib/clinical/units.ts';
import { AS_OF, caseOf, lab, symptom } from '../../clinical/case-builder.ts';
import { bandThresholds } from './band-thresholds.ts';

export type Threshold = {
  /** "potassium-serum < potassium-critical-low (critical)"; "note: ..." when it only adds a sentence. */
  name: string;
  operator: ComparisonOperator;
  /** In the unit in which it is published, with as many decimals as that unit is reported in. */
  value: string;
  decimals: number;
  /** From one value to the next: one of the last decimal unless said. */
  step?: number;
  /** A person of whom nothing else is known; `null` where a single fact cannot stand alone. */
  alone: ((value: string) => CaseFacts) | null;
};

export function ownThresholds(condition: Condition, knowledge: Knowledge): Threshold[] {
  if ('symptom' in condition) return ofSymptom(condition);
  if ('limit' in condition) return [ofLimit(condition, knowledge)];
  if ('is' in condition) return bandThresholds(condition, knowledge);
  if ('measurement' in condition) {
    const { measurement, operator, value, unit } = condition;
    const units = knowledge.measurements.find(({ code }) => code === measurement)?.units ?? [];
    const decimals = decimalsOf(units, unit, measurement);
    const alone = (x: string) => caseOf({ measurements: [{ code: measurement, value: x, unit, takenOn: AS_OF }] });
    return [{ name: `${measurement} ${operator} ${value} ${unit}`, operator, value, decimals, alone }];
  }
  if ('age' in condition) return range('age', condition.age);
  if ('egfr' in condition) return [whole(`egfr ${condition.egfr} ${condition.value}`, condition.egfr, condition.value)];
  if ('wells' in condition) return range('wells', condition.wells);
  if ('score' in condition) return [ofScore(condition, knowledge)];
  if ('measurementFall' in condition) return [ofFall(condition)];
  if ('count' in condition) return range(`of ${condition.count.length}`, { atLeast: condition.atLeast });
  return ofLabState(condition);
}

function ofLabState(condition: Condition): Threshold[] {
  if ('labLater' in condition) {
    const { labLater, than, byMoreThanDays } = condition;
    return [whole(`${labLater} after ${than} days > ${byMoreThanDays}`, '>', byMoreThanDays)];
  }
  if ('labPaired' in condition) return range(`${condition.labPaired} pair days`, { atMost: condition.withinDays });
  if (!('labRise' in condition)) return [];
  const { labRise, by, times, withinDays } = condition;
  const within = `${by ? `by ${by.value} ${by.unit}` : ''}${times ? `times ${times}` : ''}`;
  return [
    ...(by ? [whole(`${labRise} rise by >= ${by.value} ${by.unit}`, '>=', Number(by.value))] : []),
    ...(times
      ? [
          {
            name: `${labRise} rise times >= ${times}`,
            operator: '>=' as const,
            value: times,
            decimals: 2,
            alone: null,
          },
        ]
      : []),
    ...range(`${labRise} rise ${within} days`, { atMost: withinDays }),
  ];
}

function ofSymptom(test: SymptomTest): Threshold[] {
  const { symptom: code, side, days, severityAtLeast, exertional } = test;
  const details = { ...(side ? { side: side === 'one' ? ('left' as const) : ('both' as const) } : {}) };
  const words = [code, ...(side ? [`side ${side}`] : []), ...(exertional ? ['exertional'] : [])].join(' ');
  const lasting = days ? ` (days ${days.atLeast ?? ''}..${days.atMost ?? ''})` : '';
  const strong = severityAtLeast === undefined ? '' : ` (severity >= ${severityAtLeast})`;
  const alone = (detail: 'durationDays' | 'severity') => (x: string) =>
    caseOf({ symptoms: [symptom(code, { ...details, [detail]: Number(x) })] });
  return [
    ...range(`${words}${strong} days`, days ?? {}, alone('durationDays')),
    ...range(
      `${words}${lasting} severity`,
      severityAtLeast === undefined ? {} : { atLeast: severityAtLeast },
      alone('severity'),
    ),
  ];
}

function ofLimit({ lab: analyte, operator, limit: name, use }: LabLimitTest, knowledge: Knowledge): Threshold {
  const limit = knowledge.limits[name];
  const definition = knowledge.analytes.find(({ id }) => id === analyte);
  if (!limit || !definition) throw new Error(`${analyte} ${name} is not defined`);
  const decimals = decimalsOf(definition.units, limit.unit, analyte);
  // A specimen that spoils every test.
  const specimen = use === 'unfit' ? { specimen: ['clotted'] } : {};
  return {
    name: `${analyte} ${operator} ${name}${use && use !== 'deciding' ? ` (${use})` : ''}`,
    operator,
    value: limit.value,
    decimals,
    alone: (x) => caseOf({ labs: [lab(analyte, `${x} ${limit.unit}`, specimen)] }),
  };
}

/** Two measurements of one day, the difference between them as large as said. */
function ofFall({ measurementFall: code, to, atLeast, unit }: MeasurementFallTest): Threshold {
  const taken = { unit, takenOn: AS_OF };
  const apart = (x: string) =>
    caseOf({
      measurements: [
        { ...taken, code, value: '120' },
        { ...taken, code: to, value: String(120 - Number(x)) },
      ],
    });
  return { ...whole(`${code} over ${to} >= ${atLeast} ${unit}`, '>=', Number(atLeast), apart), value: atLeast };
}

/** A score moves by its smallest item: by halves where an item gives half a point. */
function ofScore({ score, atLeast }: { score: string; atLeast: number }, { instruments = [] }: Knowledge): Threshold {
  const items = instruments.find(({ id }) => id === score)?.items ?? [];
  const step = items.some(givesHalves) ? 0.5 : 1;
  const decimals = step === 1 ? 0 : 1;
  return { ...whole(`score ${score} >= ${atLeast}`, '>=', atLeast), decimals, step };
}

function givesHalves({ points }: Instrument['items'][number]): boolean {
  return (typeof points === 'number' ? [points] : [points.min, points.max]).some((value) => !Number.isInteger(value));
}

function decimalsOf(units: readonly UnitDefinition[], unit: string, code: string): number {
  const decimals = findUnit(units, unit)?.decimals;
  if (decimals === undefined) throw new Error(`${code} has no unit ${unit}`);
  return decimals;
}

function range(
  name: string,
  { atLeast, atMost }: { atLeast?: number; atMost?: number },
  alone: Threshold['alone'] = null,
): Threshold[] {
  return [
    ...(atLeast === undefined ? [] : [whole(`${name} >= ${atLeast}`, '>=', atLeast, alone)]),
    ...(atMost === undefined ? [] : [whole(`${name} <= ${atMost}`, '<=', atMost, alone)]),
  ];
}

function whole(name: string, operator: ComparisonOperator, value: number, alone: Threshold['alone'] = null): Threshold {
  return { name, operator, value: String(value), decimals: 0, alone };
}
