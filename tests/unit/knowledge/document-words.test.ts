import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documentStatements } from '#lib/knowledge/document-statements.ts';
import { documentWords } from '#lib/knowledge/document-words.ts';

describe('the document in its own words', () => {
  it('stand beside each of its statements and no other', () => {
    expect(Object.keys(documentWords)).toEqual(documentStatements.map(({ id }) => id));
    for (const [id, pieces] of Object.entries(documentWords)) expect(pieces.join('').length, id).toBeGreaterThan(20);
  });

  it('are the words that were compared with the document, letter by letter', () => {
    const hash = createHash('sha256').update(JSON.stringify(documentWords)).digest('hex');
    expect(hash).toBe('e2ac972c786ead092796f5ee36664e0001b05476a9363a7f2bef62fd995f4214');
  });
});
