// What a finding says beyond its table of facts: a reason that the table already shows is not said twice.

import type { Finding } from '#lib/clinical/screening.ts';

export function linesBesideFacts({ because, facts }: Pick<Finding, 'because' | 'facts'>): string[] {
  return because.filter(
    (line) =>
      !facts.some(
        ({ label, value }) =>
          line.endsWith(`${label}: ${value}`) || (/\d/.test(value) && line.includes(` ${value} on `)),
      ),
  );
}
