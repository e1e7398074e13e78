import { factLabel } from '#components/case/fact-label.ts';
import { SeverityTag } from '#components/severity/severity-tag.tsx';

/** A fact that would settle it, in the look of unknown; a long name takes two lines. */
export function MissingFact({ code }: { code: string }) {
  return (
    <SeverityTag severity="unknown" className="whitespace-normal!">
      {factLabel(code)}
    </SeverityTag>
  );
}
