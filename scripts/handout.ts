// The handout compiler from the command line: npm run -s handout -- FILE [--pdf OUT.pdf], `-` for standard input.
// One JSON object a case, one a line. With --pdf the sheet (or the hold sheet that is printed instead) is written as well.
// Exit status: 0 compiled, held or not; 2 the file is not readable JSON of the right shape (nothing is printed).

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { compileHandout } from '#lib/clinical/handouts/compile.ts';
import { documentText } from '#lib/clinical/handouts/document-text.ts';
import { type HandoutCase, parseHandoutFile } from '#lib/clinical/handouts/handout-file.ts';
import type { HandoutContext, HandoutResult } from '#lib/clinical/handouts/types.ts';
import { screen } from '#lib/clinical/screen.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const USAGE = 'usage: npm run -s handout -- FILE [--pdf OUT.pdf]   (- reads standard input)';
const MOST_ERRORS = 20;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = argumentsOf(args);
  if (!options) return refuse([USAGE]);
  const { file, pdf } = options;
  const name = file === '-' ? 'standard input' : file;
  const json = await readJson(file, name);
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

type ReadJson = { ok: true; value: unknown } | { ok: false; message: string };

async function readJson(file: string, name: string): Promise<ReadJson> {
  let content: string;
  try {
    content = file === '-' ? await text(process.stdin) : await readFile(existing(file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return { ok: false, message: `cannot be read (${code})` };
  }
  try {
    return { ok: true, value: JSON.parse(content.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      ok: false,
      message: `is not JSON (${error instanceof SyntaxError ? placeOf(error, name) : 'unknown error'})`,
    };
  }
}

/** npm runs scripts in the project's folder; a relative path may be meant from where npm was called. */
function existing(file: string): string {
  return existsSync(file) ? file : fromCaller(file);
}

function fromCaller(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** The parser's message quotes the text around the error, which may be a patient's: only the position is kept. */
function placeOf({ message }: SyntaxError, name: string): string {
  const position = /position (\d+)(?: \(line (\d+) column (\d+)\))?/.exec(message);
  if (position?.[2]) return `line ${position[2]}, column ${position[3]}`;
  return position ? `character ${position[1]}` : `${name} ends too early or is empty`;
}

function refuse(lines: readonly string[]): 2 {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}
