// The handout compiler from the command line: npm run -s handout -- FILE [--pdf OUT.pdf], `-` for standard input.
// One JSON object a case, one a line. With --pdf the sheet (or the hold sheet that is printed instead) is written as well.
// Exit status: 0 compiled, held or not; 2 the file is not readable JSON of the right shape (nothing is printed).

import { writeFile } from 'node:fs/promises';
import { compileHandout } from '#lib/clinical/handouts/compile.ts';
import { documentText } from '#lib/clinical/handouts/document-text.ts';
import { type HandoutCase, parseHandoutFile } from '#lib/clinical/handouts/handout-file.ts';
import type { HandoutContext, HandoutResult } from '#lib/clinical/handouts/types.ts';
import { screen } from '#lib/clinical/screen.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { fromCaller, nameOfFile, readJsonFile } from './lib/read-json-file.ts';

const USAGE = 'usage: npm run -s handout -- FILE [--pdf OUT.pdf]   (- reads standard input)';
const MOST_ERRORS = 20;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = argumentsOf(args);
  if (!options) return refuse([USAGE]);
  const { file, pdf } = options;
  const name = nameOfFile(file);
  const json = await readJsonFile(file);
  if (!json.ok) return refuse([`${name}: ${json.message}`]);
  const parsed = parseHandoutFile(json.value);
  if (!parsed.ok) {
    const lines = parsed.errors.slice(0, MOST_ERRORS).map(({ place, message }) => `${name}: ${place}: ${message}`);
    const more = parsed.errors.length - lines.length;
    return refuse(more > 0 ? [...lines, `${name}: and ${more} more`] : lines);
  }
  if (pdf !== null && parsed.cases.length !== 1) return refuse([`${name}: --pdf takes a file of one case`]);
  for (const handoutCase of parsed.cases) {
    const result = compile(handoutCase);
    if (pdf !== null) await writePdf(result, handoutCase, pdf);
    process.stdout.write(`${JSON.stringify(printed(handoutCase.facts.id, result))}\n`);
  }
  return 0;
}

function argumentsOf(args: readonly string[]): { file: string; pdf: string | null } | null {
  const files: string[] = [];
  let pdf: string | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--pdf') {
      pdf = args[index + 1] ?? null;
      if (pdf === null) return null;
      index += 1;
    } else if (argument.startsWith('--pdf=')) pdf = argument.slice('--pdf='.length);
    else if (argument.startsWith('--')) return null;
    else files.push(argument);
  }
  const [file, ...others] = files;
  return file === undefined || others.length > 0 ? null : { file, pdf };
}

function compile({ facts, request }: HandoutCase): HandoutResult {
  const screening = screen(facts, knowledge);
  // A file has no acknowledgements: a cleared G1 stands for the clinician's, with the action taken.
  const acknowledged = request.cleared.includes('G1')
    ? screening.findings.filter((finding) => finding.kind === 'red-flag').map((finding) => finding.key)
    : [];
  return compileHandout(
    { facts, screening, request, context: contextOf({ facts, request }), acknowledged },
    handoutKnowledge,
  );
}

/** A file knows neither clinic nor name: the sheet leaves room to write them. */
function contextOf({ facts, request }: HandoutCase): HandoutContext {
  return {
    patient: { firstName: null, lastName: null, birthDate: facts.patient.birthDate },
    clinic: { name: null, phone: null, adviceLine: null, emergencyNumber: null, openingHours: null },
    preparedBy: null,
    preparedOn: facts.asOf,
    spelling: request.paper === 'letter' ? 'us' : 'uk',
    testDueOn: null,
    nextStep: null,
    reviewOn: null,
    callBackBy: null,
    showAllergy: false,
  };
}

async function writePdf(result: HandoutResult, { request }: HandoutCase, target: string): Promise<void> {
  const document = result.document ?? result.holdSheet;
  if (!document) return;
  const { renderHandoutPdf } = await import('#lib/pdf/render-handout.ts');
  await writeFile(fromCaller(target), await renderHandoutPdf(document, { paper: request.paper, size: request.size }));
}

function printed(id: string, result: HandoutResult) {
  return {
    id,
    gates: result.gates.map(({ gate, effect, why }) => ({ gate, effect, why })),
    blocked: result.blocked,
    lists: result.lists,
    removed: result.removed,
    text: result.document ? documentText(result.document) : null,
  };
}

function refuse(lines: readonly string[]): 2 {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}
