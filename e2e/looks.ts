/** How pages are looked at: both themes, narrow and wide. */
import { expect, Locator, Page } from '@playwright/test';
import { keepScreenshot } from './sandbox';

/** With LOOKS=all every theme at every width; else the hardest, for it takes long. */
export const LOOKS = [
  { theme: 'dark', width: 360 },
  ...(process.env.LOOKS === 'all'
    ? ([
        { theme: 'light', width: 360 },
        { theme: 'dark', width: 1600 },
        { theme: 'light', width: 1600 },
      ] as const)
    : []),
] as const;

interface LookOptions {
  height?: number;
  /** What is to be in the picture, if the page is longer than that. */
  part?: Locator;
}

/**
 * Keeps pictures of a page in all looks, and makes sure that it never scrolls
 * sideways.
 *
 * @param show - opens the page and waits for it; called once for each theme, for an
 *   app begins anew when that changes
 */
export async function keepLooks(
  page: Page,
  name: string,
  show: () => Promise<unknown>,
  { height = 900, part }: LookOptions = {},
): Promise<void> {
  for (const theme of new Set(LOOKS.map(look => look.theme))) {
    const looks = LOOKS.filter(look => look.theme === theme);
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: looks[0].width, height });
    await show();
    for (const { width } of looks) {
      await page.setViewportSize({ width, height });
      await part?.evaluate(element => element.scrollIntoView());
      await keepScreenshot(page, `${name}-${theme}-${width}`);
      await expectNoSidewaysScroll(page);
    }
  }
}

/** The page itself never scrolls sideways; a table in it does. */
export async function expectNoSidewaysScroll(page: Page) {
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth <= window.innerWidth,
    ),
  ).toBe(true);
}
