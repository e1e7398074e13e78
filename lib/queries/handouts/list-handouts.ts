// Handouts a patient was given, newest first.

import type { Nutrient } from '#lib/clinical/codes.ts';

export type HandoutRow = {
  handoutId: string;
  kind: 'food' | 'hold-sheet';
  nutrients: Nutrient[];
  /** "Magnesium, vitamin B12" or "Hold sheet". */
  title: string;
  language: string;
  paper: 'a4' | 'letter';
  size: 'standard' | 'large';
  pages: number;
  /** ISO instant. */
  issuedAt: string;
  issuedByName: string;
};
