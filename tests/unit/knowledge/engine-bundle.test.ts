// What a browser loads to screen by itself: the engine and its knowledge, and nothing that only pages need.

import { expect, it, vi } from 'vitest';
import { knowledge } from '#lib/knowledge/index.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { ruleAbouts } from '#lib/knowledge/rules/abouts.ts';
import { bundleEngine } from '#scripts/lib/engine-bundle.ts';

const MOST_BYTES = 60 * 1024;

vi.setConfig({ testTimeout: 60_000 });

it('engine and knowledge are 60 KB or less for a browser, minified and gzipped', async () => {
  const { code, gzipped, sizes } = await bundleEngine();
  const report = `engine and knowledge: ${gzipped} bytes gzipped of at most ${MOST_BYTES}, ${code.length} minified`;
  console.log(report);
  const largest = sizes.slice(0, 12).map(([module, bytes]) => `${bytes} ${module}`);
  expect(gzipped, [report, 'largest before minifying:', ...largest].join('\n')).toBeLessThanOrEqual(MOST_BYTES);
  expect(gzipped).toBeGreaterThan(10_000);
  expect(code.slice(-60)).toMatch(/export\s?\{\w+ as knowledge,\w+ as screen\};?\s*$/);
});

it('no synonyms, groups and patients’ words are loaded with it, nothing said about rules and numbers, and nothing of Node', async () => {
  const { code, imports, sizes } = await bundleEngine();
  const modules = sizes.map(([module]) => module);
  expect(modules).toContain('lib/knowledge/labels-table.ts');
  expect(modules.filter((module) => !/^(lib\/(clinical|knowledge)\/|\0)/.test(module))).toEqual([]);
  expect(modules.filter((module) => module.includes('/vocabulary/') || module.includes('handout'))).toEqual([]);
  expect(code.includes('charley horse')).toBe(false);
  expect(modules).not.toContain('lib/knowledge/number-abouts.ts');
  const { analytes, limits, instruments } = numberAbouts;
  const numbers = [...Object.values(analytes), ...Object.values(limits), ...Object.values(instruments)];
  const ofRules = new Set(knowledge.rules.flatMap((rule) => rule.sources).map(({ citation }) => citation));
  const citations = numbers.flatMap(({ sources }) => sources.map(({ citation }) => citation));
  const alone = citations.filter((citation) => !ofRules.has(citation));
  expect(alone.length).toBeGreaterThan(50);
  const isLoaded = (text: string) => code.includes(JSON.stringify(text));
  expect(knowledge.rules.filter(({ title }) => !isLoaded(title))).toEqual([]);
  expect(alone.filter(isLoaded)).toEqual([]);
  expect(ruleAbouts.filter(({ evidence, answers }) => isLoaded(evidence) || isLoaded(answers.what))).toEqual([]);
  expect(Object.values(instruments).filter(({ note }) => isLoaded(note))).toEqual([]);
  expect(imports).toEqual([]);
});
