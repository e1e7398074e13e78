// Three suites: unit (no I/O), architecture (reads the source tree) and integration (a real PostgreSQL of their own).
// Names of behaviour, no retries: a test that fails once has failed.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // `server-only` throws outside a server bundle; the tests are a server.
  resolve: { alias: { 'server-only': `${root}tests/setup/server-only.ts` } },
  test: {
    root,
    reporters: ['default'],
    retry: 0,
    // Asked for by `npm test` for the whole unit suite: a line of the engine that no test reaches fails it and is named.
    coverage: {
      provider: 'v8',
      include: ['lib/clinical/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'html', 'json'],
      reportsDirectory: 'coverage',
      thresholds: { 'lib/clinical/**/*.ts': { lines: 100 } },
    },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/throw-away-server.ts'],
          setupFiles: ['tests/setup/own-database.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Whole runs of `npm start`: they need the production build and take turns.
        test: {
          name: 'start',
          include: ['tests/start/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        // What takes minutes: fresh clones, full counts, soak runs.
        test: {
          name: 'deep',
          include: ['tests/deep/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
