// The engine from the command line: npm run -s screen -- FILE [FILE ...], `-` for standard input. One JSON object a case, one a line.
// Exit status: 0 screened; 2 a file is not readable JSON of the right shape (nothing is printed for that file).

import { parseScreeningFile } from '#lib/clinical/input.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { nameOfFile, readJsonFile } from './lib/read-json-file.ts';

const USAGE = 'usage: npm run -s screen -- FILE [FILE ...]   (- reads standard input)';
const MOST_ERRORS = 20;

process.exitCode = await main(process.argv.slice(2));

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  let status = 0;
  for (const file of files) status = Math.max(status, await screenFile(file));
  return status;
}

async function screenFile(file: string): Promise<number> {
  const name = nameOfFile(file);
  const json = await readJsonFile(file);
  if (!json.ok) return refuse([`${name}: ${json.message}`]);
  const parsed = parseScreeningFile(json.value);
  if (!parsed.ok) {
    const lines = parsed.errors.slice(0, MOST_ERRORS).map(({ place, message }) => `${name}: ${place}: ${message}`);
    const more = parsed.errors.length - lines.length;
    return refuse(more > 0 ? [...lines, `${name}: and ${more} more`] : lines);
  }
  for (const facts of parsed.cases) {
    process.stdout.write(`${JSON.stringify(printed(screen(facts, knowledge)))}\n`);
  }
  return 0;
}

function refuse(lines: readonly string[]): 2 {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

/** The keys of the screening file's answer; readings and outcomes stay inside. */
function printed(screening: Screening) {
  const { id, asOf, ruleSet, engine, findings, notAssessable, notApplicable, suggestedTests, askNext, problems } =
    screening;
  return { id, asOf, ruleSet, engine, findings, notAssessable, notApplicable, suggestedTests, askNext, problems };
}
