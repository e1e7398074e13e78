// Finds where the elements of a JSON list begin and end without reading what is in them: that is left to JSON.parse.

/** What comes next; `inside` an element, `wrong` where no JSON goes on like this. */
export type ListPhase = 'open' | 'value-or-end' | 'value' | 'inside' | 'comma-or-end' | 'done' | 'wrong';

const [QUOTE, COMMA, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x2c, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

export class ListScanner {
  phase: ListPhase = 'open';
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  /** Goes on from `from` to where the phase changes, or to the end of the bytes; returns where it stands. */
  scan(bytes: Uint8Array, from: number): number {
    return this.phase === 'inside' ? this.#scanElement(bytes, from) : this.#scanBetween(bytes, from);
  }

  #scanBetween(bytes: Uint8Array, from: number): number {
    for (let index = from; index < bytes.length; index += 1) {
      const byte = bytes[index];
      if (isSpace(byte)) continue;
      this.phase = phaseAfter(this.phase, byte);
      return this.phase === 'inside' || this.phase === 'wrong' ? index : index + 1;
    }
    return bytes.length;
  }

  #scanElement(bytes: Uint8Array, from: number): number {
    for (let index = from; index < bytes.length; index += 1) {
      const byte = bytes[index];
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isInString = false;
      } else if (byte === QUOTE) this.#isInString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#depth += 1;
      else if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_LIST || isSpace(byte))) return this.#leave(index);
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        this.#depth -= 1;
        if (this.#depth <= 0) return this.#leave(index + 1);
      }
    }
    return bytes.length;
  }

  #leave(end: number): number {
    this.#depth = 0;
    this.phase = 'comma-or-end';
    return end;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function phaseAfter(phase: ListPhase, byte: number | undefined): ListPhase {
  switch (phase) {
    case 'open':
      return byte === OPEN_LIST ? 'value-or-end' : 'wrong';
    case 'value-or-end':
      return byte === CLOSE_LIST ? 'done' : phaseAfter('value', byte);
    case 'value':
      return byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT ? 'wrong' : 'inside';
    case 'comma-or-end':
      if (byte === COMMA) return 'value';
      return byte === CLOSE_LIST ? 'done' : 'wrong';
    default:
      return 'wrong';
  }
}
