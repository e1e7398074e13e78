'use client';

import { type RefObject, useEffect } from 'react';

/** One key, pressed outside any text box, puts the focus on an element. */
export function useFocusKey(key: string, target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      const from = event.target;
      if (
        from instanceof HTMLElement &&
        (from.isContentEditable || from.closest('input, textarea, select, dialog, [role="dialog"]'))
      )
        return;
      event.preventDefault();
      target.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [key, target]);
}
