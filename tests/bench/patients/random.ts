// A small generator of its own (mulberry32), so that the patients are the same to the byte on every machine and in every year.

export type Random = {
  /** At least 0, below 1. */
  unit: () => number;
  /** A whole number from `low` to `high`, both in. */
  whole: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** Each item with this probability, in the order given. */
  some: <T>(items: readonly T[], probability: number) => T[];
};

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  return {
    unit,
    whole,
    chance: (probability) => unit() < probability,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    some: (items, probability) => items.filter(() => unit() < probability),
  };
}

const DAY_MS = 86_400_000;

/** `days` before `date`; negative days lie after it. No clock and no time zone. */
export function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}
