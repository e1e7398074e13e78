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
    // A colour on its way from one theme to the other is neither.
    await page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }));
    expect(found, `axe on "${state}", ${theme}`).toEqual([]);
    checkedStates.push({ state, theme });
  }
}

/** Nothing scrolls sideways but what has a frame of its own. */
export async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways overflow on "${state}"`).toBeLessThanOrEqual(0);
}
