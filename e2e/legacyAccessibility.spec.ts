/** The pages in an app of the old frontend system, whose headers are others. */
import { LEGACY_PAGES } from './accessiblePages';
import { expectAccessible, THEMES } from './expectAccessible';
import { test } from './sandbox';

test.describe.configure({ mode: 'parallel' });

for (const theme of THEMES) {
  test(`axe finds nothing in an app of the old system, ${theme}`, async ({
    page,
  }) => {
    test.slow(); // One state after the other.
    await expectAccessible(page, theme, LEGACY_PAGES);
  });
}
