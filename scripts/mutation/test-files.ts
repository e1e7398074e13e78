// The tests that a mutant must not survive: those of the unit suite that try the engine, the rules, the golden cases and the
// handouts, and the comparison with the rules as they are written once more by hand.

import { globSync } from 'node:fs';
import path from 'node:path';

const PATTERNS = [
  'tests/unit/{clinical,knowledge,golden,handouts}/**/*.test.ts',
  'tests/unit/bench/straight-line.test.ts',
];

/** Not run, and why. */
const LEFT_OUT = new Map([
  ['tests/unit/golden/screen-command.test.ts', 'starts programs, in which no mutant is active'],
  ['tests/unit/golden/screen-stream.test.ts', 'starts programs, in which no mutant is active'],
  ['tests/unit/handouts/handout-file.test.ts', 'starts programs, in which no mutant is active'],
  ['tests/unit/knowledge/engine-bundle.test.ts', 'weighs the bundle, which is larger with mutants in it'],
  ['tests/unit/clinical/kept-screenings.test.ts', 'runs the screenings of earlier versions, which take minutes'],
  [
    'tests/unit/golden/what-never-happens.test.ts',
    'screens some ten thousand cases, which takes a quarter of a minute',
  ],
  ['tests/unit/knowledge/evidence-notes.test.ts', 'draws a part of a page, with the packages of the pages'],
  ['tests/unit/handouts/foods.test.ts', 'reads the table of foods'],
  ['tests/unit/clinical/naughty-strings.test.ts', 'hundreds of texts that only must not break anything'],
  ['tests/unit/handouts/any-patient.test.ts', 'random cases: a mutant must die every time, not by luck'],
  ['tests/unit/clinical/properties.test.ts', 'random cases'],
  ['tests/unit/clinical/screen-properties.test.ts', 'random cases'],
  ['tests/unit/clinical/unit-of-entry.test.ts', 'random cases'],
]);

const PROVES_NOTHING = 'fails after any change of the knowledge: it would notice every mutant of it and prove nothing';
const TOO_LONG = 'screens each golden case again, which takes seconds';

/** Tests of the files that do run, and why they do not. */
export const TESTS_LEFT_OUT = new Map([
  [
    'tests/unit/knowledge/rule-set.test.ts#the rule set > is named by the hash of its content: `npm run knowledge:write` writes it',
    PROVES_NOTHING,
  ],
  [
    'tests/unit/knowledge/rule-set.test.ts#the rule set > is plain JSON: what is read back screens alike and has the same id',
    PROVES_NOTHING,
  ],
  ['tests/unit/clinical/replay.test.ts#a replay > is the screening itself', PROVES_NOTHING],
  ['tests/unit/clinical/replay.test.ts#a replay > is refused with an engine that never was', PROVES_NOTHING],
  ['tests/unit/clinical/replay.test.ts#a replay > does not depend on what the rule set calls itself', PROVES_NOTHING],
  ['tests/unit/golden/golden.test.ts#what holds for every golden case > replays to the byte', TOO_LONG],
  [
    'tests/unit/golden/golden.test.ts#what holds for every golden case > does not change when symptoms and histories are listed in another order',
    TOO_LONG,
  ],
]);

/** They hold the engine against itself, with whatever the rules say: run for mutants of the engine alone. */
const OF_THE_ENGINE_ALONE = ['tests/unit/clinical/decide.test.ts'];

export function isTriedOn(testFile: string, mutatedFile: string): boolean {
  return mutatedFile.startsWith('lib/clinical/') || !OF_THE_ENGINE_ALONE.includes(testFile);
}

/** Within `root`, with slashes. */
export function mutationTestFiles(root: string): string[] {
  return globSync(PATTERNS, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !LEFT_OUT.has(file))
    .sort();
}
