// One paragraph of the handout on screen.

import type { Paragraph } from '#lib/clinical/handouts/types.ts';

export function Text({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p>
      <Runs paragraph={paragraph} />
    </p>
  );
}

/** The stretches of a paragraph, some of them strong. */
export function Runs({ paragraph }: { paragraph: Paragraph }) {
  return paragraph.map((run, index) =>
    run.strong ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence
      <strong key={index}>{run.text}</strong>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence
      <span key={index}>{run.text}</span>
    ),
  );
}
