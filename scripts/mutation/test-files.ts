// The tests that a mutant must not survive: those of the unit suite that try the engine, the rules, the golden cases and the
// handouts.

import { globSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['clinical', 'knowledge', 'golden', 'handouts'];

/** Not run, and why. */
const LEFT_OUT = new Map([
  ['tests/unit/golden/screen-command.test.ts', 'starts programs, in which no mutant is active'],
  ['tests/unit/golden/screen-stream.test.ts', 'starts programs, in which no mutant is active'],
  ['tests/unit/handouts/handout-file.test.ts', 'starts programs, in which no mutant is active'],
  ['tests/unit/knowledge/engine-bundle.test.ts', 'weighs the bundle, which is larger with mutants in it'],
  ['tests/unit/clinical/kept-screenings.test.ts', 'runs the screenings of earlier versions, which take minutes'],
  ['tests/unit/handouts/foods.test.ts', 'reads the table of foods'],
  ['tests/unit/clinical/naughty-strings.test.ts', 'hundreds of texts that only must not break anything'],
  ['tests/unit/handouts/any-patient.test.ts', 'random cases: a mutant must die every time, not by luck'],
  ['tests/unit/clinical/properties.test.ts', 'random cases'],
  ['tests/unit/clinical/screen-properties.test.ts', 'random cases'],
  ['tests/unit/clinical/unit-of-entry.test.ts', 'random cases'],
]);

/** They fail after any change of the knowledge, so that they would notice every mutant of it and prove nothing. */
export const PROVE_NOTHING = new Set([
  'tests/unit/knowledge/rule-set.test.ts#the rule set > is named by the hash of its content: `npm run knowledge:write` writes it',
  'tests/unit/knowledge/rule-set.test.ts#the rule set > is plain JSON: what is read back screens alike and has the same id',
]);

/** Within `root`, with slashes. */
export function mutationTestFiles(root: string): string[] {
  return FOLDERS.flatMap((folder) => globSync(`tests/unit/${folder}/**/*.test.ts`, { cwd: root }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !LEFT_OUT.has(file))
    .sort();
}
