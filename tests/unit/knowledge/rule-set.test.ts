import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/clinical/canonical-json.ts';
import { screen } from '#lib/clinical/screen.ts';
import { sha256Hex } from '#lib/clinical/sha256.ts';
import { content } from '#lib/knowledge/content.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { engineVersion, ruleSetHash, ruleSetId } from '#lib/knowledge/rule-set.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { caseOf } from '../clinical/case-builder.ts';

describe('the rule set', () => {
  it('is plain JSON: what is read back screens alike and has the same id', () => {
    const copy = JSON.parse(JSON.stringify(content));
    expect(copy).toEqual(content);
    expect(sha256Hex(canonicalJson(copy))).toBe(ruleSetHash);
  });

  it('is named by its content: any change gives it another id', () => {
    const changed = {
      ...content,
      limits: { ...content.limits, 'potassium-excess': { ...content.limits['potassium-excess'], value: '5.6' } },
    };
    expect(sha256Hex(canonicalJson(changed))).not.toBe(ruleSetHash);
  });

  it('stands with the engine version in every screening', () => {
    expect(screen(caseOf(), knowledge)).toMatchObject({ ruleSet: ruleSetId, engine: engineVersion });
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
