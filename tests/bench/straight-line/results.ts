// What one evaluation leaves behind: columns that the next patient overwrites.

import { decide, decideByRecent } from './lab-tests.ts';
import { AGE_NOT_KNOWN, person } from './person.ts';
import { LEFT_LEG, RIGHT_LEG, type View, WHOLE } from './symptoms.ts';
import { AGES, BOTH, FRESH, isMet, LEFT, MET, MONTHS_OLD, NOT_MET, RIGHT, type Truth, UNKNOWN } from './truth.ts';

const ADULT_YEARS = 18;
const MOST_RULES = 256;
const MOST_FLAGS = 512;

export const NOT_APPLICABLE = 4;

export const EMERGENCY = 0;
export const URGENT = 1;
export const SOON = 2;
export const ROUTINE = 3;

export const NO_FINDING = 0;
export const LIKELY = 1;
export const LOW_LEVEL = 2;
export const POSSIBLE = 3;
export const UNLIKELY = 4;
export const NOT_ASSESSABLE = 5;

/** Ids in the order in which their modules name them. */
export const RULE_IDS: string[] = [];

export function rule(id: string): number {
  RULE_IDS.push(id);
  return RULE_IDS.length - 1;
}

export const results = {
  /** A truth, or NOT_APPLICABLE. */
  status: new Uint8Array(MOST_RULES),
  /** Of deficiency rules. */
  deficiency: new Uint8Array(MOST_RULES),
  flagCount: 0,
  flagRule: new Uint8Array(MOST_FLAGS),
  flagSide: new Uint8Array(MOST_FLAGS),
  flagUrgency: new Uint8Array(MOST_FLAGS),
};

/** Whether each red flag fires, with the sides and ages behind it: other rules read it. */
const fired = new Uint8Array(MOST_RULES);

export function startResults(): void {
  results.flagCount = 0;
}

export function firing(number: number): Truth {
  return fired[number] ?? UNKNOWN;
}

export function setStatus(number: number, status: number): void {
  results.status[number] = status;
}

export function addFlag(number: number, side: number, urgency: number): void {
  const flag = results.flagCount;
  results.flagCount = flag + 1;
  results.flagRule[flag] = number;
  results.flagSide[flag] = side;
  results.flagUrgency[flag] = urgency;
}

/** Status and truth of a red flag; true when it fires. */
export function settle(number: number, truth: Truth): boolean {
  fired[number] = truth;
  results.status[number] = truth & MET;
  return (truth & MET) === MET;
}

/** A flag of the person, not of a leg. */
export function flag(number: number, truth: Truth, urgency: number): void {
  if (settle(number, truth)) addFlag(number, 0, urgency);
}

/** Of a rule of adults: unknown where the age is not known, unless its condition does not hold. */
export function flagAdult(number: number, truth: Truth, urgency: number): void {
  if (person.ageYears === AGE_NOT_KNOWN) results.status[number] = (truth & MET) === NOT_MET ? NOT_MET : UNKNOWN;
  else if (person.ageYears < ADULT_YEARS) results.status[number] = NOT_APPLICABLE;
  else flag(number, truth, urgency);
}

/** What excludes it is on the lists. */
export function doesNotApply(number: number): void {
  results.status[number] = NOT_APPLICABLE;
  results.deficiency[number] = NO_FINDING;
}

/** One flag for each leg that fires by itself; one for the person when the sides are not told apart. */
export function flagLegs(
  number: number,
  whole: Truth,
  fires: (view: View) => Truth,
  urgency: (view: View) => number,
): void {
  if (!settle(number, whole)) return;
  let isAny = false;
  if ((whole & LEFT) !== 0 && isMet(fires(LEFT_LEG))) {
    addFlag(number, LEFT, urgency(LEFT_LEG));
    isAny = true;
  }
  if ((whole & RIGHT) !== 0 && isMet(fires(RIGHT_LEG))) {
    addFlag(number, RIGHT, urgency(RIGHT_LEG));
    isAny = true;
  }
  if (isAny) return;
  const isBoth = (whole & BOTH) !== 0 || ((whole & LEFT) !== 0 && (whole & RIGHT) !== 0);
  addFlag(number, isBoth ? BOTH : whole & (LEFT | RIGHT), urgency(WHOLE));
}

const EACH_URGENCY = [() => EMERGENCY, () => URGENT, () => SOON, () => ROUTINE];

/** Of a flag without tiers. */
export function always(urgency: number): (view: View) => number {
  return EACH_URGENCY[urgency] ?? (() => urgency);
}

/** A tier that holds: its urgency, and the ages of the results that make it hold. */
export function tier(urgency: number, truth: Truth = NOT_MET): number {
  return urgency | (truth & AGES);
}

const URGENCY = 3;

/** A critical result without a later one: asked about the same day after 30 days, soon after 90; what today shows keeps its urgency. */
export function flagCritical(number: number, truth: Truth, fires: () => Truth, grade: () => number): void {
  if (!settle(number, truth)) return;
  const graded = grade();
  const ages = (truth | graded) & AGES;
  if (ages === 0 || (ages & FRESH) !== 0) {
    addFlag(number, 0, graded & URGENCY);
    return;
  }
  const aged = (ages & MONTHS_OLD) !== 0 ? URGENT : SOON;
  decideByRecent();
  const today = isMet(fires()) ? grade() & URGENCY : ROUTINE;
  decide();
  addFlag(number, 0, Math.min(today, aged));
}
