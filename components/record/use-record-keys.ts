'use client';

import { useEffect, useRef } from 'react';

type RecordKeys = { onFindSymptom: () => void; onFindTest: () => void; onSign: () => void };

/** S and L from anywhere but a text field; Ctrl+Enter (or Command+Enter) from everywhere. Nothing while a dialog is open. */
export function useRecordKeys(keys: RecordKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]') !== null) return;
      if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
        event.preventDefault();
        latest.current.onSign();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 's' && key !== 'l') return;
      event.preventDefault();
      if (key === 's') latest.current.onFindSymptom();
      else latest.current.onFindTest();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
