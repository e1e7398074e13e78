// Lines of output in large pieces, each waited for, so that a slow reader slows the work down instead of filling memory.

import type { Writable } from 'node:stream';

const PIECE_CHARACTERS = 64 * 1024;

export class LineOutput {
  /** The reader has gone (`| head`): nothing more is to be said or done. */
  isClosed = false;
  /** Any other reason for which the output could not be written, e.g. ENOSPC. */
  failure: string | null = null;
  readonly #stream: Writable;
  readonly #beforeWrite: () => void;
  #pending = '';

  constructor(stream: Writable, beforeWrite: () => void = () => {}) {
    this.#stream = stream;
    this.#beforeWrite = beforeWrite;
    // Each write tells of its own error; without a listener the stream would end the process with a stack trace.
    stream.on('error', (error) => this.#close(error));
  }

  get isUsable(): boolean {
    return !this.isClosed && this.failure === null;
  }

  /** True when enough has come together to `flush`. */
  add(line: string): boolean {
    this.#pending += `${line}\n`;
    return this.#pending.length >= PIECE_CHARACTERS;
  }

  async flush(): Promise<void> {
    const piece = this.#pending;
    this.#pending = '';
    if (piece === '' || !this.isUsable) return;
    this.#beforeWrite();
    await new Promise<void>((resolve) => {
      this.#stream.write(piece, (error) => {
        if (error) this.#close(error);
        resolve();
      });
    });
  }

  #close(error: Error): void {
    const code = 'code' in error ? String(error.code) : error.name;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') this.isClosed = true;
    else this.failure ??= code;
  }
}
