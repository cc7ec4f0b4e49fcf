/** All pages and states, looked at by axe: what stops nobody from using them. */
import { GERMAN_PAGES, PAGES } from './accessiblePages';
import { expectAccessible, THEMES } from './expectAccessible';
import { test } from './sandbox';

// They count no requests: two at a time do not disturb each other.
test.describe.configure({ mode: 'parallel' });

for (const theme of THEMES) {
  for (const [group, states] of Object.entries(PAGES)) {
    test(`axe finds nothing: ${group}, ${theme}`, async ({ page }) => {
      test.slow(); // Up to fifteen states, one after the other.
      await expectAccessible(page, theme, states);
    });
  }
}

test('axe finds nothing in another language', async ({ page }) => {
  test.slow(); // One state after the other.
  await page.addInitScript(() => localStorage.setItem('language', 'de'));
  await expectAccessible(page, 'light', GERMAN_PAGES);
});
