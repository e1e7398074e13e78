// A whole case typed in other units, each value equal at the reporting precision of both units: the same findings.

import fc from 'fast-check';
import { expect } from 'vitest';
import { compare, parseDecimal, type Rational, round, toText } from '#lib/clinical/decimal.ts';
import type { CaseFacts, LabFact } from '#lib/clinical/facts.ts';
import type { AnalyteDefinition, Limit, UnitDefinition } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { fromCanonical, limitIn, toCanonical } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase } from '../any-case.ts';

/** `null` where the two units cannot say the same number. */
function inOtherUnit(lab: LabFact, pick: number): LabFact | null {
  const definition = knowledge.analytes.find(({ id }) => id === lab.analyte);
  const from = definition?.units.find(({ unit }) => unit === lab.unit);
  const others = definition?.units.filter((unit) => unit !== from) ?? [];
  const to = others[pick % Math.max(1, others.length)];
  const [, comparator = '', digits = ''] = /^([<>=]*)([\d.]+)$/.exec(lab.value) ?? [];
  const value = parseDecimal(digits);
  if (!definition || !from || !to || !value) return null;
  const [canonical] = definition.units;
  const changed = round(fromCanonical(toCanonical(value, from), to), to.decimals);
  const isSame =
    compare(round(fromCanonical(toCanonical(changed, to), from), from.decimals), value) === 0 &&
    compare(
      round(toCanonical(changed, to), canonical.decimals),
      round(toCanonical(value, from), canonical.decimals),
    ) === 0;
  // A coarser unit may not tell a value from a limit one step beside it: then the two are not the same number.
  const isEdge = (number: Rational, unit: UnitDefinition) =>
    edgesOf(definition).map((edge) => compare(number, limitIn(edge, unit, definition.units)) === 0);
  if (!isSame || String(isEdge(changed, to)) !== String(isEdge(value, from))) return null;
  return { ...lab, value: `${comparator}${toText(changed, to.decimals)}`, unit: to.unit, referenceRange: null };
}

/** Every number that results of the analyte are held against. */
function edgesOf({ id, bands, pregnancy, plausible, trap, units }: AnalyteDefinition): Limit[] {
  const sets = [bands, ...(pregnancy ? [pregnancy] : [])].flatMap((set) =>
    set.kind === 'bands' ? [set.bands] : set.kind === 'by-sex' ? [set.female, set.male] : [],
  );
  const ends = sets.flatMap(({ low, borderlineBelow, borderlineFrom, high }) => [
    ...[low, borderlineBelow, borderlineFrom, high].flatMap((limit) => (limit ? [limit] : [])),
  ]);
  const { unit } = units[0];
  const limits = Object.values(knowledge.limits).filter(({ analyte }) => analyte === id);
  return [
    ...ends,
    ...limits,
    ...(trap ? [trap.below] : []),
    { value: plausible.low, unit },
    { value: plausible.high, unit },
  ];
}

function outline({ findings, readings, outcomes, derived }: Screening): unknown {
  const standing = findings.map((finding) => [
    finding.key,
    finding.kind === 'deficiency' ? finding.status : 'urgency' in finding ? finding.urgency : '',
    finding.missing,
  ]);
  return [
    standing,
    outcomes,
    readings.map(({ interpretation, isStale }) => [interpretation, isStale]),
    // Of several results of the deciding day any may be named.
    readings.flatMap(({ isDeciding, analyte, collectedOn }) => (isDeciding ? [[analyte, collectedOn]] : [])).sort(),
    derived,
  ];
}

export function unitsNeverMatter(runs: number): { changed: number } {
  let changed = 0;
  fc.assert(
    fc.property(anyCase, fc.infiniteStream(fc.nat({ max: 5 })), (facts, picks) => {
      // A laboratory's interval has a precision of its own: it is tried with each unit elsewhere.
      const plain: CaseFacts = { ...facts, labs: facts.labs.map((lab) => ({ ...lab, referenceRange: null })) };
      const labs = plain.labs.map((lab) => inOtherUnit(lab, picks.next().value) ?? lab);
      changed += labs.filter((lab, at) => lab !== plain.labs[at]).length;
      const [before, after] = [screen(plain, knowledge), screen({ ...plain, labs }, knowledge)];
      // CKD-EPI takes the creatinine as it was typed (a man of 40 with 0.9 mg/dL has 111, with 80 umol/L 110): where the same
      // creatinine gives rates one apart, nothing that reads the rate can be held against the other.
      fc.pre(Math.abs((before.derived.egfr?.value ?? 0) - (after.derived.egfr?.value ?? 0)) !== 1);
      expect(outline(after)).toEqual(outline(before));
    }),
    { numRuns: runs },
  );
  return { changed };
}
