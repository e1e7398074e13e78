// The bytes of a handout as they were printed.

export type HandoutFileDto = {
  bytes: Uint8Array<ArrayBuffer>;
  /** Hex, of `bytes`. */
  sha256: string;
  pages: number;
  /** No name in it: "handout-4F7K-2026-11-20.pdf". */
  fileName: string;
};
