// What a person asks of a number beside what the engine reads: where it comes from and what it is called elsewhere. Nothing here
// changes a result; it stands beside its number as a plain object, without function calls, and is left out of the browser.

import type { SourceMark } from './screening.ts';

/** A guideline, and how sure it is. */
export type Citation = readonly [citation: string, mark: SourceMark];

/** A code and the mark of clinical reference 1.1; NEW-G where the reference has no row. */
export type LoincCode = readonly [code: string, mark: SourceMark];

/** `also`: further codes that mean the same. `none`: why there is no code. */
export type LoincCodes = {
  mass?: LoincCode;
  molar?: LoincCode;
  also?: { code: string; property: 'mass' | 'molar'; mark: SourceMark }[];
  none?: string;
};

export type AnalyteAbout = {
  /** g/mol, by which mass and molar units are converted into each other; `null` where no such pair is accepted. */
  molarMass: string | null;
  /** The UCUM code of a unit as it is written, where that is none. */
  ucum?: Record<string, string>;
  loinc: LoincCodes;
  sources: Citation[];
};

/** Of a published score. */
export type InstrumentAbout = {
  /** Each item in words, by its code. */
  items: Record<string, string>;
  /** What it looks for, for who does not know its name. */
  purpose: string;
  /** What it can and cannot say. */
  note: string;
  sources: Citation[];
};
