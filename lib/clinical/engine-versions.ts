// What each version of the engine does differently, so that a screening can be run again years later as it was.
// A change of behaviour gets a version of its own and a line here; stored screenings of every version are golden tests.

export type EngineBehaviour = {
  /** Says beside a deciding result how it moved since the usable one before it. */
  reportsTrend: boolean;
  /** Gives the published scores (MNSI and others) as intervals. */
  reportsScores: boolean;
  /** Looks for what would change a finding among measurements, details of symptoms and the history too. */
  changesEveryFact: boolean;
  /** A multivitamin that may contain a vitamin spoils only the interpretations that the vitamin itself would spoil. */
  weighsDoubtByRule: boolean;
  /** Asks next for what an excess lacks, as for what a red flag lacks. */
  asksAboutExcess: boolean;
  /**
   * Mends what reviews of 1.0.0 found. Without age or sex, what the laboratory's interval says must hold by every adult's limits too;
   * results are compared, and correct one another, only by days that are known, creatinine at reporting precision; a critical result
   * stands until a later one says more than that it may be critical too; the ratio of alpha-tocopherol to lipids is computed; beside
   * "within" stands where it begins; of an old critical value the repeat is asked for and no treatment; names of facts stand in
   * quotation marks, and no unit beside a number that has none.
   */
  isReviewed: boolean;
};

/** Names the code that reads the rules; stands in every screening. */
export const ENGINE_VERSION = '1.1.0';

/** Of the two versions so far: what 1.1.0 does and 1.0.0 did not. */
function behaviour(isSecond: boolean): EngineBehaviour {
  return {
    reportsTrend: isSecond,
    reportsScores: isSecond,
    changesEveryFact: isSecond,
    weighsDoubtByRule: isSecond,
    asksAboutExcess: isSecond,
    isReviewed: isSecond,
  };
}

const BEHAVIOURS: ReadonlyMap<string, EngineBehaviour> = new Map([
  ['1.0.0', behaviour(false)],
  ['1.1.0', behaviour(true)],
]);

export const ENGINE_VERSIONS: readonly string[] = [...BEHAVIOURS.keys()];

/** Throws on a version that never was: its screenings cannot be run again. */
export function behaviourOf(version: string): EngineBehaviour {
  const known = BEHAVIOURS.get(version);
  if (!known) throw new RangeError(`no engine ${version}: known are ${ENGINE_VERSIONS.join(', ')}`);
  return known;
}
