// The engine and the handout on the golden cases, beside what merely copying the same input costs.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { projectRoot } from '#scripts/lib/project.ts';
import { type Measurement, measure } from './measure.ts';

const goldenSchema = z.array(z.object({ input: z.unknown() }));

function goldenFacts(): CaseFacts[] {
  const folder = path.join(projectRoot, 'tests', 'golden', 'cases');
  return readdirSync(folder)
    .flatMap((name) => goldenSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
    .flatMap(({ input }) => {
      const parsed = parseScreeningFile(input);
      return parsed.ok ? parsed.cases : [];
    });
}

export async function benchEngine(): Promise<Measurement[]> {
  const cases = goldenFacts();
  const pick = (run: number): CaseFacts => {
    const facts = cases[run % cases.length];
    if (facts === undefined) throw new Error('There are no golden cases.');
    return facts;
  };
  return [
    await measure('floor: copy the facts of one case as JSON', (run) => JSON.parse(JSON.stringify(pick(run)))),
    await measure('screen one case, every rule', (run) => screen(pick(run), knowledge)),
  ];
}
