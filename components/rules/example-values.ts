// Values for the worked examples: a number on the wanted side of a limit, in the unit of its source. The engine has the last word.

import type { Band } from '#lib/clinical/condition.ts';
import type { AnalyteDefinition, Bands, Limit } from '#lib/clinical/knowledge.ts';
import type { ComparisonOperator } from '#lib/clinical/quantity.ts';

/** A twentieth beyond the limit, one step of its precision at least. */
export function beyond(limit: Limit, operator: ComparisonOperator): Limit {
  const decimals = limit.value.split('.')[1]?.length ?? 0;
  const number = Number(limit.value);
  const step = Math.max(10 ** -decimals, Math.abs(number) * 0.05);
  const value = operator.startsWith('<') ? Math.max(0, number - step) : number + step;
  return { value: value.toFixed(decimals), unit: limit.unit };
}

/** What one might measure in anybody well, in the first unit of each: for the examples alone, read by no rule. */
export const ORDINARY_MEASUREMENTS: Readonly<Record<string, string>> = {
  weight: '70',
  height: '170',
  bmi: '24',
  'weight-loss-percent': '0',
  'days-little-intake': '0',
  'bp-systolic-lying': '124',
  'bp-systolic-standing': '122',
  'bp-diastolic-lying': '76',
  'bp-diastolic-standing': '78',
  'heart-rate': '70',
  'heart-rate-standing': '74',
  'respiratory-rate': '14',
  'oxygen-saturation': '98',
  temperature: '36.8',
  'alcohol-units-week': '4',
  'b6-supplement-mg-day': '0',
  'abi-left': '1.05',
  'abi-right': '1.05',
};

export const OPPOSITE: Record<ComparisonOperator, ComparisonOperator> = { '<': '>', '<=': '>', '>': '<', '>=': '<' };

/** Candidates for a result that reads in the band, for women and for men where they differ. */
export function valuesInBand(definition: AnalyteDefinition, band: Band): Limit[] {
  const { bands } = definition;
  const sets = bands.kind === 'bands' ? [bands.bands] : bands.kind === 'by-sex' ? [bands.female, bands.male] : [];
  if (sets.length === 0 && band === 'within')
    return [ordinary(definition, bands.kind === 'laboratory-only' ? 1 / 3 : 0.6)];
  return sets.flatMap((set) => inBand(set, band));
}

/** Without an interval of our own: some way up the plausible range, on a logarithmic scale, as most analytes lie. */
function ordinary({ plausible, units: [canonical] }: AnalyteDefinition, part: number): Limit {
  const [low, high] = [Math.log(Number(plausible.low)), Math.log(Number(plausible.high))];
  return { value: Math.exp(low + part * (high - low)).toFixed(canonical.decimals), unit: canonical.unit };
}

function inBand(bands: Bands, band: Band): Limit[] {
  const { low, borderlineBelow, borderlineFrom, high } = bands;
  switch (band) {
    case 'below':
      return low ? [beyond(low, '<')] : [];
    case 'borderline':
      return [
        ...(low && borderlineBelow ? [low] : []),
        ...(borderlineBelow ? [beyond(borderlineBelow, '<')] : []),
        ...(borderlineFrom ? [beyond(borderlineFrom, '>')] : []),
      ];
    case 'within': {
      const from = borderlineBelow ?? low;
      const to = borderlineFrom ?? high;
      return [
        ...(from && to && from.unit === to.unit ? [between(from, to)] : []),
        ...(from ? [beyond(from, '>')] : []),
        ...(to ? [beyond(to, '<')] : []),
      ];
    }
    case 'above':
      return high ? [beyond(high, '>')] : [];
  }
}

function between(low: Limit, high: Limit): Limit {
  const decimals = Math.max(low.value.split('.')[1]?.length ?? 0, high.value.split('.')[1]?.length ?? 0);
  return { value: ((Number(low.value) + Number(high.value)) / 2).toFixed(decimals), unit: low.unit };
}
