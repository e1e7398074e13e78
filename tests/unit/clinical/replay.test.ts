// What is asked of a replay: the rule set and the engine of the screening, and no others.

import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '#lib/clinical/engine-versions.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import { replay, ruleSetIdOf } from '#lib/clinical/replay.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, lab, symptom } from './case-builder.ts';

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
