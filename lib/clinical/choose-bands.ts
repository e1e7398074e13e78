// Which default bands apply to this patient: pregnancy before sex before adult; none under 18.

import type { EvaluationContext } from './context.ts';
import { truthOf } from './evaluate.ts';
import type { AnalyteDefinition, BandSet, Bands } from './knowledge.ts';
import { MET } from './truth.ts';

/**
 * `bands: null`: by the laboratory's own interval alone. `refused`: by nothing. `possible`: what may apply to a person whose age or
 * sex is not known; what is normal by the laboratory's interval must be normal by each of them as well.
 */
export type BandChoice =
  | { kind: 'bands'; bands: Bands | null; reason: string | null; possible: readonly Bands[] }
  | { kind: 'refused'; reason: string };

const ADULT_YEARS = 18;
const NONE: readonly Bands[] = [];

export function chooseBands(definition: AnalyteDefinition, context: EvaluationContext): BandChoice {
  const { ageYears, facts, behaviour } = context;
  const set = facts.patient.pregnant === true && definition.pregnancy ? definition.pregnancy : definition.bands;
  if (set.kind === 'not-read-alone') return { kind: 'refused', reason: set.reason };
  if (ageYears !== null && ageYears < ADULT_YEARS)
    return laboratoryOnly('under 18: read by the laboratory\u2019s own interval only, and it sent none');
  const adult = adultBands(set, definition, context);
  const possible = behaviour.doubtsUnknownPerson ? adult : NONE;
  if (ageYears === null)
    return laboratoryOnly('birth date missing: adult intervals may not apply, and the laboratory sent none', possible);
  const [bands, other] = adult;
  if (!bands) return laboratoryOnly('read by the laboratory\u2019s own interval only, and it sent none');
  if (other) {
    const reason = 'sex not known: the interval differs between women and men, and the laboratory sent none';
    return laboratoryOnly(reason, possible);
  }
  return { kind: 'bands', bands, reason: null, possible: NONE };
}

/** Two where women and men differ and the sex is not known; none where only the laboratory's own interval counts. */
function adultBands(
  set: BandSet | NonNullable<AnalyteDefinition['pregnancy']>,
  { bandsWhen }: AnalyteDefinition,
  context: EvaluationContext,
): readonly Bands[] {
  if (set.kind !== 'bands' && set.kind !== 'by-sex') return NONE;
  const special = bandsWhen?.find((choice) => truthOf(choice.when, context) === MET)?.bands;
  const { sex } = context.facts.patient;
  const bySex = set.kind === 'bands' ? [set.bands] : sex === 'unknown' ? [set.female, set.male] : [set[sex]];
  return (special ? [special] : bySex).map((bands) => {
    const when = bands.borderlineBelowOnlyWhen;
    return when !== undefined && truthOf(when, context) !== MET ? withoutBorderline(bands) : bands;
  });
}

const WITHOUT_BORDERLINE = new WeakMap<Bands, Bands>();

/** One object for each set of bands, so that what is worked out of it is worked out once. */
function withoutBorderline(bands: Bands): Bands {
  const known = WITHOUT_BORDERLINE.get(bands);
  if (known) return known;
  const { borderlineBelow: _, ...rest } = bands;
  WITHOUT_BORDERLINE.set(bands, rest);
  return rest;
}

function laboratoryOnly(reason: string, possible = NONE): BandChoice {
  return { kind: 'bands', bands: null, reason, possible };
}
