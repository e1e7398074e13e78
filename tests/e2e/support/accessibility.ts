// axe on a page as it stands: default rules and WCAG 2.2 AA, in both themes. Counts the page states it looked at.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type PageState = { state: string; theme: 'light' | 'dark' };
export const checkedStates: PageState[] = [];

/** Fails with rule, place and reason of each violation. Leaves the page in the light theme. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await settleColours(page);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }));
    expect(found, `axe on "${state}", ${theme}`).toEqual([]);
    checkedStates.push({ state, theme });
  }
}

/** A colour on its way from one theme to the other is neither. Waits for what will end, and for a second at most. */
async function settleColours(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    const ends = Promise.allSettled(ending.map((animation) => animation.finished));
    await Promise.race([ends, new Promise((resolve) => setTimeout(resolve, 1000))]);
  });
}

/** Nothing scrolls sideways but what has a frame of its own. */
export async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways overflow on "${state}"`).toBeLessThanOrEqual(0);
}
