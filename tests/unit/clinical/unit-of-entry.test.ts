// The unit in which a value is typed must never matter: equal at reporting precision means read alike.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { evaluate } from '#lib/clinical/build-trace.ts';
import {
  add,
  compare,
  decimal,
  divide,
  multiply,
  type Rational,
  round,
  subtract,
  toText,
} from '#lib/clinical/decimal.ts';
import type { CaseFacts, LabFact } from '#lib/clinical/facts.ts';
import type { AnalyteDefinition, BandSet, Bands, Limit, UnitDefinition } from '#lib/clinical/knowledge.ts';
import type { ComparisonOperator } from '#lib/clinical/quantity.ts';
import { buildContext } from '#lib/clinical/read-lab.ts';
import { screen } from '#lib/clinical/screen.ts';
import { findUnit, fromCanonical, limitIn, toCanonical } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { AS_OF, caseOf, daysAgo, lab, symptom } from './case-builder.ts';

// Some thousand screenings: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const SEVERAL_UNITS = knowledge.analytes.filter((definition) => definition.units.length > 1);
const SYMPTOMS = [symptom('muscle-cramp'), symptom('tingling'), symptom('numbness'), symptom('muscle-weakness')];
/** With restless legs ferritin has limits of its own. */
const RESTLESS = [...SYMPTOMS, symptom('restless-legs')];

/** Each reads some analyte by other bands: sex, pregnancy, and a borderline band that only a risk opens. */
const PATIENTS = {
  woman: caseOf({ patient: { sex: 'female' } }).patient,
  man: caseOf({ patient: { sex: 'male' } }).patient,
  'pregnant woman': caseOf({ patient: { sex: 'female', pregnant: true } }).patient,
  restless: caseOf({ patient: { sex: 'female' } }).patient,
  'man at risk': caseOf({
    patient: {
      sex: 'male',
      medicines: [{ code: 'digoxin', startedOn: null }],
      circumstances: ['high-alcohol', 'poor-intake'],
    },
  }).patient,
} satisfies Record<string, CaseFacts['patient']>;

/** Interpretation and findings. What is asked about is answered "as the laboratory sent it": a question may concern one unit alone. */
function standing(definition: AnalyteDefinition, value: string, unit: string, patient: CaseFacts['patient']): string {
  const screened = (specimen: string[]) => {
    const result = lab(definition.id, '', { value, unit, specimen, collectedOn: AS_OF });
    const others: LabFact[] = [lab('sodium', '140 mmol/L'), lab('egfr', '90 mL/min/1.73m2')];
    const labs = [result, ...others.filter(({ analyte }) => analyte !== definition.id)];
    return screen(caseOf({ patient, symptoms: patient === PATIENTS.restless ? RESTLESS : SYMPTOMS, labs }), knowledge);
  };
  const asEntered = screened([]);
  const isAsked = asEntered.readings[0]?.question !== null;
  const { findings, readings } = isAsked ? screened(['confirmed-as-typed']) : asEntered;
  const keys = findings.map(
    (finding) =>
      `${finding.key} ${finding.kind === 'deficiency' ? finding.status : 'urgency' in finding ? finding.urgency : ''}`,
  );
  return JSON.stringify([readings[0]?.interpretation, keys.sort()]);
}

/** Those whom this analyte is read for by different bands. */
function readersOf({ bands, bandsWhen, pregnancy }: AnalyteDefinition): [string, CaseFacts['patient']][] {
  const isAlike = bands.kind === 'bands' && !bands.bands.borderlineBelowOnlyWhen && !bandsWhen && !pregnancy;
  return isAlike ? [['woman', PATIENTS.woman]] : Object.entries(PATIENTS);
}

function edgesOf({ low, borderlineBelow, borderlineFrom, high }: Bands): Limit[] {
  return [low, borderlineBelow, borderlineFrom, high].flatMap((edge) => (edge ? [edge] : []));
}

function edgesOfSet(set: BandSet | { kind: 'unusable' } | undefined): Limit[] {
  if (set?.kind === 'bands') return edgesOf(set.bands);
  return set?.kind === 'by-sex' ? [...edgesOf(set.female), ...edgesOf(set.male)] : [];
}

/** Band edges of everybody, and every decision limit, each once. */
function limitsOf(definition: AnalyteDefinition): Limit[] {
  const all = [
    ...edgesOfSet(definition.bands),
    ...edgesOfSet(definition.pregnancy),
    ...(definition.bandsWhen ?? []).flatMap(({ bands }) => edgesOf(bands)),
    ...Object.values(knowledge.limits).filter(({ analyte }) => analyte === definition.id),
  ];
  return [...new Map(all.map((limit) => [`${limit.value} ${limit.unit}`, limit])).values()];
}

function step(unit: UnitDefinition): Rational {
  return divide(decimal('1'), decimal(String(10 ** unit.decimals)));
}

