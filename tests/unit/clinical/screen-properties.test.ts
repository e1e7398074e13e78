import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding, Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { caseOf, lab, symptom } from './case-builder.ts';

const RUNS = { numRuns: 120 };

/** What counts as saying that something is normal. */
function normalStatements(screening: Screening): string[] {
  return screening.findings.flatMap((finding) =>
    finding.kind === 'deficiency' && finding.status === 'unlikely' ? [finding.nutrient] : [],
  );
}

function keyed(findings: readonly Finding[]): string[] {
  return findings
    .map(
      (finding) =>
        `${finding.key} ${finding.kind === 'deficiency' ? finding.status : 'urgency' in finding ? finding.urgency : ''}`,
    )
    .sort();
}

describe('every screening', () => {
  it('gives each rule exactly one status, and says what an unknown one lacks or why one does not apply', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const { outcomes, notAssessable, notApplicable } = screen(facts, knowledge);
        expect(outcomes.map((outcome) => outcome.rule)).toEqual(knowledge.rules.map((rule) => rule.id));
        for (const outcome of outcomes) {
          if (outcome.status === 'unknown') expect(outcome.missing.length, outcome.rule).toBeGreaterThan(0);
          if (outcome.status === 'not-applicable') expect(outcome.why).toBeTruthy();
        }
        expect(notAssessable.length).toBe(outcomes.filter((outcome) => outcome.status === 'unknown').length);
        expect(notApplicable.length).toBe(outcomes.filter((outcome) => outcome.status === 'not-applicable').length);
      }),
      RUNS,
    );
  });

  it('is the same to the byte each time, and after the facts went through JSON', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const text = JSON.stringify(screen(facts, knowledge));
        const copy: CaseFacts = JSON.parse(JSON.stringify(facts));
        expect(JSON.stringify(screen(copy, JSON.parse(JSON.stringify(knowledge))))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which facts are listed', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const reversed: CaseFacts = {
          ...facts,
          symptoms: [...facts.symptoms].reverse(),
          labs: [...facts.labs].reverse(),
          patient: {
            ...facts.patient,
            conditions: facts.patient.conditions?.toReversed() ?? null,
            medicines: facts.patient.medicines?.toReversed() ?? null,
          },
        };
        expect(keyed(screen(reversed, knowledge).findings)).toEqual(keyed(screen(facts, knowledge).findings));
      }),
      RUNS,
    );
  });

  it('gives each finding a key of its own, reasons, rules and sources', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const { findings } = screen(facts, knowledge);
        expect(new Set(findings.map((finding) => finding.key)).size).toBe(findings.length);
        for (const finding of findings) {
          expect(finding.because.length, finding.key).toBeGreaterThan(0);
          expect(finding.sources.length, finding.key).toBeGreaterThan(0);
          expect(finding.rules.length, finding.key).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('reads every result that it cannot interpret as unknown with a reason', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const { readings } = screen(facts, knowledge);
        expect(readings.length).toBe(facts.labs.length);
        for (const reading of readings) if (reading.interpretation === 'unknown') expect(reading.reason).toBeTruthy();
      }),
      RUNS,
    );
  });
});

describe('no silent normal', () => {
  it('never calls a deficiency unlikely because a result was taken away', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), (facts, pick) => {
        fc.pre(facts.labs.length > 0);
        const index = pick % facts.labs.length;
        const removed = facts.labs[index];
        const before = normalStatements(screen(facts, knowledge));
        const after = normalStatements(
          screen({ ...facts, labs: facts.labs.filter((_, at) => at !== index) }, knowledge),
        );
        // Only an older or a second result of the same analyte, or one that the removed result overrode, may speak instead.
        const others = facts.labs.filter((item) => item !== removed).map((item) => item.analyte);
        for (const nutrient of after) if (!before.includes(nutrient)) expect(others.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('never says unlikely without a usable result that says so', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const screening = screen(facts, knowledge);
        for (const finding of screening.findings) {
          if (finding.kind !== 'deficiency' || finding.status !== 'unlikely') continue;
          const rows = finding.facts.filter(
            (fact) => fact.path?.startsWith('labs[') || fact.path === 'derived.calciumAdjusted',
          );
          expect(rows.length, finding.key).toBeGreaterThan(0);
        }
        expect(normalStatements(screen({ ...facts, labs: [] }, knowledge))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('never turns naughty text into a number or a normal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 20 }), (value, unit) => {
        const facts = caseOf({
          symptoms: [symptom('muscle-cramp')],
          labs: [lab('magnesium-serum', '', { value, unit })],
        });
        const [reading] = screen(facts, knowledge).readings;
        if (!/^\s*[<>=\u2264\u2265]*\s*[0-9]/.test(value)) expect(reading?.interpretation).toBe('unknown');
      }),
      { numRuns: 1000 },
    );
  });

  it('never lets a symptom that was recorded as absent raise a red flag', () => {
    const absent = caseOf({
      symptoms: [symptom('saddle-numbness', { status: 'absent' }), symptom('leg-swelling', { status: 'absent' })],
    });
    expect(screen(absent, knowledge).findings.filter((finding) => finding.kind === 'red-flag')).toEqual([]);
  });

  it('never drops a red flag because another fact was added', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const flagged: CaseFacts = {
          ...facts,
          symptoms: [
            ...facts.symptoms,
            symptom('saddle-numbness'),
            symptom('pitting-oedema-one-leg', { side: 'left' }),
          ],
        };
        const codes = screen(flagged, knowledge).findings.map((finding) =>
          finding.kind === 'red-flag' ? finding.code : '',
        );
        expect(codes).toContain('cauda-equina');
        expect(codes).toContain('suspected-dvt');
      }),
      RUNS,
    );
  });
});
