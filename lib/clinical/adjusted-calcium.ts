// Calcium adjusted for albumin by Legwork: a derived result with its own name, so that nothing is adjusted twice.

import { type Assessment, isFit } from './assessment.ts';
import type { EvaluationContext } from './context.ts';
import { daysBetween } from './dates.ts';
import { add, compare, decimal, multiply, type Rational, round, subtract } from './decimal.ts';
import { deriveResult } from './derive-result.ts';
import { type LabState, stateOf } from './lab-state.ts';
import { toCanonical } from './units.ts';

const DECIDES_WITHIN_DAYS = 1;
const SUPPORTS_WITHIN_DAYS = 7;

/**
 * mmol/L = total + 0.02 x (40 - albumin in g/L); no adjustment when albumin is 40 g/L or more (clinical reference, formulae).
 * Rounded to 0.01 mmol/L.
 */
export function adjustCalcium(totalMmolPerL: Rational, albuminGPerL: Rational): Rational {
  const forty = decimal('40');
  if (compare(albuminGPerL, forty) >= 0) return round(totalMmolPerL, 2);
  return round(add(totalMmolPerL, multiply(decimal('0.02'), subtract(forty, albuminGPerL))), 2);
}

/**
 * From the latest fit total calcium that has an albumin within a week, and the albumin nearest in time. Supportive only (never decides alone) when albumin is
 * below 30 g/L, the eGFR is below 30, or the albumin is of 2 to 7 days before or after. `null` without such a pair, and where the laboratory
 * reported its own adjusted calcium that day: nothing is adjusted twice.
 */
export function deriveAdjustedCalcium(labs: LabState, context: EvaluationContext): Assessment | null {
  const pair = latestPair(labs);
  if (!pair) return null;
  const { total, albumin } = pair;
  return deriveResult(
    {
      analyte: 'calcium-adjusted',
      path: 'derived.calciumAdjusted',
      value: adjustCalcium(toCanonical(total.quantity.value, total.unit), albumin.gPerL),
      collectedOn: total.collectedOn,
      ageDays: total.ageDays,
      supportiveReason: whySupportive(albumin, context),
    },
    context,
  );
}

type Pair = { total: NonNullable<Assessment['measured']>; albumin: NearestAlbumin };

/** A newer total calcium without albumin does not hide an earlier pair; one that the laboratory adjusted itself ends the search. */
function latestPair(labs: LabState): Pair | null {
  for (const { measured: total } of stateOf('calcium-total', labs).all.filter(isFit)) {
    if (!total) continue;
    const isReported = stateOf('calcium-adjusted', labs).all.some(
      (reported) => isFit(reported) && reported.measured?.collectedOn === total.collectedOn,
    );
    if (isReported) return null;
    const albumin = total.quantity.comparator === '=' ? nearestAlbumin(total.collectedOn, labs) : null;
    if (albumin) return { total, albumin };
  }
  return null;
}

type NearestAlbumin = { gPerL: Rational; gapDays: number };

/** Staleness does not matter here: albumin is held against its calcium, not against today. */
function nearestAlbumin(collectedOn: string, labs: LabState): NearestAlbumin | null {
  const candidates = stateOf('albumin', labs)
    .all.filter(isFit)
    .flatMap((assessment) => {
      const gap = daysBetween(collectedOn, assessment.measured?.collectedOn ?? '');
      if (assessment.measured?.quantity.comparator !== '=' || gap === null) return [];
      return [
        { gPerL: toCanonical(assessment.measured.quantity.value, assessment.measured.unit), gapDays: Math.abs(gap) },
      ];
    })
    .filter((candidate) => candidate.gapDays <= SUPPORTS_WITHIN_DAYS)
    .sort((left, right) => left.gapDays - right.gapDays || compare(left.gPerL, right.gPerL));
  return candidates[0] ?? null;
}

function whySupportive(albumin: NearestAlbumin, { egfr }: EvaluationContext): string | null {
  if (compare(albumin.gPerL, decimal('30')) < 0) return 'albumin below 30 g/L: ionised calcium is needed';
  if (egfr && egfr.value < 30) return 'eGFR below 30: ionised calcium is needed';
  if (albumin.gapDays > DECIDES_WITHIN_DAYS)
    return `albumin was taken ${albumin.gapDays} days apart: ionised calcium is needed`;
  return null;
}
