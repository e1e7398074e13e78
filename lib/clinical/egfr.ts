// Estimated glomerular filtration rate by CKD-EPI 2021 (creatinine), Inker et al., NEJM 2021;385:1737.

import type { Assessment } from './assessment.ts';
import type { Egfr, EvaluationContext } from './context.ts';
import { ADULT_YEARS } from './dates.ts';
import { toNumber } from './decimal.ts';
import { type LabState, stateOf } from './lab-state.ts';
import { toCanonical } from './units.ts';

const UMOL_PER_MG_DL = 88.42;
/** Of creatinine in mg/dL, the unit of the formula. */
const STEPS_PER_MG_DL = 100;

/**
 * mL/min/1.73 m2, rounded to the whole number as laboratories report it (powers are approximate by specification).
 * Adults only: the caller checks age. `creatinineUmolPerL` above 0.
 */
export function ckdEpi2021(creatinineUmolPerL: number, ageYears: number, sex: 'female' | 'male'): number {
  const creatinine = creatinineUmolPerL / UMOL_PER_MG_DL;
  const isFemale = sex === 'female';
  const ratio = creatinine / (isFemale ? 0.7 : 0.9);
  const value =
    142 *
    Math.min(ratio, 1) ** (isFemale ? -0.241 : -0.302) *
    Math.max(ratio, 1) ** -1.2 *
    0.9938 ** ageYears *
    (isFemale ? 1.012 : 1);
  return Math.round(value);
}

type RateContext = Pick<EvaluationContext, 'facts' | 'ageYears' | 'behaviour'>;

/**
 * The newer of a reported rate and one computed from creatinine; of one day the reported one, and of several of that day the
 * lowest. `null` when neither is usable; computed only from 18 years on, with sex and age known, never in pregnancy. Of ">90" the limit is taken,
 * of "<60" one below it: a rate that is known to be reduced is never read as the limit that it does not reach.
 */
export function deriveEgfr(labs: LabState, context: RateContext): Egfr | null {
  const reported = lowest(latest('egfr', labs).flatMap(reportedRate));
  const computed = lowest(latest('creatinine', labs).flatMap((result) => computedRate(result, context)));
  if (!reported || !computed) return reported ?? computed;
  return computed.on > reported.on ? computed : reported;
}

/** Usable results of the latest day that has one. */
function latest(analyte: 'egfr' | 'creatinine', labs: LabState): readonly Assessment[] {
  return stateOf(analyte, labs).sameDay;
}

function reportedRate({ measured, path }: Assessment): Egfr[] {
  if (!measured) return [];
  const limit = Math.round(toNumber(toCanonical(measured.quantity.value, measured.unit)));
  const isBelowLimit = measured.quantity.comparator.startsWith('<');
  return [{ value: isBelowLimit ? Math.max(0, limit - 1) : limit, on: measured.collectedOn, path }];
}

function computedRate({ measured, path }: Assessment, context: RateContext): Egfr[] {
  const { sex, pregnant } = context.facts.patient;
  const { ageYears } = context;
  if (measured?.quantity.comparator !== '=' || pregnant === true) return [];
  if (sex === 'unknown' || ageYears === null || ageYears < ADULT_YEARS) return [];
  const umolPerL = toNumber(toCanonical(measured.quantity.value, measured.unit));
  const taken = context.behaviour.isReviewed ? atReportingPrecision(umolPerL) : umolPerL;
  return [{ value: ckdEpi2021(taken, ageYears, sex), on: measured.collectedOn, path }];
}

/** 80 umol/L and 0.90 mg/dL are one creatinine (decision tables, 0.1): taken as the formula's own unit reports it, they have one rate. */
function atReportingPrecision(umolPerL: number): number {
  return (Math.round((umolPerL / UMOL_PER_MG_DL) * STEPS_PER_MG_DL) / STEPS_PER_MG_DL) * UMOL_PER_MG_DL;
}

function lowest(rates: readonly Egfr[]): Egfr | null {
  return rates.reduce<Egfr | null>((least, rate) => (least === null || rate.value < least.value ? rate : least), null);
}
