// The two-level Wells score for deep vein thrombosis (NICE NG158, table read on nice.org.uk).

import type { Knowledge } from '../clinical/knowledge.ts';
import type { Citation } from '../clinical/knowledge-about.ts';
import { listed, present } from './named-conditions.ts';

type Item = Knowledge['wells'][number];

function one(code: string, [condition]: ReturnType<typeof present>, points = 1): Item {
  if (!condition) throw new RangeError(`Wells item ${code} has no condition`);
  return { code, condition, points };
}

export const wells: Item[] = [
  one('active-cancer', listed('active-cancer')),
  one('leg-immobilised', listed('leg-immobilised')),
  { code: 'prolonged-immobility', condition: { any: listed('prolonged-immobility', 'recent-surgery') }, points: 1 },
  one('calf-tenderness', present('calf-tenderness')),
  one('entire-leg-swollen', present('entire-leg-swollen')),
  one('calf-swelling-3cm', present('calf-swelling-3cm')),
  one('pitting-oedema-one-leg', present('pitting-oedema-one-leg')),
  one('collateral-veins', present('collateral-veins')),
  one('previous-dvt', listed('previous-dvt')),
  one('alternative-diagnosis-as-likely', listed('alternative-diagnosis-as-likely'), -2),
];

/** Where the items and their points come from; the rule that uses them has sources of its own. */
export const wellsSources: Citation[] = [['NICE NG158, two-level Wells score, nice.org.uk/guidance/ng158', 'P']];

/** Each item in words, by its code. */
export const wellsItemTitles: Record<string, string> = {
  'active-cancer': 'Active cancer',
  'leg-immobilised': 'Paralysis, paresis or recent plaster of a leg',
  'prolonged-immobility': 'Bedridden 3 days or more, or major surgery within 12 weeks',
  'calf-tenderness': 'Tenderness along the deep veins',
  'entire-leg-swollen': 'Entire leg swollen',
  'calf-swelling-3cm': 'Calf 3 cm or more larger than the other',
  'pitting-oedema-one-leg': 'Pitting oedema of the one leg',
  'collateral-veins': 'Collateral superficial veins',
  'previous-dvt': 'Previous deep vein thrombosis',
  'alternative-diagnosis-as-likely': 'Another diagnosis at least as likely',
};
