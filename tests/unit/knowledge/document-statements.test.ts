// The trace from the source document to what the product does with it: complete, and true in both directions.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentStatements, type StatementUses } from '#lib/knowledge/document-statements.ts';
import { handoutNutrients } from '#lib/knowledge/handout-nutrients.ts';
import { handoutUnits } from '#lib/knowledge/handout-units.ts';
import { knowledge } from '#lib/knowledge/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STATEMENT = /^D\d\d$/;

const sentences: Record<string, { because: string[] }> = handoutUnits;
const foodLists: Record<string, { statements: string[] }> = handoutNutrients;

/** Every use that rules, sentences and food lists declare themselves, as "statement -> user". */
const declared = {
  rules: knowledge.rules.flatMap((rule) =>
    rule.sources.flatMap((source) => source.statements.map((statement) => `${statement} -> ${rule.id}`)),
  ),
  sentences: Object.entries(sentences).flatMap(([id, { because }]) =>
    because.filter((reason) => STATEMENT.test(reason)).map((statement) => `${statement} -> ${id}`),
  ),
  foods: Object.entries(foodLists).flatMap(([nutrient, list]) =>
    list.statements.filter((statement) => STATEMENT.test(statement)).map((statement) => `${statement} -> ${nutrient}`),
  ),
};

function traced(kind: keyof StatementUses): string[] {
  return documentStatements.flatMap((statement) => statement.usedBy[kind].map((user) => `${statement.id} -> ${user}`));
}

const unique = (uses: string[]) => [...new Set(uses)].sort();

describe('the fifty statements of the source document', () => {
  it('are D01 to D50, each once', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);
    expect(documentStatements.map((statement) => statement.id)).toEqual(ids);
  });

  it('are each used, or left out with a reason, and never both', () => {
    for (const { id, usedBy, excluded } of documentStatements) {
      const isUsed = Object.values(usedBy).some((users) => users.length > 0);
      expect(isUsed, id).toBe(excluded === null);
      if (excluded !== null) expect(excluded.length, id).toBeGreaterThan(20);
    }
  });

  it('say what the document says in at least a few words', () => {
    for (const { id, section, text, kind } of documentStatements) {
      expect(text.length, id).toBeGreaterThan(20);
      expect(section, id).not.toBe('');
      expect(kind, id).not.toBe('');
    }
  });

  it.each(['rules', 'sentences', 'foods'] as const)('name the same %s as these name them', (kind) => {
    expect(unique(traced(kind))).toEqual(unique(declared[kind]));
    expect(traced(kind).length).toBeGreaterThan(0);
  });

  it('name pages that exist', () => {
    for (const { id, usedBy } of documentStatements)
      for (const page of usedBy.pages)
        expect(existsSync(join(ROOT, 'app/(portal)', page, 'page.tsx')), `${id}: ${page}`).toBe(true);
  });
});
