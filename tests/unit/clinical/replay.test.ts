// Screenings that earlier versions of the engine made, run again: the same bytes, years later.

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION, ENGINE_VERSIONS } from '#lib/clinical/engine-versions.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import { replay, ruleSetIdOf } from '#lib/clinical/replay.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, lab, symptom } from './case-builder.ts';

type Kept = { engine: string; knowledge: Knowledge; screenings: { facts: CaseFacts; result: string }[] };

const fileOf = (version: string) => new URL(`../../fixtures/engine/${version}.json.gz`, import.meta.url);

/** Written by scripts/keep-screenings.ts. */
function keptOf(version: string): Kept {
  return JSON.parse(gunzipSync(readFileSync(fileOf(version))).toString('utf8'));
}

describe.each(ENGINE_VERSIONS)('engine %s', (version) => {
  it('has screenings that were kept', () => {
    expect(existsSync(fileOf(version)), 'node scripts/keep-screenings.ts').toBe(true);
    const kept = keptOf(version);
    expect(kept.engine).toBe(version);
    expect(kept.screenings.length).toBeGreaterThan(100);
    const met = new Set(
      kept.screenings.flatMap(({ result }) => {
        const { findings }: { findings: { rules: string[] }[] } = JSON.parse(result);
        return findings.flatMap((finding) => finding.rules);
      }),
    );
    expect(kept.knowledge.rules.map((rule) => rule.id).filter((id) => !met.has(id))).toEqual([]);
  });

  it('gives the same bytes again', () => {
    const kept = keptOf(version);
    const ruleSet = kept.knowledge.ruleSetId;
    for (const { facts, result } of kept.screenings)
      expect(JSON.stringify(replay({ facts, knowledge: kept.knowledge, ruleSet, engine: version }))).toBe(result);
  });
});

describe('a replay', () => {
  const facts = caseOf({ symptoms: [symptom('muscle-cramp')], labs: [lab('magnesium-serum', '0.6 mmol/L')] });
  const snapshot = { facts, knowledge, ruleSet: knowledge.ruleSetId, engine: ENGINE_VERSION };

  it('is the screening itself', () => {
    expect(replay(snapshot)).toEqual(screen(facts, knowledge));
  });

  it('is refused with a rule set that is not the one of the screening, however little differs', () => {
    const [first, ...rest] = knowledge.rules;
    if (!first) throw new Error('no rules');
    const changed: Knowledge = { ...knowledge, rules: [{ ...first, version: first.version + 1 }, ...rest] };
    expect(() => replay({ ...snapshot, knowledge: changed })).toThrow(/the rule set is sha256:/);
    expect(ruleSetIdOf(changed)).not.toBe(knowledge.ruleSetId);
  });

  it('is refused with an engine that never was', () => {
    expect(() => replay({ ...snapshot, engine: '0.9.0' })).toThrow(/no engine 0\.9\.0/);
  });

  it('does not depend on what the rule set calls itself', () => {
    expect(ruleSetIdOf({ ...knowledge, ruleSetId: 'another name' })).toBe(knowledge.ruleSetId);
  });
});
