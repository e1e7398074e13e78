import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '#lib/clinical/engine-versions.ts';
import { ruleSetIdOf } from '#lib/clinical/replay.ts';
import { screen } from '#lib/clinical/screen.ts';
import { content } from '#lib/knowledge/content.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleSetId } from '#lib/knowledge/rule-set-id.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { caseOf } from '../clinical/case-builder.ts';

describe('the rule set', () => {
  it('is named by the hash of its content: `npm run knowledge:write` writes it', () => {
    expect(ruleSetId).toBe(ruleSetIdOf(knowledge));
    expect(knowledge).toEqual({ ruleSetId, ...content });
  });

  it('is plain JSON: what is read back screens alike and has the same id', () => {
    const copy = JSON.parse(JSON.stringify(knowledge));
    expect(copy).toEqual(knowledge);
    expect(ruleSetIdOf(copy)).toBe(ruleSetId);
  });

  it('has another id after any change', () => {
    const limit = knowledge.limits['potassium-excess'];
    if (!limit) throw new Error('no limit potassium-excess');
    const changed = { ...knowledge, limits: { ...knowledge.limits, 'potassium-excess': { ...limit, value: '5.6' } } };
    expect(ruleSetIdOf(changed)).not.toBe(ruleSetId);
  });

  it('stands with the engine version in every screening', () => {
    expect(screen(caseOf(), knowledge)).toMatchObject({ ruleSet: ruleSetId, engine: ENGINE_VERSION });
    expect(ruleSetId).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('has a staff label for every code that a rule can name', () => {
    const codes = [
      ...Object.keys(vocabulary.symptoms),
      ...Object.keys(vocabulary.conditions),
      ...Object.keys(vocabulary.medicines),
      ...Object.keys(vocabulary.analytes),
    ];
    expect(codes.filter((code) => !content.labels[code])).toEqual([]);
  });
});
