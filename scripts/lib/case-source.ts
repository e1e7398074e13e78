// The bytes of a screening file, twice: once to check all of it and once to screen it. A regular file is read again; what
// comes through a pipe is kept meanwhile, the first 8 MiB in memory and more in a nameless temporary file of its owner's.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromCaller } from './read-json-file.ts';

export type CaseSource = {
  /** In bytes; null when it is not known before the end. */
  size: number | null;
  first(): AsyncIterable<Buffer>;
  /** The same bytes, and no more than were read the first time. Only after `first` came to its end. */
  again(): AsyncIterable<Buffer>;
  close(): Promise<void>;
};

const CHUNK_BYTES = 256 * 1024;
const MOST_KEPT_IN_MEMORY = 8 * 1024 * 1024;

/** `-` is standard input. Throws the error of the file system. */
export async function openCaseSource(file: string): Promise<CaseSource> {
  if (file === '-') return keptSource(process.stdin, async () => {});
  const handle = await open(existsSync(file) ? file : fromCaller(file), 'r');
  const stats = await handle.stat();
  if (stats.isFile()) return regularSource(handle, stats.size);
  return keptSource(handle.createReadStream({ autoClose: false }), () => handle.close());
}

function regularSource(handle: FileHandle, size: number): CaseSource {
  let read = 0;
  return {
    size,
    async *first() {
      for await (const chunk of chunksOf(handle, Number.POSITIVE_INFINITY)) {
        read += chunk.length;
        yield chunk;
      }
    },
    again: () => chunksOf(handle, read),
    close: () => handle.close(),
  };
}

async function* chunksOf(handle: FileHandle, end: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < end; ) {
    // A buffer of its own for each: what is cut out of one may still be in use when the next is read.
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, end - position));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function keptSource(stream: AsyncIterable<Buffer>, close: () => Promise<void>): CaseSource {
  const kept: Buffer[] = [];
  let keptBytes = 0;
  let rest: FileHandle | null = null;
  let restBytes = 0;
  return {
    size: null,
    async *first() {
      for await (const chunk of stream) {
        if (rest === null && keptBytes + chunk.length <= MOST_KEPT_IN_MEMORY) {
          kept.push(chunk);
          keptBytes += chunk.length;
        } else {
          rest = await keep(rest, chunk, restBytes);
          restBytes += chunk.length;
        }
        yield chunk;
      }
    },
    async *again() {
      yield* kept;
      if (rest !== null) yield* chunksOf(rest, restBytes);
    },
    async close() {
      await rest?.close();
      await close();
    },
  };
}

/** Not kept is not read: it says where there was no room. */
export class KeepError extends Error {}

async function keep(rest: FileHandle | null, chunk: Buffer, position: number): Promise<FileHandle> {
  try {
    const file = rest ?? (await namelessFile());
    await writeWhole(file, chunk, position);
    return file;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new KeepError(`cannot be kept in ${tmpdir()} while it is checked (${code})`);
  }
}

/** It has no name from the start, so the system removes it however this process ends. */
async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `legwork-screen-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path);
  return handle;
}

async function writeWhole(handle: FileHandle, chunk: Buffer, position: number): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    written += (await handle.write(chunk, written, chunk.length - written, position + written)).bytesWritten;
  }
}
