// How a rule or number names where it comes from.

import type { SourceMark, SourceReference } from '../clinical/screening.ts';

/** A statement of the source document, by section and statement ids (D01 to D50). It has no numbers to sign off. */
export function fromDocument(section: string, ...statements: string[]): SourceReference {
  return {
    provenance: 'document',
    citation: `Source document, ${section}`,
    statements,
    mark: null,
    awaitsSignOff: false,
  };
}

/** P: read on the authority's own page; C: calculated. S, G and their NEW- forms await clinical sign-off. */
export function fromGuideline(citation: string, mark: SourceMark): SourceReference {
  return { provenance: 'guideline', citation, statements: [], mark, awaitsSignOff: mark !== 'P' && mark !== 'C' };
}
