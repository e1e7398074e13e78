// The keys of the queue, in one table that the page acts on and the key list shows.

export const QUEUE_KEYS = [
  { key: 'j', words: 'next case' },
  { key: 'k', words: 'previous case' },
  { key: 'Enter', words: 'open the case' },
  { key: '/', words: 'find' },
  { key: 'r', words: 'show what is new' },
  { key: '?', words: 'all keys' },
] as const;

/** The index after a step through `count` rows; the ends hold. `null` when there is nothing to move through. */
export function stepRow(index: number | null, step: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (index === null) return step === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, index + step));
}

/** True while a person types into something, or holds a modifier: keys are then not ours. */
export function isTyping(event: {
  target: EventTarget | null;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;
}
