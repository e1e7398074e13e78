// Estimated glomerular filtration rate by CKD-EPI 2021 (creatinine), Inker et al., NEJM 2021;385:1737.

import { isUsable } from './assessment.ts';
import type { Egfr, EvaluationContext } from './context.ts';
import { toNumber } from './decimal.ts';
import type { LabState } from './lab-state.ts';
import { toCanonical } from './units.ts';

const UMOL_PER_MG_DL = 88.42;

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

/**
 * The newer of a reported rate and one computed from creatinine; of one day the reported one. `null` when neither is usable,
 * under 18, or when sex or age is not known. A value with a comparator (">90") is reported as its limit.
 */
export function deriveEgfr(labs: LabState, context: Pick<EvaluationContext, 'facts' | 'ageYears'>): Egfr | null {
  const reported = labs.of('egfr').deciding;
  const creatinine = labs.of('creatinine').deciding;
  const { sex } = context.facts.patient;
  const computed =
    creatinine?.measured &&
    isUsable(creatinine) &&
    creatinine.measured.quantity.comparator === '=' &&
    sex !== 'unknown' &&
    context.ageYears !== null &&
    context.ageYears >= 18
      ? {
          value: ckdEpi2021(
            toNumber(toCanonical(creatinine.measured.quantity.value, creatinine.measured.unit)),
            context.ageYears,
            sex,
          ),
          on: creatinine.measured.collectedOn,
          path: creatinine.path,
        }
      : null;
  if (!reported?.measured) return computed;
  const given = {
    value: Math.round(toNumber(toCanonical(reported.measured.quantity.value, reported.measured.unit))),
    on: reported.measured.collectedOn,
    path: reported.path,
  };
  return computed && computed.on > given.on ? computed : given;
}
