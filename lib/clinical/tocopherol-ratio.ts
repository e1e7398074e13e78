// Alpha-tocopherol to lipid ratio by Legwork: a derived result of the laboratory's own analyte, computed only where the laboratory did not.

import { type Assessment, isFit } from './assessment.ts';
import type { Analyte } from './codes.ts';
import type { EvaluationContext } from './context.ts';
import { daysBetween } from './dates.ts';
import { add, compare, decimal, divide, multiply, type Rational, round } from './decimal.ts';
import { deriveResult } from './derive-result.ts';
import { type LabState, stateOf } from './lab-state.ts';
import { toCanonical } from './units.ts';

/** Lipids further away do not speak for the tocopherol (decision tables, section 3: none within 30 days caps at possible). */
const LIPIDS_WITHIN_DAYS = 30;
/** 430.71 g/mol: 1 mg/L = 2.322 umol/L (clinical reference 1.1, from the molar mass). */
const TOCOPHEROL_UMOL_PER_MG = decimal('2.322');
const CHOLESTEROL_G_PER_MMOL = decimal('0.3867');
const TRIGLYCERIDE_G_PER_MMOL = decimal('0.8857');

/**
 * mg/g = alpha-tocopherol in mg/L / (total cholesterol + triglyceride, both in g/L), rounded to 0.01 (clinical reference, formulae).
 * From umol/L and mmol/L. Throws on lipids of zero: no plausible result is.
 */
export function tocopherolRatio(
  tocopherolUmolPerL: Rational,
  cholesterolMmolPerL: Rational,
  triglycerideMmolPerL: Rational,
): Rational {
  const lipids = add(
    multiply(cholesterolMmolPerL, CHOLESTEROL_G_PER_MMOL),
    multiply(triglycerideMmolPerL, TRIGLYCERIDE_G_PER_MMOL),
  );
  return round(divide(divide(tocopherolUmolPerL, TOCOPHEROL_UMOL_PER_MG), lipids), 2);
}

/**
 * From the latest alpha-tocopherol that has cholesterol and triglyceride within 30 days, and of each the one nearest in time. Pregnancy
 * spoils the tocopherol alone, not its ratio. `null` without such a set, and where the laboratory reported a ratio of that day:
 * nothing is computed twice.
 */
export function deriveTocopherolRatio(labs: LabState, context: EvaluationContext): Assessment | null {
  const found = latestSet(labs);
  if (!found) return null;
  const { tocopherol, cholesterol, triglyceride } = found;
  return deriveResult(
    {
      analyte: 'alpha-tocopherol-lipid-ratio',
      path: 'derived.tocopherolRatio',
      value: tocopherolRatio(canonical(tocopherol), cholesterol, triglyceride),
      collectedOn: tocopherol.collectedOn,
      ageDays: tocopherol.ageDays,
      supportiveReason: null,
    },
    context,
  );
}

type Measured = NonNullable<Assessment['measured']>;
type TocopherolSet = { tocopherol: Measured; cholesterol: Rational; triglyceride: Rational };

/** Newest first; a newer tocopherol without lipids does not hide an earlier set, one with the laboratory's own ratio ends the search. */
function latestSet(labs: LabState): TocopherolSet | null {
  for (const tocopherol of usableTocopherols(labs)) {
    const isReported = stateOf('alpha-tocopherol-lipid-ratio', labs).all.some(
      (reported) => isFit(reported) && reported.measured?.collectedOn === tocopherol.collectedOn,
    );
    if (isReported) return null;
    const cholesterol = nearest('total-cholesterol', tocopherol.collectedOn, labs);
    const triglyceride = nearest('triglyceride', tocopherol.collectedOn, labs);
    if (cholesterol && triglyceride) return { tocopherol, cholesterol, triglyceride };
  }
  return null;
}

/** Exact results, the newest day first; of one day the lowest, so that the ratio is not the kinder of two. */
function usableTocopherols(labs: LabState): Measured[] {
  return stateOf('alpha-tocopherol', labs)
    .all.flatMap((assessment) => {
      const { measured } = assessment;
      const canBeUsed = isFit(assessment) || isSpoiltByPregnancyAlone(assessment);
      return canBeUsed && measured?.quantity.comparator === '=' ? [measured] : [];
    })
    .sort((left, right) => {
      if (left.collectedOn !== right.collectedOn) return left.collectedOn < right.collectedOn ? 1 : -1;
      return compare(canonical(left), canonical(right));
    });
}

/** Alpha-tocopherol rises with the lipids of pregnancy: the ratio takes that out (decision tables, section 3: "ratio only"). */
function isSpoiltByPregnancyAlone({ definition, unfitReason, isSuperseded }: Assessment): boolean {
  const { pregnancy } = definition;
  return !isSuperseded && pregnancy?.kind === 'unusable' && unfitReason === pregnancy.reason;
}

/** In mmol/L. Staleness does not matter: lipids are held against the tocopherol, not against today. Of two as near, the higher one: it gives the lower ratio. */
function nearest(analyte: Analyte, collectedOn: string, labs: LabState): Rational | null {
  const [first] = stateOf(analyte, labs)
    .all.filter(isFit)
    .flatMap(({ measured }) => {
      const gap = measured?.quantity.comparator === '=' ? daysBetween(collectedOn, measured.collectedOn) : null;
      return measured && gap !== null && Math.abs(gap) <= LIPIDS_WITHIN_DAYS
        ? [{ mmolPerL: canonical(measured), gapDays: Math.abs(gap) }]
        : [];
    })
    .sort((left, right) => left.gapDays - right.gapDays || compare(right.mmolPerL, left.mmolPerL));
  return first?.mmolPerL ?? null;
}

function canonical({ quantity, unit }: Measured): Rational {
  return toCanonical(quantity.value, unit);
}
