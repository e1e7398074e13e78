// The edges of the bands that a rule reads: "magnesium is below" changes at 0.70 mmol/L. Bands of adults, those of women where the sexes
// differ (the person of caseOf is one), and those that a symptom puts in their place.

import type { Band, LabBandTest } from '#lib/clinical/condition.ts';
import type { AnalyteDefinition, BandLimit, Bands, Knowledge } from '#lib/clinical/knowledge.ts';
import type { ComparisonOperator } from '#lib/clinical/quantity.ts';
import { findUnit } from '#lib/clinical/units.ts';
import { caseOf, lab } from '../../clinical/case-builder.ts';
import type { Threshold } from './own-thresholds.ts';

type Edge = { limit: BandLimit; operator: ComparisonOperator; inside: Band; outside: Band };

export function bandThresholds({ lab: analyte, is }: LabBandTest, { analytes }: Knowledge): Threshold[] {
  const definition = analytes.find(({ id }) => id === analyte);
  if (!definition) throw new Error(`${analyte} is not defined`);
  return bandsOf(definition).flatMap(([bands, when]) =>
    edgesOf(bands)
      .filter(({ inside, outside }) => is.includes(inside) !== is.includes(outside))
      .map(({ limit, operator, inside }) => {
        const decimals = findUnit(definition.units, limit.unit)?.decimals;
        if (decimals === undefined) throw new Error(`${analyte} has no unit ${limit.unit}`);
        return {
          name: `${analyte} ${inside} ${operator} ${limit.value} ${limit.unit}${when}`,
          operator,
          value: limit.value,
          decimals,
          alone: when ? null : (x: string) => caseOf({ labs: [lab(analyte, `${x} ${limit.unit}`)] }),
        };
      }),
  );
}

function bandsOf({ bands, bandsWhen = [] }: AnalyteDefinition): [Bands, when: string][] {
  const usual = bands.kind === 'bands' ? bands.bands : bands.kind === 'by-sex' ? bands.female : null;
  return [
    ...(usual ? [[usual, ''] satisfies [Bands, string]] : []),
    ...bandsWhen.map(({ when, bands: special }): [Bands, string] => [
      special,
      ` with ${'symptom' in when ? when.symptom : JSON.stringify(when)}`,
    ]),
  ];
}

function edgesOf(bands: Bands): Edge[] {
  const { low, borderlineBelow, borderlineFrom } = bands;
  const high = highOf(bands);
  const under = (limit: BandLimit | undefined, inside: Band, outside: Band): Edge[] =>
    limit ? [{ limit, operator: limit.inclusive ? '<=' : '<', inside, outside }] : [];
  const over = (limit: BandLimit | undefined, inside: Band, outside: Band): Edge[] =>
    limit ? [{ limit, operator: limit.inclusive ? '>=' : '>', inside, outside }] : [];
  return [
    ...under(low, 'below', borderlineBelow ? 'borderline' : 'within'),
    ...under(borderlineBelow, 'borderline', 'within'),
    ...over(borderlineFrom, 'borderline', 'within'),
    ...over(high, 'above', borderlineFrom ? 'borderline' : 'within'),
  ];
}

/** The upper limit times so many where that comes first: 5 x 192 U/L in women, before the 1,000 of everybody. */
function highOf({ borderlineFrom, high, highAtTimesUpper }: Bands): BandLimit | undefined {
  if (!borderlineFrom || highAtTimesUpper === undefined) return high;
  const multiple = Number(borderlineFrom.value) * highAtTimesUpper;
  return high && Number(high.value) <= multiple ? high : { value: String(multiple), unit: borderlineFrom.unit };
}
