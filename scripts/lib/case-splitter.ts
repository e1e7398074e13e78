// Cuts a screening file into the texts of its cases while its bytes arrive, and never holds more than one of them: a list
// (`[` first), one case a line (NDJSON, by name or because the first line is whole by itself), or one case.

import { type ListPhase, ListScanner } from './list-scanner.ts';
import { parseJson } from './parse-json.ts';

/** `line` and `column` of its first character, from 1; `index` from 0. */
export type CaseText = { text: string; line: number; column: number; index: number };
export type CaseLayout = 'one' | 'list' | 'lines';

/** What is wrong between two cases, or with the length of one. `at` null: the file ends too early. */
export class SplitError extends Error {
  readonly at: { line: number; column: number } | null;
  constructor(message: string, at: { line: number; column: number } | null) {
    super(message);
    this.at = at;
  }
}

const MOST_CASE_BYTES = 64 * 1024 * 1024;
const NOT_JSON = 'is not JSON';
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const NEWLINE = 0x0a;

export class CaseSplitter {
  layout: CaseLayout | null = null;
  /** Cases so far. */
  count = 0;
  readonly #isNdjson: boolean;
  #bytes: Buffer = Buffer.alloc(0);
  /** Where the text that is not handed out yet begins in `#bytes`, and up to where it was looked at. */
  #at = 0;
  #seen = 0;
  #line = 1;
  #column = 1;
  #hasBegun = false;
  readonly #list = new ListScanner();

  constructor(isNdjson: boolean) {
    this.#isNdjson = isNdjson;
  }

  *push(chunk: Buffer): Generator<CaseText> {
    const held = this.#bytes.subarray(this.#at);
    this.#bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    this.#seen -= this.#at;
    this.#at = 0;
    yield* this.#split(false);
    if (this.#bytes.length - this.#at > MOST_CASE_BYTES) {
      throw new SplitError(`one case is longer than ${MOST_CASE_BYTES / 1024 / 1024} MiB`, this.#place());
    }
  }

  *end(): Generator<CaseText> {
    yield* this.#split(true);
    const isEmpty = this.layout === null && this.#isNdjson;
    if (this.layout === 'list' ? this.#list.phase !== 'done' : this.layout === null && !isEmpty) {
      throw new SplitError(NOT_JSON, null);
    }
  }

  *#split(isEnd: boolean): Generator<CaseText> {
    if (!this.#hasBegun) this.#begin(isEnd);
    this.layout ??= this.#decide(isEnd);
    if (this.layout === 'list') yield* this.#splitList(isEnd);
    if (this.layout === 'lines') yield* this.#splitLines(isEnd);
    if (this.layout === 'one' && isEnd) yield this.#take(this.#bytes.length);
  }

  /** A byte order mark is no part of the text. */
  #begin(isEnd: boolean): void {
    if (this.#bytes.length < BYTE_ORDER_MARK.length && !isEnd) return;
    this.#hasBegun = true;
    if (this.#bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) this.#at = BYTE_ORDER_MARK.length;
    this.#seen = this.#at;
  }

  #decide(isEnd: boolean): CaseLayout | null {
    if (!this.#hasBegun) return null;
    const first = firstOfText(this.#bytes, this.#at);
    if (first === -1) return null;
    if (this.#isNdjson) return 'lines';
    if (this.#bytes[first] === 0x5b) return 'list';
    const newline = this.#bytes.indexOf(NEWLINE, Math.max(first, this.#seen));
    this.#seen = this.#bytes.length;
    if (newline === -1) return isEnd ? 'one' : null;
    this.#seen = this.#at;
    const line = parseJson(this.#bytes.toString('utf8', this.#at, newline));
    // What is wrong in the first line is wrong in any layout; a line that only ends too early may go on in the next.
    if (!line.ok && line.at) throw new SplitError(NOT_JSON, { ...line.at, line: this.#lineOf(first) });
    return line.ok ? 'lines' : 'one';
  }

  #lineOf(index: number): number {
    return this.#bytes.toString('utf8', this.#at, index).split('\n').length;
  }

  *#splitLines(isEnd: boolean): Generator<CaseText> {
    for (;;) {
      const newline = this.#bytes.indexOf(NEWLINE, this.#seen);
      const end = newline === -1 ? this.#bytes.length : newline;
      if (newline === -1 && !isEnd) {
        this.#seen = end;
        return;
      }
      const line = this.#take(end);
      if (line.text.trim() === '') this.count -= 1;
      else yield line;
      if (newline === -1) return;
      this.#at = newline + 1;
      this.#seen = this.#at;
      this.#line += 1;
      this.#column = 1;
    }
  }

  *#splitList(isEnd: boolean): Generator<CaseText> {
    for (;;) {
      const phase: ListPhase = this.#list.phase;
      const end = this.#list.scan(this.#bytes, this.#seen);
      if (phase !== 'inside') this.#skip(end);
      this.#seen = end;
      if (this.#list.phase === 'wrong') throw new SplitError(NOT_JSON, this.#place());
      if (phase === 'inside' && this.#list.phase !== 'inside') yield this.#take(end);
      else if (end === this.#bytes.length && this.#list.phase === phase) break;
    }
    // What is left of an unfinished case says more of where it went wrong than the end of the file does.
    if (isEnd && this.#list.phase === 'inside') yield this.#take(this.#bytes.length);
  }

  /** Hands out the text up to `end` and stands behind it. */
  #take(end: number): CaseText {
    const text = this.#bytes.toString('utf8', this.#at, end);
    const taken = { text, line: this.#line, column: this.#column, index: this.count };
    this.count += 1;
    this.#at = end;
    this.#seen = end;
    const lastNewline = text.lastIndexOf('\n');
    if (lastNewline === -1) this.#column += text.length;
    else {
      this.#line += text.split('\n').length - 1;
      this.#column = text.length - lastNewline;
    }
    return taken;
  }

  /** Stands behind what lies between two cases: plain ASCII. */
  #skip(end: number): void {
    for (; this.#at < end; this.#at += 1) {
      const isNewline = this.#bytes[this.#at] === NEWLINE;
      this.#line += isNewline ? 1 : 0;
      this.#column = isNewline ? 1 : this.#column + 1;
    }
  }

  #place(): { line: number; column: number } {
    return { line: this.#line, column: this.#column };
  }
}

function firstOfText(bytes: Buffer, from: number): number {
  for (let index = from; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return index;
  }
  return -1;
}
