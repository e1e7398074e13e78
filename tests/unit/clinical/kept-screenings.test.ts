// Screenings that earlier versions of the engine made, run again: the same bytes, years later.

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSIONS } from '#lib/clinical/engine-versions.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import { replay } from '#lib/clinical/replay.ts';

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
