// The splitter takes exactly what JSON.parse takes, wherever the chunks of a file happen to end.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseSplitter, type CaseText, SplitError } from '#scripts/lib/case-splitter.ts';
import { parseJson } from '#scripts/lib/parse-json.ts';

const jsonText = fc
  .tuple(fc.jsonValue(), fc.constantFrom(0, 2))
  .map(([value, indent]) => JSON.stringify(value, null, indent));
const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 3 });
const listText = fc
  .tuple(fc.array(fc.tuple(space, jsonText, space), { maxLength: 6 }), space, space)
  .map(([parts, before, after]) => `${before}[${parts.map((part) => part.join('')).join(',')}${before}]${after}`);
const chunkSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });

describe('a list', () => {
  it('is cut into what JSON.parse finds in it, however it arrives', () => {
    fc.assert(
      fc.property(listText, chunkSizes, fc.boolean(), (text, sizes, hasMark) => {
        const { pieces, layout } = split(hasMark ? `\uFEFF${text}` : text, sizes);
        expect(pieces.map((piece) => JSON.parse(piece.text))).toEqual(JSON.parse(text));
        expect(pieces.map((piece) => piece.index)).toEqual(pieces.map((_, index) => index));
        expect(layout).toBe('list');
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  it('is refused when JSON.parse refuses it, and only then', () => {
    const damaged = fc
      .tuple(listText, fc.nat(), fc.constantFrom('', ',', ']', '[', '{', '}', '"', ':', '\\', '1', 'x', '\n'))
      .map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1));
    fc.assert(
      fc.property(damaged, chunkSizes, (text, sizes) => {
        fc.pre(text.trimStart().startsWith('['));
        const whole = parseJson(text);
        expect(accepts(text, sizes)).toBe(whole.ok);
      }),
      { seed: 2026, numRuns: 2000 },
    );
  });

  it('knows where each case begins, in characters and lines', () => {
    const { pieces } = split('[ {"id":"é𝄞"},\n  {"id":2} ,{"id":\n3}, 4]', [3]);
    expect(pieces.map(({ line, column }) => [line, column])).toEqual([
      [1, 3],
      [2, 3],
      [2, 13],
      [3, 5],
    ]);
  });

  it.each([
    ['[1 2]', { line: 1, column: 4 }],
    ['[\n1,\n]', { line: 3, column: 1 }],
    ['[1]\n x', { line: 2, column: 2 }],
    ['[,1]', { line: 1, column: 2 }],
    ['[1', null],
    ['[1,', null],
    ['[', null],
  ])('names the place in %j', (text, at) => {
    expect(() => split(text, [2])).toThrow(expect.objectContaining({ message: 'is not JSON', at }));
  });
});

describe('lines', () => {
  const line = fc.jsonValue().map((value) => JSON.stringify({ value }));

  it('are one case each, with blank ones between them and either line end', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        chunkSizes,
        (lines, end, sizes) => {
          const { pieces, layout } = split(lines.join(end), sizes);
          expect(layout).toBe('lines');
          expect(pieces.map((piece) => JSON.parse(piece.text))).toEqual(lines.map((text) => JSON.parse(text)));
          const step = end === '\n\n' ? 2 : 1;
          expect(pieces.map((piece) => piece.line)).toEqual(lines.map((_, index) => 1 + index * step));
        },
      ),
      { seed: 2026, numRuns: 300 },
    );
  });

  it('are known by the name of the file, even where a line is no case, and none are none', () => {
    expect(split('[1]\n{', [2], true).pieces.map((piece) => piece.text)).toEqual(['[1]', '{']);
    expect(split('', [1], true).pieces).toEqual([]);
    expect(split('\n \n', [1], true).pieces).toEqual([]);
  });
});

describe('one case', () => {
  it('may run over many lines', () => {
    const text = JSON.stringify({ id: 'x', labs: [{ value: '1' }] }, null, 2);
    expect(split(text, [5])).toMatchObject({ layout: 'one', pieces: [{ text, line: 1, column: 1, index: 0 }] });
  });

  it('of one line is one line', () => {
    expect(split('{"id":1}\n', [4])).toMatchObject({ layout: 'lines', pieces: [{ text: '{"id":1}' }] });
    expect(split('{"id":1}', [4])).toMatchObject({ layout: 'one', pieces: [{ text: '{"id":1}' }] });
  });

  it('that goes wrong in its first line is refused there, without reading on', () => {
    const splitter = new CaseSplitter(false);
    expect(() => [...splitter.push(Buffer.from('\n  {"id": bad}\n'))]).toThrow(
      expect.objectContaining({ at: { line: 2, column: 10 } }),
    );
  });

  it.each(['', '  \n', '\uFEFF'])('is missing in %j', (text) => {
    expect(() => split(text, [1])).toThrow(expect.objectContaining({ at: null }));
  });

  it('has an end: what never ends is refused before it fills the memory', () => {
    const splitter = new CaseSplitter(false);
    const chunk = Buffer.alloc(16 * 1024 * 1024, 'x');
    const feed = () => {
      for (let count = 0; count < 5; count += 1) for (const _ of splitter.push(Buffer.from(chunk))) break;
    };
    [...splitter.push(Buffer.from('["'))];
    expect(feed).toThrow(SplitError);
    expect(feed).toThrow('longer than 64 MiB');
  });
});

function split(text: string, sizes: number[], isNdjson = false) {
  const splitter = new CaseSplitter(isNdjson);
  const bytes = Buffer.from(text);
  const pieces: CaseText[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const end = at + (sizes[turn % sizes.length] ?? 1);
    pieces.push(...splitter.push(Buffer.from(bytes.subarray(at, end))));
    at = end;
  }
  pieces.push(...splitter.end());
  expect(splitter.count).toBe(pieces.length);
  return { pieces, layout: splitter.layout };
}

function accepts(text: string, sizes: number[]): boolean {
  try {
    return split(text, sizes).pieces.every((piece) => parseJson(piece.text).ok);
  } catch (error) {
    if (error instanceof SplitError) return false;
    throw error;
  }
}
