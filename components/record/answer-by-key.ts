// Y, N and U (not asked) answer the question on whose radios the focus is.

import type { KeyboardEvent } from 'react';
import type { TriState } from '#lib/clinical/facts.ts';

/** The answer that a key gives to the question named `name`, when the focus is on its radios; `null` for every other key. */
export function answerByKey(event: KeyboardEvent, name: string): TriState | null {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || target.name !== name) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  switch (key) {
    case 'y':
      return 'present';
    case 'n':
      return 'absent';
    case 'u':
      return 'not-asked';
    default:
      return null;
  }
}
