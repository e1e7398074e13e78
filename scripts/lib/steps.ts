// Progress in words: one line a step, with the time it took when that was long enough to wonder.

export type Steps = {
  /** Runs one step and prints what came of it. */
  run<T>(title: string, work: () => Promise<T>, outcome?: (result: T) => string): Promise<T>;
};

export function countedSteps(total: number, print: (line: string) => void = console.log): Steps {
  let done = 0;
  return {
    async run(title, work, outcome) {
      done += 1;
      const label = `[${done}/${total}] ${title}`;
      const began = Date.now();
      // A step that takes long says so while it runs.
      const notice = setTimeout(() => print(`${label} ...`), 1_500);
      try {
        const result = await work();
        const seconds = Math.round((Date.now() - began) / 1000);
        print(`${label}: ${outcome ? outcome(result) : 'done'}${seconds >= 2 ? ` (${seconds} s)` : ''}`);
        return result;
      } finally {
        clearTimeout(notice);
      }
    },
  };
}