/** Face values in `unit`: a reporting step below the limit, the limit, a step above. */
function besideIn(limit: Limit, unit: UnitDefinition, definition: AnalyteDefinition): [string, string, string] {
  const at = limitIn(limit, unit, definition.units);
  const text = (value: Rational) => toText(value, unit.decimals);
  return [text(subtract(at, step(unit))), text(at), text(add(at, step(unit)))];
}

const EDGES = knowledge.analytes.flatMap((definition) =>
  limitsOf(definition).map((limit) => [`${definition.id} ${limit.value} ${limit.unit}`, definition, limit] as const),
);

/**
 * In these units the band above the limit is one step wide: the step up is the next limit already, and reads as that does.
 * Any other band is wider than the coarsest reporting step of its analyte.
 */
const ONE_STEP_WIDE: Record<string, { units: string[]; next: Limit }> = {
  'magnesium-serum 0.70 mmol/L': { units: ['mg/dL', 'mEq/L'], next: { value: '0.75', unit: 'mmol/L' } },
  'calcium-ionised 1.12 mmol/L': { units: ['mg/dL', 'mEq/L'], next: { value: '4.6', unit: 'mg/dL' } },
};

describe('every band edge and decision limit', () => {
  it('is tried: all decision limits and the edges of all bands', () => {
    const analytes = new Set(EDGES.map(([, { id }]) => id));
    for (const { analyte } of Object.values(knowledge.limits)) expect([...analytes]).toContain(analyte);
    for (const { id, bands } of knowledge.analytes)
      if (bands.kind === 'bands' || bands.kind === 'by-sex') expect([...analytes]).toContain(id);
    expect(EDGES.length).toBeGreaterThan(100);
  });

  it.each(EDGES)(
    '%s reads as published in each unit, and so does one step to either side',
    (place, definition, limit) => {
      const published = findUnit(definition.units, limit.unit);
      if (!published) throw new Error(limit.unit);
      const [, atPublished] = besideIn(limit, published, definition);
      // The published figure needs no more decimals than its unit is reported in: else no result could stand at it.
      expect(compare(decimal(atPublished), decimal(limit.value))).toBe(0);
      for (const [name, patient] of readersOf(definition)) {
        const expected = besideIn(limit, published, definition).map((value) =>
          standing(definition, value, published.unit, patient),
        );
        expect(standing(definition, limit.value, published.unit, patient)).toBe(expected[1]);
        for (const unit of definition.units) {
          const read = besideIn(limit, unit, definition).map((value) =>
            standing(definition, value, unit.unit, patient),
          );
          const narrow = ONE_STEP_WIDE[place];
          if (narrow?.units.includes(unit.unit)) {
            expect(read.pop()).toBe(standing(definition, narrow.next.value, narrow.next.unit, patient));
            expect(read).toEqual(expected.slice(0, 2));
            continue;
          }
          expect(read, `${name}: ${besideIn(limit, unit, definition).join(', ')} ${unit.unit}`).toEqual(expected);
        }
      }
    },
  );

  it.each(EDGES)(
    '%s separates: the steps around it are three different values in each unit',
    (_, definition, limit) => {
      for (const unit of definition.units) {
        const [below, at, above] = besideIn(limit, unit, definition).map(decimal);
        if (!below || !at || !above) throw new Error('three values');
        expect([compare(below, at), compare(at, above)]).toEqual([-1, -1]);
        expect(below.numerator >= 0n, `${toText(below, unit.decimals)} ${unit.unit}`).toBe(true);
      }
    },
  );
});

describe('every decision limit, as a rule asks for it', () => {
  const LIMITS = Object.entries(knowledge.limits);
  const OPERATORS: [ComparisonOperator, [string, string, string]][] = [
    ['<', ['met', 'not-met', 'not-met']],
    ['<=', ['met', 'met', 'not-met']],
    ['>', ['not-met', 'not-met', 'met']],
    ['>=', ['not-met', 'met', 'met']],
  ];

  it.each(LIMITS)('%s, entered at face value in each unit, is reached, and missed a step below', (name, limit) => {
    const definition = knowledge.analytes.find(({ id }) => id === limit.analyte);
    if (!definition) throw new Error(limit.analyte);
    for (const unit of definition.units) {
      const truthsOf = (operator: ComparisonOperator) =>
        besideIn(limit, unit, definition).map((value) => {
          const result = lab(limit.analyte, '', { value, unit: unit.unit, specimen: ['confirmed-as-typed'] });
          const rate = limit.analyte === 'egfr' ? [] : [lab('egfr', '90 mL/min/1.73m2')];
          const context = buildContext(caseOf({ labs: [result, ...rate] }), knowledge);
          return evaluate({ lab: limit.analyte, operator, limit: name, use: 'any-time' }, context).truth;
        });
      for (const [operator, expected] of OPERATORS)
        expect(truthsOf(operator), `${operator} ${besideIn(limit, unit, definition).join(', ')} ${unit.unit}`).toEqual(
          expected,
        );
    }
  });
});

