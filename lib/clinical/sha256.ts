// SHA-256 (FIPS 180-4) in plain code: the rule-set hash is needed synchronously, in Node and in the browser alike.

const ROUND_CONSTANTS = fractionsOfPrimes(64, 3);
const INITIAL_STATE = fractionsOfPrimes(8, 2);

/** Hexadecimal digest of the text as UTF-8. */
export function sha256Hex(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const state = [...INITIAL_STATE];
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < message.length; offset += 64) {
    fillSchedule(schedule, message, offset);
    compress(state, schedule);
  }
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}

function padded(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return message;
}

function fillSchedule(schedule: Uint32Array, message: Uint8Array, offset: number): void {
  const view = new DataView(message.buffer, offset, 64);
  for (let index = 0; index < 16; index += 1) schedule[index] = view.getUint32(index * 4);
  for (let index = 16; index < 64; index += 1) {
    const a = at(schedule, index - 15);
    const b = at(schedule, index - 2);
    const small0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const small1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    schedule[index] = at(schedule, index - 16) + small0 + at(schedule, index - 7) + small1;
  }
}

function compress(state: number[], schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1 + choice + at(ROUND_CONSTANTS, index) + at(schedule, index)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (big0 + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0) + word) >>> 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: ArrayLike<number>, index: number): number {
  return words[index] ?? 0;
}

/** The first 32 bits of the fractional parts of the square (2) or cube (3) roots of the first primes, exactly. */
function fractionsOfPrimes(count: number, root: 2 | 3): number[] {
  const fractions: number[] = [];
  for (let candidate = 2n; fractions.length < count; candidate += 1n) {
    if (isPrime(candidate)) fractions.push(Number(integerRoot(candidate << BigInt(32 * root), root) & 0xffffffffn));
  }
  return fractions;
}

function isPrime(number: bigint): boolean {
  for (let divisor = 2n; divisor * divisor <= number; divisor += 1n) if (number % divisor === 0n) return false;
  return true;
}

/** The largest integer whose `root`-th power does not exceed `number`, by bisection. */
function integerRoot(number: bigint, root: 2 | 3): bigint {
  let [low, high] = [0n, 1n << 40n];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** BigInt(root) <= number) low = middle;
    else high = middle - 1n;
  }
  return low;
}
