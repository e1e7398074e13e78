// Times one piece of work many times over and says how it went. No limits here: a figure is read, not asserted.

export type Measurement = { name: string; runs: number; medianMs: number; p95Ms: number | null; perSecond: number };

/** Runs the work for about `forMs` after a warm-up, at least twenty times. */
export async function measure(name: string, work: (run: number) => unknown, forMs = 2_000): Promise<Measurement> {
  for (let run = 0; run < 5; run += 1) await work(run);
  const times: number[] = [];
  const began = performance.now();
  while (times.length < 20 || performance.now() - began < forMs) {
    const start = performance.now();
    await work(times.length);
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const total = times.reduce((sum, time) => sum + time, 0);
  const rounded = (value: number) => Number(value.toPrecision(3));
  return {
    name,
    runs: times.length,
    medianMs: rounded(at(0.5)),
    p95Ms: rounded(at(0.95)),
    perSecond: rounded((times.length * 1000) / total),
  };
}
