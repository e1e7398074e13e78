// What research says of the claims of the document that a rule rests on or sets right.

import type { Rule } from '#lib/clinical/knowledge.ts';
import type { EvidenceNote } from '#lib/knowledge/evidence-notes/evidence-note.ts';
import { notesFor } from '#lib/knowledge/evidence-notes.ts';
import { EvidenceNoteList } from './evidence-note-view.tsx';
import { Section } from './section.tsx';

/** Nothing when no note concerns the rule. */
export function RuleNotes({ rule }: { rule: Rule }) {
  const notes = notesOfRule(rule);
  if (notes.length === 0) return null;
  return (
    <Section
      id="research"
      title="What research says"
      note="Claims of the source document in its own words, each beside what trials and references say of it."
    >
      <EvidenceNoteList notes={notes} />
    </Section>
  );
}

/** The same as stand under its findings. */
export function notesOfRule(rule: Rule): EvidenceNote[] {
  return notesFor({ rules: [rule.id], ...(rule.kind === 'deficiency' ? { nutrient: rule.nutrient } : {}) });
}
