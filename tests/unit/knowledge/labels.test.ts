// The table of labels that the engine loads is the vocabulary's, word for word.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledge } from '#lib/knowledge/index.ts';
import { labels } from '#lib/knowledge/labels.ts';
import { knowledge as pageKnowledge } from '#lib/knowledge/page-knowledge.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { labelsOfVocabulary } from '#lib/knowledge/vocabulary/labels-of-vocabulary.ts';
import { labelsTableSource } from '#scripts/lib/labels-table.ts';

const TABLE = join(import.meta.dirname, '../../../lib/knowledge/labels-table.ts');

describe('the table of labels', () => {
  it('is what `npm run knowledge:write` writes out of the vocabulary', () => {
    expect(readFileSync(TABLE, 'utf8')).toBe(labelsTableSource(vocabulary));
  });

  it('reads as the label of every code', () => {
    expect(labels).toEqual(labelsOfVocabulary(vocabulary));
  });

  it('is not needed by a page: with the labels of the vocabulary the knowledge is the same', () => {
    expect(pageKnowledge).toEqual(knowledge);
  });

  it('keeps a red flag apart from a symptom of the same code', () => {
    expect(labels['red-flag:leg-swelling']).toBe(vocabulary.redFlags['leg-swelling'].label);
    expect(labels['leg-swelling']).toBe(vocabulary.symptoms['leg-swelling'].label);
    expect(labels['leg-pain']).toBe('Leg pain');
  });

  it('refuses a label that would break a line of it', () => {
    const broken = { ...vocabulary.diets, vegan: { ...vocabulary.diets.vegan, label: 'Vegan\nor nearly' } };
    expect(() => labelsTableSource({ ...vocabulary, diets: broken })).toThrow('vegan');
  });
});
