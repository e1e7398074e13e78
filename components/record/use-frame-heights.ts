'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Tells the columns how high the banner above and the bar below them are. */
export function useFrameHeights(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = frame.current;
    const banner = root?.querySelector('[aria-label="Patient"]');
    const bar = document.getElementById('record-bar');
    if (!root || !banner || !bar) return;
    const measure = () => {
      root.style.setProperty('--banner', `${banner.getBoundingClientRect().height}px`);
      root.style.setProperty('--bar', `${bar.getBoundingClientRect().height}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(banner);
    observer.observe(bar);
    return () => observer.disconnect();
  }, []);
  return frame;
}
