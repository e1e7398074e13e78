import { documentWords } from '#lib/knowledge/document-words.ts';

/** What the source document says, in its own words. */
export function DocumentWords({ id }: { id: string }) {
  const pieces = documentWords[id] ?? [];
  return (
    <div className="mt-1 border-line-strong border-l-2 pl-3 text-ink-2 text-small">
      <span className="sr-only">In the document’s own words: </span>
      {pieces.map((piece) => (
        <p key={piece}>
          <q>{piece}</q>
        </p>
      ))}
    </div>
  );
}
