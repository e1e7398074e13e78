// Screens one file of cases: all of it is checked before the first result is printed, with one case in memory at a time.

import type { CaseFacts } from '#lib/clinical/facts.ts';
import { parseCase } from '#lib/clinical/input.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { type CaseSource, KeepError, openCaseSource } from './case-source.ts';
import { CaseSplitter, type CaseText, SplitError } from './case-splitter.ts';
import type { LineOutput } from './line-output.ts';
import { ENDS_EARLY, parseJson } from './parse-json.ts';
import type { ProgressBar } from './progress-bar.ts';
import { nameOfFile } from './read-json-file.ts';

/** `isLive`: each case is printed as soon as it is read, without looking ahead. */
export type ScreenOptions = { output: LineOutput; bar: ProgressBar; isLive: boolean };
/** What is wrong with the file, each with its place; none: it was screened. */
export type ScreenedFile = { refusals: string[] };

const MOST_ERRORS = 20;

type Complaint = { line: number | null; text: string };
/** The first errors of a file, and how many more there were. */
type Complaints = { shown: Complaint[]; more: number };
type ReadCase = { ok: true; facts: CaseFacts } | { ok: false; isJson: boolean; complaints: Complaint[] };

export async function screenFile(file: string, options: ScreenOptions): Promise<ScreenedFile> {
  const name = nameOfFile(file);
  let source: CaseSource | null = null;
  try {
    source = await openCaseSource(file);
    return await screenSource(source, { ...options, name, isNdjson: /\.(ndjson|jsonl)$/i.test(file) });
  } catch (error) {
    if (error instanceof KeepError) return { refusals: [`${name}: ${error.message}`] };
    // Only what the system says: a mistake of ours must not pass for a bad file.
    const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    return { refusals: [`${name}: cannot be read (${code})`] };
  } finally {
    options.bar.clear();
    await source?.close();
  }
}

type Named = ScreenOptions & { name: string; isNdjson: boolean };

async function screenSource(source: CaseSource, options: Named): Promise<ScreenedFile> {
  const { name, bar, isNdjson, isLive } = options;
  if (isLive) {
    bar.start('screening', source.size);
    return await printCases(source.first(), source.size, options);
  }
  bar.start('checking', source.size);
  const splitter = new CaseSplitter(isNdjson);
  const { shown, more } = await checkCases(source.first(), splitter, bar);
  if (shown.length > 0) {
    const isOneLine = splitter.layout === 'lines' && splitter.count <= 1 && !isNdjson;
    const refusals = shown.map((complaint) => named(name, isOneLine ? { ...complaint, line: null } : complaint));
    return { refusals: more > 0 ? [...refusals, `${name}: and ${more} more`] : refusals };
  }
  bar.start('screening', splitter.count);
  return await printCases(source.again(), null, options);
}

async function checkCases(
  chunks: AsyncIterable<Buffer>,
  splitter: CaseSplitter,
  bar: ProgressBar,
): Promise<Complaints> {
  const found: Complaints = { shown: [], more: 0 };
  let bytes = 0;
  try {
    for await (const batch of batchesOf(chunks, splitter)) {
      for (const piece of batch.cases) {
        const read = readCase(piece, splitter);
        if (read.ok) continue;
        // Nothing behind it can be trusted, nor what was said before it: it is not JSON.
        if (!read.isJson) return { shown: read.complaints, more: 0 };
        const room = MOST_ERRORS - found.shown.length;
        found.shown.push(...read.complaints.slice(0, room));
        found.more += Math.max(0, read.complaints.length - room);
      }
      bytes += batch.bytes;
      bar.update(bytes, splitter.count);
    }
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    return { shown: [splitComplaint(error, splitter)], more: 0 };
  }
  return found;
}

/** `size`: the bar counts bytes of it; null: cases. A file that was checked is only wrong here when it changed meanwhile. */
async function printCases(chunks: AsyncIterable<Buffer>, size: number | null, options: Named): Promise<ScreenedFile> {
  const { name, bar, output, isNdjson, isLive } = options;
  const splitter = new CaseSplitter(isNdjson);
  let bytes = 0;
  const refuse = async (complaints: Complaint[]) => {
    await output.flush();
    if (!isLive) return { refusals: [`${name}: changed while it was read; not all of it is screened`] };
    return { refusals: complaints.slice(0, MOST_ERRORS).map((complaint) => named(name, complaint)) };
  };
  try {
    for await (const batch of batchesOf(chunks, splitter)) {
      for (const piece of batch.cases) {
        const read = readCase(piece, splitter);
        if (!read.ok) return await refuse(read.complaints);
        if (output.add(JSON.stringify(printed(screen(read.facts, knowledge))))) await output.flush();
        if (!output.isUsable) return { refusals: [] };
        bar.update(size === null ? splitter.count : bytes, splitter.count);
      }
      bytes += batch.bytes;
      if (isLive) await output.flush();
    }
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    return await refuse([splitComplaint(error, splitter)]);
  }
  await output.flush();
  return { refusals: [] };
}

type Batch = { cases: Iterable<CaseText>; bytes: number };

/** What each chunk completes, and at last what the end does. */
async function* batchesOf(chunks: AsyncIterable<Buffer>, splitter: CaseSplitter): AsyncGenerator<Batch> {
  for await (const chunk of chunks) yield { cases: splitter.push(chunk), bytes: chunk.length };
  yield { cases: splitter.end(), bytes: 0 };
}

function readCase({ text, line, column, index }: CaseText, { layout }: CaseSplitter): ReadCase {
  const json = parseJson(text);
  if (!json.ok) {
    const at = json.at && {
      line: line + json.at.line - 1,
      column: json.at.line === 1 ? column + json.at.column - 1 : json.at.column,
    };
    return { ok: false, isJson: false, complaints: [notJson('is not JSON', at, layout === 'lines' ? line : null)] };
  }
  const parsed = parseCase(json.value, layout === 'list' ? index : null);
  if (parsed.ok) return parsed;
  const complaints = parsed.errors.map(({ place, message }) => ({
    line: layout === 'lines' ? line : null,
    text: `${place}: ${message}`,
  }));
  return { ok: false, isJson: true, complaints };
}

function splitComplaint({ message, at }: SplitError, { layout }: CaseSplitter): Complaint {
  return notJson(message, at, layout === 'lines' ? (at?.line ?? null) : null);
}

function notJson(message: string, at: { line: number; column: number } | null, line: number | null): Complaint {
  const place = at === null ? `it ${ENDS_EARLY}` : `line ${at.line}, column ${at.column}`;
  return { line, text: `${message} (${place})` };
}

function named(name: string, { line, text }: Complaint): string {
  return line === null ? `${name}: ${text}` : `${name}:${line}: ${text}`;
}

/** The keys of the screening file's answer; readings and outcomes stay inside. */
function printed(screening: Screening) {
  const { id, asOf, ruleSet, engine, findings, notAssessable, notApplicable, suggestedTests, askNext, problems } =
    screening;
  return { id, asOf, ruleSet, engine, findings, notAssessable, notApplicable, suggestedTests, askNext, problems };
}
