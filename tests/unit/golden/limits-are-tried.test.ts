// Every number on which a guideline acts has golden cases one step of its unit's precision below it, at it and above it.

import { describe, expect, it } from 'vitest';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import { findUnit } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { loadGoldenCases } from './load-golden-cases.ts';

/** These make another result unusable and raise nothing themselves; the tests of the readings try them. */
const READ_ELSEWHERE = new Set(['tsh-high', 'crp-inflammation']);

const tried = new Set(
  loadGoldenCases().flatMap(({ cases }) =>
    cases.flatMap((golden) => {
      const parsed = parseScreeningFile(golden.input);
      if (!parsed.ok) return [];
      return parsed.cases.flatMap((facts) => facts.labs.map((lab) => place(lab.analyte, lab.value, lab.unit ?? '')));
    }),
  ),
);
const limits = Object.entries(knowledge.limits)
  .filter(([name]) => !READ_ELSEWHERE.has(name))
  .map(([name, limit]) => ({ name, ...limit }));

describe('every decision limit is tried by golden cases', () => {
  it.each(limits)('$name: $value $unit', ({ analyte, value, unit }) => {
    const definition = knowledge.analytes.find((candidate) => candidate.id === analyte);
    const decimals = findUnit(definition?.units ?? [], unit)?.decimals;
    if (decimals === undefined) throw new Error(`${analyte} has no unit ${unit}`);
    for (const steps of [-1, 0, 1]) {
      const beside = (Number(value) + steps * 10 ** -decimals).toFixed(decimals);
      expect([...tried], `${analyte} ${beside} ${unit}`).toContain(place(analyte, beside, unit));
    }
  });
});

function place(analyte: string, value: string, unit: string): string {
  return `${analyte} ${value} ${unit}`;
}
