// A number as typed, checked for what it could mean before anything believes it.

export type DecimalReading =
  | { kind: 'empty' }
  | { kind: 'number'; text: string }
  | { kind: 'question'; text: string; question: string }
  | { kind: 'problem'; message: string };

/**
 * Reads "4.1" as it is; "4,1" as 4.1 with a question, never as 41; refuses what is no number. `text` is the number with a
 * point, digit for digit as typed. `what` begins each message.
 */
export function readDecimal(typed: string, what: string): DecimalReading {
  const text = typed.trim().replace(/\s+/g, '');
  if (text === '') return { kind: 'empty' };
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return { kind: 'number', text: text.replace(/^\+/, '') };
  if (/^\.\d+$/.test(text)) return { kind: 'number', text: `0${text}` };
  const comma = /^(\d+),(\d+)$/.exec(text);
  if (comma) {
    const asPoint = `${comma[1]}.${comma[2]}`;
    return { kind: 'question', text: asPoint, question: `Read as ${asPoint}. Is that right?` };
  }
  return { kind: 'problem', message: `${what} must be a number, like 4.1` };
}
