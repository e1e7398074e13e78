// JSON that a person wrote, with the place of what is wrong with it and never its text, which may be a patient's.

/** Line and column from 1; null: the text ends too early. */
export type JsonPlace = { line: number; column: number } | null;
export type ParsedJson = { ok: true; value: unknown } | { ok: false; at: JsonPlace };

export const ENDS_EARLY = 'ends too early or is empty';

export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : '';
    const offset = isEndOfText(message) ? text.length : (offsetOf(message) ?? searchOffset(text));
    return { ok: false, at: offset >= text.length ? null : placeIn(text, offset) };
  }
}

/** Of the parser's messages those that more text could still have put right. */
function isEndOfText(message: string): boolean {
  return /^Unexpected end|^Unterminated string/.test(message);
}

function offsetOf(message: string): number | null {
  const found = / in JSON at position (\d+)| after JSON at position (\d+)/.exec(message);
  return found ? Number(found[1] ?? found[2]) : null;
}

/** Some messages quote the text around the error instead of its position: the shortest beginning that is wrong ends with it. */
function searchOffset(text: string): number {
  let [right, wrong] = [0, text.length];
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (canGoOn(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  return right;
}

function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : '';
    return isEndOfText(message) || offsetOf(message) === beginning.length;
  }
}

function placeIn(text: string, offset: number): JsonPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
