// How many random cases each property is tried with: in `npm test`, and in `npm run test:deep`.

export const RUNS = 150;
export const DEEP_RUNS = 5_000;
