// The golden cases: clinical expectations written from the decision tables, not from the engine.

import { describe, expect, it, vi } from 'vitest';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { findDifferences } from './find-differences.ts';
import { expectationSchema, type GoldenCase } from './golden-case.ts';
import { loadGoldenCases } from './load-golden-cases.ts';

// Some thousand screenings: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const files = loadGoldenCases();
const all = files.flatMap((file) => file.cases);

const screenings = new Map<GoldenCase, Screening>();

/** Each case is screened once for all that is asked of it. */
function screeningOf(golden: GoldenCase): Screening {
  const known = screenings.get(golden);
  if (known) return known;
  const screening = screenCase(golden);
  screenings.set(golden, screening);
  return screening;
}

function screenCase(golden: GoldenCase): Screening {
  const parsed = parseScreeningFile(golden.input);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ place, message }) => `${place}: ${message}`).join('; '));
  const [facts] = parsed.cases;
  if (facts === undefined) throw new Error('the case holds no screening file');
  return screen(facts, knowledge);
}

for (const { topic, cases } of files)
  describe(`golden cases: ${topic}`, () => {
    it.each(cases.map((golden) => [golden.name, golden] as const))('%s', (_, golden) =>
      expect(findDifferences(screeningOf(golden), golden.expect).join('\n')).toBe(''),
    );
  });

describe('what holds for every golden case', () => {
  it('is written for at least a hundred cases with names of their own', () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map((golden) => golden.name)).size).toBe(all.length);
  });

  it('replays to the byte', () => {
    for (const golden of all) expect(JSON.stringify(screenCase(golden))).toBe(JSON.stringify(screeningOf(golden)));
  });

  it('has at most one deficiency finding a nutrient and one finding a key', () => {
    for (const golden of all) {
      const { findings } = screeningOf(golden);
      const nutrients = findings.flatMap((finding) => (finding.kind === 'deficiency' ? [finding.nutrient] : []));
      expect(nutrients, golden.name).toEqual([...new Set(nutrients)]);
      const keys = findings.map((finding) => finding.key);
      expect(keys, golden.name).toEqual([...new Set(keys)]);
    }
  });

  it('never has an excess and a deficiency of the same nutrient', () => {
    for (const golden of all) {
      const { findings } = screeningOf(golden);
      const excesses = findings.flatMap((finding) => (finding.kind === 'excess' ? [finding.nutrient] : []));
      const both = findings.filter((finding) => finding.kind === 'deficiency' && excesses.includes(finding.nutrient));
      expect(both, golden.name).toEqual([]);
    }
  });

  it('reads every laboratory result, and gives each unknown its reason', () => {
    for (const golden of all) {
      const { readings } = screeningOf(golden);
      const { labs } = golden.input;
      expect(readings.length, golden.name).toBe(Array.isArray(labs) ? labs.length : 0);
      for (const reading of readings.filter(({ interpretation }) => interpretation === 'unknown'))
        expect(reading.reason, golden.name).toBeTruthy();
    }
  });

  it('gives every finding its rules, its reasons and its sources', () => {
    for (const golden of all)
      for (const finding of screeningOf(golden).findings) {
        expect(finding.rules.length, `${golden.name}: ${finding.key}`).toBeGreaterThan(0);
        expect(finding.because.length, `${golden.name}: ${finding.key}`).toBeGreaterThan(0);
        expect(finding.sources.length, `${golden.name}: ${finding.key}`).toBeGreaterThan(0);
      }
  });

  it('gives every rule one status', () => {
    for (const golden of all) {
      const rules = screeningOf(golden).outcomes.map((outcome) => outcome.rule);
      expect(rules.length, golden.name).toBeGreaterThan(0);
      expect(rules, golden.name).toEqual([...new Set(rules)]);
    }
  });

  it('does not change when symptoms and histories are listed in another order', () => {
    for (const golden of all) {
      const { symptoms } = golden.input;
      if (!Array.isArray(symptoms)) continue;
      const reversed = { ...golden, input: { ...golden.input, symptoms: [...symptoms].reverse() } };
      expect(outline(screenCase(reversed)), golden.name).toEqual(outline(screeningOf(golden)));
    }
  });
});

describe('the comparison itself', () => {
  const golden = all.find((candidate) => candidate.expect.present.length > 0);

  it('reports a finding that is missing and one that should not be there', () => {
    if (golden === undefined) throw new Error('no golden case expects a finding');
    const screening = screeningOf(golden);
    const without = { ...screening, findings: [] };
    expect(findDifferences(without, golden.expect)).not.toEqual([]);
    const [first] = screening.findings;
    if (first === undefined) throw new Error('the case gives no finding');
    const forbidden = expectationSchema.parse({ absent: [{ kind: first.kind }] });
    expect(findDifferences(screening, forbidden)).toHaveLength(1);
  });
});

function outline(screening: Screening): string[] {
  return screening.findings
    .map((finding) =>
      [
        finding.key,
        finding.kind === 'deficiency' ? finding.status : '',
        finding.kind === 'red-flag' ? `${finding.urgency} ${finding.subsumedBy}` : '',
      ].join(' '),
    )
    .sort();
}
