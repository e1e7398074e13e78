// Bands in words: where below, borderline, within and above begin and end, each edge in the unit of its source.

import type { Band } from './condition.ts';
import type { Bands, Limit } from './knowledge.ts';

/** The bands that exist, from low to high: "below 0.70 mmol/L", "0.70 to below 0.75 mmol/L". */
export function bandLines(bands: Bands): { band: Band; text: string }[] {
  return (['below', 'borderline', 'within', 'above'] as const).flatMap((band) => {
    const text = bandText(bands, band);
    return text === null ? [] : [{ band, text }];
  });
}

/** One band in words; `null` where the analyte has no such band. Read with `Bands` of knowledge.ts, which defines it. */
export function bandText(bands: Bands, band: Band): string | null {
  const { low, high } = bands;
  switch (band) {
    case 'below':
      return low ? `below ${limitWords(low)}` : null;
    case 'borderline':
      return borderlineText(bands);
    case 'within':
      return withinText(bands);
    case 'above': {
      const times = bands.highAtTimesUpper ? `, and from ${bands.highAtTimesUpper} times the upper limit` : '';
      return high ? `${high.inclusive ? 'from' : 'above'} ${limitWords(high)}${times}` : null;
    }
  }
}

function borderlineText({ low, borderlineBelow, borderlineFrom, high }: Bands): string | null {
  const parts: string[] = [];
  if (borderlineBelow) {
    const isIn = borderlineBelow.inclusive === true;
    if (low) parts.push(fromTo(low, isIn ? ' to ' : ' to below ', borderlineBelow));
    else parts.push(`${isIn ? 'up to' : 'below'} ${limitWords(borderlineBelow)}`);
  }
  if (borderlineFrom) {
    const begins = borderlineFrom.inclusive ? 'from' : 'above';
    if (high) parts.push(`${begins} ${fromTo(borderlineFrom, high.inclusive ? ' to below ' : ' to ', high)}`);
    else parts.push(`${begins} ${limitWords(borderlineFrom)}`);
  }
  return parts.length === 0 ? null : parts.join(', and ');
}

function withinText({ low, borderlineBelow, borderlineFrom, high }: Bands): string | null {
  const from = borderlineBelow ?? low;
  const to = borderlineFrom ?? high;
  const isAbove = borderlineBelow?.inclusive === true;
  const isBelow = to?.inclusive === true;
  if (from && to) return `${isAbove ? 'above ' : ''}${fromTo(from, isBelow ? ' to below ' : ' to ', to)}`;
  if (from) return isAbove ? `above ${limitWords(from)}` : `${limitWords(from)} or more`;
  if (to) return isBelow ? `below ${limitWords(to)}` : `${limitWords(to)} or less`;
  return null;
}

/** "0.70 to below 0.75 mmol/L"; each edge with its own unit where they differ. */
function fromTo(from: Limit, joiner: string, to: Limit): string {
  return `${from.unit === to.unit ? from.value : limitWords(from)}${joiner}${limitWords(to)}`;
}

function limitWords({ value, unit }: Limit): string {
  return `${value} ${unit}`;
}
