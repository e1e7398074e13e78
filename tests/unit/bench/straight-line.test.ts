// Two independent readings of the decision tables: where they differ the tables say which is wrong.

import { describe, expect, it } from 'vitest';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { differencesFromEngine } from '#tests/bench/agreement.ts';
import { benchPatients } from '#tests/bench/patients.ts';
import { straightInWords } from '#tests/bench/straight-line/in-words.ts';
import { loadGoldenCases } from '#tests/unit/golden/load-golden-cases.ts';

const MOST_SHOWN = 20;

describe('the straight-line evaluation', () => {
  it('knows exactly the rules of the knowledge base', () => {
    const [anybody] = benchPatients(1);
    if (!anybody) throw new Error('There are no patients.');
    const ids = knowledge.rules.map((rule) => rule.id);
    expect(Object.keys(straightInWords(anybody).statuses).sort()).toEqual(ids.sort());
  });

  it('gives every rule of the thousand patients the status, standing, side and urgency that the engine gives', () => {
    expect(benchPatients().flatMap(differencesFromEngine).slice(0, MOST_SHOWN)).toEqual([]);
  });

  it('agrees with the engine on other patients than those of the bench', () => {
    const others = [11, 12].flatMap((seed) => benchPatients(250, seed));
    expect(others.flatMap(differencesFromEngine).slice(0, MOST_SHOWN)).toEqual([]);
  });

  it('agrees with the engine on every golden case', () => {
    const cases = loadGoldenCases().flatMap((file) =>
      file.cases.flatMap(({ input, name }) => {
        const parsed = parseScreeningFile(input);
        return parsed.ok ? parsed.cases.map((facts) => ({ ...facts, id: `${file.topic}: ${name}` })) : [];
      }),
    );
    expect(cases.length).toBeGreaterThan(1_000);
    expect(cases.flatMap(differencesFromEngine).slice(0, MOST_SHOWN)).toEqual([]);
  });

  it('gives the statuses of a whole screening', () => {
    for (const facts of benchPatients(25, 13)) {
      const outcomes = screen(facts, knowledge).outcomes.map(({ rule, status }) => [rule, status]);
      expect(straightInWords(facts).statuses, facts.id).toEqual(Object.fromEntries(outcomes));
    }
  });
});
