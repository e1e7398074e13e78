// The engine from the command line: npm run -s screen -- FILE [FILE ...]. What it reads and prints is in USAGE.

import { parseArgs } from 'node:util';
import { LineOutput } from './lib/line-output.ts';
import { ProgressBar } from './lib/progress-bar.ts';
import { screenFile } from './lib/screen-file.ts';

const USAGE = `usage: npm run -s screen -- [--live] FILE [FILE ...]

Screens the cases of each file and prints one JSON object a case, one a line, in their order.

FILE is one case as a JSON object, a list of cases, or one case a line (NDJSON: named .ndjson or .jsonl, or
known by its first line being a whole case). - reads standard input. Memory does not grow with the file.

A file is read twice: once to check it, once to screen it. If anything in it has the wrong shape, an unknown
key or an unknown code, nothing is printed for it and the message names the file and the place, as in
  cases.json: [3].symptoms[0].code: unknown code or value; ...
  cases.ndjson:17: labs[2].analyte: unknown code or value; ...
What comes through a pipe is kept until it was checked, over 8 MiB in a nameless temporary file.
A value or unit that cannot be interpreted is an entry in "problems" and no error.

  --live      print each case as soon as it is read, for a pipe that stays open: what stands before a bad
              case is then already printed
  -h, --help  print this

While standard error is a terminal, progress is shown there.

Exit status: 0 screened; 1 the results could not be written; 2 a file or an option is wrong. When the reader of
the results goes away (| head), the rest is left out without a word.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const chosen = argumentsOf(args);
  if (chosen === null || (chosen.files.length === 0 && !chosen.isHelp)) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (chosen.isHelp) {
    process.stdout.write(USAGE);
    return 0;
  }
  const bar = new ProgressBar(process.stderr);
  // Where both are the same terminal, the bar must not stand in the middle of a result.
  const output = new LineOutput(process.stdout, () => process.stdout.isTTY && bar.clear());
  let status = 0;
  for (const file of chosen.files) {
    const { refusals } = await screenFile(file, { output, bar, isLive: chosen.isLive });
    if (output.isClosed) return status;
    if (output.failure !== null) {
      process.stderr.write(`the results cannot be written (${output.failure})\n`);
      return 1;
    }
    if (refusals.length === 0) continue;
    process.stderr.write(`${refusals.join('\n')}\n`);
    status = 2;
  }
  return status;
}

function argumentsOf(args: string[]): { files: string[]; isLive: boolean; isHelp: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { live: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return { files: positionals, isLive: values.live, isHelp: values.help };
  } catch {
    return null;
  }
}
