// Every stored screening run again: its facts through the rule set it names, by the engine it names, compared byte for byte.

import type { Client } from 'pg';
import { z } from 'zod';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import { replay } from '#lib/clinical/replay.ts';

export type ReplayReport = {
  same: number;
  /** Ids of screenings that came out differently, or could not be run, with the reason; never what they say. */
  different: { screeningId: string; why: string }[];
};

const PAGE = 200;

const rowSchema = z.object({
  id: z.string(),
  factsText: z.string(),
  resultText: z.string(),
  ruleSetHash: z.string(),
  engineVersion: z.string(),
});
type Row = z.infer<typeof rowSchema>;
const contentSchema = z.array(z.object({ content: z.string() })).length(1);

/** Reads as the owner of the database, a page at a time, and writes nothing. */
export async function replayStored(client: Client): Promise<ReplayReport> {
  const report: ReplayReport = { same: 0, different: [] };
  const ruleSets = new Map<string, Knowledge>();
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await readPage(client, after);
    for (const row of page) {
      const why = await difference(row, client, ruleSets);
      if (why === null) report.same += 1;
      else report.different.push({ screeningId: row.id, why });
    }
    const last = page.at(-1);
    if (last === undefined) return report;
    after = last.id;
  }
}

async function readPage(client: Client, after: string): Promise<Row[]> {
  const { rows } = await client.query(
    'SELECT "id", "factsText", "resultText", "ruleSetHash", "engineVersion" FROM "Screening" WHERE "id" > $1 ORDER BY "id" LIMIT $2',
    [after, PAGE],
  );
  return z.array(rowSchema).parse(rows);
}

async function difference(row: Row, client: Client, ruleSets: Map<string, Knowledge>): Promise<string | null> {
  const knowledge = ruleSets.get(row.ruleSetHash) ?? (await readRuleSet(client, row.ruleSetHash));
  if (!knowledge) return `its rule set ${row.ruleSetHash} is not kept`;
  ruleSets.set(row.ruleSetHash, knowledge);
  // Both texts were written by Legwork itself and are protected from change.
  const facts: CaseFacts = JSON.parse(row.factsText);
  try {
    const again = replay({ facts, knowledge, ruleSet: row.ruleSetHash, engine: row.engineVersion });
    return JSON.stringify(again) === row.resultText ? null : 'gives another result';
  } catch (error) {
    return error instanceof RangeError ? error.message : 'could not be run';
  }
}

async function readRuleSet(client: Client, hash: string): Promise<Knowledge | null> {
  const { rows } = await client.query('SELECT "content" #>> \'{}\' AS "content" FROM "RuleSet" WHERE "hash" = $1', [
    hash,
  ]);
  const [kept] = contentSchema.parse(rows);
  return kept ? JSON.parse(kept.content) : null;
}
