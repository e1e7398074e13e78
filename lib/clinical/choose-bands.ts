// Which default bands apply to this patient: pregnancy before sex before adult; none under 18.

import type { EvaluationContext } from './context.ts';
import { ADULT_YEARS } from './dates.ts';
import { truthOf } from './evaluate.ts';
import type { AnalyteDefinition, BandSet, Bands } from './knowledge.ts';
import { onceFor } from './once-for.ts';
import { MET } from './truth.ts';

/**
 * `bands: null`: by the laboratory's own interval alone. `refused`: by nothing. `possible`: what may apply to a person whose age or
 * sex is not known; what is normal by the laboratory's interval must be normal by each of them as well.
 */
export type BandChoice =
  | { kind: 'bands'; bands: Bands | null; reason: string | null; possible: readonly Bands[] }
  | { kind: 'refused'; reason: string };

const NONE: readonly Bands[] = [];

export function chooseBands(definition: AnalyteDefinition, context: EvaluationContext): BandChoice {
  const { ageYears, facts, behaviour } = context;
  const set = facts.patient.pregnant === true && definition.pregnancy ? definition.pregnancy : definition.bands;
  if (set.kind === 'not-read-alone') return { kind: 'refused', reason: set.reason };
  if (ageYears !== null && ageYears < ADULT_YEARS)
    return laboratoryOnly('under 18: read by the laboratory\u2019s own interval only, and it sent none');
  const bands = adultBands(set, definition, context);
  if (ageYears !== null && bands) return { kind: 'bands', bands, reason: null, possible: NONE };
  const possible = !behaviour.isReviewed ? NONE : bands ? [bands] : ofEitherSex(set, context);
  if (ageYears === null)
    return laboratoryOnly('birth date missing: adult intervals may not apply, and the laboratory sent none', possible);
  return laboratoryOnly(
    set.kind === 'by-sex'
      ? 'sex not known: the interval differs between women and men, and the laboratory sent none'
      : 'read by the laboratory\u2019s own interval only, and it sent none',
    possible,
  );
}

type ChoiceSet = BandSet | NonNullable<AnalyteDefinition['pregnancy']>;

/** `null` where women and men differ and the sex is not known, and where only the laboratory's own interval counts. */
function adultBands(set: ChoiceSet, { bandsWhen }: AnalyteDefinition, context: EvaluationContext): Bands | null {
  if (set.kind !== 'bands' && set.kind !== 'by-sex') return null;
  if (bandsWhen)
    for (const { when, bands } of bandsWhen) if (truthOf(when, context) === MET) return asItApplies(bands, context);
  const { sex } = context.facts.patient;
  if (set.kind === 'bands') return asItApplies(set.bands, context);
  return sex === 'unknown' ? null : asItApplies(set[sex], context);
}

function ofEitherSex(set: ChoiceSet, context: EvaluationContext): readonly Bands[] {
  return set.kind === 'by-sex' ? [asItApplies(set.female, context), asItApplies(set.male, context)] : NONE;
}

function asItApplies(bands: Bands, context: EvaluationContext): Bands {
  const when = bands.borderlineBelowOnlyWhen;
  return when !== undefined && truthOf(when, context) !== MET ? withoutBorderline(bands) : bands;
}

/** One object for each set of bands, so that what is worked out of it is worked out once. */
const withoutBorderline = onceFor(({ borderlineBelow: _, ...rest }: Bands): Bands => rest);

function laboratoryOnly(reason: string, possible = NONE): BandChoice {
  return { kind: 'bands', bands: null, reason, possible };
}
