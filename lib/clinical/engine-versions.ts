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
  /** Computes the eGFR from creatinine at reporting precision, so that the unit of entry does not change it. */
  takesCreatinineAsReported: boolean;
};

/** Names the code that reads the rules; stands in every screening. */
export const ENGINE_VERSION = '1.1.0';

const FIRST: EngineBehaviour = {
  reportsTrend: false,
  reportsScores: false,
  changesEveryFact: false,
  weighsDoubtByRule: false,
  asksAboutExcess: false,
  takesCreatinineAsReported: false,
};
const SECOND: EngineBehaviour = {
  reportsTrend: true,
  reportsScores: true,
  changesEveryFact: true,
  weighsDoubtByRule: true,
  asksAboutExcess: true,
  takesCreatinineAsReported: true,
};
const BEHAVIOURS: ReadonlyMap<string, EngineBehaviour> = new Map([
  ['1.0.0', FIRST],
  ['1.1.0', SECOND],
]);

export const ENGINE_VERSIONS: readonly string[] = [...BEHAVIOURS.keys()];

/** Throws on a version that never was: its screenings cannot be run again. */
export function behaviourOf(version: string): EngineBehaviour {
  const behaviour = BEHAVIOURS.get(version);
  if (!behaviour) throw new RangeError(`no engine ${version}: known are ${ENGINE_VERSIONS.join(', ')}`);
  return behaviour;
}
