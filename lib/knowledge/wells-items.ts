// The two-level Wells score for deep vein thrombosis (NICE NG158, table read on nice.org.uk).

import type { Knowledge } from '../clinical/knowledge.ts';
import { listed, present } from './named-conditions.ts';

function one(
  code: string,
  title: string,
  [condition]: ReturnType<typeof present>,
  points = 1,
): Knowledge['wells'][number] {
  if (!condition) throw new RangeError(`Wells item ${code} has no condition`);
  return { code, title, condition, points };
}

export const wells: Knowledge['wells'] = [
  one('active-cancer', 'Active cancer', listed('active-cancer')),
  one('leg-immobilised', 'Paralysis, paresis or recent plaster of a leg', listed('leg-immobilised')),
  {
    code: 'prolonged-immobility',
    title: 'Bedridden 3 days or more, or major surgery within 12 weeks',
    condition: { any: listed('prolonged-immobility', 'recent-surgery') },
    points: 1,
  },
  one('calf-tenderness', 'Tenderness along the deep veins', present('calf-tenderness')),
  one('entire-leg-swollen', 'Entire leg swollen', present('entire-leg-swollen')),
  one('calf-swelling-3cm', 'Calf 3 cm or more larger than the other', present('calf-swelling-3cm')),
  one('pitting-oedema-one-leg', 'Pitting oedema of the one leg', present('pitting-oedema-one-leg')),
  one('collateral-veins', 'Collateral superficial veins', present('collateral-veins')),
  one('previous-dvt', 'Previous deep vein thrombosis', listed('previous-dvt')),
  one(
    'alternative-diagnosis-as-likely',
    'Another diagnosis at least as likely',
    listed('alternative-diagnosis-as-likely'),
    -2,
  ),
];
