// What Stryker knows from earlier runs.

import { z } from 'zod';

const results = z.looseObject({
  files: z.record(z.string(), z.looseObject({ mutants: z.array(z.looseObject({ status: z.string() })) })),
});

/** The same without the mutants that no test noticed, which are then tried again. */
export function withoutSurvivors(json: string): string {
  const known = results.parse(JSON.parse(json));
  for (const file of Object.values(known.files))
    file.mutants = file.mutants.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage');
  return JSON.stringify(known);
}
