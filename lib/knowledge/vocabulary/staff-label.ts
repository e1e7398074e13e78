// What staff read for a code where it stands by itself: a question of an instrument in full, which sentences call by its number.

import { labels } from '../labels.ts';
import { vocabulary } from './index.ts';

const EXAMINATION = new Map<string, string>(
  Object.entries(vocabulary.examination).map(([code, { label }]) => [code, label]),
);

/** The code itself when nothing has that code. */
export function staffLabel(code: string): string {
  return EXAMINATION.get(code) ?? labels[code] ?? code;
}
