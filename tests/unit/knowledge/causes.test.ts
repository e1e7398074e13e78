// The table of causes and the rules that rest on it: complete, and one with each other.

import { describe, expect, it } from 'vitest';
import {
  CIRCUMSTANCES,
  CONDITIONS,
  CONTRIBUTORS,
  DIETS,
  MEDICINES,
  NUTRIENTS,
  RESTRICTIONS,
} from '#lib/clinical/codes.ts';
import { causesLowering } from '#lib/knowledge/causes/cause-codes.ts';
import { causeTexts } from '#lib/knowledge/causes/cause-texts.ts';
import { deficiencyCauses } from '#lib/knowledge/causes/index.ts';
import { medicinesThatLower } from '#lib/knowledge/causes/medicines-that-lower.ts';
import { type SignsOfLow, signsOfLow } from '#lib/knowledge/causes/signs-of-low.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const HISTORY: readonly string[] = [...CONDITIONS, ...MEDICINES, ...CIRCUMSTANCES, ...DIETS, ...RESTRICTIONS];
const LOWERING = new Set(medicinesThatLower.map((cause) => cause.id));
const contributors = knowledge.rules.filter((rule) => rule.kind === 'contributor');

function ruleOf(id: string) {
  const rule = contributors.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Every value of `key` anywhere in the node. */
function valuesOf(node: unknown, key: string): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesOf(item, key));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : valuesOf(value, key),
  );
}

describe('the table of causes', () => {
  it.each(deficiencyCauses.map((cause) => [cause.id, cause] as const))(
    '%s names codes that exist, says one thing, and has a marked source',
    (id, cause) => {
      expect(deficiencyCauses.filter((other) => other.id === id)).toHaveLength(1);
      expect(cause.history.length).toBeGreaterThan(0);
      expect(cause.history.filter((code) => !HISTORY.includes(code))).toEqual([]);
      expect(new Set(cause.history).size).toBe(cause.history.length);
      expect(cause.what).toMatch(/^[A-Z].+\.$/);
      for (const nutrient of cause.nutrients) expect(NUTRIENTS).toContain(nutrient);
      expect(cause.nutrients.length > 0).toBe(cause.effect !== 'mimics');
      expect(cause.sources.length).toBeGreaterThan(0);
      for (const source of cause.sources) expect(source.mark).not.toBeNull();
    },
  );

  it('has words for its rows and for nothing else', () => {
    expect(Object.keys(causeTexts).sort()).toEqual(deficiencyCauses.map((cause) => cause.id).sort());
  });
});

describe('the contributors', () => {
  it('have one rule a code, under its name', () => {
    expect(contributors.map((rule) => rule.code).sort()).toEqual([...CONTRIBUTORS].sort());
    for (const rule of contributors) expect(rule.id).toBe(`contributor-${rule.code}`);
  });

  it('cover every nutrient that a medicine lowers, and no other', () => {
    const lowered = new Set(medicinesThatLower.flatMap((cause) => cause.nutrients));
    expect(Object.keys(signsOfLow).sort()).toEqual([...lowered].sort());
  });

  it.each(Object.entries<SignsOfLow>(signsOfLow))(
    'for %s read the medicines and the signs of the tables',
    (name, signs) => {
      const nutrient = NUTRIENTS.find((candidate) => candidate === name);
      if (!nutrient) throw new Error(`no nutrient ${name}`);
      const rule = ruleOf(`contributor-medicine-lowers-${name}`);
      const inTable = deficiencyCauses
        .filter((cause) => LOWERING.has(cause.id) && cause.nutrients.includes(nutrient))
        .flatMap((cause) => cause.history);
      expect(valuesOf(rule.fires, 'history').sort()).toEqual([...new Set(inTable)].sort());
      expect(causesLowering(nutrient).history.length).toBeGreaterThan(0);
      expect(valuesOf(rule.fires, 'symptom').sort()).toEqual(valuesOf(signs.symptoms, 'symptom').sort());
      expect(valuesOf(rule.fires, 'lab').sort()).toEqual(valuesOf(signs.levels, 'lab').sort());
    },
  );

  it('read as signs only what the deficiency rule of that nutrient reads as its own', () => {
    let compared = 0;
    for (const [nutrient, signs] of Object.entries<SignsOfLow>(signsOfLow)) {
      const rule = knowledge.rules.find(
        (candidate) => candidate.kind === 'deficiency' && candidate.nutrient === nutrient,
      );
      if (rule?.kind !== 'deficiency') continue;
      compared += 1;
      const core = valuesOf(rule.core, 'symptom');
      expect(
        valuesOf(signs.symptoms, 'symptom').filter((code) => !core.includes(code)),
        nutrient,
      ).toEqual([]);
      const levels = valuesOf(rule.levels, 'lab');
      expect(
        valuesOf(signs.levels, 'lab').filter((code) => !levels.includes(code)),
        nutrient,
      ).toEqual([]);
    }
    expect(compared).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['alcohol', ['alcohol']],
    ['statin-muscle-symptoms', ['statin']],
    ['medicine-causes-cramps', ['cramp-medicine']],
    ['medicine-causes-neuropathy', ['toxic-neuropathy']],
    ['copper-deficiency-mimic', ['copper']],
  ] as const)('%s reads the codes of the table and no others', (code, causes) => {
    const inTable = deficiencyCauses
      .filter(({ id }) => causes.some((wanted) => wanted === id))
      .flatMap(({ history }) => history);
    const { fires } = ruleOf(`contributor-${code}`);
    const named = valuesOf(fires, 'named').map((name) => knowledge.named[name]);
    expect(valuesOf([fires, named], 'history').sort()).toEqual([...inTable].sort());
  });
});
