/** Pictures of every state, to be looked at: both themes, narrow and wide. */
import { expectNoSidewaysScroll, LOOKS } from './looks';
import { expect, expectRow, keepScreenshot, openTab, test } from './sandbox';

/** Pages, by what they are called once everything is there. */
const SETTLED = [
  ['forbidden', 'The registry refused to list team/forbidden'],
  ['empty', 'team/empty has no tags yet'],
  ['api', 'team/api'],
  ['malformed', 'The annotation names no repository'],
] as const;

for (const { theme, width } of LOOKS) {
  test(`${theme}, ${width} px wide`, async ({ page }, { project }) => {
    test.slow(); // Ten pages, one after the other.
    const suffix = `${theme}-${width}-${project.name}`;
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });

    // Tall enough for a page of rows and the pager below them.
    await page.setViewportSize({ width, height: 1_500 });
    await openTab(page, 'api');
    await expectRow(page, 'edge');
    await keepScreenshot(page, `usual-${suffix}`);
    await page.setViewportSize({ width, height: 900 });

    await openTab(page, 'empty');
    await expect(page.getByText('docker push')).toBeVisible();
    await keepScreenshot(page, `empty-${suffix}`);

    await openTab(page, 'slow');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await keepScreenshot(page, `loading-${suffix}`);

    await page.route(/_tags\?.*last=/, () => {});
    await openTab(page, 'monorepo');
    await expectRow(page, 'build-12000');
    await keepScreenshot(page, `filling-${suffix}`);
    await page.unroute(/_tags\?.*last=/);

    await page.route(/_tags\?.*last=/, route =>
      route.fulfill({ status: 403, body: '{}' }),
    );
    await openTab(page, 'monorepo');
    await expect(page.getByText(/The list is incomplete/)).toBeVisible();
    await keepScreenshot(page, `incomplete-${suffix}`);

    await openTab(page, 'forbidden');
    await page.getByText('For administrators').click();
    await keepScreenshot(page, `forbidden-${suffix}`);

    // The page itself never scrolls sideways; the table does by itself.
    for (const [component, title] of SETTLED) {
      await openTab(page, component);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
  });
}
