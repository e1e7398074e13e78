// One paragraph of the handout on screen.

import type { Paragraph } from '#lib/clinical/handouts/types.ts';

export function Text({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p>
      <Runs paragraph={paragraph} />
    </p>
  );
}
