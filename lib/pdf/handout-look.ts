// How tightly a sheet is set. Type size never shrinks; only air does, and only as far as the page limit asks.

import type { HandoutDocument, HandoutLayout, HandoutSize } from '../clinical/handouts/types.ts';

/** Lengths in em unless the name says otherwise. */
export type HandoutLook = {
  /** Points. */
  size: number;
  gap: number;
  leading: number;
  spacing: number;
  items: number;
  inset: number;
  rows: number;
  writing: number;
  /** Lines to write on, at most. */
  lines: number;
  columns: number;
  /** Characters of an introduction that fit beside the name of the nutrient. */
  'run-in': number;
  /** Characters of the closing line that fit in one empty place of the food grid. */
  'closing-room': number;
  'margin-x': number;
  'margin-top': number;
  'margin-bottom': number;
};

const POINTS: Record<HandoutSize, number> = { standard: 14, large: 18 };
const COLUMNS: Record<HandoutSize, number> = { standard: 3, large: 2 };
const RUN_IN: Record<HandoutSize, number> = { standard: 70, large: 0 };
const CLOSING_ROOM: Record<HandoutSize, number> = { standard: 60, large: 70 };

type Air = Omit<HandoutLook, 'size' | 'columns' | 'run-in' | 'closing-room'>;

/** From airy to tight. Margins in millimetres. */
const AIRS: Air[] = [
  air(
    { gap: 0.95, leading: 0.58, spacing: 0.62, items: 0.62, inset: 0.75, rows: 0.8, writing: 1.35, lines: 2 },
    [17, 21, 18],
  ),
  air(
    { gap: 0.75, leading: 0.53, spacing: 0.56, items: 0.54, inset: 0.62, rows: 0.65, writing: 1.2, lines: 2 },
    [16, 20, 17],
  ),
  air(
    { gap: 0.6, leading: 0.47, spacing: 0.5, items: 0.48, inset: 0.52, rows: 0.52, writing: 1.05, lines: 2 },
    [14, 18, 15],
  ),
  air(
    { gap: 0.5, leading: 0.42, spacing: 0.44, items: 0.42, inset: 0.42, rows: 0.42, writing: 0.95, lines: 2 },
    [12, 16, 13],
  ),
  air(
    { gap: 0.4, leading: 0.4, spacing: 0.41, items: 0.38, inset: 0.36, rows: 0.36, writing: 0.8, lines: 1 },
    [11, 14.5, 11.5],
  ),
];

/** Looks to try, airiest first. */
export function handoutLooks(size: HandoutSize): HandoutLook[] {
  return AIRS.map((one) => ({
    ...one,
    size: POINTS[size],
    columns: COLUMNS[size],
    'run-in': RUN_IN[size],
    'closing-room': CLOSING_ROOM[size],
  }));
}

/** Two pages at 14 pt and four at 18 pt for up to three lists; longer sheets have no limit. A hold sheet is one page. */
export function pageLimit(document: HandoutDocument, layout: HandoutLayout): number {
  const lists = document.blocks.filter((block) => block.kind === 'food-list').length;
  if (lists > 3) return Number.POSITIVE_INFINITY;
  if (document.kind === 'hold-sheet') return layout.size === 'large' ? 2 : 1;
  return layout.size === 'large' ? 4 : 2;
}

function air(lengths: Omit<Air, 'margin-x' | 'margin-top' | 'margin-bottom'>, margins: [number, number, number]): Air {
  return { ...lengths, 'margin-x': margins[0], 'margin-top': margins[1], 'margin-bottom': margins[2] };
}
