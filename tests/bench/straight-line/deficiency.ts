// The status algebra of every nutrient (section 1) and what casts doubt on a normal result (section 2).

import { BAND_BITS } from './interpret.ts';
import { ageOf, interpretationOf, NONE } from './lab-store.ts';
import { decidingOf, previousOf } from './lab-tests.ts';
import { AGE_NOT_KNOWN, listed, person } from './person.ts';
import {
  LIKELY,
  LOW_LEVEL,
  NO_FINDING,
  NOT_APPLICABLE,
  NOT_ASSESSABLE,
  POSSIBLE,
  results,
  UNLIKELY,
} from './results.ts';
import { BELOW } from './specimens.ts';
import { isMet, MET, NOT_MET, type Truth, UNKNOWN } from './truth.ts';

export type Level =
  | 'below'
  | 'borderline'
  | 'conflict'
  | 'within'
  | 'above'
  | 'unusable'
  | 'no-finding'
  | 'treated'
  | 'none';

const ADULT_YEARS = 18;
const NORMAL_STAYS_TRUE_DAYS = 7;
const TREATED_DAYS = 30;

/** True when the rule speaks for this patient or may do so; sets "not applicable" for a child. */
export function isForAdult(number: number): boolean {
  if (person.ageYears === AGE_NOT_KNOWN || person.ageYears >= ADULT_YEARS) return true;
  results.status[number] = NOT_APPLICABLE;
  results.deficiency[number] = NO_FINDING;
  return false;
}

/**
 * Status and finding of one nutrient. `hasResult`: a decisive result exists. A guarded nutrient needs a risk factor where no
 * level decides; one in excess has no deficiency finding.
 */
export function conclude(
  number: number,
  level: Level,
  picture: Truth,
  hasRisk: boolean,
  hasResult: boolean,
  isGuarded: boolean,
  isInExcess: boolean,
): void {
  const isUnusable = level === 'unusable' || (level === 'none' && hasResult);
  const plain = statusOf(level, picture & MET, hasRisk, isUnusable, isGuarded);
  if (person.ageYears === AGE_NOT_KNOWN) {
    results.status[number] = UNKNOWN;
    results.deficiency[number] = plain === NO_FINDING || isInExcess ? NO_FINDING : NOT_ASSESSABLE;
    return;
  }
  results.status[number] = outcomeOf(plain, level, picture & MET);
  results.deficiency[number] = isInExcess ? NO_FINDING : plain;
}

function statusOf(level: Level, picture: Truth, hasRisk: boolean, isUnusable: boolean, isGuarded: boolean): number {
  const isAsked = picture !== UNKNOWN;
  switch (level) {
    case 'below':
      return picture === MET ? LIKELY : LOW_LEVEL;
    case 'borderline':
      return picture === MET ? POSSIBLE : !isAsked && hasRisk ? NOT_ASSESSABLE : NO_FINDING;
    case 'conflict':
      return picture === MET ? POSSIBLE : isAsked ? NO_FINDING : NOT_ASSESSABLE;
    case 'within':
      return picture === MET ? UNLIKELY : NO_FINDING;
    case 'treated':
      return picture === MET ? NOT_ASSESSABLE : NO_FINDING;
    case 'above':
    case 'no-finding':
      return NO_FINDING;
    default:
      if (picture === MET) return isGuarded && !hasRisk ? NO_FINDING : POSSIBLE;
      return isUnusable || (!isAsked && hasRisk) ? NOT_ASSESSABLE : NO_FINDING;
  }
}

function outcomeOf(status: number, level: Level, picture: Truth): number {
  switch (status) {
    case LIKELY:
    case LOW_LEVEL:
    case POSSIBLE:
      return MET;
    case UNLIKELY:
      return NOT_MET;
    case NOT_ASSESSABLE:
      return UNKNOWN;
    default:
      if (level === 'within' || level === 'above' || level === 'no-finding') return NOT_MET;
      return picture === NOT_MET ? NOT_MET : UNKNOWN;
  }
}

/** A level that no result of the same day contradicts; of a normal one `by` decided. */
export function settled(level: Level, isAnyConflict: boolean, by: number, supplement: number): Level {
  if (level !== 'within' && level !== 'none') return level;
  if (isAnyConflict) return 'conflict';
  return level === 'within' && isTreated(by, supplement) ? 'treated' : level;
}

export const NO_ONSET = 1_000_000_000;

/** Of a normal electrolyte: it cannot exclude what began after the sample was taken. */
export function isOlderThanSymptom(analyte: number, onsetDays: number): boolean {
  const lab = decidingOf(analyte);
  return lab !== NONE && ageOf(lab) > NORMAL_STAYS_TRUE_DAYS && onsetDays < ageOf(lab);
}

/** Low before, normal now on the supplement: for 30 days it is "treated", not "unlikely". */
export function isTreated(analyte: number, supplement: number): boolean {
  const lab = decidingOf(analyte);
  if (lab === NONE || ageOf(lab) > TREATED_DAYS || !isMet(listed(supplement))) return false;
  const previous = previousOf(analyte);
  return previous !== NONE && BAND_BITS[interpretationOf(previous)] === BELOW;
}