describe('a value that is equal at reporting precision in two units', () => {
  /** Anywhere that is plausible, or a few steps from an edge, where it matters. */
  const canonicalValues = (definition: AnalyteDefinition) => {
    const [canonical] = definition.units;
    const [low, high] = [Number(definition.plausible.low), Number(definition.plausible.high)];
    const anywhere = fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((share) => (low + (high - low) * share ** 3).toFixed(canonical.decimals));
    const edges = limitsOf(definition);
    if (edges.length === 0) return anywhere;
    const beside = fc
      .record({ edge: fc.constantFrom(...edges), steps: fc.integer({ min: -8, max: 8 }) })
      .map(({ edge, steps }) => {
        const at = limitIn(edge, canonical, definition.units);
        const moved = add(at, multiply(step(canonical), decimal(String(steps))));
        return toText(moved.numerator < 0n ? at : moved, canonical.decimals);
      });
    return fc.oneof(anywhere, beside, beside);
  };

  /**
   * The same in both units at their precision, each rounded into the other; and the same limits stand at both. 1.2 mg/dL of magnesium is
   * 0.50 mmol/L by rule 0.1, because that limit rounds to it, and so it is not 0.49 as well, though 0.49 rounds to it too.
   */
  const areEqual = (definition: AnalyteDefinition, value: Rational, other: Rational, unit: UnitDefinition) => {
    const [canonical] = definition.units;
    if (compare(round(toCanonical(other, unit), canonical.decimals), value) !== 0) return false;
    return limitsOf(definition).every((limit) => {
      const isAt = compare(limitIn(limit, canonical, definition.units), value) === 0;
      return isAt === (compare(limitIn(limit, unit, definition.units), other) === 0);
    });
  };

  it('reads and screens alike in both', () => {
    const picks = fc.constantFrom(...SEVERAL_UNITS).chain((definition) =>
      fc.record({
        definition: fc.constant(definition),
        unit: fc.constantFrom(...definition.units.slice(1)),
        canonicalText: canonicalValues(definition),
        patient: fc.constantFrom(...Object.entries(PATIENTS)),
      }),
    );
    const compared = new Set<string>();
    let comparisons = 0;
    fc.assert(
      fc.property(picks, ({ definition, unit, canonicalText, patient: [name, patient] }) => {
        const [canonical] = definition.units;
        const other = round(fromCanonical(decimal(canonicalText), unit), unit.decimals);
        if (!areEqual(definition, decimal(canonicalText), other, unit)) return;
        comparisons += 1;
        compared.add(`${definition.id} ${unit.unit}`);
        expect(
          standing(definition, toText(other, unit.decimals), unit.unit, patient),
          `${name}: ${definition.id} ${canonicalText} ${canonical.unit}, ${toText(other, unit.decimals)} ${unit.unit}`,
        ).toBe(standing(definition, canonicalText, canonical.unit, patient));
      }),
      { numRuns: 3000, seed: 20261120 },
    );
    expect(comparisons).toBeGreaterThan(1500);
    const pairs = SEVERAL_UNITS.flatMap(({ id, units }) => units.slice(1).map(({ unit }) => `${id} ${unit}`));
    expect(pairs.filter((pair) => !compared.has(pair))).toEqual([]);
  });
});

describe('what is computed of creatinine', () => {
  const labs = (earlier: string, later: string) => [
    lab('creatinine', earlier, { collectedOn: daysAgo(2) }),
    lab('creatinine', later, { collectedOn: daysAgo(1) }),
  ];
  const inMgPerDl = (umolPerL: number) => `${(umolPerL / 88.42).toFixed(2)} mg/dL`;
  const inUmolPerL = (umolPerL: number) => `${umolPerL} umol/L`;
  const isRaised = (results: LabFact[]) =>
    screen(caseOf({ labs: results }), knowledge).outcomes.find(({ rule }) => rule === 'red-flag-acute-kidney-injury')
      ?.status;

  it('a rise of 26 umol/L in two days is one in any units, and one of 25 is none', () => {
    for (let first = 60; first <= 180; first += 1) {
      for (const [rise, status] of [
        [25, 'not-met'],
        [26, 'met'],
      ] as const) {
        // By half the first it is a rise within a week as well.
        if (rise * 2 >= first) continue;
        const units = [inUmolPerL, inMgPerDl];
        const read = units.flatMap((one) => units.map((other) => isRaised(labs(one(first), other(first + rise)))));
        expect(read, `${first} and ${first + rise} umol/L`).toEqual(units.flatMap(() => [status, status]));
      }
    }
  });
});

describe('a fact that no rule of a finding reads', () => {
  it('changes nothing: an allergy, a food rule, a flag of the laboratory', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const more = {
          ...facts,
          patient: {
            ...facts.patient,
            allergens: ['peanut' as const],
            faith: ['kosher' as const],
            reviewed: { allergens: facts.asOf },
          },
          labs: facts.labs.map((item) => ({ ...item, flag: 'H' })),
        };
        expect(screen(more, knowledge)).toEqual(screen(facts, knowledge));
      }),
      { numRuns: 100 },
    );
  });
});
