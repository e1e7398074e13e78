// What a run of Stryker found, by file: score, mutants and each survivor, as JSON and as a page to read.

import path from 'node:path';
import { z } from 'zod';

const mutant = z.object({
  status: z.string(),
  mutatorName: z.string(),
  replacement: z.string().optional(),
  location: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
});

/** The mutation-testing report schema, as far as it is read here. */
const strykerReport = z.object({
  files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutant) })),
});

export type Survivor = { line: number; mutator: string; from: string; to: string; status: string };
export type FileScore = {
  file: string;
  mutants: number;
  killed: number;
  /** Killed or timed out, of every hundred that could be run. */
  score: number;
  survivors: Survivor[];
};
export type MutationReport = { mutants: number; killed: number; score: number; files: FileScore[] };

/** A mutant that never ended was noticed, as one that a test failed on. */
const DETECTED = new Set(['Killed', 'Timeout']);
/** Neither noticed nor missed: it does not run at all. */
const NOT_COUNTED = new Set(['CompileError', 'RuntimeError', 'Pending']);

export function readMutationReport(json: unknown, root: string): MutationReport {
  const files = Object.entries(strykerReport.parse(json).files)
    .map(([name, { source, mutants }]) =>
      fileScore(path.isAbsolute(name) ? path.relative(root, name) : name, source, mutants),
    )
    .filter(({ mutants }) => mutants > 0)
    .sort((left, right) => left.score - right.score || (left.file < right.file ? -1 : 1));
  const sum = (key: 'mutants' | 'killed') => files.reduce((total, file) => total + file[key], 0);
  return { mutants: sum('mutants'), killed: sum('killed'), score: percent(sum('killed'), sum('mutants')), files };
}

function fileScore(file: string, source: string, all: z.output<typeof mutant>[]): FileScore {
  const lines = source.split('\n');
  const counted = all.filter(({ status }) => !NOT_COUNTED.has(status));
  const missed = counted.filter(({ status }) => !DETECTED.has(status));
  const killed = counted.length - missed.length;
  const survivors = missed.map(({ status, mutatorName, replacement, location: { start } }) => ({
    line: start.line,
    mutator: mutatorName,
    from: (lines[start.line - 1] ?? '')
      .slice(start.column - 1)
      .trim()
      .slice(0, 80),
    to: (replacement ?? '').replace(/\s+/g, ' ').slice(0, 80),
    status,
  }));
  return { file, mutants: counted.length, killed, score: percent(killed, counted.length), survivors };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10;
}

/** Markdown: the score of each file, then each survivor with its line. */
export function mutationPage(report: MutationReport, title: string): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = report.files.map(
    ({ file, mutants, killed, score }) => `| ${file} | ${mutants} | ${killed} | ${score} % |`,
  );
  const survivors = report.files
    .filter((file) => file.survivors.length > 0)
    .flatMap(({ file, survivors: missed }) => [
      `### ${file}`,
      '',
      '| Line | Change | Was | Became |',
      '| ---: | --- | --- | --- |',
      ...missed.map(
        ({ line, mutator, from, to, status }) =>
          `| ${line} | ${mutator}${status === 'NoCoverage' ? ' (no test reaches it)' : ''} | \`${cell(from)}\` | \`${cell(to)}\` |`,
      ),
      '',
    ]);
  return [
    `# ${title}`,
    '',
    `${report.killed} of ${report.mutants} mutants were noticed by a test: ${report.score} %. ${report.files.length} files mutated, none left out.`,
    '',
    '| File | Mutants | Noticed | Score |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
    '## Survivors',
    '',
    ...(survivors.length > 0 ? survivors : ['None.', '']),
  ].join('\n');
}
