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
import { expectSame } from './expect-same.ts';

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
  // 2.1 % of HbA1c would be below 0 mmol/mol: no laboratory writes that.
  if (changed.numerator < 0n) return null;
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
function edgesOf({ id, bands, bandsWhen, pregnancy, plausible, traps, units }: AnalyteDefinition): Limit[] {
  const sets = [bands, ...(pregnancy ? [pregnancy] : [])].flatMap((set) =>
    set.kind === 'bands' ? [set.bands] : set.kind === 'by-sex' ? [set.female, set.male] : [],
  );
  const special = (bandsWhen ?? []).map((choice) => choice.bands);
  const ends = [...sets, ...special].flatMap(({ low, borderlineBelow, borderlineFrom, high }) => [
    ...[low, borderlineBelow, borderlineFrom, high].flatMap((limit) => (limit ? [limit] : [])),
  ]);
  const { unit } = units[0];
  const limits = Object.values(knowledge.limits).filter(({ analyte }) => analyte === id);
  return [
    ...ends,
    ...limits,
    ...(traps ?? []).flatMap(({ below, above }) => [below, above].flatMap((limit) => (limit ? [limit] : []))),
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

/**
 * The one exception: a trap is set for a number that was typed with the wrong unit (clinical reference 1.3: 25-OH-D of 160 is likelier
 * nmol/L than ng/mL, MMA of 250 likelier nmol/L than umol/L), so it asks in that unit alone. Until it is answered the result is unknown
 * and never normal; once answered "as the laboratory sent it" it reads as the same value in the other unit does, which this tries.
 */
function answered(facts: CaseFacts, other: CaseFacts): [CaseFacts, CaseFacts] {
  const [before, after] = [facts, other].map((given) => screen(given, knowledge).readings);
  const isAskedOnce = facts.labs.map((lab, at) => {
    const [here, there] = [before?.[at], after?.[at]];
    if (!here || !there || (here.question === null) === (there.question === null)) return false;
    const [asked, typed] = here.question === null ? [there, other.labs[at]] : [here, lab];
    // No other question depends on the unit: whatever else is asked is asked in both.
    expect(trapUnits(lab), `${asked.reported}: ${asked.question}`).toContain(typed?.unit);
    expect(asked.interpretation, asked.reported).toBe('unknown');
    return true;
  });
  const confirmed = ({ labs, ...rest }: CaseFacts): CaseFacts => ({
    ...rest,
    labs: labs.map((lab, at) =>
      isAskedOnce[at] ? { ...lab, specimen: [...lab.specimen, 'confirmed-as-typed'] } : lab,
    ),
  });
  return isAskedOnce.includes(true) ? [confirmed(facts), confirmed(other)] : [facts, other];
}

function trapUnits({ analyte }: LabFact): string[] {
  const traps = knowledge.analytes.find(({ id }) => id === analyte)?.traps ?? [];
  return traps.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
}

export function unitsNeverMatter(runs: number): { changed: number; asked: number } {
  let changed = 0;
  let asked = 0;
  fc.assert(
    fc.property(anyCase, fc.infiniteStream(fc.nat({ max: 5 })), (facts, picks) => {
      // A laboratory's interval has a precision of its own: it is tried with each unit elsewhere.
      const plain: CaseFacts = { ...facts, labs: facts.labs.map((lab) => ({ ...lab, referenceRange: null })) };
      const labs = plain.labs.map((lab) => inOtherUnit(lab, picks.next().value) ?? lab);
      const other = { ...plain, labs };
      changed += labs.filter((lab, at) => lab !== plain.labs[at]).length;
      const [one, two] = answered(plain, other);
      if (one !== plain) asked += 1;
      expectSame(outline(screen(two, knowledge)), outline(screen(one, knowledge)));
    }),
    { numRuns: runs },
  );
  return { changed, asked };
}
