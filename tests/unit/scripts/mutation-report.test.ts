import { describe, expect, it } from 'vitest';
import { mutationPage, readMutationReport } from '#scripts/lib/mutation-report.ts';
import { withoutSurvivors } from '#scripts/lib/mutation-results.ts';

const mutant = (status: string, line: number, replacement = 'false') => ({
  id: String(line),
  status,
  mutatorName: 'ConditionalExpression',
  replacement,
  location: { start: { line, column: 3 }, end: { line, column: 9 } },
});

const report = readMutationReport(
  {
    schemaVersion: '1',
    files: {
      '/root/lib/good.ts': {
        source: 'a',
        mutants: [mutant('Killed', 1), mutant('Timeout', 1), mutant('RuntimeError', 1)],
      },
      'lib/bad.ts': {
        source: 'one\n  x < 3 | y\n',
        mutants: [mutant('Survived', 2, 'x\n <= 3'), mutant('NoCoverage', 1), mutant('Killed', 1)],
      },
      'lib/types-only.ts': { source: '', mutants: [] },
    },
  },
  '/root',
);

describe('the report on mutants', () => {
  it('counts what was noticed of what could run, worst file first', () => {
    expect(report).toMatchObject({ mutants: 5, killed: 3, score: 60 });
    expect(report.files.map(({ file, mutants, killed, score }) => [file, mutants, killed, score])).toEqual([
      ['lib/bad.ts', 3, 1, 33.3],
      ['lib/good.ts', 2, 2, 100],
    ]);
  });

  it('lists each survivor with its line', () => {
    expect(report.files[0]?.survivors).toEqual([
      { line: 2, mutator: 'ConditionalExpression', from: 'x < 3 | y', to: 'x <= 3', status: 'Survived' },
      { line: 1, mutator: 'ConditionalExpression', from: 'e', to: 'false', status: 'NoCoverage' },
    ]);
    const page = mutationPage(report, 'Title');
    expect(page).toContain('| 2 | ConditionalExpression | `x < 3 \\| y` | `x <= 3` |');
    expect(page).toContain('(no test reaches it)');
    expect(page).toContain('3 of 5 mutants were noticed by a test: 60 %. 2 files mutated, none left out.');
  });

  it('says so when none survived', () => {
    const none = readMutationReport({ files: { 'a.ts': { source: '', mutants: [mutant('Killed', 1)] } } }, '/root');
    expect(mutationPage(none, 'Title')).toContain('None.');
  });
});

describe('what is known from earlier runs', () => {
  it('is kept but for what no test noticed', () => {
    const known = (...statuses: string[]) =>
      JSON.stringify({
        schemaVersion: '1.0',
        files: { 'a.ts': { source: 'x', mutants: statuses.map((status, id) => ({ id, status })) } },
      });
    const kept = withoutSurvivors(known('Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'));
    expect(JSON.parse(kept)).toEqual({
      schemaVersion: '1.0',
      files: {
        'a.ts': {
          source: 'x',
          mutants: [
            { id: 0, status: 'Killed' },
            { id: 1, status: 'Timeout' },
            { id: 4, status: 'RuntimeError' },
          ],
        },
      },
    });
  });
});
