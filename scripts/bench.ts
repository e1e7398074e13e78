// `npm run bench`: figures of this machine, printed and written to bench/results with date, versions and processors.
// `npm run bench -- engine` and `npm run bench -- database` run one part alone; the engine's part needs no database.

import { runDatabaseBench } from './lib/bench-database.ts';
import { runEngineBench } from './lib/bench-engine.ts';
import { OperatorError, runScript } from './lib/project.ts';

const PARTS = ['engine', 'database'];

await runScript(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) throw new OperatorError(`No part "${unknown.join('", "')}": give ${PARTS.join(' or ')}.`);
  const runs = (part: string) => wanted.length === 0 || wanted.includes(part);
  if (runs('engine')) await runEngineBench();
  if (runs('database')) await runDatabaseBench();
  return 0;
});
