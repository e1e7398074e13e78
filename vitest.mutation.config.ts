// The tests that mutants of the engine and of the rules must not survive: the same files as in the unit suite, without those that
// start programs, weigh the bundle, run the screenings of earlier versions, read the table of foods, or try hundreds of texts or random cases (a mutant must die every time, not by luck).

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The first failure ends the run of a mutant, so what is quick comes first and what takes a thousand screenings last. */
const SLOWEST_LAST = [
  'knowledge/rules.test.ts',
  'knowledge/near-misses.test.ts',
  'knowledge/thresholds.test.ts',
  'golden/golden.test.ts',
  'clinical/counterfactuals.test.ts',
  'golden/what-never-happens.test.ts',
];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => SLOWEST_LAST.findIndex((name) => moduleId.endsWith(name));
    return files.toSorted((left, right) => rank(left) - rank(right) || (left.moduleId < right.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['clinical', 'knowledge', 'golden', 'handouts'].map((folder) => `tests/unit/${folder}/**/*.test.ts`),
    exclude: [
      'tests/unit/golden/screen-command.test.ts',
      'tests/unit/handouts/handout-file.test.ts',
      'tests/unit/handouts/any-patient.test.ts',
      'tests/unit/handouts/foods.test.ts',
      'tests/unit/clinical/kept-screenings.test.ts',
      'tests/unit/knowledge/engine-bundle.test.ts',
      'tests/unit/clinical/naughty-strings.test.ts',
      'tests/unit/clinical/properties.test.ts',
      'tests/unit/clinical/screen-properties.test.ts',
      'tests/unit/clinical/unit-of-entry.test.ts',
    ],
    sequence: { sequencer: QuickestFirst },
    // One worker for all files: loading the knowledge base anew for each would cost more than the tests.
    isolate: false,
    retry: 0,
    testTimeout: 60_000,
  },
});
