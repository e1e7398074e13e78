// The unit in which a value is typed must never matter: equal at reporting precision means read alike.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, round, toText } from '#lib/clinical/decimal.ts';
import type { AnalyteDefinition } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import { fromCanonical, toCanonical } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { caseOf, lab, symptom } from './case-builder.ts';

const SEVERAL_UNITS = knowledge.analytes.filter((definition) => definition.units.length > 1);
const SYMPTOMS = [symptom('muscle-cramp'), symptom('tingling'), symptom('numbness'), symptom('muscle-weakness')];

function standing(definition: AnalyteDefinition, value: string, unit: string): string {
  const labs = [lab(definition.id, '', { value, unit }), lab('sodium', '140 mmol/L')];
  const { findings, readings } = screen(caseOf({ symptoms: SYMPTOMS, labs }), knowledge);
  const keys = findings.map(
    (finding) =>
      `${finding.key} ${finding.kind === 'deficiency' ? finding.status : 'urgency' in finding ? finding.urgency : ''}`,
  );
  return JSON.stringify([readings[0]?.interpretation, keys.sort()]);
}

describe('a value that is equal at reporting precision in two units', () => {
  it('reads and screens alike in both', () => {
    const picks = fc.constantFrom(...SEVERAL_UNITS).chain((definition) =>
      fc.record({
        definition: fc.constant(definition),
        unit: fc.constantFrom(...definition.units.slice(1)),
        share: fc.double({ min: 0.001, max: 0.6, noNaN: true }),
      }),
    );
    let compared = 0;
    fc.assert(
      fc.property(picks, ({ definition, unit, share }) => {
        const [canonical] = definition.units;
        const high = Number(definition.plausible.high);
        const canonicalText = (high * share).toFixed(canonical.decimals);
        const other = round(fromCanonical(decimal(canonicalText), unit), unit.decimals);
        const back = round(toCanonical(other, unit), canonical.decimals);
        // Only values that are the same in both units at their precision can be held against each other.
        if (compare(back, decimal(canonicalText)) !== 0) return;
        compared += 1;
        expect(
          standing(definition, toText(other, unit.decimals), unit.unit),
          `${definition.id} ${canonicalText} ${canonical.unit}`,
        ).toBe(standing(definition, canonicalText, canonical.unit));
      }),
      { numRuns: 600, seed: 20261120 },
    );
    expect(compared).toBeGreaterThan(100);
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
