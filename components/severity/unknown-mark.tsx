import type { ReactNode } from 'react';
import { SeverityTag } from './severity-tag.tsx';

/** What is not known, in its own look everywhere: "not asked", "not measured", "cannot be read". Never grey on grey. */
export function UnknownMark({ children = 'not asked' }: { children?: ReactNode }) {
  return <SeverityTag severity="unknown">{children}</SeverityTag>;
}
