// Everything that causes or mimics a deficiency (clinical reference 3.2), with its words. Rules import cause-codes.ts alone.

import { causeTexts } from './cause-texts.ts';
import type { DeficiencyCause } from './deficiency-cause.ts';
import { medicinesThatLower } from './medicines-that-lower.ts';
import { otherCauses } from './other-causes.ts';

export const deficiencyCauses: DeficiencyCause[] = [...medicinesThatLower, ...otherCauses].map((codes) => {
  const text = causeTexts[codes.id];
  if (!text) throw new RangeError(`no words for cause ${codes.id}`);
  return { ...codes, ...text };
});
