// Mutation testing of the engine and the knowledge that it reads (`npm run mutation`). Nothing is disabled: each mutant is killed by a
// test or is a survivor that stands in the report.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // Which tests run, and which do not and why: scripts/mutation/test-files.ts.
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/in-process-test-runner.ts'],
  mutate: [
    'lib/clinical/**/*.ts',
    'lib/knowledge/rules/**/*.ts',
    'lib/knowledge/analytes/**/*.ts',
    'lib/knowledge/{limits,named-conditions,instruments,wells-items,measurements,units}.ts',
  ],
  // Node strips the types; there is no type configuration to rewrite in the copy.
  tsconfigFile: '.stryker/no-tsconfig.json',
  // No tool checks types here, and a test holds a generated file against its generator.
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  concurrency: 1,
  // What the mutation tests do not read is not copied.
  ignorePatterns: ['/prisma', '/docs', '/bench', '/tests/e2e', '/tests/integration', '/tests/fixtures'],
  tempDirName: '.stryker/sandbox',
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.stryker/report.json' },
  allowEmpty: false,
  // On a busy machine a slow test is no endless loop.
  timeoutMS: 30_000,
};
