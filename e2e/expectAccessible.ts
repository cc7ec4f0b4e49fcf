/** Leads axe through pages of the app. */
import { Page } from '@playwright/test';
import { PageState } from './accessiblePages';
import { violationsOn } from './axe';
import { expect, pathOf } from './sandbox';

/** The app's two themes: it follows the system. */
export const THEMES = ['light', 'dark'] as const;

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 900 };
const NOTHING_OPEN = pathOf('unannotated', 'embedded');

/**
 * What fades in has another contrast until it is there; and of a text with
 * something above it, be that invisible, axe cannot tell any.
 */
const STYLE = `
  * { transition: none !important; animation: none !important; }
  .MuiTouchRipple-root, .MuiOutlinedInput-notchedOutline { display: none; }
`;

/** Expects that axe finds nothing on pages of the app, in a theme. */
export async function expectAccessible(
  page: Page,
  theme: (typeof THEMES)[number],
  states: PageState[],
) {
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(NOTHING_OPEN);
  await page.addStyleTag({ content: STYLE });
  for (const { name, path, settle, differsNarrow } of states) {
    await page.setViewportSize(WIDE);
    // Whatever was open in the state before is gone with its page.
    await goWithin(page, NOTHING_OPEN);
    await expect(page.getByText('Missing Annotation')).toBeVisible();
    await goWithin(page, path);
    await settle(page);
    // All that is found is told, not only the first.
    expect.soft(await violationsOn(page, name)).toEqual([]);
    if (differsNarrow) {
      await page.setViewportSize(NARROW);
      await drawn(page);
      expect.soft(await violationsOn(page, `${name}, narrow`)).toEqual([]);
    }
  }
}

/**
 * Waits until the page knows how large it is: it is told with the next picture, and
 * has drawn what follows from that when it has nothing left to do.
 */
async function drawn(page: Page) {
  await page.evaluate(
    () =>
      new Promise(done => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(done)),
        );
      }),
  );
}

/** Goes to another page of the app; to start that anew takes long. */
async function goWithin(page: Page, path: string) {
  await page.evaluate(to => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}
