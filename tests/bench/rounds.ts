// Times several contestants in turn on the same patients, so that what slows the machine for a while slows all of them.

export type Contestant = {
  name: string;
  /** One pass over all patients; what it answers is thrown away. */
  pass: () => unknown;
};

/**
 * Microseconds of processor a patient, all threads of the process counted (garbage collection is not hidden on another core):
 * the median of the rounds, the fastest and slowest of them. `wallUs` is the median by the clock.
 */
export type Timing = {
  name: string;
  rounds: number;
  medianUs: number;
  fastestUs: number;
  slowestUs: number;
  wallUs: number;
};

const WARM_MS = 600;
/** Long beside the four milliseconds by which some systems count processor time. */
const ROUND_MS = 250;

/** Passes until a round is long enough to be timed; a pass that is longer makes a round by itself. */
export async function timeInTurn(
  contestants: readonly Contestant[],
  patients: number,
  rounds: number,
): Promise<Timing[]> {
  for (const { pass } of contestants) await passesFor(pass, WARM_MS);
  const times = contestants.map((): { cpu: number[]; wall: number[] } => ({ cpu: [], wall: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { pass }] of contestants.entries()) {
      const { passes, cpuMs, wallMs } = await passesFor(pass, ROUND_MS);
      times[place]?.cpu.push((cpuMs * 1_000) / (passes * patients));
      times[place]?.wall.push((wallMs * 1_000) / (passes * patients));
    }
  }
  return contestants.map(({ name }, place) => {
    const { cpu = [], wall = [] } = times[place] ?? {};
    return { name, rounds, ...spread(cpu), wallUs: spread(wall).medianUs };
  });
}

async function passesFor(
  pass: () => unknown,
  forMs: number,
): Promise<{ passes: number; cpuMs: number; wallMs: number }> {
  const began = process.cpuUsage();
  const beganAt = performance.now();
  let passes = 0;
  let cpuMs = 0;
  do {
    const answer = pass();
    if (answer instanceof Promise) await answer;
    passes += 1;
    const { user, system } = process.cpuUsage(began);
    cpuMs = (user + system) / 1_000;
  } while (cpuMs < forMs);
  return { passes, cpuMs, wallMs: performance.now() - beganAt };
}

function spread(times: readonly number[]): Pick<Timing, 'medianUs' | 'fastestUs' | 'slowestUs'> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
  return { medianUs: rounded(median), fastestUs: rounded(at(0)), slowestUs: rounded(at(sorted.length - 1)) };
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
