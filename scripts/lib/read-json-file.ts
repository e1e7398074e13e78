// Reads a JSON file that a person named on the command line, and says what is wrong with it without quoting it.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { ENDS_EARLY, parseJson } from './parse-json.ts';

export type ReadJson = { ok: true; value: unknown } | { ok: false; message: string };

/** As errors name it; `-` is standard input. */
export function nameOfFile(file: string): string {
  return file === '-' ? 'standard input' : file;
}

export async function readJsonFile(file: string): Promise<ReadJson> {
  let content: string;
  try {
    content =
      file === '-' ? await text(process.stdin) : await readFile(existsSync(file) ? file : fromCaller(file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return { ok: false, message: `cannot be read (${code})` };
  }
  const parsed = parseJson(content.replace(/^\uFEFF/, ''));
  if (parsed.ok) return parsed;
  const place = parsed.at ? `line ${parsed.at.line}, column ${parsed.at.column}` : `${nameOfFile(file)} ${ENDS_EARLY}`;
  return { ok: false, message: `is not JSON (${place})` };
}

/** npm runs scripts in the project's folder; a relative path may be meant from where npm was called. */
export function fromCaller(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
