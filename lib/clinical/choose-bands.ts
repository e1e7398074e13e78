// Which default bands apply to this patient: pregnancy before sex before adult; none under 18.

import type { EvaluationContext } from './context.ts';
import { truthOf } from './evaluate.ts';
import type { AnalyteDefinition, BandSet, Bands } from './knowledge.ts';
import { MET } from './truth.ts';

/** `bands: null`: by the laboratory's own interval alone. `refused`: by nothing. */
export type BandChoice =
  | { kind: 'bands'; bands: Bands | null; reason: string | null }
  | { kind: 'refused'; reason: string };

const ADULT_YEARS = 18;

export function chooseBands(definition: AnalyteDefinition, context: EvaluationContext): BandChoice {
  const { patient } = context.facts;
  const set = patient.pregnant === true && definition.pregnancy ? definition.pregnancy : definition.bands;
  if (set.kind === 'not-read-alone') return { kind: 'refused', reason: set.reason };
  if (context.ageYears === null)
    return laboratoryOnly('birth date missing: adult intervals may not apply, and the laboratory sent none');
  if (context.ageYears < ADULT_YEARS)
    return laboratoryOnly('under 18: read by the laboratory\u2019s own interval only, and it sent none');
  if (set.kind === 'unusable' || set.kind === 'laboratory-only')
    return laboratoryOnly('read by the laboratory\u2019s own interval only, and it sent none');
  const special = definition.bandsWhen?.find((choice) => truthOf(choice.when, context) === MET);
  const bands = special?.bands ?? bandsOf(set, patient.sex);
  if (!bands)
    return laboratoryOnly('sex not known: the interval differs between women and men, and the laboratory sent none');
  const isWithoutBorderline =
    bands.borderlineBelowOnlyWhen !== undefined && truthOf(bands.borderlineBelowOnlyWhen, context) !== MET;
  return { kind: 'bands', bands: isWithoutBorderline ? withoutBorderline(bands) : bands, reason: null };
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

function laboratoryOnly(reason: string): BandChoice {
  return { kind: 'bands', bands: null, reason };
}

function bandsOf(
  set: Extract<BandSet, { kind: 'bands' | 'by-sex' }>,
  sex: 'female' | 'male' | 'unknown',
): Bands | null {
  if (set.kind === 'bands') return set.bands;
  if (sex === 'female') return set.female;
  return sex === 'male' ? set.male : null;
}
