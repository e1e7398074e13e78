// The tests that mutants of the engine and of the rules must not survive: the same files as in the unit suite, without those that
// start programs, read the table of foods try hundreds of texts or random cases (a mutant must die every time, not by luck).

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['clinical', 'knowledge', 'golden', 'handouts'].map((folder) => `tests/unit/${folder}/**/*.test.ts`),
    exclude: [
      'tests/unit/golden/screen-command.test.ts',
      'tests/unit/handouts/handout-file.test.ts',
      'tests/unit/handouts/any-patient.test.ts',
      'tests/unit/handouts/foods.test.ts',
      'tests/unit/clinical/naughty-strings.test.ts',
      'tests/unit/clinical/properties.test.ts',
      'tests/unit/clinical/screen-properties.test.ts',
      'tests/unit/clinical/unit-of-entry.test.ts',
    ],
    // One worker for all files: loading the knowledge base anew for each file would cost more than the tests.
    isolate: false,
    retry: 0,
    testTimeout: 60_000,
  },
});
