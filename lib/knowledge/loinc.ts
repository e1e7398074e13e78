// Which test a LOINC code means: the mass and the molar code of one analyte are two names of the same.

import type { Analyte } from '../clinical/codes.ts';
import { content } from './content.ts';
import { numberAbouts } from './number-abouts.ts';

export type LoincMeaning = { analyte: Analyte; property: 'mass' | 'molar' };

const MEANINGS: ReadonlyMap<string, LoincMeaning> = new Map(
  content.analytes.flatMap(({ id }) => {
    const { mass, molar, also = [] } = numberAbouts.analytes[id]?.loinc ?? {};
    const named = [
      { code: mass?.[0], property: 'mass' as const },
      { code: molar?.[0], property: 'molar' as const },
      ...also,
    ];
    return named.flatMap(({ code, property }): [string, LoincMeaning][] =>
      code === undefined ? [] : [[code, { analyte: id, property }]],
    );
  }),
);

/**
 * `mass` stands for the conventional code where a test has no mass of its own (INR, cell counts, enzymes).
 * `null` for a code that is not known: nothing is guessed from its digits. The unit of a result is read by itself, never from the code.
 */
export function analyteOfLoinc(code: string): LoincMeaning | null {
  return MEANINGS.get(code.trim()) ?? null;
}
