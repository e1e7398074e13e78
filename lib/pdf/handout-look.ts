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
  /** Width of a picture, and the air above a row of foods. */
  picture: number;
  'above-foods': number;
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
  air([0.95, 0.58, 0.62, 0.62, 0.75, 0.8, 2.3, 0.7, 1.35, 2], [17, 21, 18]),
  air([0.75, 0.53, 0.56, 0.54, 0.62, 0.65, 2.1, 0.62, 1.2, 2], [16, 20, 17]),
  air([0.6, 0.47, 0.5, 0.48, 0.52, 0.52, 2.1, 0.55, 1.05, 2], [14, 18, 15]),
  air([0.5, 0.42, 0.44, 0.42, 0.42, 0.42, 2.1, 0.45, 0.95, 2], [12, 16, 13]),
  air([0.36, 0.39, 0.39, 0.37, 0.32, 0.32, 2, 0.36, 0.8, 1], [11, 14, 11]),
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

type Lengths = [
  gap: number,
  leading: number,
  spacing: number,
  items: number,
  inset: number,
  rows: number,
  picture: number,
  aboveFoods: number,
  writing: number,
  lines: number,
];

function air(lengths: Lengths, margins: [x: number, top: number, bottom: number]): Air {
  const [gap, leading, spacing, items, inset, rows, picture, aboveFoods, writing, lines] = lengths;
  return {
    gap,
    leading,
    spacing,
    items,
    inset,
    rows,
    picture,
    'above-foods': aboveFoods,
    writing,
    lines,
    'margin-x': margins[0],
    'margin-top': margins[1],
    'margin-bottom': margins[2],
  };
}
